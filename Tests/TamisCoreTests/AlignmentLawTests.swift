import TamisTesting
import Testing

@testable import TamisCore

@Suite("Alignment of random edits")
struct AlignmentLawTests {
  /// One text after another, each made of the one before, with the alignment of each step by itself.
  struct Stack {
    var document: Document
    var texts: [[UInt8]]
    var steps: [Alignment] = []

    init(seed: UInt64, onlyInsertionsAndDeletions: Bool) throws {
      var generator = SplitMix64(seed: seed)
      let flavor = TextFlavor.allCases[Int(seed % UInt64(TextFlavor.allCases.count))]
      document = Document.random(
        id: "\(seed)", flavor: flavor, byteCount: Int.random(in: 0...120, using: &generator), using: &generator)
      texts = [Array(document.text.utf8)]
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        var edits = randomEdits(of: document.text, count: Int.random(in: 0...8, using: &generator), using: &generator)
        if onlyInsertionsAndDeletions { edits = edits.filter { $0.span.isEmpty || $0.replacement.isEmpty } }
        let count = document.revisions.count
        try document.apply(edits)
        guard document.revisions.count > count, let revision = document.revisions.last else { continue }
        steps.append(revision.alignment)
        texts.append(Array(document.text.utf8))
      }
    }

    /// The source bytes of a span, asked step by step.
    func stackedSource(of span: TextSpan) -> Set<Int> {
      var spans = [span]
      for step in steps.reversed() { spans = spans.flatMap { $0.isEmpty ? [] : step.sourceRanges(of: $0) } }
      return Set(spans.flatMap(\.range))
    }

    /// For each byte of the last text, the byte of the first that it is untouched from all the way.
    var untouchedOrigins: [Int?] {
      var origins: [Int?] = texts[0].indices.map { $0 }
      for step in steps {
        origins = step.segments.flatMap { segment in
          segment.kind == .untouched ? Array(origins[segment.source.range]) : segment.target.range.map { _ in nil }
        }
      }
      return origins
    }
  }

  @Test(arguments: SplitMix64.seeds(300)) func `composed alignments answer as the stack of their steps`(seed: UInt64)
    throws
  {
    let isExact = seed.isMultiple(of: 3)
    let stack = try Stack(seed: seed, onlyInsertionsAndDeletions: isExact)
    let alignment = stack.document.alignment
    expectSound(alignment, "seed \(seed)")
    let (first, last) = (stack.texts[0], Array(stack.document.text.utf8))
    #expect(alignment.sourceByteCount == first.count && alignment.targetByteCount == last.count)

    var origins: [Int?] = []
    for segment in alignment.segments {
      let isUntouched = segment.kind == .untouched
      if isUntouched { #expect(last[segment.target.range] == first[segment.source.range], "seed \(seed)") }
      origins += segment.target.range.enumerated().map { isUntouched ? segment.source.lowerBound + $0.offset : nil }
    }
    #expect(origins == stack.untouchedOrigins, "seed \(seed): other bytes count as untouched than in each step")

    var generator = SplitMix64(seed: seed &+ 1)
    for _ in 0..<20 {
      let bounds = [0, 1].map { _ in Int.random(in: 0...last.count, using: &generator) }.sorted()
      let span = TextSpan(bounds[0], bounds[1])
      let ranges = alignment.sourceRanges(of: span)
      #expect(
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound } && !ranges.isEmpty, "seed \(seed)")
      let (composed, stacked) = (Set(ranges.flatMap(\.range)), stack.stackedSource(of: span))
      #expect(composed.isSuperset(of: stacked), "seed \(seed): \(span) loses \(stacked.subtracting(composed).sorted())")
      if isExact { #expect(composed == stacked, "seed \(seed): \(span) widens to \(ranges)") }
    }
  }

  @Test(arguments: SplitMix64.seeds(200, from: 1_000)) func `both directions agree, and layers follow their bytes`(
    seed: UInt64
  ) throws {
    let stack = try Stack(seed: seed, onlyInsertionsAndDeletions: false)
    let alignment = stack.document.alignment
    for segment in alignment.segments {
      let target = alignment.targetSpan(of: segment.source)
      switch segment.kind {
      case .deleted: #expect(target == nil, "seed \(seed): \(segment)")
      case .inserted:
        #expect(alignment.sourceRanges(of: segment.target) == [segment.source], "seed \(seed): \(segment)")
      case .untouched, .replaced:
        #expect(target == segment.target, "seed \(seed): \(segment)")
        #expect(alignment.sourceRanges(of: segment.target) == [segment.source], "seed \(seed): \(segment)")
      }
    }
    // Every span moves in order, and back again it holds at least what was left of it.
    var last = TextSpan(0, 0)
    for lower in 0..<stack.texts[0].count {
      for upper in [lower, lower + 1, min(lower + 5, stack.texts[0].count)] {
        guard let target = alignment.targetSpan(of: TextSpan(lower, upper)) else { continue }
        #expect(target.lowerBound >= last.lowerBound, "seed \(seed): \(lower)..<\(upper) moves before \(last)")
        last = target
        guard lower < upper else { continue }
        let back = alignment.sourceRanges(of: target)
        #expect(
          back.contains { $0.overlaps(TextSpan(lower, upper)) },
          "seed \(seed): \(lower)..<\(upper) → \(target) → \(back)")
      }
    }
    for layer in stack.document.layerNames {
      #expect(throws: Never.self, "seed \(seed)") { try stack.document.checkLayer(layer) }
    }
  }

  @Test(arguments: SplitMix64.seeds(60, from: 5_000)) func `edits compose with a decoding from another encoding`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let text = TextFlavor.frenchProse.text(byteCount: 80, using: &generator)
    // UTF-16 raw bytes behind a byte order mark, as a reader would align them.
    var (raw, decoding): ([UInt8], Alignment.Builder) = ([0xFF, 0xFE], Alignment.Builder())
    decoding.appendReplacement(targetByteCount: 0, sourceByteCount: 2)
    for scalar in text.unicodeScalars {
      let units = Array(String(scalar).utf16)
      raw += units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      decoding.append(targetUnit: UTF8.width(scalar), sourceUnit: 2 * units.count, blockCount: 1)
    }
    var document = try Document(
      id: "utf16", text: text,
      source: SourceReference(path: "a.txt", baseOffset: 40, byteCount: raw.count, encoding: "UTF-16LE"),
      decoding: decoding.build())
    for _ in 0..<3 { try document.apply(randomEdits(of: document.text, count: 5, using: &generator)) }
    var offset = 0
    let direct = document.alignment.composed(after: document.decoding)
    for scalar in document.text.unicodeScalars {
      let span = TextSpan(offset, offset + UTF8.width(scalar))
      offset = span.upperBound
      let ranges = document.rawRanges(of: span)
      #expect(
        direct.sourceRanges(of: span).map { $0.lowerBound + 40..<$0.upperBound + 40 } == ranges, "seed \(seed): \(span)"
      )
      guard document.alignment.segments.contains(where: { $0.kind == .untouched && $0.target.encloses(span) }) else {
        continue
      }
      let bytes = ranges.flatMap { raw[$0.lowerBound - 40..<$0.upperBound - 40] }
      let units = stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
      #expect(String(decoding: units, as: UTF16.self) == String(scalar), "seed \(seed): \(span)")
    }
  }
}
