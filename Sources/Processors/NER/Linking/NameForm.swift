import TamisCore

/// A name as it is compared: its words without case, accents and particles.
struct NameForm: Hashable, Sendable {
  /// The folded words, particles left out unless there is nothing else.
  let words: [String]
  /// All letters and digits, folded: what names of things are compared by.
  let key: String

  /// Words that may be left out of a person's name: `de`, `al-`.
  private static let particles: Set<String> = [
    "de", "d", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "dos", "el", "al", "ben", "bin", "ibn",
  ]

  /// Compares a name.
  ///
  /// - Parameter text: The name as it is written.
  init(_ text: String) {
    let folding = TextFolding()
    let bytes = text.utf8Span.span
    var words: [String] = []
    var start = 0
    func append(_ range: Range<Int>) {
      var folded: [UInt8] = []
      folding.append(bytes, range, to: &folded)
      if !folded.isEmpty { words.append(String(decoding: folded, as: UTF8.self)) }
    }
    for index in 0..<bytes.count where Self.parts(bytes, index, from: start) {
      append(start..<index)
      start = index + 1
    }
    append(start..<bytes.count)
    key = words.joined()
    let named = words.filter { !Self.particles.contains($0) }
    self.words = named.isEmpty ? words : named
  }

  /// Whether a byte parts words: a space, an apostrophe, or the hyphen of `al-`.
  private static func parts(_ bytes: Span<UInt8>, _ index: Int, from start: Int) -> Bool {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "'"): true
    case UInt8(ascii: "-"):
      index - start == 2 && (bytes[start] | 0x20 == UInt8(ascii: "a") || bytes[start] | 0x20 == UInt8(ascii: "e"))
        && bytes[start + 1] | 0x20 == UInt8(ascii: "l")
    default: false
    }
  }

  /// The words but the first, which is a person's given name where there are two words or more.
  var surname: ArraySlice<String> { words.count > 1 ? words[1...] : words[0...] }

  /// What stays of the last word once spellings of one sound are made alike.
  var surnameKey: String { Self.skeleton(words.last ?? "") }

  /// Whether two names of two words or more can be one person's.
  ///
  /// The surnames must sound alike, and the given names too, or one must be the other's initial.
  func isSamePerson(as other: NameForm) -> Bool {
    guard words.count > 1, other.words.count > 1 else { return false }
    let (mine, others) = (surname.map(Self.skeleton), other.surname.map(Self.skeleton))
    // A middle name may be left out: what stays must end alike.
    guard mine.last == others.last, mine.count == others.count || isEnding(mine, others) || isEnding(others, mine)
    else { return false }
    let (given, otherGiven) = (words[0], other.words[0])
    if Self.skeleton(given) == Self.skeleton(otherGiven) { return true }
    return (given.count == 1 && otherGiven.hasPrefix(given)) || (otherGiven.count == 1 && given.hasPrefix(otherGiven))
  }

  private func isEnding(_ short: [String], _ long: [String]) -> Bool {
    short.count < long.count && Array(long.suffix(short.count)) == short
  }

  /// Whether this name is the surname, or the end, of a longer one.
  func isSurname(of full: NameForm) -> Bool {
    guard words.count < full.words.count else { return false }
    return zip(words.reversed(), full.words.reversed()).allSatisfy { Self.skeleton($0) == Self.skeleton($1) }
  }

  /// A folded word with spellings of one sound made alike: doubled consonants, `y`, `w`, `ph`, `gu` before a vowel.
  ///
  /// Doubled vowels stay: `André` and `Andrée` are two people.
  static func skeleton(_ word: String) -> String {
    let bytes = Array(word.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      var letter = byte
      switch byte {
      case UInt8(ascii: "y"): letter = UInt8(ascii: "i")
      case UInt8(ascii: "w"): letter = UInt8(ascii: "v")
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"): letter = UInt8(ascii: "f")
      case UInt8(ascii: "h"):
        // `kh`, `ph`, `dh`: the h only colours the letter before.
        if let last = result.last, "kfdgt".utf8.contains(last) { continue }
      case UInt8(ascii: "u")
      where result.last == UInt8(ascii: "g") && (next == UInt8(ascii: "e") || next == UInt8(ascii: "i")):
        continue
      default: break
      }
      if letter == result.last, !"aeiou".utf8.contains(letter) { continue }
      result.append(letter)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
