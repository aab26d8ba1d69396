import Cleaner
import TamisCore
import Testing

@Suite("Stories of one file")
struct StoryTests {
  private let first = String(repeating: "Le port de commerce reste fermé aux navires, selon la préfecture. ", count: 4)
  private let second = String(repeating: "Les fours de potiers datent du premier siècle, dit la ville. ", count: 4)

  @Test("are told apart by the signature between them")
  func layer() throws {
    let text = "\(first)J.-C. M. / Agence Ouest Des fours sous le parking. \(second)"
    let document = try cleaned(text) { $0.split = .stories }
    #expect(document[.stories].count == 2)
    #expect(document[.stories].map { document[$0.span].prefix(12) } == ["Le port de c", "Des fours so"])
    #expect(document[.stories].allSatisfy { document[$0.span].last == "." })
    try document.checkLayer(.stories)
    // A signature at the end, one behind a teaser, and none at all.
    for whole in [first + "\n(AFP)\n", "Un mot.\n(AFP)\n" + second, first + second] {
      let document = try cleaned(whole) { $0.split = .stories }
      #expect(document[.stories].map(\.span) == [document.span])
    }
    #expect(try !cleaned(text).hasLayer(.stories))
    // Signatures that stay tell stories apart as well.
    let kept = try cleaned(text) { ($0.split, $0.furniture) = (.stories, .keep) }
    #expect(kept[.stories].count == 2 && kept.text.contains("Agence Ouest"))
  }

  // A quadratic search takes minutes here, also in builds and on machines that are slow.
  @Test("are found however many signatures there are", .timeLimit(.minutes(15)))
  func scale() throws {
    for unit in ["(AFP)\n", "Un mot de plus ici.\nabc/xyz\n", "Un mot. A. B. / Agence Ouest Deux mots. "] {
      let document = try cleaned(String(repeating: unit, count: 5000)) { $0.split = .stories }
      try document.checkLayer(.stories)
    }
  }

  @Test("become documents that know the way back to their bytes")
  func split() throws {
    let text = "\(first)\nabc/xyz\nDes fours\n\(second)"
    let document = try cleaned(text) { $0.split = .stories }
    let splitter = SplitStories()
    var whole = document
    let total = splitter.resolve([splitter.sketch(document)])
    let verdict = try splitter.apply(total, to: &whole, at: 0)
    #expect(verdict.dropReason == "split.stories")
    let parts = splitter.compose(verdict.excerpts, from: total)
    #expect(parts.map(\.id) == ["test#1", "test#2"])
    #expect(parts.map { $0.metadata["story"] } == [1, 2])
    #expect(parts[1].text.hasPrefix("Des fours\nLes fours"))
    let raw = Array(text.utf8)
    for part in parts {
      let bytes = part.rawRanges(of: TextSpan(0, 8)).flatMap { raw[$0] }
      #expect(bytes == Array(part.text.utf8.prefix(8)))
      try part.checkLayer(.stories)
      #expect(part[.stories].count == 1)
    }
    var single = try cleaned(first) { $0.split = .stories }
    let verdictOfOne = try splitter.apply(1, to: &single, at: 0)
    #expect(verdictOfOne.dropReason == nil && verdictOfOne.excerpts.isEmpty)
  }
}
