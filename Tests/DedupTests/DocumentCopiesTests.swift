import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import Dedup

@Suite("Deduplicate on whole documents")
struct DocumentCopiesTests {
  private static let seed = SplitMix64.seed(20_261)
  private static let footer =
    " Toute reproduction de ces dépêches, même partielle, reste soumise à l'accord écrit de l'agence Kerval et de ses rédactions."

  private func clusters(_ texts: [String], _ configure: (inout Deduplicate) -> Void = { _ in }) throws -> [Int] {
    var dedup = Deduplicate()
    configure(&dedup)
    let resolution = try dedup.resolve(texts.enumerated().map { dedup.sketch(Document(id: "\($0)", text: $1)) })
    return texts.indices.map { resolution.cluster(ofDocument: $0) }
  }

  @Test("finds leads, badly read, reworded, reordered and cut copies, and stories inside longer ones")
  func kinds() throws {
    var copies = NoisyCopies(seed: Self.seed)
    var found = [0, 0, 0, 0, 0, 0]
    for _ in 0..<20 {
      let story = copies.sentences(14)
      let text = story.joined(separator: " ")
      let variants = [
        story.prefix(4).joined(separator: " "), copies.misread(text, 0.15), copies.reworded(text, 0.2),
        copies.shuffled(story).joined(separator: "\n"),
        story.enumerated().filter { $0.offset % 4 != 1 }.map(\.element).joined(separator: "\n"),
        (copies.sentences(10) + story + copies.sentences(10)).joined(separator: " "),
      ]
      for (kind, variant) in variants.enumerated() where try clusters([text, variant]) == [1, 1] { found[kind] += 1 }
    }
    #expect(found.allSatisfy { $0 >= 19 }, "seed \(Self.seed): \(found) of 20")
  }

  @Test("keeps texts apart that share a few sentences or a footer")
  func negatives() throws {
    var copies = NoisyCopies(seed: Self.seed)
    let pool = copies.sentences(60)
    let texts = (0..<80).map { _ in
      let mixed = copies.shuffled(pool).prefix(2) + copies.sentences(8)
      return copies.shuffled(Array(mixed)).joined(separator: " ") + Self.footer
    }
    #expect(try clusters(texts) == Array(1...80), "seed \(Self.seed)")
    // The footer alone is a copy of itself, not of all articles that end with it.
    #expect(try clusters([Self.footer] + texts + [Self.footer + "!"]) == Array(1...81) + [1])
  }

  @Test("a page that quotes two stories does not make one of them", arguments: [DocumentGroups.exactTextCount, 0])
  func aggregators(exactTextCount: Int) throws {
    var copies = NoisyCopies(seed: Self.seed)
    let (one, other) = (copies.sentences(12).joined(separator: " "), copies.sentences(12).joined(separator: " "))
    let texts =
      [one + " " + other] + (0..<4).map { _ in copies.reworded(one, 0.05) }
      + (0..<4).map { _ in copies.reworded(other, 0.05) }
    var scanner = DedupHarness()
    let numbers = try scanner.groups(texts, exactTextCount: exactTextCount).clusterOfDocument
    #expect(Set(numbers[1...4]).count == 1 && Set(numbers[5...8]).count == 1 && numbers[1] != numbers[5])
  }

  @Test("gives the same clusters, partners and passages for any order of input, by either search")
  func order() throws {
    var copies = NoisyCopies(seed: Self.seed)
    var texts: [String] = []
    for _ in 0..<40 {
      let story = copies.sentences(Int.random(in: 1...10))
      texts.append(story.joined(separator: " "))
      for _ in 0..<Int.random(in: 0...4) {
        texts.append(copies.misread(copies.reworded(copies.pick(texts), 0.1), 0.05))
      }
    }
    var harness = DedupHarness()
    for exactTextCount in [DocumentGroups.exactTextCount, 0] {
      let expected = try harness.outcome(texts, exactTextCount: exactTextCount)
      for _ in 0..<4 {
        copies.shuffle(&texts)
        #expect(try harness.outcome(texts, exactTextCount: exactTextCount) == expected, "seed \(Self.seed)")
      }
    }
  }

