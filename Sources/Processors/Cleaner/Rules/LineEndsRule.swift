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
    let hyphenation = dehyphenate && columns.hasHyphens ? DehyphenateRule(for: columns, in: bytes, words: words ?? .builtIn) : nil
    for lineEnd in columns.lineEnds {
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
