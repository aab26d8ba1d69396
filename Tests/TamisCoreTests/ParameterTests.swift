import TamisTesting
import Testing

@testable import TamisCore

@Suite("Parameter")
struct ParameterTests {
  struct Knobs: DocumentProcessor {
    enum Unit: String, ParameterChoice { case document, paragraph }
    static let name = "knobs"
    static let summary = "Has one parameter of each type."
    @Parameter(help: "A count.", range: 1...5) var count = 2
    @Parameter(help: "A share.", range: 0.0...1) var share = 0.5
    @Parameter(help: "At least.", range: 3...) var floor = 3
    @Parameter(help: "At most.", range: ...0.5) var ceiling = 0.25
    @Parameter(help: "A switch.") var on = false
    @Parameter(help: "A word.") var word = "mot"
    @Parameter(help: "A unit.") var unit = Unit.document
    @Parameter(help: "Some units.") var units: [Unit] = [.paragraph]
    @Parameter(help: "A number or none.") var limit: Int? = nil
    @Parameter(help: "Some numbers or none.") var weights: [Double]? = [1, 0.5]
    var plain = 7
    init() {}
    func process(_ document: inout Document) throws { document.metadata["count"] = .integer(count) }
  }

  private func made(_ arguments: JSONObject) throws -> Knobs {
    try #require(try Registry([Knobs.self]).makeProcessor(named: "knobs", arguments: arguments) as? Knobs)
  }

  @Test func `copies of a processor do not share their parameters`() throws {
    var first = Knobs()
    var second = first
    second.count = 4
    #expect(first.count == 2 && second.count == 4)
    first.count = 5
    #expect(first.count == 5 && second.count == 4 && Knobs().count == 2)
    // Also a copy of one that was made by name, whose values were set in place.
    let named = try made(["count": 3])
    var copy = named
    copy.count = 1
    #expect(named.count == 3 && copy.count == 1 && Knobs().count == 2)
    #expect(try made([:]).count == 2, "the values of one processor must not show in the next")
  }

  @Test func `parameters are set by name if the value fits`() throws {
    let fits: [(JSONObject, JSONValue)] = [
      (["count": 5], 5), (["share": 1], 1.0), (["share": 0.0], 0.0), (["floor": 9_000_000_000], 9_000_000_000),
      (["ceiling": -1e300], -1e300),
      (["on": true], true), (["word": ""], ""), (["unit": "paragraph"], "paragraph"), (["units": []], []),
      (["units": ["document", "document"]], ["document", "document"]), (["limit": 4], 4), (["limit": nil], nil),
      (["weights": [2, 0.5]], [2.0, 0.5]), (["weights": nil], nil),
    ]
    for (arguments, expected) in fits {
      let name = try #require(arguments.keys.first)
      #expect(try made(arguments).arguments[name] == expected, "\(arguments)")
    }
    let misfits: [(JSONObject, String)] = [
      (["count": 0], "expected 1...5"), (["count": 6], "expected 1...5"), (["count": 2.0], "expected integer"),
      (["count": "2"], "expected integer"), (["count": nil], "expected integer"), (["share": 1.001], "expected 0...1"),
      (["floor": 2], "expected at least 3"), (["ceiling": 0.75], "expected at most 0.5"),
      (["on": 1], "expected true or false"),
      (["word": 3], "expected string"), (["unit": "Document"], "expected one of document, paragraph"),
      (["units": "document"], "expected list of one of document, paragraph"),
      (["units": ["mot"]], "expected list of one of document, paragraph"),
      (["limit": 1.5], "expected integer, or none"), (["weights": [1, "x"]], "expected list of number, or none"),
    ]
    for (arguments, expected) in misfits {
      #expect("\(arguments)") { try made(arguments) } throws: { error in
        guard case .mismatch(_, "knobs", _, expected)? = error as? ParameterError else { return false }
        return true
      }
    }
    let unknown = ParameterError.unknown(
      name: "cuont", processor: "knobs",
      known: ["count", "share", "floor", "ceiling", "on", "word", "unit", "units", "limit", "weights"])
    #expect(throws: unknown) { try made(["cuont": 3]) }
    #expect(unknown.help == "did you mean 'count'?" && unknown.code.rawValue == "parameter.unknown")
    #expect(throws: ParameterError.unknown(name: "plain", processor: "knobs", known: Knobs().arguments.keys.elements)) {
      try made(["plain": 3])
    }
    #expect(ParameterError.unknown(name: "x", processor: "calm", known: []).help == "it takes no parameters")
  }

  @Test func `ranges include their bounds and say what they are`() {
    let range = ParameterRange(lowerBound: 1, upperBound: nil)
    #expect(range.contains(1) && range.contains(.infinity) && !range.contains(0.999) && !range.contains(.nan))
    #expect(
      [(1...5 as ClosedRange<Int>).parameterRange, (0...0.5 as ClosedRange<Double>).parameterRange, range].map(
        \.description) == ["1...5", "0...0.5", "at least 1"])
    #expect(ParameterRange(lowerBound: nil, upperBound: nil).description == "any number")
  }

  @Test func `one processor is read from many tasks at once`() async throws {
    let knobs = try made(["count": 4, "word": "mer"])
    let sums = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { (0..<2_000).reduce(0) { sum, _ in sum + knobs.count + knobs.word.utf8.count } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums == Array(repeating: 14_000, count: 8))
  }
}

