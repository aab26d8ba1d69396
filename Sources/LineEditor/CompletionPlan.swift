/// What the completion key does: what it changes in the line and what it shows below.
struct CompletionPlan: Equatable {
  /// How many scalars before the cursor are replaced.
  var replacedScalarCount = 0
  /// What stands there then; `nil` if the line stays as it is.
  var replacement: String?
  /// What is shown below the line; empty for nothing.
  var below = ""

  /// Plans for a list of candidates.
  ///
  /// - Parameters:
  ///   - list: What the completer said.
  ///   - context: What it said it about.
  ///   - columns: The terminal's width.
  init(_ list: CompletionList, context: LineContext, columns: Int) {
    let cursor = Self.index(context.cursorByteOffset, in: context.line)
    let start = min(Self.index(list.startByteOffset, in: context.line), cursor)
    let typed = context.line[start..<cursor]
    let hint =
      list.hint.map { hint in
        CompletionListing.wrap(CompletionListing.printable(hint), to: columns - 1).joined(separator: "\n")
      } ?? ""
    switch list.candidates.count {
    case 0:
      below = hint
    case 1:
      let candidate = list.candidates[0]
      let follows = context.line[cursor...].hasPrefix(candidate.suffix)
      replace(typed, by: candidate.text + (follows ? "" : candidate.suffix))
      if replacement == nil { below = hint }
    default:
      let prefix = Self.commonPrefix(list.candidates.map(\.text))
      // A completer may match by other means than the beginning; what was typed then stays.
      if prefix.unicodeScalars.count >= typed.unicodeScalars.count { replace(typed, by: prefix) }
      let listing = CompletionListing.text(of: list.candidates, columns: columns)
      below = hint.isEmpty ? listing : hint + "\n" + listing
    }
  }

  private mutating func replace(_ typed: Substring, by text: String) {
    // Compared by scalars: equal strings may differ in how they are composed.
    if typed.unicodeScalars.elementsEqual(text.unicodeScalars) { return }
    replacedScalarCount = typed.unicodeScalars.count
    replacement = text
  }

  /// The start of the scalar that a byte lies in; offsets beyond the line count as its end.
  private static func index(_ byteOffset: Int, in line: String) -> String.Index {
    let utf8 = line.utf8
    guard var index = utf8.index(utf8.startIndex, offsetBy: max(0, byteOffset), limitedBy: utf8.endIndex) else {
      return utf8.endIndex
    }
    while index > utf8.startIndex, index < utf8.endIndex, utf8[index] & 0xC0 == 0x80 {
      index = utf8.index(before: index)
    }
    return index
  }

  /// The longest beginning, in whole characters, that all texts share.
  static func commonPrefix(_ texts: [String]) -> String {
    guard var prefix = texts.first.map({ $0[...] }) else { return "" }
    for text in texts.dropFirst() {
      let count = zip(prefix, text).prefix { $0 == $1 }.count
      prefix = prefix.prefix(count)
    }
    return String(prefix)
  }
}
