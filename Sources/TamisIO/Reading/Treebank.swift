public import TamisCore

/// A Universal Dependencies treebank as the text that it was made from, with the spans of its annotation.
///
/// Only what says how text is cut is kept: sentences, surface tokens and syntactic words. Analyses are left aside.
public struct Treebank: Sendable {
  /// A syntactic word: a part of a surface token, or a whole one.
  public struct Word: Hashable, Sendable {
    /// The bytes of the surface token that holds the word; several words may share it.
    public var token: TextSpan
    /// What the word is when it is not part of a contraction: `de` and `le` in `du`.
    public var form: String

    /// Makes a word from its token's bytes and its form.
    public init(token: TextSpan, form: String) {
      self.token = token
      self.form = form
    }
  }

  /// The raw text: forms with the spaces between them, paragraphs parted by a blank line.
  public private(set) var text = ""
  /// Surface tokens, ascending and disjoint.
  public private(set) var tokens: [TextSpan] = []
  /// Where the form of each surface token stands in the file's text, in bytes.
  public private(set) var sourceRanges: [Range<Int>] = []
  /// Sentences, ascending and disjoint.
  public private(set) var sentences: [TextSpan] = []
  /// Where documents begin in the text, ascending; empty if the file does not say.
  public private(set) var documents: [Int] = []
  /// Syntactic words in text order.
  public private(set) var words: [Word] = []

  /// Makes a treebank from a file in the CoNLL-U format.
  ///
  /// The text is built as the CoNLL 2018 shared task does: a token is followed by a space unless it says
  /// `SpaceAfter=No`; `# newdoc` and `# newpar` begin a paragraph. Empty nodes are left out.
  ///
  /// - Parameters:
  ///   - source: The file's text.
  ///   - path: The file as the user named it, for errors.
  /// - Throws: ``ReadFailure`` with the code `input.not-conllu` and the number of the first line that is neither a
  ///   comment nor ten columns with an identifier, and for a file without sentences.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(conllu source: String, path: String) throws(ReadFailure) {
    var reader = TreebankReader()
    var lineNumber = 0
    for line in source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lineNumber += 1
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard reader.read(Substring(line), into: &self) else { throw Self.failure(path, lineNumber) }
    }
    reader.endSentence(in: &self)
    guard !sentences.isEmpty else { throw Self.failure(path, lineNumber) }
  }

  private static func failure(_ path: String, _ lineNumber: Int) -> ReadFailure {
    ReadFailure(
      "input.not-conllu", path: path, lineNumber: lineNumber, reason: "this is not the CoNLL-U format",
      help: "a line is a comment, empty, or ten columns parted by tabs")
  }

  fileprivate mutating func add(_ form: Substring, after glue: String) -> TextSpan {
    text += glue
    let start = text.utf8.count
    text += form
    let span = TextSpan(start, text.utf8.count)
    tokens.append(span)
    let source = form.base
    let offset = source.utf8.distance(from: source.startIndex, to: form.startIndex)
    sourceRanges.append(offset..<offset + form.utf8.count)
    return span
  }

  fileprivate mutating func addWord(_ form: Substring, in token: TextSpan) {
    words.append(Word(token: token, form: String(form)))
  }

  fileprivate mutating func addDocument(_ start: Int) { documents.append(start) }

  fileprivate mutating func addSentence(_ span: TextSpan) { sentences.append(span) }
}

/// What is known between two lines of a treebank.
private struct TreebankReader {
  /// What stands before the next token: nothing, a space or a paragraph's end.
  private var glue = ""
  private var sentenceStart: Int?
  private var startsDocument = false
  private var lastToken: TextSpan?
  /// The number of the last word that the multiword token read last covers.
  private var coveredUntil = 0

  mutating func read(_ line: Substring, into treebank: inout Treebank) -> Bool {
    if line.isEmpty {
      endSentence(in: &treebank)
      return true
    }
    if line.utf8.first == UInt8(ascii: "#") {
      let startsParagraph = line.hasPrefix("# newdoc") || line.hasPrefix("# newpar")
      if startsParagraph, !treebank.tokens.isEmpty { glue = "\n\n" }
      if line.hasPrefix("# newdoc") { startsDocument = true }
      return true
    }
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10, !columns[1].isEmpty else { return false }
    if columns[0].utf8.contains(UInt8(ascii: ".")) { return true }
    let parts = columns[0].split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard let number = numbers.first, let last = numbers.last, numbers.count == parts.count, numbers.count <= 2,
      number <= last
    else { return false }
    if numbers.count == 2 {
      coveredUntil = last
      addToken(columns, to: &treebank)
    } else if number > coveredUntil {
      treebank.addWord(columns[1], in: addToken(columns, to: &treebank))
    } else if let lastToken {
      treebank.addWord(columns[1], in: lastToken)
    }
    return true
  }

  @discardableResult
  private mutating func addToken(_ columns: [Substring], to treebank: inout Treebank) -> TextSpan {
    let span = treebank.add(columns[1], after: glue)
    if sentenceStart == nil { sentenceStart = span.lowerBound }
    if startsDocument { treebank.addDocument(span.lowerBound) }
    startsDocument = false
    lastToken = span
    let hasNoSpace = columns[9].split(separator: "|").contains("SpaceAfter=No")
    glue = hasNoSpace ? "" : " "
    return span
  }

  mutating func endSentence(in treebank: inout Treebank) {
    if let sentenceStart, let lastToken { treebank.addSentence(TextSpan(sentenceStart, lastToken.upperBound)) }
    sentenceStart = nil
    coveredUntil = 0
  }
}
