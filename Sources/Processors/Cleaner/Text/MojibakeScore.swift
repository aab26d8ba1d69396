/// Weighs a damaged reading of a few characters against the right one, in points.
///
/// For damage speak characters that do not stand side by side in right text (a letter before `£`, a small letter before a
/// capital, two scripts in a word, a control), and a plausible character behind them. Against it speak an implausible
/// one, a capital among small letters, and characters that may well be neighbours, as `É` and `»` are.
struct MojibakeScore {
  typealias Item = MojibakeReading.Item
  typealias Sequence = MojibakeReading.Sequence

  /// Points from which a sequence proves damage by itself, and those that do once damage is proved in the segment.
  static let strong = 6
  static let weak = 2

  /// The score of a sequence among its neighbours.
  static func points(of number: Int, in reading: borrowing MojibakeReading, _ items: borrowing [Item]) -> Int {
    let sequences = reading.sequences
    let sequence = sequences[number]
    if let fixed = sequence.fixedScore { return fixed }
    let before = number > 0 && sequences[number - 1].end == sequence.index ? sequences[number - 1] : nil
    let behind =
      number + 1 < sequences.count && sequences[number + 1].index == sequence.end ? sequences[number + 1] : nil
    let first = items[sequence.index]
    let last = items[sequence.end - 1]
    let previous = sequence.index > 0 ? items[sequence.index - 1] : Item(0x0A, 0, 0)
    let next = sequence.end < items.count ? items[sequence.end] : Item(0x0A, 0, 0)

    var points = MojibakePriors.points(of: sequence.value, in: reading.page)
    points += MojibakePriors.points(ofLead: first.value, byte: sequence.leadByte)
    if sequence.count >= 3 { points += 2 }
    if sequence.leadByte == 0xE2, reading.byte(items, sequence.index + 1) == 0x80 { points += 4 }

    var oddness = 0
    for index in sequence.index..<sequence.end - 1 { oddness += Self.oddness(items[index], items[index + 1]) }
    if before == nil { oddness += Self.oddness(previous, first) }
    if behind == nil { oddness += Self.oddness(last, next) }
    points += oddness

    let script = MojibakePriors.wordScript(of: sequence.value)
    if script != 0,
      script == before.map({ MojibakePriors.wordScript(of: $0.value) })
        || script == behind.map({ MojibakePriors.wordScript(of: $0.value) })
    {
      points += 5
    } else if before != nil || behind != nil {
      points += 2
    }
    let context = Context(
      previous: before.map { ScalarKind($0.value) } ?? previous.kind,
      next: behind.map { ScalarKind($0.value) } ?? next.kind,
      isInCapitals: before != nil || sequence.index > 1 && items[sequence.index - 2].kind == .uppercase)
    points += fit(of: sequence.value, in: context)
    if previous.kind.isUppercase, before == nil, Self.followsWords(last.value) {
      points += naturalEnd(of: sequence, first: first, next: next)
    }
    if first.value == 0xC3 || first.value == 0xC2, previous.kind == .space, last.value == 0x2019, sequence.count == 2,
      next.kind.isLowercase
    {
      // The letter itself, with an apostrophe.
      points -= 4
    }
    let isOnlyLetters = oddness <= 0 && (sequence.index..<sequence.end).allSatisfy { items[$0].kind.isLetter }
    if isOnlyLetters, first.value != 0xC3 || sequence.count != 2 { points = min(points, 3) }
    if sequence.isSoft || sequence.isLost && sequence.count == 2 { points = min(points, 4) }
    return points
  }

  /// What stands around a sequence once all are repaired.
  private struct Context {
    var previous: ScalarKind
    var next: ScalarKind
    /// Whether the letter before stands in a word of capitals, or was repaired itself.
    var isInCapitals: Bool
  }

  /// Whether the character that a sequence hides suits its place.
  private static func fit(of value: UInt32, in context: Context) -> Int {
    let kind = ScalarKind(value)
    if kind == .cyrillicUppercase, context.previous == .cyrillicLowercase { return -4 }
    guard kind.isLatin else { return 0 }
    var points = 0
    if context.previous.isLatin || context.next.isLatin {
      points += 1
    } else if ![0xC0, 0xC9, 0xE0, 0xE9].contains(value) {
      points -= 1
    }
    if kind == .lowercase, context.previous == .uppercase, context.next != .lowercase {
      points -= context.isInCapitals || context.next.isLetter ? 4 : 2
    }
    if kind == .uppercase {
      if context.previous.isLatin, context.next == .lowercase { points -= 3 }
      if context.previous == .lowercase { points -= 3 }
      if context.previous == .uppercase { points += 1 }
    }
    return points
  }

  /// Whether a mark often stands right behind a word.
  private static func followsWords(_ value: UInt32) -> Bool {
    switch value {
    case 0xAE, 0xBB, 0x2019, 0x201D, 0x2026, 0x2122: true
    default: false
    }
  }

  /// A word in capitals that ends in an accented one and is followed by such a mark: `FERMÉ…`, `CAFÉ®`.
  private static func naturalEnd(of sequence: Sequence, first: Item, next: Item) -> Int {
    var points = 0
    if !ScalarKind(sequence.value).isLatin { points -= 4 }
    if !next.kind.isLetter, first.value != 0xC3 { points -= 2 }
    return points
  }

  /// How odd it is that one character stands right before another in right text; 0 for what is frequent.
  static func oddness(_ first: Item, _ second: Item) -> Int {
    let (a, b) = (first.kind, second.kind)
    if a == .control || b == .control { return 8 }
    if first.value == 0x221A {
      // A root has something under it.
      return b == .space || b == .digit || second.value == 0x3C0 || second.value == 0x28 ? 0 : 2
    }
    if a.isLetter { return oddness(ofLetter: a, before: b) }
    if b.isLetter { return oddness(ofLetter: second, behind: first) }
    if a == .box || b == .box { return a == b ? -1 : a == .space || b == .space ? 0 : 2 }
    if a == .noBreakSpace, b == .space { return 3 }
    if a == .digit, second.value == 0xC2 || second.value == 0x221A || second.value == 0x251C { return 2 }
    return 0
  }

  private static func oddness(ofLetter a: ScalarKind, before b: ScalarKind) -> Int {
    if b.isLetter {
      if a.script != b.script { return 4 }
      return a.isLowercase && b.isUppercase ? 3 : 0
    }
    return switch b {
    case .symbol: 3
    case .box: 4
    case .opening: 2
    default: 0
    }
  }

  private static func oddness(ofLetter letter: Item, behind first: Item) -> Int {
    let isASCII = letter.value < 0x80
    switch first.kind {
    case .box: return isASCII ? 0 : 2
    case .digit: return isASCII ? 0 : 2
    case .closing, .symbol:
      if first.value < 0x80 || first.value == 0x2019 || first.value == 0x2013 || first.value == 0x2014 { return 0 }
      return letter.kind.isLowercase ? 4 : 2
    default: return 0
    }
  }
}
