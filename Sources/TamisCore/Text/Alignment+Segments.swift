extension Alignment {
  /// A stretch of both texts in which the target came from the source in one way.
  public struct Segment: Hashable, Sendable {
    /// How the target's bytes came from the source's.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// The bytes are equal, one by one.
      case untouched
      /// Others stand in their place, or the same ones in another encoding.
      case replaced
      /// The source's bytes are gone.
      case deleted
      /// The target's bytes are new.
      case inserted
    }

    /// How the bytes came about.
    public let kind: Kind

    /// The bytes of the target; empty if they were deleted.
    public let target: TextSpan

    /// The bytes of the source; empty if they were inserted.
    public let source: TextSpan
  }

  /// The runs as segments: ascending, without gaps, and from end to end of both texts.
  ///
  /// - Complexity: O(*r*) for *r* runs.
  public var segments: [Segment] {
    runs.indices.map { index in
      let (target, source) = bounds(ofRun: index)
      let kind: Segment.Kind
      if runs[index].isIdentity {
        kind = .untouched
      } else if target.isEmpty {
        kind = .deleted
      } else {
        kind = source.isEmpty ? .inserted : .replaced
      }
      return Segment(kind: kind, target: TextSpan(target), source: TextSpan(source))
    }
  }
}
