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
/// One byte that was replaced by one other byte is told from an untouched one: only untouched bytes are claimed to be
/// equal. Inside a block nothing finer is known, so a span that ends in the middle of one is widened to its edge.
/// Storage is 16 bytes a run: proportional to the number of edits and not to the length of the text. ``segments`` lists
/// the runs.
///
/// The offset alignment of Hugging Face's tokenizers (`NormalizedString`) keeps a range for every byte; runs keep the
/// same knowledge for the price of the changes only.
public struct Alignment: Hashable, Sendable {
  /// A stretch of equal blocks; its length follows from where the next run starts.
  struct Run: Hashable, Sendable {
    let targetStart: UInt32
    let sourceStart: UInt32
    /// The units of changed bytes, of which at least one is not 0.
    ///
    /// Two zeros mark untouched bytes: that tells them from
    /// single bytes that were replaced by single bytes, without a fifth field.
    private var changedUnits: (target: UInt32, source: UInt32)

    var targetUnit: UInt32 { isIdentity ? 1 : changedUnits.target }
    var sourceUnit: UInt32 { isIdentity ? 1 : changedUnits.source }

    /// Whether the bytes are untouched.
    var isIdentity: Bool { changedUnits.target | changedUnits.source == 0 }

    static func untouched(targetStart: Int, sourceStart: Int) -> Run {
      Run(targetStart: targetStart, sourceStart: sourceStart, changedUnits: (0, 0))
    }

    static func changed(targetStart: Int, sourceStart: Int, targetUnit: Int, sourceUnit: Int) -> Run {
      Run(
        targetStart: targetStart, sourceStart: sourceStart, changedUnits: (UInt32(targetUnit), UInt32(sourceUnit)))
    }

    private init(targetStart: Int, sourceStart: Int, changedUnits: (target: UInt32, source: UInt32)) {
      self.targetStart = UInt32(targetStart)
      self.sourceStart = UInt32(sourceStart)
      self.changedUnits = changedUnits
    }

    /// Lengthens a run that has bytes on one side only; it is always one block.
    mutating func growOneSided(targetBy targetByteCount: Int, sourceBy sourceByteCount: Int) {
      changedUnits.target += UInt32(targetByteCount)
      changedUnits.source += UInt32(sourceByteCount)
    }

    static func == (first: Run, second: Run) -> Bool {
      first.targetStart == second.targetStart && first.sourceStart == second.sourceStart
        && first.changedUnits == second.changedUnits
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(targetStart)
      hasher.combine(sourceStart)
      hasher.combine(changedUnits.target)
      hasher.combine(changedUnits.source)
    }
  }

  /// The runs, ascending on both sides; empty only if both texts are.
  let runs: [Run]

  /// The number of bytes of the target.
  public let targetByteCount: Int

  /// The number of bytes of the source.
  public let sourceByteCount: Int

  /// The alignment of a text with itself.
  ///
  /// - Parameter byteCount: The length of the text, `0...TextSpan.maximumByteCount`.
  public init(identity byteCount: Int) {
    runs = byteCount == 0 ? [] : [.untouched(targetStart: 0, sourceStart: 0)]
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

  /// Whether every byte is untouched, so that both texts are equal.
  public var isIdentity: Bool { runs.allSatisfy(\.isIdentity) }

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
    let byteOffset = max(0, byteOffset)
    guard byteOffset < targetByteCount else { return sourceByteCount }
    let index = runIndex(holdingTarget: byteOffset)
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
  /// - Returns: `nil` if the span held bytes and all of them were deleted. An empty span stays one, at the first byte
  ///   behind it that is still there, so that spans keep their order.
  /// - Complexity: O(log *r* + *d*) for *r* runs, *d* of them deletions or insertions inside the span at its edges; for
  ///   an empty span, behind it.
  public func targetSpan(of span: TextSpan) -> TextSpan? {
    let lower = min(span.lowerBound, sourceByteCount)
    let upper = min(span.upperBound, sourceByteCount)
    guard lower < upper else {
      let place = targetStart(ofSource: lower, before: sourceByteCount) ?? targetByteCount
      return TextSpan(place, place)
    }
    guard let start = targetStart(ofSource: lower, before: upper), let end = targetEnd(ofSource: upper, behind: lower)
    else { return nil }
    return TextSpan(start, end)
  }

  /// Returns the target offset that a source offset became; inside a deletion, the place that it left.
  ///
  /// - Parameter byteOffset: An offset into the source, clamped to `0...sourceByteCount`.
  /// - Returns: The first target byte of the block that holds the offset, behind whatever was inserted there.
  /// - Complexity: O(log *r*) for *r* runs.
  public func targetOffset(ofSource byteOffset: Int) -> Int {
    let byteOffset = max(0, byteOffset)
    guard byteOffset < sourceByteCount else { return targetByteCount }
    let run = runs[runIndex(holdingSource: byteOffset)]
    guard run.sourceUnit > 0 else { return Int(run.targetStart) }
    return Int(run.targetStart) + (byteOffset - Int(run.sourceStart)) / Int(run.sourceUnit) * Int(run.targetUnit)
  }

  /// The target start of the first source byte between two offsets that still has one.
  private func targetStart(ofSource byteOffset: Int, before limit: Int) -> Int? {
    guard byteOffset < limit else { return nil }
    var index = runIndex(holdingSource: byteOffset)
    var offset = byteOffset
    // The limit keeps the walk inside the span: whole layers of deleted elements are moved in linear time.
    while index < runs.count, offset < limit {
      let run = runs[index]
      if run.sourceUnit > 0, run.targetUnit > 0 {
        return Int(run.targetStart) + (offset - Int(run.sourceStart)) / Int(run.sourceUnit) * Int(run.targetUnit)
      }
      index += 1
      if index < runs.count { offset = Int(runs[index].sourceStart) }
    }
    return nil
  }

  /// The target end of the last source byte between two offsets that still has one.
  private func targetEnd(ofSource byteOffset: Int, behind limit: Int) -> Int? {
    var index = runIndex(holdingSource: byteOffset - 1)
    var offset = byteOffset
    while offset > limit {
      let run = runs[index]
      if run.sourceUnit > 0, run.targetUnit > 0 {
        let sourceUnit = Int(run.sourceUnit)
        let blocks = (offset - Int(run.sourceStart) + sourceUnit - 1) / sourceUnit
        return Int(run.targetStart) + blocks * Int(run.targetUnit)
      }
      // The first run starts at 0, which no limit is below: the loop ends before the index does.
      offset = Int(run.sourceStart)
      index -= 1
    }
    return nil
  }

  /// The run whose source range holds an offset below `sourceByteCount`.
  private func runIndex(holdingSource byteOffset: Int) -> Int {
    runs.lastIndex(startingAtOrBefore: byteOffset, by: { $0.sourceStart })
  }
}

extension [Alignment.Run] {
  /// The index of the last run whose start on one side is at or before an offset; the list is not empty.
  fileprivate func lastIndex(startingAtOrBefore byteOffset: Int, by start: (Alignment.Run) -> UInt32) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(start(self[middle])) <= byteOffset { low = middle } else { high = middle }
    }
    return low
  }
}
