import TamisCore

/// Removes page furniture: what a page or a wire prints around an article and that is no part of it.
///
/// A line goes if it *is* furniture from end to end; ``FurnitureLines`` finds those. Inside a line only a few forms are
/// certain enough: datelines, signatures, credits, copyright notices and bracketed hints; see ``InlineFurniture``. What
/// furniture tells of agency, date and author is kept.
struct FurnitureRule: CleaningRule {
  /// What becomes of each kind.
  let actions: FurnitureActions

  /// Whether to note where another story begins: see ``StoryBorders``.
  var findsStories = false

  /// `clean.furniture.<kind>`.
  static func reason(_ kind: FurnitureKind) -> EditReason { reasons[kind] ?? "clean.furniture" }

  private static let reasons: [FurnitureKind: EditReason] = Dictionary(
    uniqueKeysWithValues: FurnitureKind.allCases.map { ($0, EditReason(rawValue: "clean.furniture.\($0.rawValue)")) })

  /// Any text may end in a signature, so no feature of the profile can exclude it.
  func applies(to profile: TextProfile) -> Bool { actions.contains(.remove) || findsStories }

  var readsLines: Bool { true }

  /// Lines are judged by their content; only what stands inside running text looks beyond its line.
  func seesMargins(_ profile: TextProfile, _ findings: Findings) -> Bool {
    profile.features.contains(.inlineFurniture)
  }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let found = found(in: text, findings: &findings)
    findings.storyStarts = findsStories ? StoryBorders.starts(in: text, behind: found) : []
    for furniture in found where actions.action(for: furniture.kind) == .remove {
      editor.replace(furniture.removal, with: furniture.replacement, reason: Self.reason(furniture.kind))
    }
  }

  /// The furniture that stays and is marked, in the order of the text.
  ///
  /// - Parameters:
  ///   - text: The text with its lines.
  ///   - findings: Takes what the furniture tells of agency, date and author.
  /// - Returns: The layer's elements.
  func marks(in text: CleaningText, findings: inout Findings) -> [Furniture] {
    found(in: text, findings: &findings).compactMap { furniture in
      actions.action(for: furniture.kind) == .mark ? Furniture(furniture.span, kind: furniture.kind) : nil
    }
  }

  /// All furniture of a text, ascending and disjoint.
  private func found(in text: CleaningText, findings: inout Findings) -> [FoundFurniture] {
    let bytes = text.string.utf8Span.span
    var found: [FoundFurniture] = []
    var folded = FoldedLine()
    var inline = InlineFurniture()
    let kinds = FurnitureLines(in: text, bytes: bytes, folded: &folded)
    for (index, line) in text.lines.lines.enumerated() where !line.isBlank {
      if let kind = kinds[index] {
        kinds.note(index, in: &findings)
        let end = min(Int(line.lineEnd) + 1, bytes.count)
        found.append(
          FoundFurniture(
            kind, at: TextSpan(Int(line.start), Int(line.end)), removal: TextSpan(Int(line.lineStart), end)))
        continue
      }
      inline.collect(
        in: line, isFirst: kinds.firstContentIndex == index, isLast: kinds.lastContentIndex == index, of: text,
        bytes: bytes, folded: &folded, into: &found, findings: &findings)
    }
    return found
  }
}
