import TamisCore

/// Repairs mojibake: UTF-8 that was read as Windows-1252 or Latin-1, once or several times over, and Windows-1252 that
/// was read as Latin-1, which leaves controls where quotation marks were.
///
/// Works on maximal runs of characters that are single bytes of those encodings. A sequence inside a run is repaired if
/// its bytes are valid UTF-8 *and* the character that they spell is one that such damage produces in practice *and* the
/// neighbours do not speak against it. Everything else stays, so a Portuguese `SÃO` or a French `é »` is never touched.
struct EncodingRule: CleaningRule {
  static let reason: EditReason = "clean.encoding"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.mojibake) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var run = MojibakeRun()
    var index = 0
    var isDamaged = false
    var lostSpaces: [Int] = []
    while index < bytes.count {
      guard bytes[index] >= 0xC2 else {
        index += 1
        continue
      }
      // A letter of Latin-1 before ASCII, but for `Ã`, is what it seems to be.
      if bytes[index] == 0xC3, index + 2 < bytes.count, bytes[index + 2] < 0x80, bytes[index + 1] != 0x83 {
        index += 2
        continue
      }
      let start = index
      index = run.fill(from: index, in: bytes)
      guard index > start else {
        index += bytes.scalar(at: index).byteCount
        continue
      }
      if run.count == 1, !run.hasControl {
        if run.isLoneCapitalAWithTilde, isLostSpace(behind: index, letterAt: start, in: bytes) {
          lostSpaces.append(start)
        }
        continue
      }
      for repair in run.repaired() {
        isDamaged = true
        editor.replace(
          TextSpan(repair.span), with: String(Character(repair.scalar)), reason: Self.reason)
      }
    }
    // `Ã` with a plain space was `à` whose second byte, a no-break space, was made plain. Alone it proves nothing.
    if isDamaged {
      for start in lostSpaces { editor.replace(TextSpan(start, start + 2), with: "à", reason: Self.reason) }
    }
  }

  /// Whether a lone `Ã` at an offset is followed by a space, and does not end a word in capitals (`IRMÃ`).
  private func isLostSpace(behind end: Int, letterAt start: Int, in bytes: Span<UInt8>) -> Bool {
    end < bytes.count && bytes[end] == 0x20
      && (start == 0 || !bytes.scalar(before: start).scalar.isUppercaseLetter)
  }
}

/// A run of characters that are upper-half bytes of Windows-1252, while it is repaired layer by layer.
struct MojibakeRun {
  /// A character with the bytes of the text that it came from.
  struct Item {
    var scalar: Unicode.Scalar
    var span: Range<Int>
    var isRepaired = false
  }

  private var items: [Item] = []
  /// The characters around the run, U+000A at the text's ends.
  private var before: Unicode.Scalar = "\n"
  private var after: Unicode.Scalar = "\n"

  /// The number of characters.
  var count: Int { items.count }

  /// Whether the run is `Ã` and nothing else.
  var isLoneCapitalAWithTilde: Bool { items.count == 1 && items[0].scalar.value == 0xC3 }

  /// Takes in the run that starts at an offset, and returns where it ends.
  mutating func fill(from start: Int, in bytes: Span<UInt8>) -> Int {
    items.removeAll(keepingCapacity: true)
    before = start > 0 ? bytes.scalar(before: start).scalar : "\n"
    var index = start
    while index < bytes.count, bytes[index] >= 0x80 {
      let (scalar, byteCount) = bytes.scalar(at: index)
      guard Windows1252.byte(of: scalar) != nil || scalar.value == 0xFFFD else { break }
      items.append(Item(scalar: scalar, span: index..<index + byteCount))
      index += byteCount
    }
    after = index < bytes.count ? bytes.scalar(at: index).scalar : "\n"
    return index
  }

  /// Repairs the run as often as it has layers.
  ///
  /// - Returns: The characters that changed, with the bytes that each replaces.
  /// - Complexity: O(*n* log *n*): each layer at least halves what it repairs.
  mutating func repaired() -> [Item] {
    while repairLayer() {}
    for index in items.indices where Self.isControl(items[index].scalar) {
      let scalar = Windows1252.scalar(of: UInt8(truncatingIfNeeded: items[index].scalar.value))
      guard !Self.isControl(scalar) else { continue }
      items[index].scalar = scalar
      items[index].isRepaired = true
    }
    return items.filter(\.isRepaired)
  }

