/// What pages of one language say around an article, besides what ``LanguageData`` has for other rules as well.
///
/// Lists of phrases have one on each line, in lower case, apostrophes straight; `{a|b|}` stands for each of its parts.
struct PageData: Sendable {
  /// Lines that are furniture if they hold nothing else but a count.
  var wholeLines: [(FurnitureKind, String)]
  /// Lines that are furniture if they hold nothing else and stand beside other furniture.
  var doubtfulLines: [(FurnitureKind, String)]
  /// Openings of lines that are furniture unless they end as sentences.
  ///
  /// Parts behind `…` stand somewhere behind, in order; `#` is a digit, `.` that nothing follows.
  var openings: [(FurnitureKind, String)]
  /// Openings, written alike, of lines that are furniture even as sentences, where nobody is quoted.
  var notices: [(FurnitureKind, String)]
  /// Openings that ask for what ``FoldedLine`` holds their kind to.
  var checked: [(FurnitureKind, String)]
  /// Words that stand in a line of publication behind its opening.
  var publishedWords: String
  /// What journalists write about: `politique`, beside their office.
  var beats: String
  /// Verbs and nouns that tell that a line is a quotation.
  var speechWords: String
  /// Beginnings of words in notices about cookies.
  var consentStems: [String]
  /// Words in calls to subscribe that end as sentences.
  var pitchWords: String
  /// What papers are called: `courrier`.
  var paperWords: String
  /// Words of print lines besides those for pages.
  var printWords: String
  /// Words in credits of pictures besides those that other rules know.
  var pictureWords: String

  /// The phrases of a list, each form written out.
  static func phrases(of list: String) -> [String] {
    list.split(separator: "\n").flatMap { alternatives(of: String($0)) }
  }

  /// The phrases that a phrase with braces stands for.
  private static func alternatives(of phrase: String) -> [String] {
    let bytes = Array(phrase.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "{")) else { return [phrase] }
    var depth = 0
    var parts: [[UInt8]] = [[]]
    var close = open
    for index in open..<bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0, index > open {
        close = index
        break
      }
      if depth == 1, byte == UInt8(ascii: "|") {
        parts.append([])
      } else if index > open {
        parts[parts.count - 1].append(byte)
      }
      if byte == UInt8(ascii: "{") { depth += 1 }
    }
    let head = String(decoding: bytes[..<open], as: UTF8.self)
    let rest = alternatives(of: String(decoding: bytes[(close + 1)...], as: UTF8.self))
    return parts.flatMap { alternatives(of: String(decoding: $0, as: UTF8.self)) }.flatMap { part in
      rest.map { head + part + $0 }
    }
  }
}
