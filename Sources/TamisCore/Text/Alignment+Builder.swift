extension Alignment {
  /// Builds an alignment run by run, from the start of both texts to their ends.
  ///
  /// Readers use it to record how they decoded a file, the text editor to record edits. Neighbouring runs of the same
  /// kind are merged, so appending byte by byte costs no more storage than appending in bulk.
  public struct Builder: Sendable {
    private var runs: [Run] = []
    private var targetCount = 0
    private var sourceCount = 0

    /// Makes a builder at the start of both texts.
    public init() {}

    /// The number of target bytes appended so far.
    public var targetByteCount: Int { targetCount }

    /// The number of source bytes appended so far.
    public var sourceByteCount: Int { sourceCount }

    /// Reserves room.
    ///
    /// - Parameter runCount: The number of runs to make room for.
    public mutating func reserveCapacity(_ runCount: Int) {
      runs.reserveCapacity(runCount)
    }

    /// Appends bytes that both texts have in common.
    ///
    /// - Parameter byteCount: Their number; 0 appends nothing.
    /// - Precondition: Both texts stay at or below ``TextSpan/maximumByteCount``.
    public mutating func appendIdentity(_ byteCount: Int) {
      guard byteCount > 0 else { return }
      if runs.last?.isIdentity != true {
        runs.append(.untouched(targetStart: targetCount, sourceStart: sourceCount))
      }
      advance(targetBy: byteCount, sourceBy: byteCount)
    }

    /// Appends a stretch of the source that the target replaced by other bytes, deleted (0 target bytes) or gained
    /// (0 source bytes).
    ///
    /// - Parameters:
    ///   - targetByteCount: Bytes in the target.
    ///   - sourceByteCount: Bytes in the source.
    /// - Precondition: Both texts stay at or below ``TextSpan/maximumByteCount``.
    public mutating func appendReplacement(targetByteCount: Int, sourceByteCount: Int) {
      append(targetUnit: targetByteCount, sourceUnit: sourceByteCount, blockCount: 1)
    }

    /// Appends equal blocks: `blockCount` times `targetUnit` target bytes that stand for `sourceUnit` source bytes.
    ///
    /// Blocks of one byte each are bytes replaced by other bytes; ``appendIdentity(_:)`` is for those that stayed.
    ///
    /// - Parameters:
    ///   - targetUnit: Target bytes in one block.
    ///   - sourceUnit: Source bytes in one block; if this and `targetUnit` are 0, nothing is appended.
    ///   - blockCount: The number of blocks; 0 appends nothing.
    /// - Precondition: Both texts stay at or below ``TextSpan/maximumByteCount``.
    public mutating func append(targetUnit: Int, sourceUnit: Int, blockCount: Int) {
      guard blockCount > 0, targetUnit > 0 || sourceUnit > 0 else { return }
      // A run without target or without source bytes is one block, so that its length can be told from its unit.
      let isOneSided = targetUnit == 0 || sourceUnit == 0
      let factor = isOneSided ? blockCount : 1
      let (start, sourceStart) = (targetCount, sourceCount)
      advance(targetBy: targetUnit * blockCount, sourceBy: sourceUnit * blockCount)
      if let last = runs.indices.last, !runs[last].isIdentity {
        switch (Int(runs[last].targetUnit), Int(runs[last].sourceUnit)) {
        case (targetUnit, sourceUnit) where !isOneSided:
          return
        case (0, _) where targetUnit == 0, (_, 0) where sourceUnit == 0:
          runs[last].growOneSided(targetBy: targetUnit * factor, sourceBy: sourceUnit * factor)
          return
        default:
          break
        }
      }
      runs.append(
        .changed(
          targetStart: start, sourceStart: sourceStart, targetUnit: targetUnit * factor,
          sourceUnit: sourceUnit * factor))
    }

    private mutating func advance(targetBy targetByteCount: Int, sourceBy sourceByteCount: Int) {
      targetCount += targetByteCount
      sourceCount += sourceByteCount
      precondition(
        max(targetCount, sourceCount) <= TextSpan.maximumByteCount, "an alignment's texts must be below 4 GiB")
    }

    /// Ends building.
    ///
    /// - Returns: The alignment of everything appended.
    public consuming func build() -> Alignment {
      Alignment(runs: runs, targetByteCount: targetCount, sourceByteCount: sourceCount)
    }
  }
}
