import Synchronization
import TamisREPL

/// How many documents each sample processor has really seen, counted by the processors themselves.
final class SeenCounter: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  func note(_ name: String) { counts.withLock { $0[name, default: 0] += 1 } }

  subscript(name: String) -> Int { counts.withLock { $0[name] ?? 0 } }
}

/// A counter that processors of one task find without being told: they are made by name.
enum Seen {
  @TaskLocal static var counter: SeenCounter?
}

/// Edits: joins words that were hyphenated over a line end, and deletes lines that start with `>`.
struct Scrub: DocumentProcessor {
  static let name = "scrub"
  static let summary = "Joins hyphenated words and takes quoted lines out."
  static let editsText = true

  @Parameter(help: "Whether quoted lines go.") var quotes = true

  init() {}

  func process(_ document: inout Document) throws {
    let bytes = Array(document.text.utf8)
    try document.edit(by: Self.name) { editor in
      var offset = 0
      while offset < bytes.count {
        let isLineStart = offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
        if quotes, isLineStart, bytes[offset] == UInt8(ascii: ">") {
          let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
          editor.delete(TextSpan(offset, end), reason: "scrub.quote")
          offset = end
        } else if bytes[offset] == UInt8(ascii: "-"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n")
        {
          editor.delete(TextSpan(offset, offset + 2), reason: "scrub.hyphen")
          offset += 2
        } else {
          offset += 1
        }
      }
    }
  }
}

/// Splits at white space into tokens, and at full stops into sentences.
struct Split: DocumentProcessor {
  enum Unit: String, ParameterChoice { case words, sentences, both }

  static let name = "split"
  static let summary = "Marks words and sentences."
  static let provides: Set<Layer> = [.tokens, .sentences]
  static let examples = [ProcessorExample("split(minimum: 3)", "Marks words of three bytes and more.")]

  @Parameter(help: "Words of fewer bytes are left out.", range: 1...40) var minimum = 1
  @Parameter(help: "What is marked.") var unit = Unit.both

  init() {}

  func process(_ document: inout Document) throws {
    Seen.counter?.note(Self.name)
    var (tokens, sentences): ([Token], [Sentence]) = ([], [])
    var (tokenStart, sentenceStart): (Int?, Int?) = (nil, nil)
    let bytes = Array(document.text.utf8) + [UInt8(ascii: "\n")]
    for (offset, byte) in bytes.enumerated() {
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if isSpace || byte == UInt8(ascii: ".") {
        if let start = tokenStart, offset - start >= minimum {
          tokens.append(Token(TextSpan(start, offset), kind: .word))
        }
        tokenStart = nil
      } else if tokenStart == nil {
        tokenStart = offset
      }
      if byte == UInt8(ascii: "."), let start = sentenceStart {
        sentences.append(Sentence(TextSpan(start, offset + 1)))
        sentenceStart = nil
      } else if !isSpace, sentenceStart == nil {
        sentenceStart = offset
      }
    }
    document[.tokens] = unit == .sentences ? [] : tokens
    document[.sentences] = unit == .words ? [] : sentences
  }
}

/// Marks capitalised words as names, and fails for a document that holds a word.
struct Names: DocumentProcessor {
  static let name = "names"
  static let summary = "Takes capitalised words for names."
  static let requires: Set<Layer> = [.tokens]
  static let provides: Set<Layer> = [.entities]

  @Parameter(help: "How sure to be.", range: 0...1) var score = 0.5
  @Parameter(help: "A word that no document may hold.") var forbidden: String? = nil

  init() {}

  func process(_ document: inout Document) throws {
    Seen.counter?.note(Self.name)
    if let forbidden, document.text.contains(forbidden) {
      throw ProcessingError(code: "names.forbidden", reason: "the document holds a forbidden word", help: "allow it")
    }
    document[.entities] = document[.tokens].filter { document[$0.span].first?.isUppercase == true }
      .map { Entity($0.span, label: .person, score: Float(score)) }
  }
}

/// Finds sentences that are equal to an earlier one, and marks or drops them; or drops whole copies.
struct Copies: CorpusProcessor {
  enum Action: String, ParameterChoice { case mark, drop, documents }

