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
    public mutating func appendIdentity(_ byteCount: Int) {
      append(targetUnit: 1, sourceUnit: 1, blockCount: byteCount)
    }

    /// Appends a stretch of the source that the target replaced by other bytes, deleted (0 target bytes) or gained
    /// (0 source bytes).
    ///
    /// - Parameters:
    ///   - targetByteCount: Bytes in the target.
    ///   - sourceByteCount: Bytes in the source.
    public mutating func appendReplacement(targetByteCount: Int, sourceByteCount: Int) {
      guard targetByteCount > 0 || sourceByteCount > 0 else { return }
      append(targetUnit: targetByteCount, sourceUnit: sourceByteCount, blockCount: 1)
    }

    /// Appends equal blocks: `blockCount` times `targetUnit` target bytes that stand for `sourceUnit` source bytes.
    ///
    /// - Parameters:
    ///   - targetUnit: Target bytes in one block.
    ///   - sourceUnit: Source bytes in one block.
    ///   - blockCount: The number of blocks; 0 appends nothing.
    /// - Precondition: Both texts stay below ``TextSpan/maximumByteCount``.
    public mutating func append(targetUnit: Int, sourceUnit: Int, blockCount: Int) {
      guard blockCount > 0 else { return }
      defer {
        targetCount += targetUnit * blockCount
        sourceCount += sourceUnit * blockCount
        precondition(
          max(targetCount, sourceCount) <= TextSpan.maximumByteCount, "an alignment's texts must be below 4 GiB")
      }
      if let last = runs.indices.last {
        switch (runs[last].targetUnit, runs[last].sourceUnit) {
        case (UInt32(targetUnit), UInt32(sourceUnit)) where targetUnit > 0 && sourceUnit > 0:
          return
        case (0, _) where targetUnit == 0:
          runs[last].sourceUnit += UInt32(sourceUnit * blockCount)
          return
        case (_, 0) where sourceUnit == 0:
          runs[last].targetUnit += UInt32(targetUnit * blockCount)
          return
        default:
          break
        }
      }
      // A run without target or without source bytes is one block, so that its length can be told from its unit.
      let isOneSided = targetUnit == 0 || sourceUnit == 0
      let factor = isOneSided ? blockCount : 1
      runs.append(
        Run(
          targetStart: UInt32(targetCount), sourceStart: UInt32(sourceCount),
          targetUnit: UInt32(targetUnit * factor), sourceUnit: UInt32(sourceUnit * factor)))
    }

    /// Ends building.
    ///
    /// - Returns: The alignment of everything appended.
    public consuming func build() -> Alignment {
      Alignment(runs: runs, targetByteCount: targetCount, sourceByteCount: sourceCount)
    }
  }
}
