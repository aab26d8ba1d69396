/// Returns what differs between two texts, line by line.
///
/// Lines only in the first text start with `-`, lines only in the second with `+`, lines in both with a blank. Each
/// group of changes has two lines of surroundings and a heading with its place in both texts. White space at a line's
/// end and control characters are shown as escapes, since nobody sees them otherwise.
///
/// - Parameters:
///   - old: The first text, usually what was expected.
///   - new: The second text, usually what came.
/// - Returns: The groups, ready to print; empty if the texts are equal.
/// - Complexity: O(*n* · *d*) for *n* lines and *d* changes, by Myers' algorithm; equal lines at both ends are free.
public func lineDiff(_ old: String, _ new: String) -> String {
  // Bytes decide: texts that are only canonically equivalent differ.
  guard !old.utf8.elementsEqual(new.utf8) else { return "" }
  let (first, second) = (lines(of: old), lines(of: new))
  let changes = second.difference(from: first)
  var removed = Set<Int>(), added = Set<Int>()
  for change in changes {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): added.insert(offset)
    }
  }
  var rows: [DiffRow] = []
  var (left, right) = (0, 0)
  while left < first.count || right < second.count {
    if removed.contains(left) {
      rows.append(DiffRow(mark: "-", line: first[left], left: left, right: right))
      left += 1
    } else if added.contains(right) {
      rows.append(DiffRow(mark: "+", line: second[right], left: left, right: right))
      right += 1
    } else {
      rows.append(DiffRow(mark: " ", line: first[left], left: left, right: right))
      left += 1
      right += 1
    }
  }
  return DiffRow.groups(of: rows, surroundings: 2)
}

/// One line of a comparison, with the number of lines before it in both texts.
private struct DiffRow {
  let mark: Character
  let line: DiffLine
  let left: Int
  let right: Int

  static func groups(of rows: [DiffRow], surroundings: Int) -> String {
    var shown = [Bool](repeating: false, count: rows.count)
    for (index, row) in rows.enumerated() where row.mark != " " {
      for near in max(0, index - surroundings)...min(rows.count - 1, index + surroundings) { shown[near] = true }
    }
    var text = ""
    for (index, row) in rows.enumerated() where shown[index] {
      if index == 0 || !shown[index - 1] { text += "@@ line \(row.left + 1), now \(row.right + 1) @@\n" }
      text += "\(row.mark)\(row.line.visible)\n"
    }
    return text
  }
}

/// A line, equal to others of the same bytes.
private struct DiffLine: Hashable {
  let bytes: [UInt8]
  /// Whether a line end follows: a text that lacks the last one differs there.
  let isEnded: Bool

  var visible: String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: text += scalar.escaped(asASCII: true)
      default: text.unicodeScalars.append(scalar)
      }
    }
    let trimmed = text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    if trimmed > 0 { text = text.dropLast(trimmed) + String(repeating: "\\u{20}", count: trimmed) }
    return isEnded ? text : text + "\\ no line end"
  }
}

private func lines(of text: String) -> [DiffLine] {
  var lines: [DiffLine] = []
  var line: [UInt8] = []
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\n") {
      lines.append(DiffLine(bytes: line, isEnded: true))
      line.removeAll()
    } else {
      line.append(byte)
    }
  }
  if !line.isEmpty { lines.append(DiffLine(bytes: line, isEnded: false)) }
  return lines
}
