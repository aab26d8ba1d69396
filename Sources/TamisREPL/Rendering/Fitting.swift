import TamisDiagnostics

/// Makes safe lines fit a number of columns.
enum Fitting {
  /// Cuts a line behind its last character that fits, and says so by `…`.
  ///
  /// - Parameters:
  ///   - line: A safe line.
  ///   - width: The columns there are, at least 1.
  /// - Returns: At most `width` columns.
  static func cut(_ line: String, to width: Int) -> String {
    guard DisplayWidth.width(of: line) > width else { return line }
    var (result, used) = ("", 0)
    for character in line {
      let columns = DisplayWidth.width(of: character)
      guard used + columns < width else { break }
      result.append(character)
      used += columns
    }
    return result + "…"
  }

  /// Cuts the middle out of a line: of names and paths, the end tells most.
  static func cutMiddle(_ line: String, to width: Int) -> String {
    guard DisplayWidth.width(of: line) > width, width > 2 else { return cut(line, to: width) }
    let head = cut(line, to: width / 3 + 1)
    var (tail, used) = ([Character](), DisplayWidth.width(of: head))
    for character in line.reversed() {
      let columns = DisplayWidth.width(of: character)
      guard used + columns <= width else { break }
      tail.append(character)
      used += columns
    }
    return head + String(tail.reversed())
  }

  /// Breaks a line at spaces so that every part fits; a word that does not fit is broken.
  ///
  /// - Parameters:
  ///   - line: A safe line.
  ///   - width: The columns there are, at least 1.
  /// - Returns: At least one line.
  static func wrap(_ line: String, to width: Int) -> [String] {
    guard DisplayWidth.width(of: line) > width else { return [line] }
    var lines: [String] = []
    var (current, used) = ("", 0)
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let columns = DisplayWidth.width(of: word)
      if !current.isEmpty, used + 1 + columns > width {
        lines.append(current.trimmedEnd)
        (current, used) = ("", 0)
      } else if !current.isEmpty || !lines.isEmpty && used > 0 {
        current += " "
        used += 1
      }
      for character in word {
        let columns = DisplayWidth.width(of: character)
        if used + columns > width, !current.isEmpty {
          lines.append(current)
          (current, used) = ("", 0)
        }
        current.append(character)
        used += columns
      }
    }
    lines.append(current)
    return lines
  }

  /// Sets lines side by side, each in half of the screen.
  static func sideBySide(_ left: [String], _ right: [String], width: Int) -> [String] {
    let column = max(10, (width - 3) / 2)
    let (first, second) = (left.flatMap { wrap($0, to: column) }, right.flatMap { wrap($0, to: column) })
    return (0..<max(first.count, second.count)).map { index in
      let cell = index < first.count ? first[index] : ""
      let padding = String(repeating: " ", count: max(0, column - DisplayWidth.width(of: cell)))
      return (cell + padding + " │ " + (index < second.count ? second[index] : "")).trimmedEnd
    }
  }
}
