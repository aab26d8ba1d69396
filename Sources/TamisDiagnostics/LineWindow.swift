/// The part of a line that is shown, with `…` where it is cut.
struct LineWindow {
  /// The part shown.
  let text: Substring
  /// Whether the line has more before the part, or behind it.
  let isCutAtStart, isCutAtEnd: Bool

  /// No character in normal use has more scalars per column; it bounds the work on a line of any length.
  private static let scalarsPerColumn = 8

  /// Chooses what to show of a line so that it takes at most `columns`, with `focus` in the middle.
  ///
  /// A focus that is too wide is shown from its start.
  ///
  /// - Complexity: O(`columns`), however long the line is.
  init(of line: Substring, around focus: Range<String.Index>, columns: Int) {
    let near = Self.neighbourhood(of: focus.lowerBound, in: line, scalarCount: columns * Self.scalarsPerColumn)
    if near.startIndex == line.startIndex, near.endIndex == line.endIndex, Self.fits(near, columns: columns) {
      self.init(text: near, isCutAtStart: false, isCutAtEnd: false)
      return
    }
    // Two columns are kept for the two ellipses.
    var room = columns - 2
    var start = focus.lowerBound
    var end = start
    Self.advance(&end, in: near, to: min(focus.upperBound, near.endIndex), spending: &room)
    var leftRoom = room / 2
    room -= leftRoom
    Self.retreat(&start, in: near, spending: &leftRoom)
    room += leftRoom
    Self.advance(&end, in: near, to: near.endIndex, spending: &room)
    Self.retreat(&start, in: near, spending: &room)
    self.init(text: near[start..<end], isCutAtStart: start > line.startIndex, isCutAtEnd: end < line.endIndex)
  }

  private init(text: Substring, isCutAtStart: Bool, isCutAtEnd: Bool) {
    self.text = text
    self.isCutAtStart = isCutAtStart
    self.isCutAtEnd = isCutAtEnd
  }

  /// The part as it is printed.
  var rendered: String {
    (isCutAtStart ? "…" : "") + VisibleText.line(text) + (isCutAtEnd ? "…" : "")
  }

  /// Whether nothing of the line is left out.
  var isWhole: Bool { !isCutAtStart && !isCutAtEnd }

  /// The column of an index of the line, from 0; an index outside the part has that of its nearest end.
  func column(of index: String.Index) -> Int {
    let place = min(max(index, text.startIndex), text.endIndex)
    return (isCutAtStart ? 1 : 0) + DisplayWidth.width(of: text[..<place])
  }

  /// Whether a text takes at most so many columns; looks at no more of it than needed.
  static func fits(_ text: Substring, columns: Int) -> Bool {
    var used = 0
    for character in text {
      used += DisplayWidth.width(of: character)
      if used > columns { return false }
    }
    return true
  }

  private static func neighbourhood(of place: String.Index, in line: Substring, scalarCount: Int) -> Substring {
    let scalars = line.unicodeScalars
    let start = scalars.index(place, offsetBy: -scalarCount, limitedBy: scalars.startIndex) ?? scalars.startIndex
    let end = scalars.index(place, offsetBy: scalarCount, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return line[start..<end]
  }

  private static func advance(
    _ place: inout String.Index, in text: Substring, to end: String.Index, spending room: inout Int
  ) {
    while place < end {
      let width = DisplayWidth.width(of: text[place])
      guard width <= room else { return }
      room -= width
      place = text.index(after: place)
    }
  }

  private static func retreat(_ place: inout String.Index, in text: Substring, spending room: inout Int) {
    while place > text.startIndex {
      let before = text.index(before: place)
      let width = DisplayWidth.width(of: text[before])
      guard width <= room else { return }
      room -= width
      place = before
    }
  }
}
