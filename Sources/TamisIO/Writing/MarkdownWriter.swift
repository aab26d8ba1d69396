import TamisCore

/// Writes Markdown (CommonMark with footnotes) in which a text reads as it stands: what would be markup is escaped.
struct MarkdownWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether only markup-free white space stands before the next byte on its line.
  private var isAtLineStart = true

  /// Writes a heading on its own, with a blank line behind it.
  mutating func heading(_ title: some StringProtocol, level: Int) {
    endLine()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: level))
    bytes.append(UInt8(ascii: " "))
    isAtLineStart = false
    line(title)
    blankLine()
  }

  /// Writes text, whose line ends stay where they are; a blank line ends a paragraph.
  mutating func text(_ text: Substring) {
    let utf8 = text.utf8Span.span
    for offset in utf8.indices { append(utf8[offset], at: offset, in: utf8, keepsLines: true) }
  }

  /// Writes the reference to a footnote.
  mutating func footnoteMark(_ number: Int) {
    bytes.append(contentsOf: "[^\(number)]".utf8)
    isAtLineStart = false
  }

  /// Writes a footnote.
  mutating func footnote(_ number: Int, _ note: String) {
    endLine()
    bytes.append(contentsOf: "[^\(number)]: ".utf8)
    isAtLineStart = false
    line(note)
    endLine()
  }

  /// Ends the line, if something stands on it.
  mutating func endLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    isAtLineStart = true
  }

  /// Ends the paragraph; at the start, separates from whatever was written before.
  mutating func blankLine() {
    endLine()
    let hasBlankLine = bytes.count >= 2 && bytes[bytes.count - 2] == UInt8(ascii: "\n")
    if !hasBlankLine { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes text on one line.
  private mutating func line(_ text: some StringProtocol) {
    let copy = String(text)
    let utf8 = copy.utf8Span.span
    for offset in utf8.indices { append(utf8[offset], at: offset, in: utf8, keepsLines: false) }
  }

  private mutating func append(_ byte: UInt8, at offset: Int, in utf8: Span<UInt8>, keepsLines: Bool) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      guard keepsLines else { return bytes.append(UInt8(ascii: " ")) }
      // CR LF is one line end.
      if byte == UInt8(ascii: "\n"), offset > 0, utf8[offset - 1] == UInt8(ascii: "\r") { return }
      bytes.append(UInt8(ascii: "\n"))
      isAtLineStart = true
      return
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      // Four spaces at the start of a line would make it code.
      if !isAtLineStart { bytes.append(byte) }
      return
    case 0..<0x20, 0x7F:
      return
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "|"):
      bytes.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "&"):
      if Self.startsEntity(utf8, at: offset) { bytes.append(UInt8(ascii: "\\")) }
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
      if isAtLineStart { bytes.append(UInt8(ascii: "\\")) }
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      // "12." at the start of a line would begin a numbered list.
      if lineIsNumber { bytes.append(UInt8(ascii: "\\")) }
    default:
      break
    }
    bytes.append(byte)
    isAtLineStart = false
  }

  /// Whether the line holds nothing but digits so far.
  private var lineIsNumber: Bool {
    let digits = bytes.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard digits > 0 else { return false }
    return digits == bytes.count || bytes[bytes.count - digits - 1] == UInt8(ascii: "\n")
  }

  /// Whether an ampersand begins what a reader would take for a character reference, such as `&eacute;`.
  private static func startsEntity(_ utf8: Span<UInt8>, at offset: Int) -> Bool {
    // The longest name has 31 letters (CounterClockwiseContourIntegral).
    for index in offset + 1..<min(offset + 34, utf8.count) {
      switch utf8[index] {
      case UInt8(ascii: ";"): return index > offset + 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
        continue
      default: return false
      }
    }
    return false
  }
}
