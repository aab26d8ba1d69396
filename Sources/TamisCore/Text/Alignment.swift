/// How the bytes of a text (the *target*) came from the bytes of another one (the *source*).
///
/// An alignment is a list of runs that cover both texts from end to end, in order. A run pairs blocks: each of its
/// blocks maps `targetUnit` bytes of the target to `sourceUnit` bytes of the source.
///
/// | run | target unit | source unit |
/// |---|---|---|
/// | untouched text | 1 | 1 |
/// | deleted bytes | 0 | their number |
/// | inserted bytes | their number | 0 |
/// | bytes replaced by others | number of new ones | number of old ones |
/// | ASCII decoded from UTF-16 | 1 | 2 |
///
/// Inside a block nothing finer is known, so a span that ends in the middle of one is widened to its edge. Storage is
/// 16 bytes a run: proportional to the number of edits and not to the length of the text.
///
/// The offset alignment of Hugging Face's tokenizers (`NormalizedString`) keeps a range for every byte; runs keep the
/// same knowledge for the price of the changes only.
public struct Alignment: Hashable, Sendable {
  /// A maximal stretch of equal blocks. Its length follows from where the next run starts.
  struct Run: Hashable, Sendable {
    var targetStart: UInt32
    var sourceStart: UInt32
    var targetUnit: UInt32
    var sourceUnit: UInt32

    var isIdentity: Bool { targetUnit == 1 && sourceUnit == 1 }
  }

  /// The runs, ascending on both sides; empty only if both texts are.
  var runs: [Run]

  /// The number of bytes of the target.
  public internal(set) var targetByteCount: Int

  /// The number of bytes of the source.
  public internal(set) var sourceByteCount: Int

  /// The alignment of a text with itself.
  ///
  /// - Parameter byteCount: The length of the text, `0...TextSpan.maximumByteCount`.
  public init(identity byteCount: Int) {
    runs = byteCount == 0 ? [] : [Run(targetStart: 0, sourceStart: 0, targetUnit: 1, sourceUnit: 1)]
    targetByteCount = byteCount
    sourceByteCount = byteCount
  }

  init(runs: [Run], targetByteCount: Int, sourceByteCount: Int) {
    self.runs = runs
    self.targetByteCount = targetByteCount
    self.sourceByteCount = sourceByteCount
  }

  /// The number of runs: what the alignment costs, at 16 bytes each.
  public var runCount: Int { runs.count }

  /// Whether both texts are equal byte for byte, as far as the alignment knows.
  public var isIdentity: Bool {
    targetByteCount == sourceByteCount && runs.allSatisfy(\.isIdentity)
  }

  /// Half-open bounds of a run on both sides.
  func bounds(ofRun index: Int) -> (target: Range<Int>, source: Range<Int>) {
    let run = runs[index]
    let isLast = index + 1 == runs.count
    let targetEnd = isLast ? targetByteCount : Int(runs[index + 1].targetStart)
    let sourceEnd = isLast ? sourceByteCount : Int(runs[index + 1].sourceStart)
    return (Int(run.targetStart)..<targetEnd, Int(run.sourceStart)..<sourceEnd)
  }
}

// MARK: - From the target back to the source

extension Alignment {
  /// Returns the ranges of the source that a span of the target came from.
  ///
  /// Source bytes that were deleted in the middle of the span are left out, which splits the answer; touching ranges
  /// are merged. A span that holds only inserted bytes, or none, gives one empty range: the place in the source.
  ///
  /// - Parameter span: A span of the target; its bounds are clamped to the target.
  /// - Returns: At least one range, ascending and disjoint, in source bytes.
  /// - Complexity: O(log *r* + *k*) for *r* runs, *k* of them inside the span.
  public func sourceRanges(of span: TextSpan) -> [TextSpan] {
    let lower = min(span.lowerBound, targetByteCount)
    let upper = min(span.upperBound, targetByteCount)
    guard lower < upper else {
      let place = sourceOffset(ofTarget: lower)
      return [TextSpan(place, place)]
    }
    var ranges: [TextSpan] = []
    var index = runIndex(holdingTarget: lower)
    while index < runs.count, Int(runs[index].targetStart) < upper {
      defer { index += 1 }
      let run = runs[index]
      guard run.targetUnit > 0, run.sourceUnit > 0 else { continue }
      let (target, source) = bounds(ofRun: index)
      let from = max(lower, target.lowerBound) - target.lowerBound
      let to = min(upper, target.upperBound) - target.lowerBound
      let (targetUnit, sourceUnit) = (Int(run.targetUnit), Int(run.sourceUnit))
      let start = source.lowerBound + from / targetUnit * sourceUnit
      let end = source.lowerBound + (to + targetUnit - 1) / targetUnit * sourceUnit
      if let last = ranges.last, last.upperBound == start {
        ranges[ranges.count - 1] = TextSpan(last.lowerBound, end)
      } else {
        ranges.append(TextSpan(start, end))
      }
    }
    if ranges.isEmpty {
      let place = sourceOffset(ofTarget: lower)
      ranges.append(TextSpan(place, place))
    }
    return ranges
  }

