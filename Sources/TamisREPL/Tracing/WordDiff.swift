import TamisDiagnostics

/// The edits of a text, each as the words that were there and the words that are there now.
struct WordDiff {
  /// Bytes of unchanged text shown on each side of an edit.
  private static let contextByteCount = 24

  private let before: Document
  private let after: Document
  private let changes: [EditChange]
  private let renderer: Renderer

  init(before: Document, after: Document, changes: [EditChange], _ renderer: Renderer) {
    self.before = before
    self.after = after
    self.changes = Self.byWords(changes, before, after)
    self.renderer = renderer
  }

  /// One line an edit: the place in the file, the reason, the words.
  func text() -> String {
    let source = SourceText(name: "", text: before.originalText)
    var table = Table(.number("line"), .text("reason"), .text("change"))
    for change in changes {
      let original = before.originalSpans(of: change.before).first?.lowerBound ?? 0
      let line = before.source.lineNumber ?? source.lineNumber(atByte: original)
      table.append(
        "\(line)", Table.Cell(Self.reasons(change.reasons), .faint), Table.Cell(shown(change)))
    }
    return table.text(renderer)
  }

  /// The first reason, without the processor, and how many others there are.
  private static func reasons(_ reasons: [EditReason]) -> String {
    guard let first = reasons.first?.rawValue else { return "" }
    let rule = first.firstIndex(of: ".").map { String(first[first.index(after: $0)...]) } ?? first
    return reasons.count == 1 ? rule : "\(rule) +\(reasons.count - 1)"
  }

  private func shown(_ change: EditChange) -> String {
    let left = renderer.visible(after.text(before: change.after, byteCount: Self.contextByteCount))
    let right = renderer.visible(after.text(behind: change.after, byteCount: Self.contextByteCount))
    let old = renderer.visible(before[change.before])
    let new = renderer.visible(after[change.after])
    // Swift compares by canonical equivalence: texts that look the same differ in their combining marks.
    let isSame = old == new
    var middle = ""
    if !old.isEmpty {
      let text = Self.shortened(Self.legible(old, showsMarks: isSame))
      middle += renderer.hasColour ? renderer.paint(text, .removed) : "[-\(text)-]"
    }
    if !new.isEmpty {
      let text = Self.shortened(Self.legible(new, showsMarks: isSame))
      middle += renderer.hasColour ? renderer.paint(text, .added) : "{+\(text)+}"
    }
    return left + middle + right
  }

  /// A long stretch by its beginning and its end, with the number of characters between them.
  private static func shortened(_ text: String) -> String {
    let count = text.count
    guard count > 160 else { return text }
    return "\(text.prefix(80)) … \(Amounts.number(count - 140)) characters … \(text.suffix(60))"
  }

  /// Text with everything that a reader cannot see as its code: soft hyphens, odd spaces, joiners, and combining marks
  /// where they are the difference.
  private static func legible(_ text: String, showsMarks: Bool) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format, .lineSeparator, .paragraphSeparator: output += scalar.code
      case .spaceSeparator where scalar != " ": output += scalar.code
      case .nonspacingMark where showsMarks || output.isEmpty: output += scalar.code
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Widens edits inside a word to the word, and joins those of one word.
  private static func byWords(_ changes: [EditChange], _ before: Document, _ after: Document) -> [EditChange] {
    let (old, new) = (Array(before.text.utf8), Array(after.text.utf8))
    var joined: [EditChange] = []
    for (index, change) in changes.enumerated() {
      let floor = (joined.last?.before.upperBound ?? 0, joined.last?.after.upperBound ?? 0)
      let ceiling =
        index + 1 < changes.count
        ? (changes[index + 1].before.lowerBound, changes[index + 1].after.lowerBound) : (old.count, new.count)
      let (left, right) = widening(change, old, new, floor, ceiling)
      let wide = EditChange(
        before: TextSpan(change.before.lowerBound - left, change.before.upperBound + right),
        after: TextSpan(change.after.lowerBound - left, change.after.upperBound + right), reasons: change.reasons)
      guard let last = joined.last, last.before.upperBound >= wide.before.lowerBound,
        last.after.upperBound >= wide.after.lowerBound
      else {
        joined.append(wide)
        continue
      }
      joined[joined.count - 1] = EditChange(
        before: last.before.union(wide.before), after: last.after.union(wide.after),
        reasons: last.reasons + wide.reasons.filter { !last.reasons.contains($0) })
    }
    return joined
  }

  /// How many equal bytes that belong to the same word stand on both sides of an edit.
  private static func widening(
    _ change: EditChange, _ old: [UInt8], _ new: [UInt8], _ floor: (Int, Int), _ ceiling: (Int, Int)
  ) -> (left: Int, right: Int) {
    var (left, right) = (0, 0)
    while change.before.lowerBound - left > floor.0, change.after.lowerBound - left > floor.1,
      isWord(old[change.before.lowerBound - left - 1])
    { left += 1 }
    while change.before.upperBound + right < ceiling.0, change.after.upperBound + right < ceiling.1,
      isWord(old[change.before.upperBound + right])
    { right += 1 }
    return (left, right)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The scalar as `U+00AD`.
  fileprivate var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
