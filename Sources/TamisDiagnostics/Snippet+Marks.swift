/// The lines below a marked line:
/// ```
/// clean | ner
/// -----   ^^^ needs tokens
/// |
/// leaves none
/// ```
extension Snippet {
  /// Draws marks and their texts.
  ///
  /// The last mark has its text beside it, unless marks overlap; the others have theirs below, hung on a bar.
  func markLines(_ marks: [PlacedMark]) -> [String] {
    let overlap = zip(marks, marks.dropFirst()).contains { $0.columns.upperBound > $1.columns.lowerBound }
    var hanging = marks.filter { !$0.mark.text.isEmpty }
    var first = underline(marks)
    if !overlap, let last = marks.last, !last.mark.text.isEmpty {
      hanging.removeLast()
      first += " " + paint(last.mark.text, as: last.mark)
    }
    guard !hanging.isEmpty else { return [first] }
    var lines = [first, bars(hanging)]
    while let mark = hanging.popLast() {
      let left = hanging.filter { $0.columns.lowerBound < mark.columns.lowerBound }
      let indentation = mark.columns.lowerBound - (left.last.map { $0.columns.lowerBound + 1 } ?? 0)
      lines.append(
        bars(left) + String(repeating: " ", count: indentation) + paint(mark.mark.text, as: mark.mark))
    }
    return lines
  }

  /// Draws `^` below the primary place and `-` below the others; where they overlap, the primary one shows.
  private func underline(_ marks: [PlacedMark]) -> String {
    let end = marks.reduce(0) { max($0, $1.columns.upperBound) }
    var owners = [Mark?](repeating: nil, count: end)
    for placed in marks where !placed.mark.isPrimary {
      for column in placed.columns { owners[column] = placed.mark }
    }
    for placed in marks where placed.mark.isPrimary {
      for column in placed.columns { owners[column] = placed.mark }
    }
    var result = ""
    var run: (text: String, owner: Mark?) = ("", nil)
    for owner in owners {
      if owner?.isPrimary != run.owner?.isPrimary {
        result += paint(run.text, as: run.owner)
        run = ("", owner)
      }
      run.text += owner.map { $0.isPrimary ? "^" : "-" } ?? " "
    }
    return result + paint(run.text, as: run.owner)
  }

  /// Draws a bar below the start of each mark.
  private func bars(_ marks: [PlacedMark]) -> String {
    var result = ""
    var column = 0
    for placed in marks where placed.columns.lowerBound >= column {
      result += String(repeating: " ", count: placed.columns.lowerBound - column)
      result += paint("|", as: placed.mark)
      column = placed.columns.lowerBound + 1
    }
    return result
  }

  private func paint(_ text: String, as mark: Mark?) -> String {
    guard let mark else { return text }
    return style.paint(text, as: mark.isPrimary ? .severity(severity) : .frame)
  }
}
