import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import NER

/// A small trained model, made once.
enum SmallModel {
  static let documents: [Document] = {
    let lines = [
      "Mme Kerdoncuff arrive à Nantes|.|PER 1 1|LOC 4 4", "M. Osmont quitte Lorient|.|PER 1 1|LOC 3 3",
      "Le syndicat SNTM parle à Nantes|.|ORG 2 2|LOC 5 5", "Anne Le Goff dirige la SNTM|.|PER 0 2|ORG 5 5",
      "Les Bretons lisent Le Phare|.|MISC 1 1|ORG 3 4", "Hier il pleuvait sur la ville|.",
    ]
    return lines.map { line in
      let parts = line.split(separator: "|").map(String.init)
      var document = RecognizeEntitiesTests.document(parts[0] + "|" + parts[1], language: "fr")
      let tokens = document[.tokens]
      document[.entities] = parts.dropFirst(2).map { part in
        let fields = part.split(separator: " ")
        let (first, last) = (Int(fields[1]) ?? 0, Int(fields[2]) ?? 0)
        return Entity(
          TextSpan(tokens[first].span.lowerBound, tokens[last].span.upperBound),
          label: EntityLabel(rawValue: String(fields[0])))
      }
      return document
    }
  }()

  static func trainer(epochs: Int = 8, seed: UInt64 = 1) -> EntityTrainer {
    var options = EntityTrainer.Options()
    options.epochCount = epochs
    options.minimumCount = 1
    options.lasso = 0.01
    options.rate = 0.3
    options.seed = seed
    var trainer = EntityTrainer(language: "fr", options: options)
    trainer.add(documents, name: "made up", licence: "none")
    return trainer
  }

  static let bytes: [UInt8] = {
    var trainer = SmallModel.trainer()
    for epoch in 0..<8 { _ = trainer.trainEpoch(epoch) }
    return trainer.modelBytes()
  }()
}

@Suite("Models of names")
struct ModelTests {
  @Test("learn the names that they are shown, the same for the same seed, byte for byte")
  func learning() throws {
    let model = try EntityModel(bytes: SmallModel.bytes)
    for document in SmallModel.documents {
      let found = model.entities(in: document)
      #expect(found.map(\.span) == document[.entities].map(\.span), "\(document.text)")
      #expect(found.map(\.label) == document[.entities].map(\.label), "\(document.text)")
      #expect(found.allSatisfy { (0...1).contains($0.score) })
    }
    var again = SmallModel.trainer()
    for epoch in 0..<8 { _ = again.trainEpoch(epoch) }
    #expect(again.modelBytes() == SmallModel.bytes)
  }

  @Test("are the same after an interruption; a state of other data is refused")
  func resuming() throws {
    let folder = try TemporaryFolder()
    var first = SmallModel.trainer()
    #expect(try first.resume(folder("state")) == 0)
    for epoch in 0..<5 { _ = first.trainEpoch(epoch) }
    try first.save(folder("state"))
    var second = SmallModel.trainer()
    #expect(try second.resume(folder("state")) == 5)
    for epoch in 5..<8 { _ = second.trainEpoch(epoch) }
    #expect(second.modelBytes() == SmallModel.bytes)
    var other = SmallModel.trainer(seed: 2)
    #expect(throws: EntityModelError.self) { try other.resume(folder("state")) }
    let state = try folder.bytes("state")
    try folder.write("cut", state.prefix(state.count / 2))
    #expect(throws: EntityModelError.self) { try second.resume(folder("cut")) }
  }

  @Test("are opened from files, and the reason is told why one cannot be")
  func files() throws {
    let folder = try TemporaryFolder()
    try EntityModel.write(SmallModel.bytes, to: folder("m.tner"))
    #expect(try EntityModel(path: folder("m.tner")).language == "fr")
    try folder.write("text", Array("Paris est une ville, et ce fichier n'est pas un modèle.".utf8))
    try folder.write("empty", [UInt8]())
    try folder.write("cut", SmallModel.bytes.dropLast(100))
    var newer = SmallModel.bytes
    newer[8] = 9
    try folder.write("newer", newer)
    for (name, code) in [
      ("text", "model.foreign"), ("empty", "model.foreign"), ("cut", "model.damaged"), ("newer", "model.version"),
      ("missing", "model.unreadable"),
    ] {
      #expect { _ = try EntityModel(path: folder(name)) } throws: { ($0 as? any TamisError)?.code.rawValue == code }
    }
    #expect(throws: EntityModelError.self) { try EntityModel.write([1], to: folder("no/such/folder")) }
  }

