public import TamisCore
public import TamisDiagnostics
import TamisJSON

/// An annotated file that does not say what it should.
public struct AnnotationError: TamisError, Hashable {
  /// The file.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong there.
  public let explanation: String

  /// `annotation.malformed`.
  public var code: DiagnosticCode { "annotation.malformed" }
  /// The place and what is wrong there.
  public var message: String { "\(path):\(line): \(explanation)" }
  /// What a line should be.
  public var help: String? {
    #"a line is {"id": …, "text": …, "entities": [[start, end, label], …]} with offsets in Unicode scalars, or, in a "#
      + "file .conll, a token, a tab and a tag such as B-PER"
  }
}

/// Texts with the names in them, as annotators leave them: JSON Lines or CoNLL columns.
public enum AnnotatedTexts {
  /// Reads a file's content.
  ///
  /// - Parameters:
  ///   - bytes: The content, UTF-8.
  ///   - path: What the file is called; columns are read if it ends in `.conll`.
  /// - Returns: Documents with entities; those of columns have tokens and sentences too.
  /// - Throws: ``AnnotationError`` for the first line that is wrong.
  public static func documents(_ bytes: Span<UInt8>, path: String) throws(AnnotationError) -> [Document] {
    let isColumns = path.hasSuffix(".conll")
    var columns = ColumnReader(path: path)
    var documents: [Document] = []
    var (start, line) = (0, 0)
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      line += 1
      let text = String(decoding: bytes.extracting(start..<end))
      guard !text.unicodeScalars.contains("\u{FFFD}") else {
        throw AnnotationError(path: path, line: line, explanation: "the line is no valid UTF-8")
      }
      if isColumns {
        try columns.read(text, line: line)
      } else if !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
        documents.append(try record(text, path: path, line: line))
      }
      start = end + 1
    }
    if isColumns {
      try columns.finish(line: line)
      return columns.documents
    }
    return documents
  }

  // MARK: - JSON Lines

  private static func record(_ text: String, path: String, line: Int) throws(AnnotationError) -> Document {
    func wrong(_ explanation: String) -> AnnotationError {
      AnnotationError(path: path, line: line, explanation: explanation)
    }
    guard let json = try? JSONParser.parse(text), let object = json.objectValue else {
      throw wrong("the line is no JSON object")
    }
    guard let content = object["text"]?.stringValue else { throw wrong("'text' is missing or no string") }
    guard let items = object["entities"]?.arrayValue else { throw wrong("'entities' is missing or no list") }
    var offsets: [Int] = []
    var byte = 0
    for scalar in content.unicodeScalars {
      offsets.append(byte)
      byte += UTF8.width(scalar)
    }
    offsets.append(byte)
    var entities: [Entity] = []
    for item in items {
      guard let parts = item.arrayValue, parts.count == 3, let start = parts[0].integerValue,
        let end = parts[1].integerValue, let label = parts[2].stringValue
      else { throw wrong("an entity is no list of start, end and label") }
      guard start >= 0, start < end, end < offsets.count else { throw wrong("an entity lies outside the text") }
      guard EntityTagger.labels.contains(where: { $0.rawValue == label }) else {
        throw wrong("an entity has a label other than PER, LOC, ORG and MISC")
      }
      entities.append(Entity(TextSpan(offsets[start], offsets[end]), label: EntityLabel(rawValue: label)))
    }
    entities.sort { $0.span.lowerBound < $1.span.lowerBound }
    for (first, second) in zip(entities, entities.dropFirst()) where second.span.lowerBound < first.span.upperBound {
      throw wrong("two entities overlap")
    }
    var document = Document(id: object["id"]?.stringValue ?? "\(path):\(line)", text: content)
    document[.entities] = entities
    return document
  }
}

/// Reads tokens with tags, a token a line and a blank line between sentences, into a document a sentence.
private struct ColumnReader {
  let path: String
  private(set) var documents: [Document] = []
  private var text = ""
  private var tokens: [Token] = []
  private var entities: [Entity] = []
  private var openLabel: String?

  init(path: String) { self.path = path }

  mutating func read(_ line: String, line number: Int) throws(AnnotationError) {
    let trimmed = line.last == "\r" || line.last == "\r\n" ? String(line.dropLast()) : line
    if trimmed.isEmpty { return try finish(line: number) }
    let columns = trimmed.split(separator: "\t", omittingEmptySubsequences: false)
    if trimmed.hasPrefix("#"), columns.count == 1 { return }
    guard columns.count == 2, !columns[0].isEmpty else {
      throw AnnotationError(path: path, line: number, explanation: "the line is no token, tab and tag")
    }
    if !text.isEmpty, !text.hasSuffix("'"), !text.hasSuffix("’") { text += " " }
    let start = text.utf8.count
    text += columns[0]
    let span = TextSpan(start, text.utf8.count)
    tokens.append(Token(span, kind: Self.kind(columns[0])))
    try tag(String(columns[1]), span, line: number)
  }

  private mutating func tag(_ tag: String, _ span: TextSpan, line: Int) throws(AnnotationError) {
    guard tag != "O" else {
      openLabel = nil
      return
    }
    let label = String(tag.dropFirst(2))
    guard tag.hasPrefix("B-") || tag.hasPrefix("I-"), EntityTagger.labels.contains(where: { $0.rawValue == label })
    else {
      throw AnnotationError(path: path, line: line, explanation: "the tag is neither O nor B- or I- with a label")
    }
    if tag.hasPrefix("I-") {
      guard openLabel == label, let last = entities.last else {
        throw AnnotationError(path: path, line: line, explanation: "the tag goes on with a name that did not begin")
      }
      entities[entities.count - 1].span = TextSpan(last.span.lowerBound, span.upperBound)
    } else {
      entities.append(Entity(span, label: EntityLabel(rawValue: label)))
      openLabel = label
    }
  }

  mutating func finish(line: Int) throws(AnnotationError) {
    guard !tokens.isEmpty else { return }
    var document = Document(id: "\(path):\(line)", text: text)
    document[.tokens] = tokens
    document[.sentences] = [Sentence(document.span)]
    document[.entities] = entities
    documents.append(document)
    (text, tokens, entities, openLabel) = ("", [], [], nil)
  }

  private static func kind(_ token: Substring) -> TokenKind {
    if token.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) { return .word }
    return token.unicodeScalars.contains { $0.properties.numericType != nil } ? .number : .punctuation
  }
}
