import TamisCore

/// One line of a text, as the rules about lines see it.
struct Line: Sendable {
  /// What a line starts with, behind its indentation.
  enum Opening: UInt8, Sendable { case lowercase, uppercase, digit, quote, listMark, other }

  /// What a line ends with, before its trailing space and closing quotation marks.
  enum Closing: UInt8, Sendable { case letter, sentenceEnd, hyphen, comma, other }

  /// Where the line begins, indentation included.
  var lineStart: UInt32
  /// Where its content begins.
  var start: UInt32
  /// Where its content ends.
  var end: UInt32
  /// Where its line feed stands, or where the text ends.
  var lineEnd: UInt32
  /// The number of characters of the content; 65,535 for more than ``LineTable/maximumColumnWidth``.
  var width: UInt16
  /// The number of characters of the first word, at most 255; 0 for lines too wide for a column.
  var firstWordWidth: UInt8
  var opening: Opening
  var closing: Closing

  /// Whether nothing but white space is on the line.
  var isBlank: Bool { start == end }

  /// Whether the line starts with white space.
  var isIndented: Bool { start > lineStart }

  /// Whether there is white space behind the content.
  var hasTrailingSpace: Bool { lineEnd > end }

  /// The bytes of the content.
  var content: Range<Int> { Int(start)..<Int(end) }

  /// The number of bytes of the content.
  var byteCount: Int { Int(end - start) }
}

/// The lines of a text, blank ones included.
struct LineTable: Sendable {
  /// No column of a newspaper or a plain-text letter is wider, in characters.
  static let maximumColumnWidth = 100

  private(set) var lines: [Line] = []

  /// A table of no lines.
  init() {}

  /// Splits a text at its line feeds.
  ///
  /// - Parameter text: The text.
  /// - Complexity: O(*n*) for *n* bytes.
  init(of text: String) {
    let bytes = text.utf8Span.span
    lines.reserveCapacity(16)
    var start = 0
    while start <= bytes.count {
      let end = ByteSearch.lineFeed(bytes, from: start)
      if end > start || end < bytes.count { lines.append(Line(start..<end, in: bytes)) }
      start = end + 1
    }
  }

}

extension Line {
  /// Describes the line over a range of bytes without its line feed.
  fileprivate init(_ range: Range<Int>, in bytes: Span<UInt8>) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isWhite(bytes[start]) { start += 1 }
    while end > start, isWhite(bytes[end - 1]) { end -= 1 }
    lineStart = UInt32(range.lowerBound)
    self.start = UInt32(start)
    self.end = UInt32(end)
    lineEnd = UInt32(range.upperBound)
    width = Self.width(of: start..<end, in: bytes)
    firstWordWidth = width == .max ? 0 : Self.firstWordWidth(of: start..<end, in: bytes)
    opening = start < end ? Self.opening(of: start..<end, in: bytes) : .other
    closing = start < end ? Self.closing(of: start..<end, in: bytes) : .other
  }

  /// Counts characters, but no more than a column can hold.
  private static func width(of range: Range<Int>, in bytes: Span<UInt8>) -> UInt16 {
    // A column of two-byte letters at its widest, or of three-byte ideographs.
    guard range.count <= 250 else { return .max }
    let count = range.count - ByteSearch.continuationCount(bytes, range)
    return count > LineTable.maximumColumnWidth ? .max : UInt16(count)
  }

  private static func firstWordWidth(of range: Range<Int>, in bytes: Span<UInt8>) -> UInt8 {
    var width: UInt8 = 0
    for index in range {
      if isWhite(bytes[index]) || width == .max { break }
      if bytes[index] & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  private static func opening(of range: Range<Int>, in bytes: Span<UInt8>) -> Opening {
    var index = range.lowerBound
    let (first, firstByteCount) = bytes.scalar(at: index)
    if first.isListMark {
      let behind = index + firstByteCount
      return behind < range.upperBound && !isWhite(bytes[behind]) ? .other : .listMark
    }
    var isQuoted = false
    while index < range.upperBound {
      let (scalar, byteCount) = bytes.scalar(at: index)
      guard scalar.opensOrClosesQuote || isQuoted && (scalar.value == 0xA0 || scalar.value == 0x20) else { break }
      isQuoted = true
      index += byteCount
    }
    if isQuoted {
      // Behind an opening quotation mark a lower-case letter still tells that a sentence goes on.
      return bytes.isLowercase(at: index) ? .lowercase : .quote
    }
    if first.value < 0x80, UInt8(first.value).isASCIIDigit { return .digit }
    guard first.isLetter else { return .other }
    return first.isUppercaseLetter ? .uppercase : .lowercase
  }

  private static func closing(of range: Range<Int>, in bytes: Span<UInt8>) -> Closing {
    var index = range.upperBound
    var isQuoted = false
    while index > range.lowerBound {
      let (scalar, byteCount) = bytes.scalar(before: index)
      guard scalar.opensOrClosesQuote || isQuoted && (scalar.value == 0xA0 || scalar.value == 0x20) else { break }
      isQuoted = true
      index -= byteCount
    }
    guard index > range.lowerBound else { return .other }
    let (last, byteCount) = bytes.scalar(before: index)
    switch last.value {
    case 0x2E, 0x21, 0x3F, 0x2026: return .sentenceEnd
    case 0x2C, 0x3B: return .comma
    case 0x2D, 0xAC, 0x2010: return !isQuoted && bytes.isLetterOrDigit(before: index - byteCount) ? .hyphen : .other
    default: return last.isLetter ? .letter : .other
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is a quotation mark or a bracket, or an apostrophe that may be one.
  var opensOrClosesQuote: Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0xAB, 0xBB, 0x2018...0x201E, 0x2039, 0x203A: true
    default: false
    }
  }

  /// Whether this marks an item of a list at the start of a line.
  var isListMark: Bool {
    switch value {
    case 0x2A, 0x2B, 0x2D, 0x3E, 0xB7, 0x2013, 0x2014, 0x2022, 0x2023, 0x25A0...0x25FF, 0x2192, 0x27A4: true
    default: false
    }
  }
}