  /// Whether a character is a control of Latin-1 where Windows-1252 has a character; U+0085 ends lines.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x80..<0xA0).contains(scalar.value) && scalar.value != 0x85
  }

  /// Whether any character of the run is such a control.
  var hasControl: Bool { items.contains { Self.isControl($0.scalar) } }

  private mutating func repairLayer() -> Bool {
    var result: [Item] = []
    var isChanged = false
    var index = 0
    while index < items.count {
      if let sequence = sequence(at: index) {
        isChanged = true
        let span = items[index].span.lowerBound..<items[index + sequence.count - 1].span.upperBound
        result.append(Item(scalar: sequence.scalar, span: span, isRepaired: true))
        index += sequence.count
      } else {
        result.append(items[index])
        index += 1
      }
    }
    if isChanged { items = result }
    return isChanged
  }

  /// The character that a sequence of items spells, if it is to be repaired.
  private func sequence(at index: Int) -> (scalar: Unicode.Scalar, count: Int)? {
    guard let decoded = decode(at: index) else { return lostQuote(at: index) }
    let (scalar, count) = decoded
    let next = index + count < items.count ? items[index + count].scalar : after
    let previous = index > 0 ? items[index - 1].scalar : before
    switch scalar.value {
    case 0x80..<0xC0:
      return decoded
    case 0xC0..<0x100:
      return isAgainstCase(scalar, at: index, previous: previous) ? nil : decoded
    case 0x100..<0x180:
      // `Œ` may stand anywhere; the rest must be inside a word: a quotation mark may well follow an `Ä`.
      let isInWord = previous.isLetter && !previous.isUppercaseLetter || next.isLetter && !next.isUppercaseLetter
      return isInWord ? decoded : nil
    case 0x370..<0x530:
      // Greek and Cyrillic come in words.
      return isBeside(index, count) { (0x370..<0x530).contains($0) } ? decoded : nil
    case 0x2010..<0x2070, 0x20A0..<0x20C0, 0x2100..<0x2150, 0x2190..<0x2300, 0x2500..<0x27C0, 0xFB00..<0xFB07,
      0xFEFF, 0xFFFD, 0x1F000..<0x20000:
      return decoded
    case 0x1E00..<0x1F00:
      // Vietnamese, inside a word: `á»…` may also be an `á` and two closing marks.
      return next.isLetter ? decoded : nil
    case 0x3040..<0x3100, 0x4E00..<0xA000:
      return isBeside(index, count) { (0x3000..<0xA000).contains($0) } ? decoded : nil
    default:
      return nil
    }
  }

  /// A lower-case letter inside a word in capitals is no repair: `IRMÃ »`.
  private func isAgainstCase(_ scalar: Unicode.Scalar, at index: Int, previous: Unicode.Scalar) -> Bool {
    previous.isUppercaseLetter && !scalar.isUppercaseLetter && items[index].scalar.value == 0xC3
      && !(items[index].isRepaired)
      && (items[index + 1].scalar.value == 0xA0 || items[index + 1].scalar.value == 0xBB)
  }

  /// Whether the sequence before or behind one spells a character of the same kind.
  private func isBeside(_ index: Int, _ count: Int, _ isKind: (UInt32) -> Bool) -> Bool {
    if let next = decode(at: index + count), isKind(next.scalar.value) { return true }
    for back in 2...3 where index >= back {
      if let last = decode(at: index - back), last.count == back, isKind(last.scalar.value) { return true }
    }
    return false
  }

  /// `â€` and a lost byte: Windows-1252 has no character for the last byte of `”`.
  private func lostQuote(at index: Int) -> (scalar: Unicode.Scalar, count: Int)? {
    guard index + 2 < items.count, items[index].scalar.value == 0xE2, items[index + 1].scalar.value == 0x20AC,
      items[index + 2].scalar.value == 0xFFFD
    else { return nil }
    return ("\u{201D}", 3)
  }

  /// Reads items as bytes of one UTF-8 sequence of two bytes or more.
  private func decode(at index: Int) -> (scalar: Unicode.Scalar, count: Int)? {
    guard index < items.count, let first = Windows1252.byte(of: items[index].scalar) else { return nil }
    let count: Int
    var value: UInt32
    switch first {
    case 0xC2..<0xE0: (count, value) = (2, UInt32(first) & 0x1F)
    case 0xE0..<0xF0: (count, value) = (3, UInt32(first) & 0x0F)
    case 0xF0..<0xF5: (count, value) = (4, UInt32(first) & 0x07)
    default: return nil
    }
    guard index + count <= items.count else { return nil }
    for next in items[index + 1..<index + count] {
      guard let byte = Windows1252.byte(of: next.scalar), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isShortest = count == 2 || count == 3 && value >= 0x800 || count == 4 && value >= 0x10000
    guard isShortest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, count)
  }
}
