extension Alignment {
  /// Returns the alignment of this one's target with an earlier source: first `earlier`, then `self`.
  ///
  /// A block of the result is as fine as both alignments allow. Where an edit cut into a block of the earlier
  /// alignment, the touched blocks become one: the answer widens, it never points elsewhere. Bytes that the earlier
  /// alignment inserted and this one deleted leave no trace.
  ///
  /// - Parameter earlier: The alignment whose target is this one's source.
  /// - Returns: An alignment from this one's target to the earlier one's source.
  /// - Precondition: `earlier.targetByteCount == sourceByteCount`.
  /// - Complexity: O(*r* + *s*) time and storage for *r* and *s* runs of the two.
  public func composed(after earlier: Alignment) -> Alignment {
    precondition(
      earlier.targetByteCount == sourceByteCount, "alignments compose only where one's target is the other's source")
    if isIdentity { return earlier }
    if earlier.isIdentity { return self }
    var builder = Builder()
    builder.reserveCapacity(runs.count + earlier.runs.count)
    // `early` walks text 0 → 1, `late` walks text 1 → 2; they meet in text 1, the middle.
    var early = Walker(earlier, middle: .target)
    var late = Walker(self, middle: .source)
    while true {
      // Both stand at the same middle offset, on block edges. One-sided runs take no middle bytes: pass them on.
      let dropped = early.takeEmptyMiddle()
      let gained = late.takeEmptyMiddle()
      builder.appendReplacement(targetByteCount: 0, sourceByteCount: dropped)
      builder.appendReplacement(targetByteCount: gained, sourceByteCount: 0)
      guard !early.isAtEnd, !late.isAtEnd else { break }
      if !appendAlignedBlocks(&early, &late, to: &builder) {
        appendMergedBlocks(&early, &late, to: &builder)
      }
    }
    return builder.build()
  }

  /// Appends the blocks that keep their grain: both walkers advance by whole blocks of each other.
  private func appendAlignedBlocks(_ early: inout Walker, _ late: inout Walker, to builder: inout Builder) -> Bool {
    let remaining = min(early.middleRemaining, late.middleRemaining)
    let (earlyUnit, lateUnit) = (early.middleUnit, late.middleUnit)
    let unit = Self.leastCommonMultiple(earlyUnit, lateUnit, upTo: remaining)
    let blockCount = remaining / unit
    guard blockCount > 0 else { return false }
    if early.isIdentity, late.isIdentity {
      builder.appendIdentity(blockCount)
    } else {
      let targetUnit = unit / lateUnit * late.outerUnit
      let sourceUnit = unit / earlyUnit * early.outerUnit
      builder.append(targetUnit: targetUnit, sourceUnit: sourceUnit, blockCount: blockCount)
    }
    early.advance(middle: blockCount * unit)
    late.advance(middle: blockCount * unit)
    return true
  }

  /// The least common multiple of two positive numbers, or any greater number than the limit if it is beyond that.
  private static func leastCommonMultiple(_ first: Int, _ second: Int, upTo limit: Int) -> Int {
    guard first <= limit, second <= limit else { return limit + 1 }
    var (divisor, rest) = (first, second)
    while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
    // Both are below 2³², and so is the limit: the product may not fit, the comparison does.
    guard first / divisor <= limit / second else { return limit + 1 }
    return first / divisor * second
  }

  /// Appends one block over everything up to the next offset at which both walkers stand on a block edge.
  private func appendMergedBlocks(_ early: inout Walker, _ late: inout Walker, to builder: inout Builder) {
    var (sourceCount, targetCount) = (0, 0)
    var (earlyMiddle, lateMiddle) = (0, 0)
    repeat {
      if earlyMiddle <= lateMiddle {
        sourceCount += early.takeEmptyMiddle()
        let (middle, outer) = early.advanceBlocks(atLeast: max(1, lateMiddle - earlyMiddle))
        earlyMiddle += middle
        sourceCount += outer
      } else {
        targetCount += late.takeEmptyMiddle()
        let (middle, outer) = late.advanceBlocks(atLeast: earlyMiddle - lateMiddle)
        lateMiddle += middle
        targetCount += outer
      }
    } while earlyMiddle != lateMiddle
    builder.appendReplacement(targetByteCount: targetCount, sourceByteCount: sourceCount)
  }
}

/// A cursor over an alignment's runs that counts in one of its two texts, the middle text of a composition.
private struct Walker {
  enum Side { case target, source }

  private let alignment: Alignment
  private let middle: Side
  private var index = 0
  /// Middle bytes of the current run that lie behind the cursor.
  private var used = 0

  init(_ alignment: Alignment, middle: Side) {
    self.alignment = alignment
    self.middle = middle
  }

  var isAtEnd: Bool { index == alignment.runs.count }

  private var run: Alignment.Run { alignment.runs[index] }

  var isIdentity: Bool { run.isIdentity }

  /// Bytes of the other text in one block.
  var outerUnit: Int { Int(middle == .target ? run.sourceUnit : run.targetUnit) }

  /// Middle bytes of one block.
  ///
  /// Bytes that the other text does not have (inserted early, deleted late) can be parted anywhere: they are blocks of
  /// one byte here, so that an edit that touches some of them widens nothing.
  var middleUnit: Int {
    let unit = Int(middle == .target ? run.targetUnit : run.sourceUnit)
    return unit > 0 && outerUnit == 0 ? 1 : unit
  }

  /// Middle bytes from the cursor to the end of the run.
  var middleRemaining: Int {
    let (target, source) = alignment.bounds(ofRun: index)
    return (middle == .target ? target.count : source.count) - used
  }

  /// Passes runs that hold no middle bytes, and returns how many bytes of the other text they hold.
  mutating func takeEmptyMiddle() -> Int {
    var count = 0
    // Only between runs: the cursor never stands inside a run without middle bytes.
    while !isAtEnd, middleUnit == 0 {
      count += outerUnit
      index += 1
    }
    return count
  }

  /// Advances inside the run; the count is a multiple of the unit.
  mutating func advance(middle byteCount: Int) {
    used += byteCount
    if middleRemaining == 0 {
      index += 1
      used = 0
    }
  }

  /// Advances by the fewest whole blocks that hold a number of middle bytes, within the run.
  mutating func advanceBlocks(atLeast byteCount: Int) -> (middle: Int, outer: Int) {
    let blockCount = min((byteCount + middleUnit - 1) / middleUnit, middleRemaining / middleUnit)
    let result = (blockCount * middleUnit, blockCount * outerUnit)
    advance(middle: result.0)
    return result
  }
}
