public import TamisCore

/// What outputs hold.
public struct OutputOptions: Hashable, Sendable {
  /// The unit of all offsets into a document's text; file offsets are bytes always.
  public var offsets: OffsetUnit

  /// The layers to write; `nil` for all.
  public var layers: Set<Layer>?

  /// Whether the text is written.
  public var includesText: Bool

  /// The layers whose elements carry the file offsets of the bytes that they came from.
  public var rawLayers: Set<Layer>

  /// When an output in shards begins the next one.
  public var shardLimits: ShardLimits

  /// Makes options.
  ///
  /// - Parameters:
  ///   - offsets: The unit of all offsets into a document's text.
  ///   - layers: The layers to write; `nil` for all.
  ///   - includesText: Whether the text is written.
  ///   - rawLayers: The layers whose elements carry the file offsets of the bytes that they came from.
  ///   - shardLimits: When an output in shards begins the next one.
  public init(
    offsets: OffsetUnit = .utf8, layers: Set<Layer>? = nil, includesText: Bool = true,
    rawLayers: Set<Layer> = [.sentences, .entities, .citations], shardLimits: ShardLimits = ShardLimits()
  ) {
    self.offsets = offsets
    self.layers = layers
    self.includesText = includesText
    self.rawLayers = rawLayers
    self.shardLimits = shardLimits
  }

  /// How much a shard holds.
  public struct ShardLimits: Hashable, Sendable {
    /// The most documents of a shard.
    public var documentCount: Int

    /// The most bytes of text of a shard, in UTF-8; a longer document is alone in one.
    public var byteCount: Int

    /// Makes limits.
    ///
    /// - Parameters:
    ///   - documentCount: The most documents of a shard, at least 1.
    ///   - byteCount: The most bytes of text of a shard.
    public init(documentCount: Int = 100_000, byteCount: Int = 1 << 30) {
      self.documentCount = max(1, documentCount)
      self.byteCount = byteCount
    }
  }
}

/// What offsets into a text count.
public enum OffsetUnit: String, Hashable, Sendable, CaseIterable {
  /// Bytes of UTF-8: Swift's `utf8`, Rust, Go.
  case utf8
  /// Units of UTF-16: JavaScript, Java, C#.
  case utf16
  /// Unicode scalars: Python's `str`.
  case scalar
}
