import Glibc
import Synchronization
import TamisCore
import Testing

@testable import TamisTesting

@Suite("Conformance suite")
struct ConformanceTests {
  @Test func `sound processors keep all laws`() async {
    for (processor, preparing) in [
      (Words(), []), (Names(), [Words()]), (Names(), []), (Calm(), []), (Unique(), []), (Digest(), [Words()]),
      (ParameterTests.Knobs(), []),
    ] as [(any Processor, [any Processor])] {
      let findings = await checkProcessor(processor, preparing: preparing, texts: ["Un! Deux! Trois"])
      #expect(findings.errors == [], "\(type(of: processor).name)")
    }
    #expect(await checkProcessor(Calm()).map(\.rule) == ["descriptor.examples"], "a missing example is a warning")
  }

  @Test func `every broken law is found`() async {
    let cases: [(processor: any Processor, rules: Set<String>)] = [
      (Liar.Misplaced(), ["layers.order"]), (Liar.Unsorted(), ["layers.order"]),
      (Liar.Undeclared(), ["layers.declared"]),
      (Liar.Unmade(), ["layers.declared"]), (Liar.Thief(), ["layers.kept"]), (Liar.Forger(), ["layers.kept"]),
      (Liar.HiddenEdit(), ["text.edits"]),
      (Liar.OtherReason(), ["text.reasons"]), (Liar.Replacer(), ["document.identity"]),
      (Liar.Dice(), ["results.deterministic", "results.concurrent"]),
      (Liar.Crowd(), ["results.concurrent"]), (Liar.Fussy(), ["runs.every-text"]), (Liar.Edgy(), ["layers.order"]),
      (
        Liar.Shy(),
        [
          "descriptor.summary", "descriptor.help", "descriptor.defaults", "descriptor.name", "descriptor.parameters",
          "descriptor.arguments", "descriptor.version", "descriptor.layers", "layers.declared",
        ]
      ),
      (Liar.TwoPasses(), ["corpus.single-pass"]), (Liar.EmptyHater(), ["runs.every-text"]),
      (Liar.FalseWitness(), ["corpus.citations", "corpus.ids"]),
      (Liar.Idle(), ["descriptor.scope"]), (Liar.Needy(), ["preparing.missing"]),
    ]
    for (processor, rules) in cases {
      var findings = await checkProcessor(processor)
      // Tasks meet only where the machine has room for two of them: other tests may be in the way for a while.
      for _ in 0..<20 where findings.errors.isEmpty && rules == ["results.concurrent"] {
        findings = await checkProcessor(processor)
      }
      #expect(Set(findings.errors.map(\.rule)) == rules, "\(type(of: processor).name): \(findings)")
    }
    let edgy = await checkProcessor(Liar.Edgy(), seed: 7).errors
    #expect(edgy.first?.arguments == "width: 9", "a law that one parameter breaks names the parameter")
    #expect(edgy.first?.description.contains("document '") == true && edgy.first.map { $0.count > 1 } == true)
    #expect(edgy.first?.seed == SplitMix64.seed(7))
  }

  @Test func `pipelines drawn from a registry run if the checker accepts them, and lack a layer if not`() throws {
    let registry = try Registry(sampleTypes)
    #expect(checkRandomPipelines(from: registry, count: 150) == [])
    let drawn = randomPipelines(from: registry, seed: 1, count: 150)
    let accepted = drawn.filter(\.isAccepted).count
    #expect(accepted > 50 && drawn.count - accepted > 25, "\(accepted) of \(drawn.count) accepted: too few of one kind")
    #expect(randomPipelines(from: registry, seed: 1, count: 150).map(\.description) == drawn.map(\.description))
    #expect(
      checkRandomPipelines(from: try Registry([Liar.Unmade.self, Names.self])).map(\.rule) == ["pipelines.accepted"])
    #expect(
      checkRandomPipelines(from: try Registry([Liar.Undeclared.self, Names.self])).map(\.rule) == ["pipelines.refused"])
    #expect(checkRandomPipelines(from: try Registry([Liar.Fussy.self])).isEmpty, "random texts hold no NUL here")
    #expect(
      checkRandomPipelines(from: try Registry([Liar.Fussy.self]), documents: [Document(id: "a", text: "\0")]).map(
        \.rule) == ["pipelines.accepted"])
    #expect(randomPipelines(from: Registry(), seed: 1).isEmpty)
  }
}

