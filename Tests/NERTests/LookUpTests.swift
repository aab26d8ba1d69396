import TamisCore
import TamisTesting
import Testing

@testable import NER

@Suite("Look-ups")
struct LookUpTests {
  @Test("give each feature its own weights, and others none", arguments: [0, 1, 40, 5000])
  func weights(count: Int) throws {
    let seed = SplitMix64.seed(0x3E16 + UInt64(count))
    var random = SplitMix64(seed: seed)
    var rows: [UInt64: SIMD16<Int8>] = [:]
    for _ in 0..<count {
      rows[random.next()] = SIMD16(truncatingIfNeeded: SIMD16<Int32>.random(in: -128...127, using: &random))
    }
    let header = ModelHeader(
      language: "fr", labels: EntityTagger.labels.map(\.rawValue), slotCount: 0, featureCount: 0, scale: 0.01,
      calibration: [1, 0], sources: [], training: [:])
    let bytes = ModelWriter.bytes(
      header, transitions: Transitions(), rows: rows.map { (key: $0.key, weights: $0.value) })
    var sum = WeightSum(try EntityModel(bytes: bytes).table)
    // One at a time, then in crowds that are larger than what waits, known and unknown ones together.
    for (key, row) in rows {
      sum.append(key)
      #expect(sum.take() == SIMD16<Int16>(truncatingIfNeeded: row), "seed \(seed)")
    }
    for _ in 0..<50 {
      var expected = SIMD16<Int16>.zero
      for _ in 0..<Int.random(in: 0...200, using: &random) {
        let key = Bool.random(using: &random) ? rows.keys.randomElement(using: &random) ?? 0 : random.next()
        expected &+= SIMD16<Int16>(truncatingIfNeeded: rows[key] ?? .zero)
        sum.append(key)
      }
      #expect(sum.take() == expected, "seed \(seed)")
    }
    #expect(sum.take() == .zero)
  }

  @Test("find the names that were put into a table, and no others, however it grew")
  func names() {
    let seed = SplitMix64.seed(0x7AB1)
    var random = SplitMix64(seed: seed)
    var table = NameTable<NameTraits>(expectedCount: 1)
    var known: [[UInt8]: UInt32] = [:]
    func form() -> [UInt8] {
      (0..<Int.random(in: 1...6, using: &random)).map { _ in UInt8.random(in: 0x61...0x66, using: &random) }
    }
    for _ in 0..<3000 {
      let (form, traits) = (form(), UInt32(1) << UInt32.random(in: 0..<8, using: &random))
      table.insert(form, 0, form.count, NameTraits(rawValue: traits))
      known[form, default: 0] |= traits
    }
    for form in Array(known.keys) + (0..<3000).map({ _ in form() }) {
      #expect(table.traits(form.span, 0, form.count).rawValue == known[form] ?? 0, "seed \(seed): \(form)")
    }
  }

  @Test("read stretches of words as if each were read alone, whatever the words cut")
  func stretches() {
    let seed = SplitMix64.seed(0x57E7)
    var random = SplitMix64(seed: seed)
    let pieces: [[UInt8]] =
      ["a", "É", "œ", "ß", "’", " ", "Z", "ﬁ", "-"].map { Array($0.utf8) } + [[0xC3], [0x80], [0xE2, 0x80]]
    let letter: [UInt8] = [0x61]
    var scratch: [UInt32] = []
    let spelling = Spelling(letter.span, 0, 1, scratch: &scratch)
    let type = WordType(letter.span, Token(TextSpan(0, 1), kind: .word), spelling, language: .named("fr"))
    for round in 0..<500 {
      var bytes: [UInt8] = []
      for _ in 0..<20 { bytes += pieces.randomElement(using: &random) ?? [] }
      var starts = (0..<12).map { _ in Int.random(in: 0..<bytes.count, using: &random) }
      // Words in order, but for one round in four.
      if round % 4 > 0 { starts.sort() }
      let words = starts.map { start in
        let end = Int.random(in: start + 1...bytes.count, using: &random)
        return Word(TextSpan(start, min(end, start + 4)), type, typeIndex: 0, isInitial: false)
      }
      let stretch = NameStretch(bytes.span, words, 1, 12)
      #expect(stretch.end == 9)
      for end in 2...9 {
        let alone = NameFolding.hash(bytes.span, words[1].start, max(words[1].start, words[end - 1].end))
        #expect(stretch[end] == alone, "seed \(seed), round \(round): \(bytes) \(words.map(\.start)) \(end)")
      }
    }
  }

  @Test("in vectors and one by one give the same powers of e and the same largest number")
  func vectors() {
    let seed = SplitMix64.seed(0xE4B0)
    var random = SplitMix64(seed: seed)
    for magnitude: Float in [0, 1e-30, 1, 30, 79, 81, 200, 1e9, 1e38] {
      for _ in 0..<50 {
        let numbers = SIMD16<Float>.random(in: -magnitude...magnitude, using: &random)
        let powers = exponential(numbers)
        #expect((0..<16).allSatisfy { exponential(numbers[$0]).bitPattern == powers[$0].bitPattern }, "seed \(seed)")
        #expect(largest(numbers) == numbers.max(), "seed \(seed)")
      }
    }
  }
}
