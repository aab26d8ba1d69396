/// Documents that share enough sentences or paragraphs to tell one story.
///
/// Documents are taken in input order. One joins the story with which it shares most words, if the units that they share
/// hold at least `overlap` of the words of the smaller of the document and the story's longest document, and either 20
/// words at all or half of that smaller document: a single sentence of some length says more than a short phrase.
///
/// Otherwise it starts a story of its own. A unit is shared if a copy of it stands in any document of the story; units
/// under 6 words do not count.
///
/// What a site prints below every article says nothing about the article. So units that stand in more than
/// max(20, √*n*) of *n* documents count only in documents of whose words they hold at least half, which are copies as
/// wholes; and none that stands in more than 20 stories already counts at all.
struct StoryClusters {
  /// A unit of the document in hand: its group, and its number of words.
  struct Member {
    var group: UInt32
    var size: UInt32
  }

  private static let smallestUnit = 6
  private static let fewestWords = 20
  private static let mostStories = 20

  /// For each group: the number of documents that it stands in.
  private let frequencies: [UInt32]
  private let mostDocuments: Int
  private let overlap: Double

  private var storiesOfGroup: [UInt32: [UInt32]] = [:]
  /// For each story: the number of words of its longest document.
  private var storySizes: [Int] = []
  /// For each story: the words that the document in hand shares with it, zero between documents.
  private var sharedWords: [Int] = []

  /// - Parameters:
  ///   - frequencies: For each group, the number of documents that it stands in.
  ///   - documentCount: The number of all documents.
  ///   - overlap: The share of the smaller document's words that must be shared, `0...1`.
  init(frequencies: [UInt32], documentCount: Int, overlap: Double) {
    self.frequencies = frequencies
    self.overlap = overlap
    mostDocuments = max(20, Int(Double(documentCount).squareRoot()))
  }

  /// Places the next document.
  ///
  /// - Parameter members: Its units; repetitions within the document count once.
  /// - Returns: The number of its story, from 1 by first appearance.
  /// - Complexity: O(*u*) for *u* units.
  mutating func place(_ members: [Member]) -> Int {
    var groups: [UInt32: UInt32] = [:]
    for member in members { groups[member.group] = max(groups[member.group] ?? 0, member.size) }
    let size = members.reduce(0) { $0 + Int($1.size) }
    let common = members.reduce(0) { $0 + (isCommon($1.group) ? Int($1.size) : 0) }
    if 2 * common < size { groups = groups.filter { !isCommon($0.key) } }
    let story = bestStory(sharing: groups, size: size) ?? startStory()
    storySizes[story] = max(storySizes[story], size)
    for (group, size) in groups where size >= Self.smallestUnit {
      var stories = storiesOfGroup[group] ?? []
      guard !stories.contains(UInt32(story)), stories.count <= Self.mostStories else { continue }
      stories.append(UInt32(story))
      storiesOfGroup[group] = stories
    }
    return story + 1
  }

  private func isCommon(_ group: UInt32) -> Bool { Int(frequencies[Int(group)]) > mostDocuments }

  private mutating func startStory() -> Int {
    storySizes.append(0)
    sharedWords.append(0)
    return storySizes.count - 1
  }

  private mutating func bestStory(sharing groups: [UInt32: UInt32], size: Int) -> Int? {
    var touched: [Int] = []
    for (group, size) in groups {
      guard let stories = storiesOfGroup[group], stories.count <= Self.mostStories else { continue }
      for story in stories.map(Int.init) {
        if sharedWords[story] == 0 { touched.append(story) }
        sharedWords[story] += Int(size)
      }
    }
    var best: Int?
    for story in touched where isSame(story, size: size) {
      guard let known = best else {
        best = story
        continue
      }
      // Hash tables come in any order; the most words win, then the earlier story.
      if (sharedWords[story], known) > (sharedWords[known], story) { best = story }
    }
    for story in touched { sharedWords[story] = 0 }
    return best
  }

  private func isSame(_ story: Int, size: Int) -> Bool {
    let whole = min(size, storySizes[story])
    let shared = sharedWords[story]
    return Double(shared) >= overlap * Double(whole) && (shared >= Self.fewestWords || 2 * shared >= whole)
  }
}
