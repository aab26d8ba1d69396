import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import Dedup

@Suite("Deduplicate, properties")
struct DeduplicatePropertyTests {
  private static let seed = SplitMix64.seed(20_260)

  /// Sentences that are mutations of few others: words exchanged, dropped, cut off.
  private func sentences(_ count: Int, using random: inout SplitMix64) -> [String] {
    let words = (0..<60).map { "mot\($0)" + (["a", "b", "c"].randomElement(using: &random) ?? "") }
    var made: [[String]] = []
    for _ in 0..<count {
      if made.count > 5, Int.random(in: 0..<4, using: &random) > 0 {
        var copy = made[Int.random(in: 0..<made.count, using: &random)]
        for _ in 0..<Int.random(in: 0..<5, using: &random) {
          let place = Int.random(in: 0..<copy.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: copy[place] = words.randomElement(using: &random) ?? ""
          case 1: copy.insert("\(Int.random(in: 1..<90, using: &random))", at: place)
          default: if copy.count > 3 { copy.remove(at: place) }
          }
        }
        made.append(copy)
      } else {
        let length = Int.random(in: 1..<25, using: &random)
        made.append((0..<length).map { _ in words.randomElement(using: &random) ?? "" })
      }
    }
    return made.map { "M" + $0.joined(separator: " ").dropFirst() + "." }
  }

  /// The share of features by plain sets, without ranks, prefixes and lists.
  private func share(_ first: [Feature], _ second: [Feature], sizes: (UInt32, UInt32)) -> Double {
    let (left, right) = (first.reduce(into: [:]) { $0[$1.key] = $1.weight }, second)
    let shared = right.reduce(0) { $0 + min($1.weight, left[$1.key] ?? 0) }
    let (one, other) = (first.reduce(0) { $0 + $1.weight }, second.reduce(0) { $0 + $1.weight })
    let whole = min(sizes.0, sizes.1) < 8 ? one + other - shared : min(one, other)
    return Double(shared) / Double(max(1, whole))
  }

  @Test("reports no pair below the threshold and misses no representative", arguments: [0.0, 0.5, 0.8, 1.0])
  func exactness(threshold: Double) throws {
    var random = SplitMix64(seed: Self.seed)
    let texts = sentences(400, using: &random)
    var dedup = Deduplicate()
    dedup.unit = .sentence
    dedup.minimum = 1
    dedup.threshold = threshold
    var collection = UnitCollection()
    for (index, text) in texts.enumerated() {
      collection.append(dedup.sketch(PlainAnnotation.document("\(index)", text)))
    }
    let groups = UnitClusters(collection, threshold: threshold, keep: nil)
    let features = (0..<collection.textCount).map { Array(collection.features[collection.featureRange(ofText: $0)]) }
    let sizes = collection.sizes
    var representatives: [Int] = []
    for text in UnitClusters.canonicalOrder(collection) {
      let shares = representatives.map { share(features[text], features[$0], sizes: (sizes[text], sizes[$0])) }
      let wanted = threshold * threshold - 1e-9
      let best = shares.filter { $0 > 0 && $0 >= wanted }.max()
      let representative = Int(groups.representatives[text])
      if representative == text {
        #expect(best == nil, "seed \(Self.seed): text \(text) has an alike representative")
        representatives.append(text)
        continue
      }
      let partner = Int(groups.partners[text])
      let found = share(features[text], features[partner], sizes: (sizes[text], sizes[partner]))
      #expect(
        found >= wanted && abs(found.squareRoot() - Double(groups.similarities[text])) < 1e-5, "seed \(Self.seed)")
      #expect(groups.isDirect[text] == (best != nil), "seed \(Self.seed)")
      if let best { #expect(abs(found - best) < 1e-12 && partner == representative, "seed \(Self.seed)") }
    }
    #expect(representatives.count < collection.textCount)
  }

  @Test("gives the same clusters for any order of input if the longest is kept and no two are of one length")
  func order() throws {
    var random = SplitMix64(seed: Self.seed)
    var seen: Set<Int> = []
    let texts = sentences(300, using: &random).filter { seen.insert($0.split(separator: " ").count).inserted }
    var documents = texts.enumerated().map { PlainAnnotation.document("\($0)", $1) }
    var dedup = Deduplicate()
    dedup.unit = .sentence
    dedup.keep = .longest
    dedup.threshold = 0.6
    func partition() throws -> Set<Set<String>> {
      var members: [Int: Set<String>] = [:]
      for document in try dedup.run(documents).documents {
        for copy in document[.duplicates] { members[copy.cluster, default: []].insert(document.id) }
      }
      return Set(members.values)
    }
    let expected = try partition()
    for _ in 0..<5 {
      documents.shuffle(using: &random)
      #expect(try partition() == expected, "seed \(Self.seed)")
    }
    let once = try dedup.run(documents).documents.map { $0[.duplicates] }
    #expect(try dedup.run(documents).documents.map { $0[.duplicates] } == once)
  }

  @Test("copes with nothing, next to nothing, and layers that do not fit")
  func badInputs() throws {
    for unit in Deduplicate.Unit.allCases {
      var dedup = Deduplicate()
      dedup.unit = unit
      dedup.minimum = 1
      #expect(try dedup.run([]).documents.isEmpty)
      let texts = ["", " \n ", "…", "Oui.", "Oui.", "oui !", "🙂", "é"]
      let documents = texts.enumerated().map { PlainAnnotation.document("\($0)", $1) }
      let marked = try dedup.run(documents).documents
      #expect(marked.map { $0[.duplicates].count } == [0, 0, 0, 1, 1, 1, 0, 0])
      #expect(marked.allSatisfy { $0.metadata["cluster"]?.integerValue ?? 0 > 0 })
    }
    var misfit = Document(id: "misfit", text: "court")
    misfit[.sentences] = [Sentence(TextSpan(0, 500))]
    misfit[.tokens] = [Token(TextSpan(0, 700), kind: .word)]
    var dedup = Deduplicate()
    dedup.unit = .sentence
    #expect(try dedup.run([misfit, misfit]).documents.count == 2)
  }

  @Test("takes a hundred thousand identical sentences for one text")
  func manyCopies() throws {
    let line = "Le train de nuit ne circulera pas ce soir.\n"
    let document = PlainAnnotation.document("same", String(repeating: line, count: 1000))
    var dedup = Deduplicate()
    dedup.unit = .sentence
    let sketches = [UnitSketch](repeating: dedup.sketch(document), count: 100)
    var resolution: CopyResolution?
    // Comparing all pairs would take hours; this takes a second in a debug build.
    let seconds = try processorSeconds { resolution = try dedup.resolve(sketches) }
    #expect(seconds < 60)
    let marks = try #require(resolution).marks(ofDocument: 99)
    #expect(marks.count == 1000 && marks.allSatisfy { $0.cluster == 1 && $0.isCopy && $0.partner == 0 })
  }
}