  /// Returns the source offset at which the target byte at an offset has its origin.
  ///
  /// - Parameter byteOffset: An offset into the target, clamped to `0...targetByteCount`.
  /// - Returns: The first source byte of the block that holds the offset; the end of the source for the end.
  /// - Complexity: O(log *r*) for *r* runs.
  public func sourceOffset(ofTarget byteOffset: Int) -> Int {
    guard byteOffset < targetByteCount else { return sourceByteCount }
    let index = runIndex(holdingTarget: max(0, byteOffset))
    let run = runs[index]
    guard run.targetUnit > 0 else { return Int(run.sourceStart) }
    return Int(run.sourceStart) + (byteOffset - Int(run.targetStart)) / Int(run.targetUnit) * Int(run.sourceUnit)
  }

  /// The run whose target range holds an offset below `targetByteCount`.
  private func runIndex(holdingTarget byteOffset: Int) -> Int {
    // The last run that starts at or before the offset: of several that start there, only the last is not a deletion.
    runs.lastIndex(startingAtOrBefore: byteOffset, by: { $0.targetStart })
  }
}

// MARK: - From the source on to the target

extension Alignment {
  /// Returns the span of the target that a span of the source became.
  ///
  /// A bound inside a replaced block is widened to the edge of its replacement. Bytes inserted at a bound stay outside.
  ///
  /// - Parameter span: A span of the source; its bounds are clamped to the source.
  /// - Returns: `nil` if the span held bytes and all of them were deleted; an empty span stays an empty span.
  /// - Complexity: O(log *r* + *d*) for *r* runs, *d* of them deletions or insertions at the span's edges.
  public func targetSpan(of span: TextSpan) -> TextSpan? {
    let lower = min(span.lowerBound, sourceByteCount)
    let upper = min(span.upperBound, sourceByteCount)
    guard lower < upper else {
      let place = targetOffset(ofSource: lower)
      return TextSpan(place, place)
    }
    guard let start = targetStart(ofSource: lower), let end = targetEnd(ofSource: upper), start < end else {
      return nil
    }
    return TextSpan(start, end)
  }

  /// Returns the target offset that a source offset became; inside a deletion, the place that it left.
  ///
  /// - Parameter byteOffset: An offset into the source, clamped to `0...sourceByteCount`.
  /// - Returns: The first target byte of the block that holds the offset, behind whatever was inserted there.
  /// - Complexity: O(log *r*) for *r* runs.
  public func targetOffset(ofSource byteOffset: Int) -> Int {
    guard byteOffset < sourceByteCount else { return targetByteCount }
    let run = runs[runIndex(holdingSource: max(0, byteOffset))]
    guard run.sourceUnit > 0 else { return Int(run.targetStart) }
    return Int(run.targetStart) + (byteOffset - Int(run.sourceStart)) / Int(run.sourceUnit) * Int(run.targetUnit)
  }

  /// The target start of the first source byte at or behind an offset that still has one.
  private func targetStart(ofSource byteOffset: Int) -> Int? {
    var index = runIndex(holdingSource: byteOffset)
    var offset = byteOffset
    while index < runs.count {
      let run = runs[index]
      if run.sourceUnit > 0, run.targetUnit > 0 {
        return Int(run.targetStart) + (offset - Int(run.sourceStart)) / Int(run.sourceUnit) * Int(run.targetUnit)
      }
      index += 1
      if index < runs.count { offset = Int(runs[index].sourceStart) }
    }
    return nil
  }

  /// The target end of the last source byte before an offset that still has one.
  private func targetEnd(ofSource byteOffset: Int) -> Int? {
    guard byteOffset > 0 else { return nil }
    var index = runIndex(holdingSource: byteOffset - 1)
    var offset = byteOffset
    while true {
      let run = runs[index]
      if run.sourceUnit > 0, run.targetUnit > 0 {
        let sourceUnit = Int(run.sourceUnit)
        let blocks = (offset - Int(run.sourceStart) + sourceUnit - 1) / sourceUnit
        return Int(run.targetStart) + blocks * Int(run.targetUnit)
      }
      guard index > 0 else { return nil }
      offset = Int(run.sourceStart)
      index -= 1
    }
  }

  /// The run whose source range holds an offset below `sourceByteCount`.
  private func runIndex(holdingSource byteOffset: Int) -> Int {
    runs.lastIndex(startingAtOrBefore: byteOffset, by: { $0.sourceStart })
  }
}

extension [Alignment.Run] {
  /// The index of the last run whose start on one side is at or before an offset. The list is not empty.
  fileprivate func lastIndex(startingAtOrBefore byteOffset: Int, by start: (Alignment.Run) -> UInt32) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(start(self[middle])) <= byteOffset { low = middle } else { high = middle }
    }
    return low
  }
}