  @Test("the banded search finds what the exact one finds")
  func searches() throws {
    var copies = NoisyCopies(seed: Self.seed)
    var texts: [String] = []
    for _ in 0..<150 {
      let text = copies.sentences(12).joined(separator: " ")
      texts += [text, copies.misread(text, 0.08)]
    }
    var harness = DedupHarness()
    let exact = try harness.groups(texts, exactTextCount: texts.count).clusterOfDocument
    let banded = try harness.groups(texts, exactTextCount: 0).clusterOfDocument
    #expect(Set(exact).count == 150)
    #expect(zip(exact, banded).count { $0 == $1 } >= 298, "seed \(Self.seed)")
  }

  @Test("reports only pairs that a comparison by hand confirms, with passages that hold the same text")
  func evidence() throws {
    var copies = NoisyCopies(seed: Self.seed)
    let story = copies.sentences(9)
    let texts = [
      story.joined(separator: " "), story[2...6].joined(separator: " "),
      (copies.sentences(5) + story[3...8] + copies.sentences(3)).joined(separator: " "),
    ]
    let dedup = Deduplicate()
    let outcome = try dedup.run(texts.enumerated().map { Document(id: "\($0)", text: $1) })
    for document in outcome.documents {
      let copy = try #require(document[.duplicates].first)
      let partner = try #require(Int(copy.partnerID).map { texts[$0] })
      #expect(copy.similarity >= 0.8 && copy.similarity <= 1 && copy.cluster == 1 && !copy.passages.isEmpty)
      for passage in copy.passages {
        let other = Document(id: "", text: partner)
        #expect(document[passage.span] == other[passage.partnerSpan])
        #expect(passage.span.byteCount > 100)
      }
    }
    let resolution = try dedup.resolve(texts.enumerated().map { dedup.sketch(Document(id: "\($0)", text: $1)) })
    let lines = dedup.explanation(of: resolution)
    #expect(lines.count == 4 && lines[0].hasPrefix("cluster 1: 3 documents, diameter 0."))
    #expect(
      lines[1].hasPrefix("  representative 0, most like ") && lines[2].hasPrefix("  copy 1 is like 0 (0.9")
        || lines[2].hasPrefix("  copy 1 is like 0 (1.0"))
    #expect(dedup.warnings(about: resolution).isEmpty)
  }

  @Test("keeps the member that was asked for")
  func policies() throws {
    var copies = NoisyCopies(seed: Self.seed)
    let story = copies.sentences(12)
    let texts = [
      story.prefix(8).joined(separator: " "),
      copies.reworded(story.joined(separator: " "), 0.1) + " Un mot de plus ici.",
      story.joined(separator: " "), story.prefix(5).joined(separator: " "),
    ]
    let dates = ["2031-05-04", "2031-05-03T22:00:00-03:00", nil, "2031-05-04T00:30:00Z"]
    let documents = zip(texts, dates).enumerated().map { index, entry in
      Document(id: "\(index)", text: entry.0, metadata: entry.1.map { ["date": .string($0)] } ?? [:])
    }
    func kept(_ keep: Deduplicate.Keep) throws -> [String] {
      var dedup = Deduplicate()
      dedup.action = .drop
      dedup.keep = keep
      return try dedup.run(documents).documents.map(\.id)
    }
    #expect(try kept(.first) == ["0"])
    #expect(try kept(.longest) == ["1"])
    #expect(try kept(.earliest) == ["0"])
    #expect(try ["1", "2"].contains(kept(.mostComplete).first ?? ""))
    #expect(PublicationDate.seconds("2031-05-03T22:00:00-03:00") == PublicationDate.seconds("2031-05-04T01:00Z"))
    #expect(PublicationDate.seconds("1970-01-02") == 86_400 && PublicationDate.seconds("2000-03-01") == 951_868_800)
    for text in ["", "hier", "2031-13-01", "2031-5-4", "20310504xx"] { #expect(PublicationDate.seconds(text) == nil) }
  }

  @Test("takes any text: nothing, a word, one letter a thousand times, other scripts, wide gaps")
  func oddTexts() throws {
    let texts = [
      "", "Oui", "oui !", String(repeating: "a", count: 1000), String(repeating: "a", count: 5000),
      String(repeating: "слово дня о погоде ", count: 20), String(repeating: "слово дня о погоде ", count: 20) + "!",
      "港口今天关闭。" + String(repeating: " ", count: 70_000) + "Le port est fermé depuis ce matin à cause du vent.",
      "\u{FFFD}\u{0}", "é", "🙂🙂",
    ]
    let found = try clusters(texts)
    #expect(found[1] == found[2] && found[5] == found[6] && found[0] != found[1] && Set(found).count >= 8)
    for text in texts {
      let sketch = SeedScanner().sketch(text)
      var seeds: [Seed] = []
      sketch.unpack(into: &seeds, sampledOnly: false)
      let bytes = text.utf8Span.span
      #expect(
        seeds.allSatisfy {
          $0.end <= UInt32(bytes.count) && bytes.isScalarBoundary(Int($0.start)) && bytes.isScalarBoundary(Int($0.end))
        })
    }
  }

  @Test("equal documents cost one look-up each, and floods of one template are bounded and named")
  func floods() throws {
    var copies = NoisyCopies(seed: Self.seed)
    let text = copies.sentences(8).joined(separator: " ")
    let dedup = Deduplicate()
    let same = [UnitSketch](repeating: dedup.sketch(Document(id: "x", text: text)), count: 100_000)
    var last = 0
    // Comparing all pairs would take days.
    let seconds = try processorSeconds { last = try dedup.resolve(same).cluster(ofDocument: 99_999) }
    #expect(seconds < 60)
    #expect(last == 1)
    var harness = DedupHarness()
    let template = (0..<3_000).map { "\(text) Numéro \($0 * 7_919)." }
    for exactTextCount in [DocumentGroups.exactTextCount, 0] {
      let groups = try harness.groups(template, exactTextCount: exactTextCount)
      #expect(Set(groups.clusterOfDocument) == [0])
      #expect(!groups.floods.isEmpty)
    }
    let resolution = try dedup.resolve(template.enumerated().map { dedup.sketch(Document(id: "\($0)", text: $1)) })
    let warning = dedup.warnings(about: resolution).first ?? ""
    #expect(warning.hasPrefix("bucket ") && warning.contains("different texts"), "\(warning)")
  }
}

