/// An escape sequence inside a JSON string.
public struct JSONStringEscape: Hashable, Sendable {
  /// The bytes of the sequence, as offsets into the bytes that were scanned.
  ///
  /// It has 2 bytes, or 6 for `\u`, or 12 for a surrogate pair, counted from the backslash.
  public let source: Range<Int>
  /// The number of UTF-8 bytes that the sequence decodes to, 1…4.
  public let byteCount: Int

  /// Creates the record of an escape sequence.
  public init(source: Range<Int>, byteCount: Int) {
    self.source = source
    self.byteCount = byteCount
  }
}

/// A decoded JSON string, with what is needed to map its bytes back to the JSON text.
public struct JSONDecodedString: Hashable, Sendable {
  /// The text of the string.
  public let text: String
  /// Every escape sequence, ascending.
  ///
  /// Between two of them, source and text agree byte by byte.
  public let escapes: [JSONStringEscape]
}

/// Reads the members of one JSON object without building their values.
///
/// Meant for JSON Lines records, of which only one or two members matter:
/// ```swift
/// var scanner = JSONObjectScanner()
/// while let member = try scanner.next(in: record) {
///   guard member.key == "text" else { continue }
///   let decoded = try JSONObjectScanner.decodeString(member.valueRange, in: record)
/// }
/// ```
/// The bytes are passed to each call instead of being stored, so that the scanner can be kept anywhere; they must be
/// the same each time. The syntax of all values is checked. The encoding is checked for keys, and for a value when it
/// is decoded. Keys that occur twice are reported twice.
public struct JSONObjectScanner: Sendable {
  /// A member of the object.
  ///
  /// Ranges are byte offsets into the bytes that were scanned.
  public struct Member: Hashable, Sendable {
    /// The key, unescaped.
    public let key: String
    /// The bytes of the key, with its quotes.
    public let keyRange: Range<Int>
    /// The kind of the value.
    public let kind: JSONKind
    /// The bytes of the value as they stand in the text, a string's with its quotes, without white space around.
    public let valueRange: Range<Int>
  }

  private enum State {
    case beforeObject, insideObject, afterObject
  }

  private var reader: JSONReader?
  private var state = State.beforeObject

  /// Creates a scanner that stands before the first member.
  public init() {}

  /// Reads the next member.
  ///
  /// - Parameter utf8: The bytes of one object, with white space around it allowed.
  /// - Returns: The member, or `nil` once the object has ended and nothing follows it.
  /// - Throws: ``JSONError`` where the bytes are not JSON. Calling again after an error yields `nil`.
  /// - Complexity: O(*n*) in the bytes of the member.
  public mutating func next(in utf8: Span<UInt8>) throws(JSONError) -> Member? {
    guard state != .afterObject else { return nil }
    var reader = self.reader ?? JSONReader(range: 0..<utf8.count)
    precondition(reader.end == utf8.count, "the bytes must be the same for every call")
    let isFirst = state == .beforeObject
    state = .afterObject
    if isFirst { try reader.enterObject(in: utf8) }
    guard let member = try reader.member(in: utf8) else { return nil }
    self.reader = reader
    state = .insideObject
    return Member(
      key: try member.key(in: utf8), keyRange: member.keyRange, kind: member.kind, valueRange: member.valueRange)
  }

  /// Reads all members.
  ///
  /// - Parameter utf8: The bytes of one object, with white space around it allowed.
  /// - Returns: The members in the order of the text.
  /// - Throws: ``JSONError`` where the bytes are not JSON.
  /// - Complexity: O(*n*) in the bytes.
  public static func members(of utf8: Span<UInt8>) throws(JSONError) -> [Member] {
    var scanner = JSONObjectScanner()
    var members: [Member] = []
    while let member = try scanner.next(in: utf8) {
      members.append(member)
    }
    return members
  }

  /// Decodes a string and reports its escape sequences.
  ///
  /// - Parameters:
  ///   - range: The bytes of the string with its quotes, as in ``Member/valueRange``. Must lie inside `utf8`.
  ///   - utf8: The bytes that were scanned.
  /// - Returns: The text, and the source range and decoded size of every escape sequence, ascending.
  /// - Throws: ``JSONError`` when the range holds no string, or one that is not valid.
  /// - Complexity: O(*n*) in the bytes of the range; a string without escapes is copied at once.
  public static func decodeString(_ range: Range<Int>, in utf8: Span<UInt8>) throws(JSONError) -> JSONDecodedString {
    precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count, "the range lies outside the bytes")
    var reader = JSONReader(range: range)
    guard !range.isEmpty, utf8[range.lowerBound] == UInt8(ascii: "\"") else {
      throw .unexpected("expected a string", in: utf8, at: range.lowerBound, end: range.upperBound)
    }
    var escapes: [JSONStringEscape]? = []
    let text = try reader.string(in: utf8, recording: &escapes)
    try reader.finish(in: utf8)
    return JSONDecodedString(text: text, escapes: escapes ?? [])
  }
}