  static let name = "copies"
  static let summary = "Finds sentences that are said twice."
  static let requires: Set<Layer> = [.sentences]
  static let provides: Set<Layer> = [.duplicates]

  @Parameter(help: "What happens to copies.") var action = Action.mark

  init() {}

  var editsText: Bool { action == .drop }

  struct Unit: Sendable {
    let id: String
    let span: TextSpan
  }

  func sketch(_ document: Document) throws -> [(text: String, unit: Unit)] {
    Seen.counter?.note(Self.name)
    return document[.sentences].map { (String(document[$0.span]), Unit(id: document.id, span: $0.span)) }
  }

  func resolve(_ sketches: some Sequence<[(text: String, unit: Unit)]>) throws -> [String: (number: Int, units: [Unit])]
  {
    var units: [String: [Unit]] = [:]
    for (text, unit) in sketches.joined() { units[text, default: []].append(unit) }
    let repeated = units.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
    return Dictionary(
      uniqueKeysWithValues: repeated.enumerated().map { ($0.element.key, ($0.offset + 1, $0.element.value)) })
  }

  func apply(
    _ resolution: [String: (number: Int, units: [Unit])], to document: inout Document, at index: Int
  ) throws -> Verdict<Never> {
    var copies: [TextSpan] = []
    document[.duplicates] = document[.sentences].compactMap { sentence in
      let text = String(document[sentence.span])
      guard let (cluster, units) = resolution[text] else { return nil }
      let isFirst = units[0].id == document.id && units[0].span == sentence.span
      if !isFirst { copies.append(sentence.span) }
      let partner = isFirst ? units[1] : units[0]
      return Duplicate(
        sentence.span, cluster: cluster, role: isFirst ? .representative : .copy, similarity: 1,
        partnerID: partner.id, partnerSpan: partner.span)
    }
    if action == .documents, !copies.isEmpty, copies.count == document[.sentences].count { return .drop("copies.copy") }
    if action == .drop {
      try document.edit(by: Self.name) { editor in
        for span in copies { editor.delete(span, reason: "copies.copy") }
      }
    }
    return .keep
  }
}

/// Writes a brief: the first sentence of each document, with citations.
struct Brief: CorpusProcessor {
  static let name = "brief"
  static let summary = "Puts the first sentences together."
  static let requires: Set<Layer> = [.sentences]
  static let provides: Set<Layer> = [.sentences, .citations]
  static let replacesDocuments = true

  struct Excerpt: Sendable {
    let text: String
    let citation: Citation
  }

  init() {}

  func sketch(_ document: Document) throws {}

  func resolve(_ sketches: some Sequence<Void>) throws {}

  func apply(_ resolution: Void, to document: inout Document, at index: Int) throws -> Verdict<Excerpt> {
    guard let sentence = document[.sentences].first else { return .keep }
    let citation = Citation(
      TextSpan(0, 0), documentID: document.id, path: document.source.path,
      rawRanges: document.rawRanges(of: sentence.span),
      supporters: [])
    return .keep(excerpts: [Excerpt(text: String(document[sentence.span]), citation: citation)])
  }

  func compose(_ excerpts: [Excerpt], from resolution: Void) throws -> [Document] {
    var (text, citations): (String, [Citation]) = ("", [])
    for excerpt in excerpts {
      var citation = excerpt.citation
      citation.span = TextSpan(text.utf8.count, text.utf8.count + excerpt.text.utf8.count)
      citations.append(citation)
      text += excerpt.text + " "
    }
    var document = Document(id: "brief", text: text)
    document[.sentences] = citations.map { Sentence($0.span) }
    document[.citations] = citations
    return [document]
  }
}

/// Waits in each document until it is told to go on, or its task is cancelled.
struct Wait: DocumentProcessor {
  static let name = "wait"
  static let summary = "Takes a hundredth of a second for each document."

  init() {}

  func process(_ document: inout Document) throws {
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .milliseconds(10) { if Task.isCancelled { throw CancellationError() } }
  }
}

enum Sample {
  static func registry() throws -> Registry {
    try Registry([Scrub.self, Split.self, Names.self, Copies.self, Brief.self, Wait.self])
  }
}
