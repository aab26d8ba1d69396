import TamisTesting
import Testing

@testable import TamisCore

@Suite("Predicate")
struct PredicateTests {
  @Test func `holds or not for every kind of field and comparison`() {
    var document = Document(
      id: "fr-1", text: "Né à Brest",
      metadata: ["language": "fr", "size": 3, "share": 0.5, "tags": ["mer", 2], "draft": false, "none": nil])
    let plain = document
    document[.tokens] = [
      Token(TextSpan(0, 3), kind: .word), Token(TextSpan(4, 6), kind: .number),
      Token(TextSpan(7, 12), kind: .punctuation),
    ]
    let cases: [(Predicate, Bool)] = [
      (.comparison(.id, .equal, "fr-1"), true), (.comparison(.id, .notEqual, "fr-1"), false),
      (.comparison(.source, .equal, ""), true),
      (.comparison(.bytes, .equal, 12), true), (.comparison(.bytes, .equal, 12.0), true),
      (.comparison(.characters, .equal, 10), true),
      (.comparison(.words, .equal, 2), true), (.comparison(.words, .greater, 2), false),
      (.comparison(.words, .greaterOrEqual, 2), true),
      (.comparison(.count(.tokens), .equal, 3), true), (.comparison(.count(.entities), .equal, 0), false),
      (.comparison(.metadata("language"), .equal, "fr"), true),
      (.comparison(.metadata("language"), .isIn, ["en", "fr"]), true),
      (.comparison(.metadata("language"), .isIn, "fr"), false), (.comparison(.metadata("language"), .less, "g"), true),
      (.comparison(.metadata("language"), .less, 3), false), (.comparison(.metadata("language"), .contains, "r"), true),
      (.comparison(.metadata("size"), .lessOrEqual, 3), true), (.comparison(.metadata("size"), .less, 3), false),
      (.comparison(.metadata("size"), .isIn, [1.5, 3.0]), true), (.comparison(.metadata("share"), .less, 1), true),
      (.comparison(.metadata("tags"), .contains, "mer"), true), (.comparison(.metadata("tags"), .contains, 2.0), true),
      (.comparison(.metadata("tags"), .contains, "me"), false), (.comparison(.metadata("draft"), .equal, false), true),
      (.comparison(.metadata("draft"), .less, true), false), (.comparison(.metadata("none"), .equal, nil), true),
      // A field that is not there: nothing holds but `!=` and what denies.
      (.comparison(.metadata("date"), .equal, "2024"), false),
      (.comparison(.metadata("date"), .notEqual, "2024"), true),
      (.comparison(.metadata("date"), .less, "2024"), false), (.comparison(.metadata("date"), .isIn, ["2024"]), false),
      (.comparison(.metadata("date"), .contains, "2"), false),
      (.not(.comparison(.metadata("date"), .less, "2024")), true),
      (.has(.metadata("date")), false), (.has(.metadata("none")), true), (.has(.words), true),
      (.has(.count(.entities)), false), (.has(.id), true),
      (.and(.has(.id), .has(.metadata("date"))), false), (.or(.has(.metadata("date")), .has(.id)), true),
      (.not(.has(.id)), false),
    ]
    for (predicate, expected) in cases { #expect(predicate.holds(for: document) == expected, "\(predicate)") }
    #expect(
      !Predicate.comparison(.words, .greaterOrEqual, 0).holds(for: plain) && !Predicate.has(.words).holds(for: plain))
    // Neighbours beyond 2⁵³ are one floating-point number, but two integers.
    let big: JSONValue = .integer(9_007_199_254_740_993)
    #expect(
      !Predicate.Comparison.equal.holds(big, .integer(9_007_199_254_740_992))
        && Predicate.Comparison.greater.holds(big, .integer(9_007_199_254_740_992)))
    for comparison in Predicate.Comparison.allCases where comparison != .notEqual {
      #expect(!comparison.holds(.number(.nan), 1), "\(comparison) holds for what is no number")
    }
    let both = Predicate.and(
      .not(.comparison(.words, .less, 3)), .or(.comparison(.count("marks"), .equal, 1), .has(.count(.entities))))
    #expect(both.requires == [.tokens, "marks"])
  }
}

