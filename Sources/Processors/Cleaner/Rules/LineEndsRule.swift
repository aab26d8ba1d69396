import TamisCore

/// Decides on every line end whether it is the text's or only the column's: one pass for three rules.
///
/// ``DehyphenateRule`` takes line ends with a hyphen before them, ``DoubledRule`` those with the same word on both
/// sides, ``UnwrapRule`` the others. They share a pass since all judge by the same columns, whose shape would no longer
/// show if one rule ran after another. Each edits under its own reason.
struct LineEndsRule: CleaningRule {
  let dehyphenate: Bool
  let doubled: Bool
  let unwrap: Bool
  /// What is known of words; `nil` for the built-in list, which is read when a word is broken and not before.
  let words: WordList?

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.newline) }

  var readsLines: Bool { true }

  /// Which line ends are a column's is told by the content of lines, and only what becomes of those by their margins.
  func seesMargins(_ profile: TextProfile, _ findings: Findings) -> Bool { findings.hasColumns }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    let columns = ColumnLayout(of: text.lines)
    guard columns.hasCandidates || columns.hasHyphens else { return }
    findings.hasColumns = true
    let hyphenation =
      dehyphenate && columns.hasHyphens ? DehyphenateRule(for: columns, in: bytes, words: words ?? .builtIn) : nil
    for judged in columns.lineEnds {
      var lineEnd = judged
      lineEnd.verdict = Self.verdict(of: judged, in: bytes)
      if lineEnd.line.closing == .hyphen, let edit = hyphenation?.edit(at: lineEnd, in: bytes) {
        editor.apply(edit)
      } else if lineEnd.line.closing == .hyphen, dehyphenate, lineEnd.next.opening == .lowercase {
        continue
      } else if lineEnd.verdict == .join {
        if doubled, let edit = DoubledRule.edit(at: lineEnd, in: bytes) {
          editor.apply(edit)
        } else if unwrap {
          editor.apply(UnwrapRule.join(at: lineEnd))
        }
      } else if lineEnd.verdict == .paragraph, unwrap, let edit = UnwrapRule.paragraph(at: lineEnd, in: bytes) {
        editor.apply(edit)
      }
    }
  }

  /// What a line end is, with what only the words beside it tell.
  private static func verdict(of lineEnd: LineEnd, in bytes: Span<UInt8>) -> LineEnd.Verdict {
    guard lineEnd.newlineCount > 1 else { return lineEnd.verdict }
    switch lineEnd.verdict {
    // The label over a heading: `TRANSPORT MARITIME`.
    case .join: return isLabel(lineEnd.line, in: bytes) && !isLabel(lineEnd.next, in: bytes) ? .paragraph : .join
    // Columns come with blank lines behind the first lines of paragraphs; nobody stops a quotation there.
    case .paragraph: return lineEnd.isFull && isQuoted(lineEnd, in: bytes) ? .join : .paragraph
    case .keep: return .keep
    }
  }

  /// Whether a line is two words or more in capitals and nothing else.
  private static func isLabel(_ line: Line, in bytes: Span<UInt8>) -> Bool {
    var (letterCount, spaceCount) = (0, 0)
    var index = Int(line.start)
    while index < Int(line.end) {
      let (scalar, byteCount) = bytes.scalar(at: index)
      if scalar.isLetter {
        guard scalar.isUppercaseLetter else { return false }
        letterCount += 1
      } else if scalar == " " {
        spaceCount += 1
      } else if scalar != "-", scalar != "'", scalar != "’" {
        return false
      }
      index += byteCount
    }
    return letterCount >= 6 && spaceCount >= 1
  }

  /// How far the marks of a quotation are looked for, in bytes.
  private static let quotationReach = 400

  /// Whether a quotation that opened before a line end closes behind it: `«` is the last mark before, `»` the next one.
  private static func isQuoted(_ lineEnd: LineEnd, in bytes: Span<UInt8>) -> Bool {
    let (start, end) = (Int(lineEnd.line.end), Int(lineEnd.next.start))
    var index = start - 1
    while index > max(0, start - quotationReach), bytes[index] != 0xAB, bytes[index] != 0xBB { index -= 1 }
    guard index > 0, bytes[index - 1] == 0xC2, bytes[index] == 0xAB else { return false }
    index = end
    while index + 1 < min(bytes.count, end + quotationReach) {
      if bytes[index] == 0xC2, bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB { return bytes[index + 1] == 0xBB }
      index += 1
    }
    return false
  }
}

/// What a rule wants done at a line end.
struct LineEndEdit {
  var span: TextSpan
  var replacement: String
  var reason: EditReason
}

extension TextEditor {
  fileprivate mutating func apply(_ edit: LineEndEdit) {
    if edit.replacement.isEmpty {
      delete(edit.span, reason: edit.reason)
    } else {
      replace(edit.span, with: edit.replacement, reason: edit.reason)
    }
  }
}