/// Runs the search for groups with a choice of the search for candidates.
struct DedupHarness {
  /// What is to be the same whatever the order of input: for each text its cluster mates, similarity and diameter.
  struct Outcome: Hashable {
    var mates: Set<String>
    var diameter: Float
  }

  mutating func groups(
    _ texts: [String], exactTextCount: Int, in store: any ScratchStore = MemoryScratch(), workers: Workers = .one
  ) throws -> DocumentGroups {
    let scanner = SeedScanner()
    var sketches = StoredSketches<UnitSketch>(in: store, workers: workers)
    for text in texts {
      var sketch = UnitSketch(documentID: "")
      sketch.seeds = scanner.sketch(text)
      try sketches.append(sketch)
    }
    return try DocumentGroups(sketches, share: 0.64, support: 0.3, keep: .longest, exactTextCount: exactTextCount)
  }

  mutating func outcome(_ texts: [String], exactTextCount: Int) throws -> [String: Outcome] {
    let found = try groups(texts, exactTextCount: exactTextCount)
    var mates: [UInt32: Set<String>] = [:]
    for (text, cluster) in zip(texts, found.clusterOfDocument) { mates[cluster, default: []].insert(text) }
    var outcome: [String: Outcome] = [:]
    for (index, text) in texts.enumerated() {
      outcome[text] = Outcome(
        mates: mates[found.clusterOfDocument[index]] ?? [],
        diameter: try found.marks.mark(ofDocument: index)?.diameter ?? 0)
    }
    return outcome
  }
}