@Suite("Pipeline")
struct PipelineTests {
  @Test func `the builder lines up what it is given`() throws {
    let inner = Pipeline {
      Words(); Names()
    }
    let build = { (isCalm: Bool) in
      Pipeline {
        if isCalm { Calm() }
        inner
        if isCalm { Unique() } else { Digest() }
        for count in 1...2 { Where(.comparison(.words, .greater, .integer(count))) }
        Tee(OutputSpecification(path: "side.jsonl"))
        Words()
      }
    }
    #expect(build(true).labels == ["calm", "words", "names", "unique", "where", "where#2", "tee", "words#2"])
    #expect(build(false).labels == ["words", "names", "digest", "where", "where#2", "tee", "words#2"])
    #expect(Pipeline {}.stages.isEmpty)
    let documents = [
      Document(id: "1", text: "un deux! trois"), Document(id: "2", text: "un"),
      Document(id: "3", text: "un deux! trois"),
    ]
    let results = try run(build(true), over: documents)
    #expect(results.map(\.id) == ["1"] && results[0].text == "un deux. trois" && results[0][.entities].count == 3)
  }

  @Test func `problems are found in the order of the steps, with a way out`() throws {
    let registry = try Registry(sampleTypes)
    let tee = { (stages: [Stage]) in Stage(.tee(Stage.Branch(stages: stages, output: OutputSpecification(path: "x")))) }
    let (words, names, calm) = (Stage(.document(Words())), Stage(.document(Names())), Stage(.document(Calm())))
    let (digest, unique) = (Stage(.corpus(Digest())), Stage(.corpus(Unique())))
    let long = Stage(.filter(.comparison(.words, .greater, 3)))
    let cases: [(name: String, stages: [Stage], given: Set<Layer>, problems: [String])] = [
      ("empty", [], [], []),
      ("in order", [calm, words, names, digest], [], []),
      (
        "missing", [names], [],
        [
          "0 missing-layer: 'names' needs the layer 'tokens', which no stage before it makes; insert `words` before `names`"
        ]
      ),
      (
        "missing for a condition", [long], [],
        [
          "0 missing-layer: 'where' needs the layer 'tokens', which no stage before it makes; insert `words` before `where`"
        ]
      ),
      (
        "one cause, one report", [names, long, digest], [],
        [
          "0 missing-layer: 'names' needs the layer 'tokens', which no stage before it makes; insert `words` before `names`"
        ]
      ),
      ("given", [names, long], [.tokens], []),
      (
        "stale", [words, calm, names], [],
        [
          "2 stale-layer: 'names' needs the layer 'tokens', but 'calm' edits the text after 'words' made it; move `calm` before `words`, or repeat `words` behind it"
        ]
      ),
      ("repeated", [words, calm, words, names], [], []),
      (
        "stale twice", [words, calm, names, words, calm, names], [],
        [
          "2 stale-layer: 'names' needs the layer 'tokens', but 'calm' edits the text after 'words' made it; move `calm` before `words`, or repeat `words` behind it",
          "5 stale-layer: 'names#2' needs the layer 'tokens', but 'calm#2' edits the text after 'words#2' made it; move `calm#2` before `words#2`, or repeat `words#2` behind it",
        ]
      ),
      (
        "late edit", [words, calm], [],
        [
          "1 edit-after-annotation: 'calm' edits the text after 'words' made the layer 'tokens'; move `calm` before `words`"
        ]
      ),
      (
        "late edit of two layers", [words, names, calm], [],
        [
          "2 edit-after-annotation: 'calm' edits the text after the layers 'entities', 'tokens' were made; move `calm` before `words`"
        ]
      ),
      (
        "given and stale", [calm, names], [.tokens],
        [
          "1 stale-layer: 'names' needs the layer 'tokens', but 'calm' edits the text that it was made for; insert `words` behind `calm`"
        ]
      ),
      ("given and edited", [calm], [.tokens], []),
      (
        "documents replaced", [words, digest, names], [],
        [
          "2 missing-layer: 'names' needs the layer 'tokens', which no stage before it makes; insert `words` before `names`"
        ]
      ),
      (
        "stale before and missing behind new documents", [words, calm, digest, names], [],
        [
          "2 stale-layer: 'digest' needs the layer 'tokens', but 'calm' edits the text after 'words' made it; move `calm` before `words`, or repeat `words` behind it",
          "3 missing-layer: 'names' needs the layer 'tokens', which no stage before it makes; insert `words` before `names`",
        ]
      ),
      (
        "branch makes what the rest lacks", [tee([words, names]), names], [],
        [
          "1 missing-layer: 'names' needs the layer 'tokens', which no stage before it makes; insert `words` before `names`"
        ]
      ),
      ("branch edits a copy", [words, tee([calm, words, names]), names], [], []),
      (
        "branch reads stale layers", [words, tee([calm, names])], [],
        [
          "1.1 stale-layer: 'names' needs the layer 'tokens', but 'calm' edits the text after 'words' made it; move `calm` before `words`, or repeat `words` behind it"
        ]
      ),
      (
        "stale inside a branch alone", [tee([words, calm, names])], [],
        [
          "0.2 stale-layer: 'names' needs the layer 'tokens', but 'calm' edits the text after 'words' made it; move `calm` before `words`, or repeat `words` behind it"
        ]
      ),
      (
        "late edit inside a branch", [words, tee([calm])], [],
        [
          "1.0 edit-after-annotation: 'calm' edits the text after 'words' made the layer 'tokens'; move `calm` before `words`"
        ]
      ),
      (
        "edit before a branch reads", [words, calm, tee([names])], [],
        [
          "2.0 stale-layer: 'names' needs the layer 'tokens', but 'calm' edits the text after 'words' made it; move `calm` before `words`, or repeat `words` behind it"
        ]
      ),
      (
        "corpus in a branch", [tee([words, unique])], [],
        [
          "0.1 corpus-wide-branch: 'unique' needs to see all documents, which a side branch cannot wait for; put it in the main pipeline, before the branch"
        ]
      ),
      (
        "missing once for branch and rest", [tee([names]), names], [],
        [
          "0.0 missing-layer: 'names' needs the layer 'tokens', which no stage before it makes; insert `words` before `names`"
        ]
      ),
    ]
    for (name, stages, given, expected) in cases {
      let found = Pipeline(stages: stages).problems(registry: registry, given: given).map(describe)
      #expect(found == expected, "\(name)")
    }
    let warned = Pipeline(stages: [words, calm]).problems(registry: registry)
    #expect(
      warned.map(\.severity) == [.warning]
        && Pipeline(stages: [names]).problems(registry: Registry()).map(\.severity) == [.error])
    #expect(
      Pipeline(stages: [names]).problems(registry: Registry()).map(\.help) == ["no registered processor makes it"])
  }

  @Test func `every parameter that does not fit is a problem`() {
    var knobs = ParameterTests.Knobs()
    (knobs.count, knobs.share, knobs.floor) = (9, .nan, 3)
    var names = Names()
    names.labels = []
    let pipeline = Pipeline {
      knobs; Words(); names
    }
    #expect(
      pipeline.problems(registry: Registry()).map(describe) == [
        "0 mismatch: parameter 'count' of 'knobs' has a value that does not fit: expected 1...5",
        "0 mismatch: parameter 'share' of 'knobs' has a value that does not fit: expected 0...1",
        "2 conflict: parameters of 'names' do not go together: 'labels' is empty although 'idle' is false",
      ])
  }

  private func describe(_ problem: PipelineProblem) -> String {
    let place = problem.branchIndex.map { "\(problem.stageIndex).\($0)" } ?? "\(problem.stageIndex)"
    let code = problem.code.rawValue.split(separator: ".").last ?? ""
    return "\(place) \(code): \(problem.message)" + (problem.help.map { "; \($0)" } ?? "")
  }
}
