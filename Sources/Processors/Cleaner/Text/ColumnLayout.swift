import TamisCore

/// A place where one line ends and the next one that is not blank begins.
struct LineEnd {
  /// What the line end is.
  enum Verdict {
    /// The text's own, outside columns: not to be touched.
    case keep
    /// The column's: the paragraph goes on.
    case join
    /// The end of a paragraph inside a column.
    case paragraph
  }

  var line: Line
  var next: Line
  var verdict: Verdict

  /// Whether the next line's first word had no room on the line.
  var isFull = false

  /// The white space between the two lines.
  var gap: TextSpan { TextSpan(Int(line.end), Int(next.start)) }

  /// The number of line feeds between the two lines.
  var newlineCount: Int
}

/// Finds the columns of a text: lines that end where the page did.
///
/// A region is a maximal run of lines that are not wider than a column can be; blank lines may stand between them.
/// Inside a region a line end belongs to a column if, of the line ends around it, many are inside sentences: the next
/// line starts with a small letter, or a hyphen stands before. Headings, lists and pages of short paragraphs do not show
/// that, however short their lines are.
struct ColumnLayout {
  /// Line ends on each side that are looked at.
  private static let reach = 5
  /// The share of line ends around one that must be inside sentences, in percent.
  ///
  /// Columns of news show 65 and more.
  private static let flowPercentage = 40
  /// The same where the region as a whole is a column: names and quotations in a row start with capitals.
  private static let flowPercentageInColumn = 15
  /// The share of the column that a line must fill, in percent, for the next word not to have fitted: columns set in
  /// proportional type differ in characters.
  private static let fullPercentage = 85
  /// Below this share a line is short whatever it ends with.
  private static let shortPercentage = 50
  /// Narrower lines are no column.
  private static let minimumWidth = 18

  /// The line ends between two lines with content, in order.
  private(set) var lineEnds: [LineEnd] = []

  /// Whether any of them may belong to a column.
  private(set) var hasCandidates = false

  /// Whether any line ends with a hyphen behind a letter.
  private(set) var hasHyphens = false

  private var region: [Line] = []
  private var regionNewlines: [Int] = []

  /// Judges the line ends of a text.
  ///
  /// - Parameter table: The text's lines.
  /// - Complexity: O(*l*) for *l* lines.
  init(of table: LineTable) {
    var newlineCount = 0
    for line in table.lines {
      if line.isBlank {
        newlineCount += 1
        continue
      }
      if let last = region.last, last.closing == .hyphen { hasHyphens = true }
      if line.width > LineTable.maximumColumnWidth {
        // A long line is a region of its own; its edges may still be broken words.
        flush()
        bridge(to: line, newlineCount: newlineCount)
      } else {
        if region.isEmpty { bridge(to: line, newlineCount: newlineCount) }
        region.append(line)
        regionNewlines.append(newlineCount)
      }
      lastLine = line
      newlineCount = 1
    }
    flush()
  }

  private var lastLine: Line?

  /// Notes a line end between regions, if a word may be broken there.
  private mutating func bridge(to line: Line, newlineCount: Int) {
    guard let lastLine, lastLine.closing == .hyphen else { return }
    hasHyphens = true
    lineEnds.append(LineEnd(line: lastLine, next: line, verdict: .keep, newlineCount: newlineCount))
  }

  /// Judges the line ends of the region and starts a new one.
  private mutating func flush() {
    defer {
      region.removeAll(keepingCapacity: true)
      regionNewlines.removeAll(keepingCapacity: true)
    }
    guard region.count > 1 else { return }
    // flows[i]: how many of the first i line ends are inside sentences.
    var flows = [0]
    flows.reserveCapacity(region.count)
    for index in 1..<region.count { flows.append(flows[index - 1] + (isFlow(index) ? 1 : 0)) }
    guard flows[region.count - 1] > 0 || region.dropLast().contains(where: { $0.closing == .hyphen }) else { return }
    let hasMarks = marksParagraphs()
    for index in 1..<region.count {
      let verdict = isInColumn(index, flows) ? verdict(at: index, hasMarks: hasMarks) : .keep
      if region[index - 1].closing == .hyphen { hasHyphens = true }
      guard verdict != .keep || region[index - 1].closing == .hyphen else { continue }
      hasCandidates = true
      lineEnds.append(
        LineEnd(
          line: region[index - 1], next: region[index], verdict: verdict,
          isFull: isFull(region[index - 1], before: region[index], in: columnWidth(around: index)),
          newlineCount: regionNewlines[index]))
    }
  }

  /// Whether the line end before a line is inside a sentence for sure.
  private func isFlow(_ index: Int) -> Bool {
    let (line, next) = (region[index - 1], region[index])
    return next.opening == .lowercase && line.closing != .sentenceEnd
  }

  /// Whether the line ends around one look like those of a column.
  private func isInColumn(_ index: Int, _ flows: [Int]) -> Bool {
    let first = max(0, index - 1 - Self.reach)
    let last = min(region.count - 1, index + Self.reach)
    let (flowCount, count) = (flows[last] - flows[first], last - first)
    guard columnWidth(around: index) >= Self.minimumWidth else { return false }
    // Two or three lines show little: there, all line ends must be of the kind.
    if region.count < 4 { return flowCount == count && region[index - 1].width >= Self.minimumWidth }
    let isColumnAsAWhole = flows[region.count - 1] * 100 >= (region.count - 1) * Self.flowPercentage
    let percentage = isColumnAsAWhole ? Self.flowPercentageInColumn : Self.flowPercentage
    return flowCount >= 2 && flowCount * 100 >= count * percentage
  }

  /// The width of the widest line near a line end.
  private func columnWidth(around index: Int) -> Int {
    var width = 0
    for line in region[max(0, index - Self.reach)..<min(region.count, index + Self.reach)] {
      width = max(width, Int(line.width))
    }
    return width
  }

  /// Whether white space behind a line marks the ends of paragraphs, as in text copied out of a PDF.
  private func marksParagraphs() -> Bool {
    var (spaces, atSentenceEnds) = (0, 0)
    for line in region where line.hasTrailingSpace {
      spaces += 1
      if line.closing == .sentenceEnd { atSentenceEnds += 1 }
    }
    return spaces >= 2 && atSentenceEnds * 10 >= spaces * 8 && spaces * 2 <= region.count
  }

  private func verdict(at index: Int, hasMarks: Bool) -> LineEnd.Verdict {
    let (line, next) = (region[index - 1], region[index])
    if next.opening == .listMark { return .paragraph }
    let width = columnWidth(around: index)
    let filled = Int(line.width) * 100
    if next.opening == .lowercase {
      return line.closing == .letter && filled < width * Self.shortPercentage ? .paragraph : .join
    }
    if line.closing == .comma || line.closing == .hyphen { return .join }
    let isBlankBetween = regionNewlines[index] > 1
    if line.closing == .sentenceEnd {
      if isBlankBetween || next.isIndented { return .paragraph }
      if hasMarks { return line.hasTrailingSpace ? .paragraph : .join }
      return isFull(line, before: next, in: width) ? .join : .paragraph
    }
    if next.isIndented { return .paragraph }
    return isFull(line, before: next, in: width) ? .join : .paragraph
  }

  /// Whether the next line's first word had no room on a line.
  private func isFull(_ line: Line, before next: Line, in width: Int) -> Bool {
    (Int(line.width) + 1 + Int(next.firstWordWidth)) * 100 >= width * Self.fullPercentage
  }
}
