/// A named text together with the table of its lines.
///
/// `\n`, `\r\n` and `\r` end a line. There is always at least one line; a text that ends with a line end has an empty
/// last line. Offsets are UTF-8 bytes of ``text``. An offset or line number outside the text stands for the nearest one
/// inside it, so that a wrong range in a report can never stop the program that reports it.
public struct SourceText: Sendable {
  /// The name to show, usually a path.
  public let name: String
  /// The text itself.
  public let text: String

  /// The offset of the first byte of each line, ascending.
  private let lineStarts: [Int]

  /// Creates a source and finds its lines.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
    lineStarts = Self.lineStarts(in: text.utf8Span.span)
  }

  /// The size of the text in UTF-8 bytes.
  public var byteCount: Int { text.utf8.count }

  /// The number of lines, at least 1.
  public var lineCount: Int { lineStarts.count }

  /// Returns line and column of a byte.
  ///
  /// A byte inside a character belongs to that character; a byte of a line end counts as the end of its line.
  ///
  /// - Complexity: O(log *l* + *c*) for *l* lines and *c* bytes between the start of the line and the place.
  public func location(atByte offset: Int) -> SourceLocation {
    let lineNumber = lineNumber(atByte: offset)
    let line = byteRange(ofLine: lineNumber)
    let place = characterStart(atByte: offset, in: line)
    let before = text[byteIndex(line.lowerBound)..<byteIndex(place)]
    return SourceLocation(lineNumber: lineNumber, column: before.count + 1)
  }

  /// Returns the number of the line that holds a byte.
  ///
  /// - Complexity: O(log *l*) for *l* lines.
  public func lineNumber(atByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Returns the bytes of a line without its line end.
  ///
  /// - Parameter lineNumber: The line, from 1.
  /// - Returns: Offsets in UTF-8 bytes of the text; an empty range for an empty line.
  /// - Complexity: O(1).
  public func byteRange(ofLine lineNumber: Int) -> Range<Int> {
    let index = min(max(lineNumber, 1), lineCount) - 1
    let start = lineStarts[index]
    guard index + 1 < lineCount else { return start..<byteCount }
    let next = lineStarts[index + 1]
    let utf8 = text.utf8
    let isCRLF = next - start >= 2 && utf8[byteIndex(next - 1)] == 0x0A && utf8[byteIndex(next - 2)] == 0x0D
    return start..<next - (isCRLF ? 2 : 1)
  }

  /// Returns a line without its line end.
  ///
  /// - Parameter lineNumber: The line, from 1.
  /// - Returns: A slice of the text.
  /// - Complexity: O(1); nothing is copied.
  public func line(_ lineNumber: Int) -> Substring {
    let range = byteRange(ofLine: lineNumber)
    return text[byteIndex(range.lowerBound)..<byteIndex(range.upperBound)]
  }

  /// Returns the index of a byte; O(1), because native strings are stored as UTF-8.
  func byteIndex(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  private static func lineStarts(in utf8: Span<UInt8>) -> [Int] {
    var starts = [0]
    var offset = 0
    while offset < utf8.count {
      let byte = utf8[offset]
      offset += 1
      if byte == 0x0A || byte == 0x0D && !(offset < utf8.count && utf8[offset] == 0x0A) {
        starts.append(offset)
      }
    }
    return starts
  }
}
