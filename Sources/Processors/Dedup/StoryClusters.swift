/// Documents that share enough sentences or paragraphs to tell one story.
///
/// Two documents tell one story if the units that they share hold at least `overlap` of the words of the smaller one, and
/// either 20 words at all or half of that document: a single sentence of some length says more than a short phrase. Each
/// document is linked with those with which it shares at least half as many words as with the one it shares most with:
/// that a page has its menu in common with another story does not matter beside the story that it has in common. Stories
/// are what is linked. Units under 6 words do not count.
///
/// What a site prints below every article says nothing about the article. So units that stand in more than
/// max(20, √*n*) of *n* documents count only in documents of whose words they hold at least half, which are copies as
/// wholes, and only the 20 longest of these are looked at.
///
/// Links do not depend on the order of documents.
struct StoryClusters {
  /// A unit of a document: its group, and its number of words.
  struct Member {
    var group: UInt32
    var size: UInt32
  }

  private static let smallestUnit = 6
  private static let fewestWords = 20
  private static let mostCommonDocuments = 20

  private let overlap: Double
  /// For each document: its number of words, and the groups that count with their words.
  private var sizes: [Int] = []
  private var groups: [[Member]] = []
  /// For each group: the documents in which it counts, ascending.
  private var documents: [UInt32: [UInt32]] = [:]
  private var parents: [UInt32] = []

  /// Finds stories.
  ///
  /// - Parameters:
  ///   - members: The units of each document, the document of most words first.
  ///   - frequencies: For each group, the number of documents that it stands in.
  ///   - overlap: The share of the smaller document's words that must be shared, `0...1`.
  /// - Complexity: O(*u* √*n*) for *u* units in *n* documents.
  init(_ members: [[Member]], frequencies: [UInt32], overlap: Double) {
    self.overlap = overlap
    let mostDocuments = max(Self.mostCommonDocuments, Int(Double(members.count).squareRoot()))
    for (document, units) in members.enumerated() {
      let size = units.reduce(0) { $0 + Int($1.size) }
      let common = units.reduce(0) { $0 + (Int(frequencies[Int($1.group)]) > mostDocuments ? Int($1.size) : 0) }
      var known: [UInt32: UInt32] = [:]
      for unit in units where unit.size >= Self.smallestUnit {
        let isCommon = Int(frequencies[Int(unit.group)]) > mostDocuments
        if isCommon, 2 * common < size { continue }
        known[unit.group] = max(known[unit.group] ?? 0, unit.size)
      }
      sizes.append(size)
      parents.append(UInt32(document))
      let counted = known.map { Member(group: $0.key, size: $0.value) }.sorted { $0.group < $1.group }
      for unit in counted {
        let isCommon = Int(frequencies[Int(unit.group)]) > mostDocuments
        if isCommon, documents[unit.group]?.count ?? 0 >= Self.mostCommonDocuments { continue }
        documents[unit.group, default: []].append(UInt32(document))
      }
      groups.append(counted)
    }
    link()
  }

  /// The document that stands for a document's story.
  mutating func story(of document: Int) -> Int {
    var document = document
    while Int(parents[document]) != document {
      parents[document] = parents[Int(parents[document])]
      document = Int(parents[document])
    }
    return document
  }

  private mutating func link() {
    var shared = [Int](repeating: 0, count: sizes.count)
    var touched: [Int] = []
    for document in sizes.indices {
      for unit in groups[document] {
        for other in documents[unit.group] ?? [] where Int(other) != document {
          if shared[Int(other)] == 0 { touched.append(Int(other)) }
          shared[Int(other)] += Int(unit.size)
        }
      }
      let most = touched.reduce(0) { isSame(document, $1, shared[$1]) ? max($0, shared[$1]) : $0 }
      for other in touched {
        if 2 * shared[other] >= most, isSame(document, other, shared[other]) { connect(document, other) }
        shared[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  private mutating func connect(_ first: Int, _ second: Int) {
    let (one, other) = (story(of: first), story(of: second))
    parents[max(one, other)] = UInt32(min(one, other))
  }

  private func isSame(_ first: Int, _ second: Int, _ shared: Int) -> Bool {
    let whole = min(sizes[first], sizes[second])
    return Double(shared) >= overlap * Double(whole) && (shared >= Self.fewestWords || 2 * shared >= whole)
  }
}
