import TamisTesting

/// Makes texts of invented words, and copies of them that are cut, reordered, reworded or badly read.
struct NoisyCopies {
  private var random: SplitMix64
  private let words: [String]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let consonants = ["b", "ch", "d", "fl", "gr", "l", "m", "n", "p", "qu", "r", "st", "t", "v", "z"]
    let syllables = consonants.flatMap { start in ["a", "é", "i", "o", "u", "an"].map { start + $0 } }
    var random = random
    words = (0..<900).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
    }
  }

  mutating func sentences(_ count: Int) -> [String] {
    (0..<count).map { _ in
      "Ici " + (0..<Int.random(in: 8...20, using: &random)).map { _ in word() }.joined(separator: " ") + "."
    }
  }

  mutating func word() -> String { words.randomElement(using: &random) ?? "" }

  mutating func shuffled(_ sentences: [String]) -> [String] { sentences.shuffled(using: &random) }

  /// Exchanges a share of the words.
  mutating func reworded(_ text: String, _ share: Double) -> String {
    text.split(separator: " ").map { Double.random(in: 0..<1, using: &random) < share ? word() : String($0) }
      .joined(separator: " ")
  }

  /// Misreads a share of the characters: exchanged, dropped or doubled.
  mutating func misread(_ text: String, _ share: Double) -> String {
    var output = ""
    for character in text {
      guard Double.random(in: 0..<1, using: &random) < share else {
        output.append(character)
        continue
      }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: break
      case 1: output += "\(character)\(character)"
      default: output.append("abcdefghiklmnoprstuv".randomElement(using: &random) ?? "a")
      }
    }
    return output
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &random)] }

  mutating func shuffle<Element>(_ list: inout [Element]) { list.shuffle(using: &random) }
}