@Suite("Registry")
struct RegistryTests {
  enum Odd {
    struct Empty: OddlyNamed { static let name = "" }
    struct Capital: OddlyNamed { static let name = "Words" }
    struct Digit: OddlyNamed { static let name = "2words" }
    struct Hyphen: OddlyNamed { static let name = "two-words" }
    struct Accent: OddlyNamed { static let name = "é" }
    struct Fine: OddlyNamed { static let name = "two_words2" }
    struct Again: OddlyNamed { static let name = "words" }
  }

  @Test func `refuses names that are taken or cannot be said`() throws {
    for type in [Odd.Empty.self, Odd.Capital.self, Odd.Digit.self, Odd.Hyphen.self, Odd.Accent.self]
      as [any Processor.Type]
    {
      #expect(throws: RegistryError.invalidName(type.name)) { try Registry([type]) }
    }
    #expect(throws: RegistryError.duplicateName("words")) { try Registry([Words.self, Odd.Again.self]) }
    var registry = try Registry(sampleTypes)
    try registry.add(Odd.Fine.self)
    #expect(registry.names == ["calm", "digest", "names", "two_words2", "unique", "words"])
    #expect(registry.providers(of: .tokens) == ["words"] && registry.providers(of: "none").isEmpty)
    #expect(registry.descriptor(named: "digest")?.scope == .corpus && registry.descriptor(named: "no") == nil)
    let error = RegistryError.unknownProcessor("wrods", known: registry.names)
    #expect(throws: error) { try registry.makeProcessor(named: "wrods") }
    #expect(error.help == "did you mean 'words'?")
    #expect(RegistryError.unknownProcessor("zzzzzz", known: ["calm"]).help == "registered: calm")
    #expect(error.description == "no processor is named 'wrods'; \(error.help ?? "") [registry.unknown-processor]")
    #expect("values that do not go together") {
      try registry.makeProcessor(named: "names", arguments: ["labels": []])
    } throws: {
      ($0 as? ParameterError)?.code == "parameter.conflict"
    }
  }

  @Test func `descriptors say all that processors declare`() throws {
    var writer = JSONWriter(prettyPrinted: true)
    writer.value(.array(try Registry(sampleTypes + [ParameterTests.Knobs.self]).descriptors.map(\.json)))
    #expect(goldenMismatch(of: writer.string + "\n", at: "../Fixtures/core/registry.json") == nil)
  }
}

protocol OddlyNamed: DocumentProcessor {}

extension OddlyNamed {
  static var summary: String { "Has an odd name." }
  func process(_ document: inout Document) throws {}
}
