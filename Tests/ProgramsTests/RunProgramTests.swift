import Foundation
import TamisCore
import TamisTesting
import Testing

@testable import Programs

@Suite("Running programs")
struct RunProgramTests {
  private let marks = LayerKey<ProgramAnnotation>("marks")

  @Test("annotations come back at their places, whatever the offsets count")
  func annotations() throws {
    let texts = ["Été à Brest", "", "😀 rit", "plain"]
    for (unit, expected) in [("scalar", ["Ét", "😀 ", "pl"]), ("utf16", ["Ét", "😀", "pl"])] {
      var documents = Programs.documents(texts.filter { !$0.isEmpty })
      let script = Programs.marker.replacing("\"protocol\": 1", with: "\"protocol\": 1, \"offsets\": \"\(unit)\"")
      #expect(Programs.stage(script).outcomes(of: &documents) == [nil, nil, nil], "\(unit)")
      let found = documents.map { document in document[marks].map { String(document[$0.span]) } }
      #expect(found == expected.map { [$0] }, "\(unit)")
      #expect(documents.allSatisfy { $0[marks].first?.attributes == ["kind": "start"] })
    }
    var bytes = Programs.documents(["Été"])
    let script = Programs.marker.replacing("\"protocol\": 1", with: "\"protocol\": 1, \"offsets\": \"utf8\"")
    #expect(Programs.stage(script).outcomes(of: &bytes) == [nil])
    #expect(bytes[0][marks].map { String(bytes[0][$0.span]) } == ["É"])
  }

  @Test("what a program does wrong costs one document, and names it")
  func misdeeds() throws {
    var stage = Programs.stage(Programs.marker)
    stage.timeout = 1
    var documents = Programs.documents(
      ["one", "DIE", "two", "NONSENSE", "three", "ERROR", "HANG", "four", "LAYER", "OUTSIDE", "NOTE", "five"])
    let failures = stage.process(&documents)
    let codes = documents.indices.map { (failures[$0] as? any TamisError)?.code.rawValue }
    #expect(
      codes == [
        nil, "exec.died", nil, "exec.invalid-answer", nil, "exec.reported", "exec.timeout", nil, "exec.invalid-answer",
        "exec.invalid-answer", nil, nil,
      ])
    for index in [0, 2, 4, 7, 11] { #expect(documents[index][marks].count == 1, "document \(index)") }
    #expect("\(failures[1] ?? CancellationError())".contains("signal 9"))
    #expect((failures[5] as? ProcessingError)?.message.contains("'no-verb': no verb") == true)
  }

  @Test("a program that cannot be started, or speaks no protocol, is refused in words")
  func refusals() throws {
    let cases = [
      ("/no/such/program", "127"), ("true", "before it said hello"), ("cat", "protocol"),
      ("echo hello; cat > /dev/null", "no hello"), ("echo oh no >&2; exit 3", "it wrote: oh no"),
      ("echo '{\"hello\": {\"protocol\": 9}}'; cat > /dev/null", "speaks protocol 9"),
      ("echo '{\"hello\": {\"protocol\": 1, \"provides\": [\"tags\"]}}'; cat > /dev/null", "it makes tags"),
    ]
    for (command, words) in cases {
      var documents = Programs.documents(["one", "two"])
      let stage = Programs.stage(command)
      let failures = stage.process(&documents)
      #expect(failures.count == 2)
      for case let error as ProcessingError in failures.values {
        #expect(error.code == "exec.no-start" && error.reason.contains(words), "\(command): \(error.reason)")
      }
    }
    for (command, settings) in [("", []), ("  ", []), ("cat", ["x"]), ("cat", ["=1"])] {
      var stage = Programs.stage(command)
      stage.settings = settings
      #expect(throws: ParameterError.self) { try stage.validate() }
    }
  }

  @Test("a program that never says hello, or writes without end, is not waited for")
  func silenceAndFlood() throws {
    var silent = Programs.stage("sleep 1000")
    silent.startTimeout = 1
    let start = ContinuousClock.now
    var documents = Programs.documents(["one", "two"])
    #expect(silent.outcomes(of: &documents) == ["exec.no-start", "exec.no-start"])
    #expect(ContinuousClock.now - start < .seconds(20))
    let flood = #"tr '\0' x < /dev/zero"#
    let lawful = Programs.lawful.replacing(
      "sequence=${line", with: "case \"$line\" in *FLOOD*) \(flood) ;; esac\n  sequence=${line")
    for script in [flood, lawful] {
      var stage = Programs.stage(script)
      stage.lineByteLimit = 1 << 20
      var documents = Programs.documents(["one", "FLOOD", "two"])
      let outcomes = stage.outcomes(of: &documents)
      let isFlood = script == flood
      #expect(outcomes == (isFlood ? Array(repeating: "exec.no-start", count: 3) : [nil, "exec.flood", nil]))
    }
  }

