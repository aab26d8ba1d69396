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

  /// Makes options.
  ///
  /// - Parameters:
  ///   - offsets: The unit of all offsets into a document's text.
  ///   - layers: The layers to write; `nil` for all.
  ///   - includesText: Whether the text is written.
  ///   - rawLayers: The layers whose elements carry the file offsets of the bytes that they came from.
  public init(
    offsets: OffsetUnit = .utf8, layers: Set<Layer>? = nil, includesText: Bool = true,
    rawLayers: Set<Layer> = [.sentences, .entities, .citations]
  ) {
    self.offsets = offsets
    self.layers = layers
    self.includesText = includesText
    self.rawLayers = rawLayers
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
