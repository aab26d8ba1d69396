/// A member of a JSON object as it stands in the text; key and value are decoded when they are asked for.
///
/// What was found out while its end was looked for is kept, so that nothing is searched twice.
package struct JSONMember: Sendable {
  /// The bytes of the key, with its quotes.
  package let keyRange: Range<Int>
  private let keyShape: JSONStringShape
  /// The kind of the value.
  package let kind: JSONKind
  /// The bytes of the value, a string's with its quotes.
  package let valueRange: Range<Int>
  /// What is known of the value if it is a string.
  private let valueShape: JSONStringShape?

  /// Reads all members of an object.
  ///
  /// Same rules as ``JSONObjectScanner/members(of:)``.
  ///
  /// - Parameters:
  ///   - utf8: The bytes of one object, with white space around it allowed.
  ///   - members: Where the members go, in the order of the text; what it held is forgotten.
  /// - Throws: ``JSONError`` where the bytes are not JSON.
  package static func readAll(of utf8: Span<UInt8>, into members: inout [JSONMember]) throws(JSONError) {
    members.removeAll(keepingCapacity: true)
    var reader = JSONReader(range: 0..<utf8.count)
    try reader.enterObject(in: utf8)
    while let member = try reader.member(in: utf8) { members.append(member) }
  }

  fileprivate init(_ reader: inout JSONReader, in utf8: Span<UInt8>) throws(JSONError) {
    let keyStart = reader.offset
    keyShape = try reader.skipString(in: utf8)
    keyRange = keyStart..<reader.offset
    if keyShape.encoding == .illFormed { _ = try reader.key(keyRange, keyShape, in: utf8) }
    try reader.colon(in: utf8)
    let valueStart = reader.offset
    kind = try reader.kind(in: utf8)
    if kind == .string {
      valueShape = try reader.skipString(in: utf8)
    } else {
      valueShape = nil
      try reader.skipValue(in: utf8)
    }
    valueRange = valueStart..<reader.offset
  }

  /// The key, unescaped.
  package func key(in utf8: Span<UInt8>) throws(JSONError) -> String {
    try JSONReader(range: keyRange).key(keyRange, keyShape, in: utf8)
  }

  /// Whether the key is a name, as strings are compared.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - utf8: The bytes that were read.
  /// - Returns: Whether it is.
  package func hasKey(_ name: JSONName, in utf8: Span<UInt8>) -> Bool {
    // Beyond ASCII, equal strings may have unequal bytes.
    guard name.isASCII, keyShape.encoding == .ascii, keyShape.escapeCount == 0 else {
      return (try? key(in: utf8)) == name.text
    }
    guard keyRange.count - 2 == name.bytes.count else { return false }
    let bytes = name.bytes.span
    return bytes.indices.allSatisfy { utf8[keyRange.lowerBound + 1 + $0] == bytes[$0] }
  }

  /// The value; a string is decoded, everything else parsed.
  package func value(in utf8: Span<UInt8>) throws(JSONError) -> JSONValue {
    guard let valueShape else { return try JSONParser.parse(utf8: utf8, range: valueRange) }
    var escapes: [JSONStringEscape]?
    return .string(try JSONStringText.decode(content, valueShape, of: utf8, recording: &escapes))
  }

  /// The value if it is a string, with its escape sequences.
  package func decodedString(in utf8: Span<UInt8>) throws(JSONError) -> JSONDecodedString {
    guard let valueShape else { return try JSONObjectScanner.decodeString(valueRange, in: utf8) }
    var escapes: [JSONStringEscape]? = []
    let text = try JSONStringText.decode(content, valueShape, of: utf8, recording: &escapes)
    return JSONDecodedString(text: text, escapes: escapes ?? [])
  }

  /// The bytes of a string without its quotes.
  package var content: Range<Int> { valueRange.lowerBound + 1..<valueRange.upperBound - 1 }
}

/// A name that many keys are compared with.
package struct JSONName: Sendable {
  package let text: String
  fileprivate let bytes: [UInt8]
  fileprivate let isASCII: Bool

  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }
}

extension JSONReader {
  /// Reads what opens an object.
  mutating func enterObject(in utf8: Span<UInt8>) throws(JSONError) {
    skipWhitespace(in: utf8)
    guard offset < end, utf8[offset] == UInt8(ascii: "{") else {
      throw .unexpected("expected an object", in: utf8, at: offset, end: end)
    }
    try enter(in: utf8)
  }

  /// Reads the next member; `nil` once the object has ended and nothing follows it.
  mutating func member(in utf8: Span<UInt8>) throws(JSONError) -> JSONMember? {
    guard try nextMember(in: utf8) else {
      try finish(in: utf8)
      return nil
    }
    return try JSONMember(&self, in: utf8)
  }

  /// Decodes a key.
  fileprivate func key(
    _ range: Range<Int>, _ shape: JSONStringShape, in utf8: Span<UInt8>
  ) throws(JSONError) -> String {
    var escapes: [JSONStringEscape]?
    return try JSONStringText.decode(range.lowerBound + 1..<range.upperBound - 1, shape, of: utf8, recording: &escapes)
  }
}
