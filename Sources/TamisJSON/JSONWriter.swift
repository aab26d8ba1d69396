import OrderedCollections

/// Writes JSON text as UTF-8, value by value, without building a tree.
///
/// Commas, colons and, when pretty-printed, line ends are the writer's business:
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.key("id")
/// writer.value("fr-0042")
/// writer.endObject()
/// writer.newline()  // {"id":"fr-0042"}⏎
/// ```
/// Strings are written raw except for `"`, `\`, control characters and U+2028 and U+2029, which are escaped: the
/// output can be embedded in JavaScript, and a record never contains a line end. Calling the methods in an order that
/// is not JSON, for example a value without a key inside an object, is a programming error and stops the program.
public struct JSONWriter: Sendable {
  /// The text written so far.
  ///
  /// It is complete once every container is closed.
  public private(set) var bytes: [UInt8] = []

  /// What has been written last, hence what may follow.
  private enum State: UInt8 {
    case beforeValue, afterValue
    case objectStart, afterMember, afterKey
    case arrayStart, afterElement
  }

  /// An open container: whether it is an object, where it begins, and whether all it holds so far are scalars.
  private struct Scope {
    let isObject: Bool
    let start: Int
    var isFlat = true
  }

  /// A pretty-printed array of scalars stays on one line up to this many bytes.
  private static let lineWidth = 80

  private let isPrettyPrinted: Bool
  private var state = State.beforeValue
  private var scopes: [Scope] = []

  /// Creates a writer with nothing written.
  ///
  /// - Parameter prettyPrinted: Whether to write one member a line, indented by two spaces. Arrays of scalars stay on
  ///   one line while it has at most 80 bytes.
  public init(prettyPrinted: Bool = false) {
    isPrettyPrinted = prettyPrinted
  }

  /// The text written so far.
  ///
  /// - Complexity: O(*n*) in the bytes written; ``bytes`` costs nothing.
  public var string: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Forgets everything written, ready for the next value.
  ///
  /// - Parameter keepCapacity: Whether to keep the memory, so that a loop over records allocates only once.
  public mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
    bytes.removeAll(keepingCapacity: keepCapacity)
    scopes.removeAll(keepingCapacity: keepCapacity)
    state = .beforeValue
  }

  /// Ends a JSON Lines record: writes a line end, after which another top-level value may follow.
  public mutating func newline() {
    precondition(scopes.isEmpty, "a JSON Lines record ends only after its last container was closed")
    bytes.append(UInt8(ascii: "\n"))
    state = .beforeValue
  }

  // MARK: - Containers

  /// Opens an object; keys and values follow in turn.
  public mutating func beginObject() {
    begin(UInt8(ascii: "{"), isObject: true)
  }

  /// Closes the innermost object.
  public mutating func endObject() {
    precondition(
      state == .objectStart || state == .afterMember, "endObject() needs an open object whose last key has its value")
    end(UInt8(ascii: "}"), isEmpty: state == .objectStart)
  }

  /// Opens an array; its elements follow.
  public mutating func beginArray() {
    begin(UInt8(ascii: "["), isObject: false)
  }

  /// Closes the innermost array.
  public mutating func endArray() {
    precondition(state == .arrayStart || state == .afterElement, "endArray() needs an open array")
    end(UInt8(ascii: "]"), isEmpty: state == .arrayStart)
  }

  /// Writes the key of an object's next member.
  ///
  /// Keys are not checked for being unique.
  public mutating func key(_ name: String) {
    switch state {
    case .objectStart: break
    case .afterMember: bytes.append(UInt8(ascii: ","))
    default: preconditionFailure("key(_:) needs an open object whose last key has its value")
    }
    if isPrettyPrinted { startLine(depth: scopes.count) }
    bytes.appendJSONString(name.utf8Span.span)
    bytes.append(UInt8(ascii: ":"))
    if isPrettyPrinted { bytes.append(UInt8(ascii: " ")) }
    state = .afterKey
  }

  // MARK: - Scalars

  /// Writes an integer.
  public mutating func value(_ integer: Int) {
    separate()
    bytes.appendDecimal(integer)
  }

  /// Writes a number: the shortest text that reads back as the same float.
  ///
  /// An integral number keeps its fraction, as in `3.0`, and so reads back as a number. Infinity and NaN have no JSON
  /// form and are written as `null`.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func value(_ boolean: Bool) {
    separate()
    bytes.append(contentsOf: (boolean ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    value(utf8: text.utf8Span.span)
  }

  /// Writes a part of a string.
  public mutating func value(_ text: Substring) {
    value(utf8: text.utf8Span.span)
  }

  /// Writes a string that is given as bytes.
  ///
  /// - Parameter utf8: *n* bytes of valid UTF-8. They are not validated here: invalid bytes are copied as they are.
  /// - Complexity: O(*n*); bytes between two escapes are copied at once.
  public mutating func value(utf8: Span<UInt8>) {
    separate()
    bytes.appendJSONString(utf8)
  }

  /// Writes a value that is given as JSON text.
  ///
  /// For arrays of many small objects, which are written faster by hand than member by member.
  ///
  /// - Parameter json: The text of exactly one value, without line ends. It is not checked.
  /// - Complexity: O(*n*): one copy.
  public mutating func value(json: Span<UInt8>) {
    separate()
    bytes.appendRun(0..<json.count, of: json)
  }

  /// Writes a value with all it contains.
  ///
  /// - Complexity: O(*n*) in the bytes written. The call stack grows with the nesting of the value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let boolean): self.value(boolean)
    case .integer(let integer): self.value(integer)
    case .number(let number): self.value(number)
    case .string(let text): self.value(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for (name, member) in members {
        key(name)
        self.value(member)
      }
      endObject()
    }
  }
}

