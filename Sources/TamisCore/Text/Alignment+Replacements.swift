extension Alignment {
  /// A stretch of the source that the target replaced by other bytes, at least one on either side.
  public struct Replacement: Hashable, Sendable {
    /// The offset of its first byte in the source.
    public let sourceOffset: Int

    /// The number of its bytes in the source.
    public let sourceByteCount: Int

    /// The number of bytes in the target.
    public let targetByteCount: Int

    /// Makes a replacement.
    ///
    /// - Parameters:
    ///   - sourceOffset: The offset of its first byte in the source.
    ///   - sourceByteCount: The number of its bytes in the source, at least 1.
    ///   - targetByteCount: The number of bytes in the target, at least 1.
    public init(sourceOffset: Int, sourceByteCount: Int, targetByteCount: Int) {
      self.sourceOffset = sourceOffset
      self.sourceByteCount = sourceByteCount
      self.targetByteCount = targetByteCount
    }
  }

  /// Makes the alignment of a text that differs from its source by replacements only, as escapes do.
  ///
  /// Equal to what ``Builder`` makes of them, in less time where there are many.
  ///
  /// - Parameters:
  ///   - replacements: The replacements, ascending and disjoint.
  ///   - sourceByteCount: The length of the source.
  /// - Precondition: The replacements lie in the source, and both texts stay at or below
  ///   ``TextSpan/maximumByteCount``.
  /// - Complexity: O(*r*) for *r* replacements.
  public init(replacements: Span<Replacement>, sourceByteCount: Int) {
    var (target, source) = (0, 0)
    let runs = [Run](capacity: 2 * replacements.count + 1) { runs in
      var last = (target: 0, source: 0)
      for index in replacements.indices {
        let replacement = replacements[index]
        let units = (target: replacement.targetByteCount, source: replacement.sourceByteCount)
        let untouched = replacement.sourceOffset - source
        precondition(untouched >= 0 && min(units.target, units.source) > 0, "replacements overlap, or one is empty")
        if untouched > 0 { runs.append(.untouched(targetStart: target, sourceStart: source)) }
        target += untouched
        if untouched > 0 || units != last {
          runs.append(
            .changed(
              targetStart: target, sourceStart: replacement.sourceOffset, targetUnit: units.target,
              sourceUnit: units.source))
        }
        target += units.target
        source = replacement.sourceOffset + units.source
        last = units
      }
      precondition(source <= sourceByteCount, "a replacement lies outside the source")
      if source < sourceByteCount { runs.append(.untouched(targetStart: target, sourceStart: source)) }
    }
    target += sourceByteCount - source
    precondition(max(target, sourceByteCount) <= TextSpan.maximumByteCount, "an alignment's texts must be below 4 GiB")
    self.init(runs: runs, targetByteCount: target, sourceByteCount: sourceByteCount)
  }
}