  @Test("a program that is lost again and again is given up, not started for ever")
  func givingUp() throws {
    var stage = Programs.stage(Programs.marker)
    stage.restarts = 2
    var documents = Programs.documents(["one", "DIE", "DIE", "DIE", "two"])
    #expect(stage.outcomes(of: &documents) == [nil, "exec.died", "exec.died", "exec.died", "exec.gave-up"])
    // Killed before it says hello: that may pass, so it is tried again, and no document is to blame.
    var killed = Programs.documents(["one"])
    #expect(Programs.stage("kill -9 $$").outcomes(of: &killed) == ["exec.gave-up"])
    // An answer in between, and the count starts again.
    var others = Programs.documents(["DIE", "one", "DIE", "two", "DIE", "three", "DIE", "four"])
    #expect(
      Programs.stage(Programs.marker).outcomes(of: &others).map { $0 == nil }
        == [false, true, false, true, false, true, false, true])
  }

  @Test("edits and metadata are carried out, and lead back to the source")
  func edits() throws {
    let script = #"""
      read -r hello
      case "$hello" in *'"word":"monde"'*) ;; *) echo '{"hello": {"protocol": 1, "error": "no word"}}'; exit ;; esac
      echo '{"hello": {"protocol": 1}}'
      while IFS= read -r line; do
        sequence=${line#*\"seq\":}
        sequence=${sequence%%,*}
        echo "{\"seq\": $sequence, \"metadata\": {\"seen\": true}, \"edits\": [{\"start\": 0, \"end\": 5, \"text\": \"Salut\", \"reason\": \"greet\"}]}"
      done
      """#
    var stage = Programs.stage(script, provides: [])
    stage.settings = ["word=monde"]
    var documents = Programs.documents(["Hello, été."])
    #expect(stage.outcomes(of: &documents) == ["exec.invalid-answer"], "edits were not allowed")
    stage.edits = true
    documents = Programs.documents(["Hello, été."])
    #expect(stage.outcomes(of: &documents) == [nil])
    #expect(documents[0].text == "Salut, été.")
    #expect(documents[0].metadata["seen"] == true)
    #expect(documents[0].revisions.last?.edits.map(\.reason) == ["exec.greet"])
    #expect(documents[0].rawRanges(of: TextSpan(0, 5)) == [0..<5])
    stage.settings = []
    #expect(stage.outcomes(of: &documents) == ["exec.no-start"])
  }

  @Test("layers that a program is given and makes have the types that other processors expect")
  func sharedLayers() throws {
    let script = #"""
      read -r hello
      echo '{"hello": {"protocol": 1}}'
      while IFS= read -r line; do
        case "$line" in *'"sentences":[{"start":0,"end":11}]'*) label=LOC ;; *) label=NONE ;; esac
        sequence=${line#*\"seq\":}
        echo "{\"seq\": ${sequence%%,*}, \"layers\": {\"entities\": [{\"start\": 6, \"end\": 11, \"label\": \"$label\", \"score\": 0.5}]}}"
      done
      """#
    var stage = Programs.stage(script, provides: ["entities"])
    stage.requiredLayers = ["sentences"]
    var documents = Programs.documents(["Été à Brest"])
    documents[0][.sentences] = [Sentence(documents[0].span)]
    #expect(stage.outcomes(of: &documents) == [nil])
    #expect(documents[0][.entities] == [Entity(TextSpan(9, 14), label: .location, score: 0.5)])
  }

  @Test("large documents go through in both directions at once, and programs end with their stage")
  func size() async throws {
    // Answers with the whole line in its metadata: a program that is not read while it is written to would wait for ever.
    let script = #"""
      read -r hello
      echo '{"hello": {"protocol": 1}}'
      exec sed -u 's/^{\(.*\)}$/{\1, "metadata": {"copy": {\1}}}/; s/"layers":{}, *//'
      """#
    var documents = Programs.documents((0..<8).map { String(repeating: "texte \($0) ", count: 100_000) })
    let failures = Programs.stage(script, provides: []).process(&documents)
    #expect(failures.isEmpty, "\(failures.first.map { "\($0.value)" } ?? "")")
    #expect(documents.allSatisfy { $0.metadata["copy"]?["text"]?.stringValue == $0.text })
  }

  @Test("keeps the laws of processors")
  func conformance() async {
    let findings = await checkProcessor(Programs.stage(Programs.lawful))
    #expect(findings.errors == [])
  }

  @Test("killed at random while it works, it costs what it was at, and nothing else")
  func kills() throws {
    var random = SplitMix64(seed: SplitMix64.seed(0xC41D))
    let doomed = Set((0..<20).map { _ in Int.random(in: 0..<2000, using: &random) })
    var stage = Programs.stage(Programs.marker)
    stage.batch = 16
    for start in stride(from: 0, to: 2000, by: 16) {
      var documents = (start..<start + 16).map {
        Document(id: "d\($0)", text: doomed.contains($0) ? "DIE" : "text \($0)")
      }
      let outcomes = stage.outcomes(of: &documents)
      for (index, outcome) in outcomes.enumerated() {
        #expect((outcome != nil) == doomed.contains(start + index), "seed \(random), document \(start + index)")
      }
    }
  }
}
