public import TamisCore

/// A text and how it came from raw bytes.
public struct DecodedText: Sendable {
  /// The text.
  public let text: String

  /// The alignment of the text with all raw bytes, a byte order mark included.
  public let alignment: Alignment

  /// The encoding that the bytes were read in.
  public let encoding: TextEncoding

  /// The raw bytes that have no meaning in the encoding.
  public let invalidBytes: InvalidBytes
}

/// Raw bytes that have no meaning in a text's encoding; U+FFFD stands for each stretch of them.
public struct InvalidBytes: Hashable, Sendable {
  /// The most offsets that are kept.
  public static let maximumOffsetCount = 16

  /// The number of stretches.
  public internal(set) var count = 0

  /// The offsets of the first ``maximumOffsetCount`` of them, in raw bytes.
  public internal(set) var offsets: [Int] = []

  mutating func note(_ offset: Int) {
    count += 1
    if offsets.count < Self.maximumOffsetCount { offsets.append(offset) }
  }

  /// What readers leave in a document's metadata under `invalidBytes`: the count, and the first offsets.
  ///
  /// - Parameter baseOffset: The file offset of the first raw byte.
  /// - Returns: `{"count": 3, "first": [12, 80, 99]}`.
  public func json(baseOffset: Int = 0) -> JSONValue {
    .object(["count": .integer(count), "first": .array(offsets.map { .integer($0 + baseOffset) })])
  }
}
