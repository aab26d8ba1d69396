import TamisCore

/// The openings of furniture lines in all languages, by their first byte.
enum PhraseTable {
  struct Phrase: Sendable {
    var kind: FurnitureKind
    var bytes: [UInt8]
  }

  /// The phrases that start with a byte, longest first.
  static func phrases(startingWith byte: UInt8) -> [Phrase] { byFirstByte[Int(byte)] }

  private static let byFirstByte: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for language in LanguageTables.languages {
      for (kind, phrase) in language.phrases {
        let bytes = Array(phrase.utf8)
        table[Int(bytes.first ?? 0)].append(Phrase(kind: kind, bytes: bytes))
      }
    }
    for index in table.indices { table[index].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()
}
