/// Tells whether an input goes on in the next line.
public enum OpenInput {
  /// Whether an input is not complete: a bracket is open, or it ends with `|`, `,` or `=`.
  ///
  /// Commands are always complete. Brackets and bars in strings and comments do not count. A further line that is empty
  /// or a command ends an input that is not complete.
  ///
  /// - Parameter text: The lines typed so far.
  /// - Returns: Whether another line is needed.
  public static func isOpen(_ text: String) -> Bool {
    if let end = text.utf8.lastIndex(of: UInt8(ascii: "\n")) {
      let last = text.utf8[text.utf8.index(after: end)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if last.isEmpty || last.first == UInt8(ascii: ":") { return false }
    }
    var scan = Scan()
    var isFirst = true
    for byte in text.utf8 {
      if isFirst {
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { continue }
        if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") { return false }
        isFirst = false
      }
      scan.take(byte)
    }
    return scan.isOpen
  }

  private struct Scan {
    private var depth = 0
    private var last: UInt8 = 0
    private var isString = false
    private var isEscaped = false
    private var isComment = false

    /// Whether another line can complete the input; none completes a string that has no end in its line.
    var isOpen: Bool {
      if isString { return false }
      return depth > 0 || last == UInt8(ascii: "|") || last == UInt8(ascii: ",") || last == UInt8(ascii: "=")
    }

    mutating func take(_ byte: UInt8) {
      if byte == UInt8(ascii: "\n") {
        (isString, isEscaped, isComment) = (false, false, false)
        return
      }
      if isComment { return }
      if isString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isString = false
        }
        last = byte
        return
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "#"):
        isComment = true
        return
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"): return
      default: break
      }
      last = byte
    }
  }
}
