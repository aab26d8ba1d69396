import TamisDiagnostics

/// One line of a formatted script, with its remark apart so that remarks can be aligned.
struct LayoutLine {
  var code: String
  /// The remark at the end of the line.
  var comment: Comment?
}

extension LexedScript {
  /// The text of lines, with their remarks aligned.
  ///
  /// Remarks on neighbouring lines form a block and begin in the same column: two behind the longest line, or further
  /// right if the author aligned them there.
  func text(of lines: [LayoutLine]) -> String {
    var result = ""
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, lines[end].comment != nil { end += 1 }
      if end == index {
        result += lines[index].code
        result += "\n"
        index += 1
        continue
      }
      let column = column(of: lines[index..<end])
      for line in lines[index..<end] {
        result += line.code
        result += String(repeating: " ", count: column - DisplayWidth.width(of: line.code))
        if let comment = line.comment { result += text(comment.range) }
        result += "\n"
      }
      index = end
    }
    return result
  }

  private func column(of block: ArraySlice<LayoutLine>) -> Int {
    let least = block.map { DisplayWidth.width(of: $0.code) + 2 }.max() ?? 0
    let given = block.compactMap { authorColumn(of: $0) }.min() ?? 0
    return max(least, given)
  }

  /// The column of a remark in the text as it was, if the line before it has not changed.
  private func authorColumn(of line: LayoutLine) -> Int? {
    guard let comment = line.comment else { return nil }
    var start = comment.start
    while start > 0, !bytes[start - 1].isLineEnd { start -= 1 }
    let before = bytes[start..<comment.start]
    let code = line.code.utf8
    guard before.starts(with: code), before.dropFirst(code.count).allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      return nil
    }
    return DisplayWidth.width(of: line.code) + before.count - code.count
  }
}
