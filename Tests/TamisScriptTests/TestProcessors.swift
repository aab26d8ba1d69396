import TamisCore
import TamisScript

// Small processors with the names, parameters and layers of the real ones: enough for the checker, which runs nothing.

struct TestClean: DocumentProcessor {
  enum Quotes: String, ParameterChoice { case keep, straight, french }

  static let name = "clean"
  static let summary = "Repairs text."
  static let editsText = true

  @Parameter(help: "Joins words that were divided at line ends.") var dehyphenate = false
  @Parameter(help: "What becomes of quotation marks.") var quotes = Quotes.keep

  init() {}
  func process(_ document: inout Document) throws {}
}

struct TestTokenize: DocumentProcessor {
  static let name = "tokenize"
  static let summary = "Finds tokens and sentences."
  static let provides: Set<Layer> = [.tokens, .sentences]

  @Parameter(help: "The language; none to detect it.") var language: String? = nil
  @Parameter(help: "Where sentences may end.") var marks = [".", "!", "?"]

  init() {}
  func process(_ document: inout Document) throws {}
}

struct TestRecognize: DocumentProcessor {
  enum Label: String, ParameterChoice {
    case person = "PER"
    case location = "LOC"
    case organization = "ORG"
    case miscellaneous = "MISC"
  }

  static let name = "ner"
  static let summary = "Finds names."
  static let requires: Set<Layer> = [.tokens]
  static let provides: Set<Layer> = [.entities]

  @Parameter(help: "The labels to find.") var labels = Label.allCases

  init() {}
  func process(_ document: inout Document) throws {}
}

struct TestDeduplicate: CorpusProcessor {
  enum Unit: String, ParameterChoice { case document, paragraph, sentence }

  static let name = "dedup"
  static let summary = "Finds near-copies."
  static let provides: Set<Layer> = [.duplicates]

  @Parameter(help: "What is compared.") var unit = Unit.document
  @Parameter(help: "Two units this alike are copies.", range: 0...1) var threshold = 0.8
  @Parameter(help: "The shortest unit, in words.", range: 0...) var least = 0
  @Parameter(help: "The longest unit, in words.", range: 1...) var most = 1000

  init() {}

  var requires: Set<Layer> { unit == .sentence ? [.sentences] : [] }

  func validate() throws {
    if least > most {
      throw ParameterError.conflict(processor: Self.name, explanation: "'least' is \(least), 'most' is \(most)")
    }
  }

  func sketch(_ document: Document) throws -> Int { 0 }
  func resolve(_ sketches: some Sequence<Int>) throws -> Int { 0 }
  func apply(_ resolution: Int, to document: inout Document, at index: Int) throws -> Verdict<Never> { .keep }
}

struct TestSummarize: CorpusProcessor {
  enum Grouping: String, ParameterChoice { case all, cluster }

  static let name = "summarize"
  static let summary = "Writes one text of many."
  static let requires: Set<Layer> = [.sentences, .tokens]
  static let provides: Set<Layer> = [.citations]
  static let replacesDocuments = true

  @Parameter(help: "How long a summary may be.", range: 1...) var words = 100
  @Parameter(help: "Which documents are told as one.") var by = Grouping.all

  init() {}

  func sketch(_ document: Document) throws -> Int { 0 }
  func resolve(_ sketches: some Sequence<Int>) throws -> Int { 0 }
  func apply(_ resolution: Int, to document: inout Document, at index: Int) throws -> Verdict<Never> { .keep }
}

/// What the tests check scripts against.
enum TestEnvironment {
  static let types: [any Processor.Type] = [
    TestClean.self, TestTokenize.self, TestRecognize.self, TestDeduplicate.self, TestSummarize.self,
  ]

  static let inputFormats = [
    FormatDescriptor(name: "text", extensions: ["txt", "text"], summary: "One document a file."),
    FormatDescriptor(name: "jsonl", extensions: ["jsonl", "ndjson"], summary: "One JSON object a line."),
    FormatDescriptor(name: "csv", extensions: ["csv"], summary: "One document a row."),
  ]

  static let outputFormats = [
    FormatDescriptor(name: "jsonl", extensions: ["jsonl", "ndjson"], summary: "One JSON object a line."),
    FormatDescriptor(name: "markdown", extensions: ["md"], summary: "For readers."),
    FormatDescriptor(name: "conllu", extensions: ["conllu"], summary: "One token a line."),
  ]

  /// Files whose path contains `missing` do not exist.
  static func make() throws -> ScriptEnvironment {
    ScriptEnvironment(
      registry: try Registry(types), inputFormats: inputFormats, outputFormats: outputFormats,
      isReadable: { !$0.contains("missing") }, loadLibrary: loadLibrary)
  }

  /// Libraries whose path contains `missing` do not exist; all others have the same processor.
  @Sendable private static func loadLibrary(_ path: String) throws -> [any Processor.Type] {
    if path.contains("missing") { throw LibraryMissing(path: path) }
    return path.contains("taken") ? [OtherClean.self] : [TestShout.self]
  }

  static func check(_ text: String, settings: [String: String] = [:]) throws -> CheckedScript {
    ScriptChecker.check(
      SourceText(name: "test.tamis", text: text), in: try make(), settings: settings, inputsGiven: true,
      outputGiven: true)
  }
}
