import TamisCore

/// Splits at spaces: words as tokens.
struct Words: DocumentProcessor {
  static let name = "words"
  static let summary = "Splits the text at white space."
  static let provides: Set<Layer> = [.tokens]
  static let examples = [ProcessorExample("words", "Marks every word.")]

  @Parameter(help: "Words of fewer bytes are left out.", range: 1...40) var minimum = 1

  init() {}

  func process(_ document: inout Document) throws {
    var tokens: [Token] = []
    var offset = 0
    for piece in document.text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      if piece.count >= max(1, minimum) { tokens.append(Token(TextSpan(offset, offset + piece.count), kind: .word)) }
      offset += piece.count + 1
    }
    document[.tokens] = tokens
  }
}

/// Marks every token as a name.
struct Names: DocumentProcessor {
  enum Style: String, ParameterChoice { case all, none }

  static let name = "names"
  static let summary = "Takes tokens for names."
  static let discussion = "Every token, or none.\n\nThere is no third way."
  static let version = 3
  static let requires: Set<Layer> = [.tokens]
  static let provides: Set<Layer> = [.entities]

  @Parameter(help: "Which tokens are names.") var style = Style.all
  @Parameter(help: "How sure to be.", range: 0...1) var score = 0.5
  @Parameter(help: "What the names are called.") var labels = ["PER"]
  @Parameter(help: "The language, if it is known.") var language: String? = nil
  @Parameter(help: "Whether to do nothing.") var idle = false

  init() {}

  func process(_ document: inout Document) throws {
    let tokens = style == .all && !idle ? document[.tokens] : []
    document[.entities] = tokens.map { Entity($0.span, label: .person, score: Float(score)) }
  }

  func validate() throws {
    guard idle || !labels.isEmpty else {
      throw ParameterError.conflict(processor: Self.name, explanation: "'labels' is empty although 'idle' is false")
    }
  }
}

/// Edits: replaces every exclamation mark by a full stop, or doubles it.
struct Calm: DocumentProcessor {
  static let name = "calm"
  static let summary = "Takes the noise out of a text."
  static let editsText = true

  @Parameter(help: "Whether marks are doubled instead.") var louder = false

  init() {}

  func process(_ document: inout Document) throws {
    let bytes = Array(document.text.utf8)
    try document.edit(by: Self.name) { editor in
      for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "!") {
        editor.replace(TextSpan(offset, offset + 1), with: louder ? "!!" : ".", reason: "calm.mark")
      }
    }
  }
}

/// Drops texts that were seen before and says in metadata how many there are.
struct Unique: CorpusProcessor {
  static let name = "unique"
  static let summary = "Drops documents whose text was seen before."

  init() {}

  func sketch(_ document: Document) throws -> String { document.text }

  func resolve(_ sketches: some Sequence<String>) throws -> [Bool] {
    var seen: Set<String> = []
    return sketches.map { seen.insert($0).inserted }
  }

  func apply(_ resolution: [Bool], to document: inout Document, at index: Int) throws -> Verdict<Never> {
    document.metadata["documents"] = .integer(resolution.count)
    return resolution[index] ? .keep : .drop("unique.copy")
  }
}

/// Makes one document of the first token of each, with citations.
struct Digest: CorpusProcessor {
  struct Piece: Sendable {
    let text: String
    let documentID: String
    let path: String
    let rawRanges: [Range<Int>]
  }

  static let name = "digest"
  static let summary = "Writes one document of the first token of each."
  static let requires: Set<Layer> = [.tokens]
  static let provides: Set<Layer> = []
  static let replacesDocuments = true

  init() {}

  func sketch(_ document: Document) throws -> Int { document[.tokens].count }

  func resolve(_ sketches: some Sequence<Int>) throws -> Int { sketches.reduce(0, +) }

  func apply(_ resolution: Int, to document: inout Document, at index: Int) throws -> Verdict<Piece> {
    guard let span = document[.tokens].first?.span else { return .keep }
    let piece = Piece(
      text: String(document[span]), documentID: document.id, path: document.source.path,
      rawRanges: document.rawRanges(of: span))
    return .keep(excerpts: [piece])
  }

  func compose(_ excerpts: [Piece], from resolution: Int) throws -> [Document] {
    var text = ""
    var citations: [Citation] = []
    for piece in excerpts {
      let start = text.utf8.count
      text += piece.text
      citations.append(
        Citation(
          TextSpan(start, text.utf8.count), documentID: piece.documentID, path: piece.path, rawRanges: piece.rawRanges,
          supporters: []))
      text += "\n"
    }
    var document = Document(id: "digest", text: text, metadata: ["tokens": .integer(resolution)])
    document[.citations] = citations
    return [document]
  }
}

/// The sample processors under their names.
let sampleTypes: [any Processor.Type] = [Words.self, Names.self, Calm.self, Unique.self, Digest.self]
