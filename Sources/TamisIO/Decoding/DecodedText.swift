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

  /// The lines that were read in another encoding than the rest.
  public let foreignLines: ForeignLines
}

/// Lines of a text that are in another encoding than most: files glued together, or pasted into.
public struct ForeignLines: Hashable, Sendable {
  /// The most offsets that are kept.
  public static let maximumOffsetCount = 16

  /// The number of such lines.
  public internal(set) var count = 0

  /// Where the first ``maximumOffsetCount`` of them have their first byte beyond ASCII, in raw bytes.
  public internal(set) var offsets: [Int] = []

  /// Their encoding; `nil` without such lines.
  public internal(set) var encoding: TextEncoding?

  mutating func note(_ offset: Int, _ encoding: TextEncoding) {
    count += 1
    self.encoding = encoding
    if offsets.count < Self.maximumOffsetCount { offsets.append(offset) }
  }

  /// What readers leave in a document's metadata under `foreignLines`: the encoding, the count, and the first offsets.
  ///
  /// - Parameter baseOffset: The file offset of the first raw byte.
  /// - Returns: `{"encoding": "windows-1252", "count": 2, "first": [12, 80]}`.
  public func json(baseOffset: Int = 0) -> JSONValue {
    .object([
      "encoding": encoding.map { .string($0.name) } ?? .null, "count": .integer(count),
      "first": .array(offsets.map { .integer($0 + baseOffset) }),
    ])
  }
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
