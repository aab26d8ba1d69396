import TamisCore

/// The openings of furniture lines in all languages, by their first byte.
enum PhraseTable {
  struct Phrase: Sendable {
    var kind: FurnitureKind
    var bytes: [UInt8]
  }

  /// The phrases that start with a byte, longest first.
  static func phrases(startingWith byte: UInt8) -> [Phrase] { byFirstByte[Int(byte)] }

  /// The bytes of the longest phrase.
  static let maximumByteCount = byFirstByte.joined().map(\.bytes.count).max() ?? 0

  private static let byFirstByte: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for language in LanguageTables.languages {
      let shareBars = language.shareOpenings.split(separator: " ").map { (FurnitureKind.share, String($0)) }
      for (kind, phrase) in language.phrases + shareBars {
        let bytes = Array(phrase.utf8)
        table[Int(bytes.first ?? 0)].append(Phrase(kind: kind, bytes: bytes))
      }
    }
    for index in table.indices { table[index].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()
}
