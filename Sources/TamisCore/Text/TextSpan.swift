/// A half-open range of UTF-8 bytes in one text.
///
/// Every annotation of a document is one or more spans of its current text. A span is eight bytes wide, so a layer of
/// tokens stays a flat array; the price is that a text holds less than 4 GiB (``maximumByteCount``).
///
/// A span knows nothing of the text that it points into: whoever makes one says which text it means. Both bounds lie
/// on Unicode scalar boundaries of that text.
public struct TextSpan: Hashable, Sendable {
  /// The largest number of bytes that a text may have to be addressed by spans: 2³² − 1.
  public static let maximumByteCount = Int(UInt32.max)

  @usableFromInline var start: UInt32
  @usableFromInline var end: UInt32

  /// Makes the span of the given bounds.
  ///
  /// - Parameters:
  ///   - lowerBound: First byte of the span, `0...maximumByteCount`.
  ///   - upperBound: Byte behind the last one, `lowerBound...maximumByteCount`.
  /// - Precondition: The bounds are in order and in range. Use ``init(exactly:)`` for bounds that come from outside.
  @inlinable
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a span's upper bound must not lie before its lower bound")
    self.init(unchecked: UInt32(lowerBound), UInt32(upperBound))
  }

  @inlinable
  init(unchecked start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  /// Makes the span of a range of byte offsets.
  ///
  /// - Parameter range: Byte offsets in `0...maximumByteCount`.
  /// - Precondition: The bounds are in range. Use ``init(exactly:)`` for bounds that come from outside.
  @inlinable
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// Makes the span of a range, or `nil` if a bound is negative or above ``maximumByteCount``.
  ///
  /// - Parameter range: Any range of integers.
  public init?(exactly range: Range<Int>) {
    guard let start = UInt32(exactly: range.lowerBound), let end = UInt32(exactly: range.upperBound) else { return nil }
    self.start = start
    self.end = end
  }

  /// The first byte of the span.
  @inlinable public var lowerBound: Int { Int(start) }

  /// The byte behind the last one of the span.
  @inlinable public var upperBound: Int { Int(end) }

  /// The number of bytes in the span.
  @inlinable public var byteCount: Int { Int(end) - Int(start) }

  /// Whether the span holds no byte.
  ///
  /// An empty span still names a place.
  @inlinable public var isEmpty: Bool { start == end }

  /// The span as a range of byte offsets.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the byte at an offset belongs to the span.
  ///
  /// - Parameter byteOffset: An offset into the same text.
  /// - Returns: Whether it is one of the span's bytes.
  @inlinable public func contains(_ byteOffset: Int) -> Bool { range.contains(byteOffset) }

  /// Whether another span lies wholly inside this one, bounds included.
  ///
  /// - Parameter other: A span of the same text.
  /// - Returns: Whether both of its bounds are in `lowerBound...upperBound`.
  @inlinable public func encloses(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one byte.
  ///
  /// - Parameter other: A span of the same text.
  /// - Returns: Whether they do.
  @inlinable public func overlaps(_ other: TextSpan) -> Bool { max(start, other.start) < min(end, other.end) }

  /// The shortest span that holds both.
  ///
  /// - Parameter other: A span of the same text.
  /// - Returns: The span from the first start to the last end, with whatever lies between.
  @inlinable public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(unchecked: min(start, other.start), max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// Orders spans by their start, then by their end: a shorter span comes before a longer one that starts with it.
  @inlinable public static func < (first: TextSpan, second: TextSpan) -> Bool {
    (first.start, first.end) < (second.start, second.end)
  }
}

extension TextSpan: CustomStringConvertible {
  /// The bounds as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}

extension TextSpan: Codable {
  /// Reads a span from a list of its two bounds.
  ///
  /// - Parameter decoder: Where to read from.
  /// - Throws: `DecodingError.dataCorrupted` if the bounds are out of order or out of range.
  public init(from decoder: any Decoder) throws {
    var bounds = try decoder.unkeyedContainer()
    let start = try bounds.decode(Int.self)
    let end = try bounds.decode(Int.self)
    guard start <= end, let span = TextSpan(exactly: start..<end) else {
      throw DecodingError.dataCorruptedError(in: bounds, debugDescription: "a span's bounds are out of order or range")
    }
    self = span
  }

  /// Writes the span as a list of its two bounds.
  ///
  /// - Parameter encoder: Where to write to.
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var bounds = encoder.unkeyedContainer()
    try bounds.encode(lowerBound)
    try bounds.encode(upperBound)
  }
}
