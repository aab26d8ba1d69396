import OrderedCollections

/// A cursor over JSON text.
///
/// The text is passed to each method instead of being stored, because a stored `Span` would tie the reader's lifetime
/// to it. Every method starts at `offset` and leaves it behind what it has read.
struct JSONReader {
  /// The offset of the next byte to read.
  var offset: Int
  /// The end of the text.
  let end: Int
  /// The containers that are open, for the depth limit.
  var depth = 0

  init(range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func skipWhitespace(in utf8: Span<UInt8>) {
    while offset < end {
      switch utf8[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): offset += 1
      default: return
      }
    }
  }

  /// Refuses anything but white space up to the end.
  mutating func finish(in utf8: Span<UInt8>) throws(JSONError) {
    skipWhitespace(in: utf8)
    guard offset < end else { return }
    let found = JSONError.unexpected("expected nothing after the value", in: utf8, at: offset, end: end)
    guard found.code == .unexpectedCharacter else { throw found }
    throw JSONError(code: .trailing, byteOffset: offset, message: found.message)
  }

  /// Reads a value that starts at `offset`.
  mutating func value(in utf8: Span<UInt8>) throws(JSONError) -> JSONValue {
    switch try kind(in: utf8) {
    case .object: return .object(try object(in: utf8))
    case .array: return .array(try array(in: utf8))
    case .string: return .string(try string(in: utf8))
    case .number: return try number(in: utf8)
    case .boolean:
      let isTrue = utf8[offset] == UInt8(ascii: "t")
      try literal(isTrue ? "true" : "false", in: utf8)
      return .boolean(isTrue)
    case .null:
      try literal("null", in: utf8)
      return .null
    }
  }

  /// Reads past a value without building it, checking its syntax.
  ///
  /// Escapes are checked and numbers too; the encoding of strings is left to whoever decodes them.
  mutating func skipValue(in utf8: Span<UInt8>) throws(JSONError) {
    switch try kind(in: utf8) {
    case .object:
      try enter(in: utf8)
      while try nextMember(in: utf8) {
        try skipString(in: utf8)
        try colon(in: utf8)
        try skipValue(in: utf8)
      }
    case .array:
      try enter(in: utf8)
      while try nextElement(in: utf8) {
        try skipValue(in: utf8)
      }
    case .string: try skipString(in: utf8)
    case .number: _ = try numberParts(in: utf8)
    case .boolean: try literal(utf8[offset] == UInt8(ascii: "t") ? "true" : "false", in: utf8)
    case .null: try literal("null", in: utf8)
    }
  }

  /// The kind of the value that starts at `offset`, told by its first byte.
  func kind(in utf8: Span<UInt8>) throws(JSONError) -> JSONKind {
    guard offset < end else {
      throw .unexpected("expected a value", in: utf8, at: offset, end: end)
    }
    switch utf8[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw .unexpected("expected a value", in: utf8, at: offset, end: end)
    }
  }
}

// MARK: - Containers

extension JSONReader {
  private mutating func object(in utf8: Span<UInt8>) throws(JSONError) -> JSONObject {
    // Most objects are small: without this, each grows through capacities 1, 2 and 4.
    var members = JSONObject(minimumCapacity: 4)
    try enter(in: utf8)
    while try nextMember(in: utf8) {
      let key = try string(in: utf8)
      try colon(in: utf8)
      members[key] = try value(in: utf8)
    }
    return members
  }

  private mutating func array(in utf8: Span<UInt8>) throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    try enter(in: utf8)
    while try nextElement(in: utf8) {
      elements.append(try value(in: utf8))
    }
    return elements
  }

  /// Reads the opening bracket.
  mutating func enter(in utf8: Span<UInt8>) throws(JSONError) {
    guard depth < JSONParser.maximumDepth else {
      throw JSONError(
        code: .depth, byteOffset: offset,
        message: "containers are nested more than \(JSONParser.maximumDepth) deep"
      )
    }
    depth += 1
    offset += 1
  }

  /// Moves to the key of the next member, or past the closing brace.
  ///
  /// Stands behind the opening brace or behind a value before; no value ends with a brace that opens.
  ///
  /// - Returns: Whether there is another member; `offset` then stands at the quote of its key.
  mutating func nextMember(in utf8: Span<UInt8>) throws(JSONError) -> Bool {
    let isFirst = utf8[offset - 1] == UInt8(ascii: "{")
    skipWhitespace(in: utf8)
    let byte = offset < end ? utf8[offset] : 0
    if byte == UInt8(ascii: "}") {
      leave()
      return false
    }
    if isFirst {
      guard byte == UInt8(ascii: "\"") else {
        throw .unexpected("expected a key in quotes or '}'", in: utf8, at: offset, end: end)
      }
      return true
    }
    guard byte == UInt8(ascii: ",") else {
      throw .unexpected("expected ',' or '}' after a member", in: utf8, at: offset, end: end)
    }
    offset += 1
    skipWhitespace(in: utf8)
    guard offset < end, utf8[offset] == UInt8(ascii: "\"") else {
      throw .unexpected("expected a key in quotes after ','", in: utf8, at: offset, end: end)
    }
    return true
  }

  /// Moves to the next element, or past the closing bracket.
  ///
  /// - Returns: Whether there is another element; `offset` then stands at its first byte.
  mutating func nextElement(in utf8: Span<UInt8>) throws(JSONError) -> Bool {
    let isFirst = utf8[offset - 1] == UInt8(ascii: "[")
    skipWhitespace(in: utf8)
    let byte = offset < end ? utf8[offset] : 0
    if byte == UInt8(ascii: "]") {
      leave()
      return false
    }
    if isFirst { return true }
    guard byte == UInt8(ascii: ",") else {
      throw .unexpected("expected ',' or ']' after an element", in: utf8, at: offset, end: end)
    }
    offset += 1
    skipWhitespace(in: utf8)
    return true
  }

  /// Reads the colon behind a key, and moves to the value.
  mutating func colon(in utf8: Span<UInt8>) throws(JSONError) {
    skipWhitespace(in: utf8)
    guard offset < end, utf8[offset] == UInt8(ascii: ":") else {
      throw .unexpected("expected ':' after a key", in: utf8, at: offset, end: end)
    }
    offset += 1
    skipWhitespace(in: utf8)
  }

  private mutating func leave() {
    offset += 1
    depth -= 1
  }

  /// Reads one of the three names that JSON has.
  private mutating func literal(_ name: String, in utf8: Span<UInt8>) throws(JSONError) {
    for byte in name.utf8 {
      guard offset < end, utf8[offset] == byte else {
        throw .unexpected("expected '\(name)'", in: utf8, at: offset, end: end)
      }
      offset += 1
    }
  }
}