@Suite("Generators and golden files")
struct GeneratorTests {
  @Test func `random numbers are the same everywhere`() {
    // The published sequence for the seed 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    let numbers: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    #expect(numbers.indices.map { _ in generator.next() } == numbers && generator.seed == 1_234_567)
    #expect([SplitMix64.parse("12"), SplitMix64.parse("0xff"), SplitMix64.parse("x")] == [12, 255, nil])
  }

  @Test(arguments: SplitMix64.seeds(40)) func `random texts and edits are valid and repeatable`(seed: UInt64) throws {
    for flavor in TextFlavor.allCases {
      var (first, second) = (SplitMix64(seed: seed), SplitMix64(seed: seed))
      let document = Document.random(id: "a", flavor: flavor, byteCount: 150, using: &first)
      #expect(document.text == Document.random(id: "a", flavor: flavor, byteCount: 150, using: &second).text)
      #expect(
        (150..<400).contains(document.byteCount) && document.layerNames.count == Document.plainLayers.count,
        "\(flavor) \(seed)")
      for layer in document.layerNames { try document.checkLayer(layer) }
      let edits = randomEdits(of: document.text, count: 12, using: &first)
      #expect(edits == randomEdits(of: document.text, count: 12, using: &second))
      var edited = document
      try edited.apply(edits)
      #expect(edited.revisions.count == (edits.isEmpty ? 0 : 1), "\(flavor) \(seed): \(edits)")
    }
  }

  @Test func `line diffs show what differs, and golden files are rewritten on request only`() throws {
    #expect(lineDiff("a\nb\n", "a\nb\n").isEmpty && lineDiff("", "").isEmpty)
    #expect(
      lineDiff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nV\n6\n7\n8\n9\n")
        == "@@ line 3, now 3 @@\n 3\n 4\n-5\n+V\n 6\n 7\n")
    #expect(lineDiff("a\n", "a") == "@@ line 1, now 1 @@\n-a\n+a\\ no line end\n")
    #expect(lineDiff("a\r\n", "a \t\n") == "@@ line 1, now 1 @@\n-a\\r\n+a \\t\n")
    #expect(lineDiff("é \n", "e\u{301}\n") == "@@ line 1, now 1 @@\n-é\\u{20}\n+e\u{301}\n")
    let folder = TestFiles.environment("TMPDIR") ?? "/tmp"
    let file = "\(folder)/tamis-golden-\(UInt64.random(in: 0 ... .max)).txt"
    defer { unlink(file) }
    let compare = { goldenMismatch(of: $0, inFile: file, called: "golden.txt", isRecording: $1) }
    #expect(compare("un\n", false)?.hasPrefix("could not read") == true)
    #expect(compare("un\n", true) == "recorded 'golden.txt':\n@@ line 1, now 1 @@\n+un\n")
    #expect(compare("un\n", true) == "recorded 'golden.txt', unchanged" && compare("un\n", false) == nil)
    #expect(
      compare("deux\n", false)
        == "'golden.txt' differs (RECORD_FIXTURES=1 rewrites it):\n@@ line 1, now 1 @@\n-un\n+deux\n")
    #expect(try TestFiles.readText(file) == "un\n" && TestFiles.list(folder, suffix: ".txt").contains(file))
    #expect(throws: TestFiles.Failure.self) { try TestFiles.write("x", to: "\(file)/not/there") }
    let root = try #require(SharedData.packageRoot())
    #expect(TestFiles.exists("\(root)/Sources/TamisCore") && SharedData.path("no/such/file") == nil)
  }
}
