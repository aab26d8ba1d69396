import TamisCore

/// One of several parts of a source, which together have all its documents, each once.
///
/// The part of a document follows from its id alone, so a document stays in its part whatever comes before it. What could
/// not be read has no id: its file and line decide.
public struct ShardedSource: SeekableSource {
  private var base: any SeekableSource
  private let index: UInt64
  private let count: UInt64

  /// Makes a part.
  ///
  /// - Parameters:
  ///   - base: All documents.
  ///   - index: The number of the part, `0..<count`.
  ///   - count: The number of parts, at least 1.
  public init(_ base: any SeekableSource, index: Int, of count: Int) {
    self.base = base
    self.index = UInt64(index)
    self.count = UInt64(count)
  }

  /// That of the whole source.
  public var totalByteCount: Int? { base.totalByteCount }

  /// That of the whole source.
  public var readByteCount: Int { base.readByteCount }

  /// That of the whole source.
  public var position: SourcePosition { base.position }

  /// Those of the whole source.
  public var fingerprints: [InputFingerprint] { base.fingerprints }

  /// That of the whole source.
  public var obstacle: InputError? { base.obstacle }

  /// Reads the next document of the part.
  ///
  /// - Returns: A document or a failure; `nil` at the end.
  public mutating func next() -> SourceItem? {
    while let item = base.next() {
      let name =
        switch item {
        case .document(let document): document.id
        case .failure(let failure): "\(failure.path):\(failure.lineNumber ?? 0)"
        }
      if ContentHash.hash(name.utf8Span.span) % count == index { return item }
    }
    return nil
  }

  /// Goes to a position that a source of the same files had.
  ///
  /// - Parameters:
  ///   - position: The position.
  ///   - fingerprints: What the files held then.
  /// - Returns: Whether every file up to there still holds what it held.
  /// - Throws: ``InputError`` if a file cannot be read any more.
  public mutating func seek(
    to position: SourcePosition, after fingerprints: [InputFingerprint]
  ) throws(InputError) -> Bool {
    try base.seek(to: position, after: fingerprints)
  }
}
