/// The part of a line that is shown, with `…` where it is cut.
struct LineWindow {
  /// The part shown, a copy.
  private let text: String
  /// The offset of its first byte in the source.
  private let start: Int
  private let isCutAtStart, isCutAtEnd: Bool

  /// No character in normal use has more scalars per column; it bounds the work on a line of any length.
  private static let scalarsPerColumn = 8

  /// Chooses what to show of a line so that it takes at most `columns`, with `focus` in the middle.
  ///
  /// A focus that is too wide is shown from its start. `focus` lies in `line`, on character boundaries; `line` holds
  /// the bytes of one line of `source`.
  ///
  /// - Complexity: O(`columns`), however long the line is.
  init(of line: Range<Int>, in source: SourceText, around focus: Range<Int>, columns: Int) {
    let scalarCount = columns * Self.scalarsPerColumn
    let (near, nearStart) = source.excerpt(around: focus.lowerBound, in: line, scalarCount: scalarCount)
    let isAll = nearStart == line.lowerBound && near.utf8.count == line.count
    if isAll, near.reduce(0, { $0 + DisplayWidth.width(of: $1) }) <= columns {
      self.init(text: near, start: nearStart, isCutAtStart: false, isCutAtEnd: false)
      return
    }
    let middle = near.utf8.index(near.startIndex, offsetBy: focus.lowerBound - nearStart)
    var before = Array(near[..<middle])
    var behind = Array(near[middle...])
    behind.reverse()
    var shown = Shown(start: focus.lowerBound, end: focus.lowerBound)
    // Two columns are kept for the two ellipses, and given back where the line is not cut.
    var room = columns - 2
    while shown.end < focus.upperBound, shown.extendBehind(&behind, room: &room) {}
    var leftRoom = room / 2
    room -= leftRoom
    while shown.extendBefore(&before, room: &leftRoom) {}
    room += leftRoom + (shown.start == line.lowerBound ? 1 : 0)
    while shown.extendBehind(&behind, room: &room) {}
    if shown.end == line.upperBound { room += 1 }
    while shown.extendBefore(&before, room: &room) {}
    self.init(
      text: shown.text, start: shown.start,
      isCutAtStart: shown.start > line.lowerBound, isCutAtEnd: shown.end < line.upperBound)
  }

  private init(text: String, start: Int, isCutAtStart: Bool, isCutAtEnd: Bool) {
    self.text = text
    self.start = start
    self.isCutAtStart = isCutAtStart
    self.isCutAtEnd = isCutAtEnd
  }

  /// The part as it is printed.
  var rendered: String {
    (isCutAtStart ? "…" : "") + VisibleText.line(text) + (isCutAtEnd ? "…" : "")
  }

  /// Whether nothing of the line is left out.
  var isWhole: Bool { !isCutAtStart && !isCutAtEnd }

  /// The column of a byte of the line, from 0; a byte outside the part has that of its nearest end.
  func column(atByte offset: Int) -> Int {
    var column = isCutAtStart ? 1 : 0
    var place = start
    for character in text {
      place += character.utf8.count
      if place > offset { break }
      column += DisplayWidth.width(of: character)
    }
    return column
  }

  /// Whether a part of a line takes at most so many columns; looks at no more of it than needed.
  static func fits(_ range: Range<Int>, in source: SourceText, columns: Int) -> Bool {
    let scalarCount = columns * scalarsPerColumn
    let (text, _) = source.excerpt(around: range.lowerBound, in: range, scalarCount: scalarCount)
    return text.utf8.count == range.count && DisplayWidth.width(of: text) <= columns
  }
}

/// The characters chosen so far, which grow at both ends.
private struct Shown {
  var text = ""
  var start: Int
  var end: Int

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Takes the last character of `before`, if there is one and it fits.
  mutating func extendBefore(_ before: inout [Character], room: inout Int) -> Bool {
    guard let character = before.last, Self.spend(character, of: &room) else { return false }
    before.removeLast()
    text = String(character) + text
    start -= character.utf8.count
    return true
  }

  /// Takes the last character of `behind`, which is in reverse order, if there is one and it fits.
  mutating func extendBehind(_ behind: inout [Character], room: inout Int) -> Bool {
    guard let character = behind.last, Self.spend(character, of: &room) else { return false }
    behind.removeLast()
    text.append(character)
    end += character.utf8.count
    return true
  }

  private static func spend(_ character: Character, of room: inout Int) -> Bool {
    let width = DisplayWidth.width(of: character)
    guard width <= room else { return false }
    room -= width
    return true
  }
}
