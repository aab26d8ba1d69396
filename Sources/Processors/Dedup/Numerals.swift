/// The number words of all languages, by the hash of their folded bytes.
struct Numerals: Sendable {
  static let shared = Numerals([frenchNumerals, englishNumerals])

  private let hashes: Set<UInt64>

  private init(_ lists: [StaticString]) {
    var hashes: Set<UInt64> = []
    for list in lists {
      for word in list.description.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        var hash = ByteHash()
        for byte in word.utf8 { hash.add(byte) }
        hashes.insert(hash.value)
      }
    }
    self.hashes = hashes
  }

  func contains(_ hash: ByteHash) -> Bool { hashes.contains(hash.value) }
}
