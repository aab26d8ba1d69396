public import TamisCore

/// A document whose page furniture is labelled, for scoring.
///
/// The format, one document after the other: `== id`, then the lines of the document, each behind the kind of furniture
/// that it is and `|`; nothing before `|` for a line of the article. Inside a line of the article, `[[kind]] … [[/]]`
/// encloses furniture.
public struct LabelledFurniture: Sendable {
  /// A stretch of furniture.
  public struct Item: Hashable, Sendable {
    /// Its bytes, without white space around it.
    public var span: TextSpan
    /// What it is.
    public var kind: String
    /// Whether it is a whole line.
    public var isLine: Bool
  }

  /// The document's name.
  public let id: String

  /// The text, without labels.
  public private(set) var text = ""

  /// The furniture, in order.
  public private(set) var items: [Item] = []

  /// The number of lines of the article.
  public private(set) var articleLineCount = 0

  /// Reads the documents of a file.
  ///
  /// - Parameter file: The file's text; lines before the first `==` and lines without `|` are left out.
  /// - Returns: The documents in order.
  public static func documents(in file: String) -> [LabelledFurniture] {
    var documents: [LabelledFurniture] = []
    for line in file.split(separator: "\n") {
      if line.hasPrefix("== ") {
        documents.append(LabelledFurniture(id: String(line.dropFirst(3))))
      } else if !documents.isEmpty, let bar = line.firstIndex(of: "|") {
        documents[documents.count - 1].append(line[line.index(after: bar)...].dropFirst(), kind: line[..<bar])
      }
    }
    return documents
  }

  private init(id: String) {
    self.id = id
  }

  private mutating func append(_ content: Substring, kind: Substring) {
    if !text.isEmpty { text += "\n" }
    let start = text.utf8.count
    if kind.isEmpty {
      articleLineCount += 1
      appendMarked(content)
    } else {
      text += content
      items.append(Item(span: TextSpan(start, text.utf8.count), kind: String(kind), isLine: true))
    }
  }

  /// Appends a line of the article and notes the furniture inside it.
  private mutating func appendMarked(_ content: Substring) {
    var rest = content
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]"),
      let end = rest[close.upperBound...].firstRange(of: "[[/]]")
    {
      text += rest[..<open.lowerBound]
      let start = text.utf8.count
      text += rest[close.upperBound..<end.lowerBound]
      let kind = String(rest[open.upperBound..<close.lowerBound])
      items.append(
        Item(span: trimmed(TextSpan(start, text.utf8.count)), kind: kind, isLine: false))
      rest = rest[end.upperBound...]
    }
    text += rest
  }

  /// A span without the white space at its edges.
  private func trimmed(_ span: TextSpan) -> TextSpan {
    let bytes = text.utf8Span.span
    var (start, end) = (span.lowerBound, span.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    return TextSpan(start, end)
  }

  /// The furniture that a processor took out of the document or marked in it.
  ///
  /// - Parameter document: This document behind the processor.
  /// - Returns: Spans of the original text without white space at their edges, with kinds; in order.
  public func found(in document: Document) -> [Item] {
    var found: [Item] = []
    let prefix = "clean.furniture."
    var alignment = Alignment(identity: text.utf8.count)
    for revision in document.revisions {
      for edit in revision.edits where edit.reason.rawValue.hasPrefix(prefix) {
        let spans = alignment.sourceRanges(of: edit.span)
        guard let first = spans.first, let last = spans.last else { continue }
        let span = trimmed(TextSpan(first.lowerBound, last.upperBound))
        found.append(Item(span: span, kind: String(edit.reason.rawValue.dropFirst(prefix.count)), isLine: isLine(span)))
      }
      alignment = revision.alignment.composed(after: alignment)
    }
    return found.sorted { $0.span < $1.span }
  }

  /// Whether a span is all that stands on its lines.
  private func isLine(_ span: TextSpan) -> Bool {
    let bytes = text.utf8Span.span
    return (span.lowerBound == 0 || bytes[span.lowerBound - 1] == 0x0A)
      && (span.upperBound == bytes.count || bytes[span.upperBound] == 0x0A)
  }
}

/// How well page furniture was found.
public struct FurnitureScore: Sendable {
  /// Lines that are furniture from end to end.
  public private(set) var lines = SpanScore()

  /// Lines and furniture inside lines, to the byte.
  public private(set) var all = SpanScore()

  /// The same for each kind, by the name of the kind that was found, or was to be found.
  public private(set) var kinds: [String: SpanScore] = [:]

  /// How many of the right finds are of the right kind.
  public private(set) var rightKindCount = 0

  /// What was taken away and is no furniture, and what was left, in words for people who mend rules.
  public private(set) var mistakes: [String] = []

  /// Makes the score of nothing.
  public init() {}

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - labelled: The document.
  ///   - document: The same behind the processor.
  public mutating func add(_ labelled: LabelledFurniture, _ document: Document) {
    let found = labelled.found(in: document)
    let gold = Dictionary(labelled.items.map { ($0.span, $0) }) { first, _ in first }
    let predicted = Dictionary(found.map { ($0.span, $0) }) { first, _ in first }
    all += SpanScore(predicted: predicted.keys, gold: gold.keys)
    lines += SpanScore(
      predicted: found.filter(\.isLine).map(\.span), gold: labelled.items.filter(\.isLine).map(\.span))
    for item in predicted.values {
      let match = gold[item.span]
      kinds[match?.kind ?? item.kind, default: SpanScore()] += SpanScore(
        correctCount: match == nil ? 0 : 1, predictedCount: 1, goldCount: 0)
      if match?.kind == item.kind { rightKindCount += 1 }
      if match == nil { mistakes.append("\(labelled.id): removed as \(item.kind): \(labelled.words(item.span))") }
    }
    for item in gold.values {
      kinds[item.kind, default: SpanScore()] += SpanScore(correctCount: 0, predictedCount: 0, goldCount: 1)
      if predicted[item.span] == nil {
        mistakes.append("\(labelled.id): left \(item.kind): \(labelled.words(item.span))")
      }
    }
    mistakes.sort()
  }
}

extension LabelledFurniture {
  fileprivate func words(_ span: TextSpan) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: span.byteCount)])
  }
}
