import TamisCore

/// Removes page furniture: what a page or a wire prints around an article and that is no part of it.
///
/// A line goes if it *is* furniture from end to end; ``FurnitureLine`` knows the kinds. Inside a line only a few forms
/// are certain enough: datelines, signatures, credits, copyright notices and bracketed hints; see ``InlineFurniture``.
/// What lines tell of agency and date is kept.
struct FurnitureRule: CleaningRule {
  /// `clean.furniture.<kind>`.
  static func reason(_ kind: FurnitureKind) -> EditReason { reasons[kind] ?? "clean.furniture" }

  private static let reasons: [FurnitureKind: EditReason] = Dictionary(
    uniqueKeysWithValues: FurnitureKind.allCases.map { ($0, EditReason(rawValue: "clean.furniture.\($0.rawValue)")) })

  /// Any text may end in a signature, so no feature of the profile can exclude it.
  func applies(to profile: TextProfile) -> Bool { true }

  var readsLines: Bool { true }

  /// Lines are judged by their content; only what stands inside running text looks beyond its line.
  func seesMargins(_ profile: TextProfile, _ findings: Findings) -> Bool {
    profile.features.contains(.inlineFurniture)
  }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var folded = FoldedLine()
    var inline = InlineFurniture()
    var contentLineCount = 0
    for line in text.lines.lines where !line.isBlank {
      contentLineCount += 1
      // A line of an article's body is longer than any furniture; only its edges are looked at.
      if line.byteCount <= FoldedLine.maximumByteCount {
        if let kind = folded.kind(of: line, in: bytes, isNearTop: contentLineCount <= Self.topLineCount) {
          let end = min(Int(line.lineEnd) + 1, bytes.count)
          editor.delete(TextSpan(Int(line.lineStart), end), reason: Self.reason(kind))
          findings.note(agency: folded.agency, date: folded.date)
          contentLineCount -= 1
          continue
        }
      }
      inline.collectEdits(
        in: line, of: text, bytes: bytes, folded: &folded, into: &editor, findings: &findings)
    }
  }

  /// Bylines stand this near to the top; further down, `Par Toutatis` may be a heading.
  private static let topLineCount = 10
}