// MARK: - Layout

extension JSONWriter {
  /// Writes what must stand before a value, and notes that there is one.
  private mutating func separate() {
    switch state {
    case .afterKey:
      state = .afterMember
      return
    case .beforeValue:
      state = .afterValue
      return
    case .arrayStart: state = .afterElement
    case .afterElement: bytes.append(UInt8(ascii: ","))
    case .objectStart, .afterMember: preconditionFailure("a value inside an object needs a key")
    case .afterValue: preconditionFailure("a second top-level value needs newline() before it")
    }
    if isPrettyPrinted { startLine(depth: scopes.count) }
  }

  private mutating func begin(_ bracket: UInt8, isObject: Bool) {
    separate()
    if let last = scopes.indices.last { scopes[last].isFlat = false }
    scopes.append(Scope(isObject: isObject, start: bytes.count))
    bytes.append(bracket)
    state = isObject ? .objectStart : .arrayStart
  }

  private mutating func end(_ bracket: UInt8, isEmpty: Bool) {
    guard let scope = scopes.popLast() else { return }
    if isPrettyPrinted && !isEmpty {
      let joined = scope.isFlat && !scope.isObject && joinLines(from: scope.start)
      if !joined { startLine(depth: scopes.count) }
    }
    bytes.append(bracket)
    state = scopes.last.map { $0.isObject ? .afterMember : .afterElement } ?? .afterValue
  }

  private mutating func startLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Puts the elements of the array that opens at `start` on its line, if that line stays short enough.
  ///
  /// Strings contain no raw line ends, so every line end found is layout.
  private mutating func joinLines(from start: Int) -> Bool {
    let lineStart = (bytes[..<start].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let indentation = 2 * (scopes.count + 1)
    var joined: [UInt8] = []
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") {
        if joined.count > 1 { joined.append(UInt8(ascii: " ")) }
        offset += 1 + indentation
      } else {
        joined.append(bytes[offset])
        offset += 1
      }
      // One byte is kept for the bracket and one for a comma after it.
      if start - lineStart + joined.count + 2 > Self.lineWidth { return false }
    }
    bytes.replaceSubrange(start..., with: joined)
    return true
  }
}
