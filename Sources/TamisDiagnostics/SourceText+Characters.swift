/// From bytes to whole characters, at a cost that does not depend on the length of the line.
///
/// The standard library looks for the end of a character in the whole string, even when asked through a slice. So what
/// is looked at is copied first, and never more than a fixed number of scalars.
extension SourceText {
  /// A character of more scalars than this counts as several; none in use has more than a few dozen.
  private static let scalarsPerCharacter = 256

  /// The part of a range that lies inside the text.
  func clamped(_ range: Range<Int>) -> Range<Int> {
    range.clamped(to: 0..<byteCount)
  }

  /// Returns the start of the character that holds a byte, or the nearest end of the line.
  ///
  /// - Parameters:
  ///   - offset: A byte of the text.
  ///   - line: The bytes of its line.
  /// - Returns: An offset in `line`, its end included.
  /// - Complexity: O(1).
  func characterStart(atByte offset: Int, in line: Range<Int>) -> Int {
    let place = scalarStart(atByte: offset, in: line)
    guard place > line.lowerBound, place < line.upperBound, !isBetweenASCII(place) else { return place }
    let (near, start) = excerpt(around: place, in: line, scalarCount: Self.scalarsPerCharacter)
    var character = start
    for size in near.lazy.map(\.utf8.count) {
      guard character + size <= place else { break }
      character += size
    }
    return character
  }

  /// Returns the end of the character that holds the byte before `offset`, or the nearest end of the line.
  ///
  /// - Parameters:
  ///   - offset: A byte of the text.
  ///   - line: The bytes of its line.
  /// - Returns: An offset in `line`, its end included.
  /// - Complexity: O(1).
  func characterEnd(atByte offset: Int, in line: Range<Int>) -> Int {
    let start = characterStart(atByte: offset, in: line)
    guard start < line.upperBound, start < offset else { return start }
    let (near, _) = excerpt(around: start, in: start..<line.upperBound, scalarCount: Self.scalarsPerCharacter)
    return start + (near.first?.utf8.count ?? 0)
  }

  /// Copies the part of a line with at most so many scalars on either side of a place.
  ///
  /// - Parameters:
  ///   - place: An offset in `line`, on a scalar boundary.
  ///   - line: The bytes of the line.
  ///   - scalarCount: The number of scalars on each side.
  /// - Returns: The part and the offset of its first byte.
  /// - Complexity: O(`scalarCount`).
  func excerpt(around place: Int, in line: Range<Int>, scalarCount: Int) -> (text: String, start: Int) {
    var start = place
    var end = place
    for _ in 0..<scalarCount where start > line.lowerBound {
      start = scalarStart(atByte: start - 1, in: line)
    }
    for _ in 0..<scalarCount where end < line.upperBound {
      end += UTF8.width(ofSequenceStartingWith: text.utf8[byteIndex(end)])
    }
    return (String(text[byteIndex(start)..<byteIndex(end)]), start)
  }

  /// Whether the bytes on both sides of an offset are ASCII: no character of a line reaches over it then.
  private func isBetweenASCII(_ offset: Int) -> Bool {
    text.utf8[byteIndex(offset - 1)] | text.utf8[byteIndex(offset)] < 0x80
  }

  private func scalarStart(atByte offset: Int, in line: Range<Int>) -> Int {
    var offset = min(max(offset, line.lowerBound), line.upperBound)
    while offset > line.lowerBound, offset < line.upperBound, text.utf8[byteIndex(offset)] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }
}

extension UTF8 {
  /// The bytes of a sequence in valid UTF-8, told by its first.
  fileprivate static func width(ofSequenceStartingWith byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