  @Test("are refused when any byte was changed")
  func flippedBytes() throws {
    let seed = SplitMix64.seed(0xF11B)
    var state = seed
    for round in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes = SmallModel.bytes
      let index = round < 64 ? round : Int((state >> 20) % UInt64(bytes.count))
      bytes[index] ^= 1 << UInt8(state >> 60 & 7)
      if (try? EntityModel(bytes: bytes)) != nil {
        Issue.record("seed \(seed): byte \(index) was changed and the model opened")
        return
      }
    }
  }

  @Test("with a right checksum over wrong bytes are refused, or harmless")
  func forgedBytes() throws {
    let seed = SplitMix64.seed(0xF06E)
    var state = seed
    for _ in 0..<200 {
      var bytes = SmallModel.bytes
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let range = state & 1 == 0 ? 700 : bytes.count - 32
        bytes[32 + Int((state >> 20) % UInt64(range))] = UInt8(truncatingIfNeeded: state >> 50)
      }
      EntityModel.sign(&bytes)
      guard let model = try? EntityModel(bytes: bytes) else { continue }
      for document in SmallModel.documents {
        let found = model.entities(in: document)
        #expect(found.allSatisfy { (0...1).contains($0.score) && $0.span.upperBound <= document.byteCount })
      }
    }
  }

  @Test(
    "malformed training data is refused with file and line",
    arguments: [
      ("a.jsonl", "{\"id\": \"1\", \"text\": \"Nantes\", \"entities\": []}\nnothing", 2),
      ("a.jsonl", #"{"id": "1", "entities": []}"#, 1), ("a.jsonl", #"{"id": "1", "text": "é"}"#, 1),
      ("a.jsonl", #"{"id": "1", "text": "Nantes", "entities": [[0, 7, "LOC"]]}"#, 1),
      ("a.jsonl", #"{"id": "1", "text": "Nantes", "entities": [[3, 3, "LOC"]]}"#, 1),
      ("a.jsonl", #"{"id": "1", "text": "Nantes", "entities": [[0, 6, "VILLE"]]}"#, 1),
      ("a.jsonl", #"{"id": "1", "text": "Nantes", "entities": [[0, 6, "LOC"], [2, 4, "PER"]]}"#, 1),
      ("a.jsonl", #"{"id": "1", "text": "Nantes", "entities": [["0", 6, "LOC"]]}"#, 1),
      ("a.conll", "Nantes\tB-LOC\n.\n", 2), ("a.conll", "Nantes\tI-LOC\n", 1), ("a.conll", "À\tO\nNantes\tB-CITY\n", 2),
    ])
  func malformed(path: String, text: String, line: Int) {
    #expect { _ = try AnnotatedTexts.documents(text.utf8Span.span, path: path) } throws: {
      ($0 as? AnnotationError)?.path == path && ($0 as? AnnotationError)?.line == line
    }
  }

  @Test("annotated texts are read from JSON Lines and from columns")
  func reading() throws {
    let json = #"{"id": "1", "text": "À Évry", "entities": [[2, 6, "LOC"]]}"# + "\n\n"
    let documents = try AnnotatedTexts.documents(json.utf8Span.span, path: "a.jsonl")
    #expect(documents.map { String($0[$0[.entities][0].span]) } == ["Évry"])
    let columns = "# id = 1\nL'\tO\nîle\tO\nde\tO\nJava\tB-LOC\n\nAnne\tB-PER\nGoff\tI-PER\n"
    let sentences = try AnnotatedTexts.documents(columns.utf8Span.span, path: "a.conll")
    #expect(sentences.map(\.text) == ["L'île de Java", "Anne Goff"])
    #expect(sentences.map { String($0[$0[.entities][0].span]) } == ["Java", "Anne Goff"])
  }
}
