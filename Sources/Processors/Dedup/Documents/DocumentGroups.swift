internal import TamisCore

/// Which documents are copies of each other: the clusters of a collection, with the evidence of each member.
struct DocumentGroups {
  /// What is known of a document that has copies.
  struct Member {
    var cluster: UInt32
    /// The document of the partner: for copies the representative where they are alike, otherwise the most alike witness.
    var partner: UInt32
    var share: Float
    var isRepresentative: Bool
    var isDirect: Bool
    var passages: Range<Int>
  }

  /// A cluster of several documents.
  struct Cluster {
    var representative: UInt32
    var documentCount: Int
    /// The share that the two least alike texts that were compared have in common.
    var smallestShare: Float
  }

  /// For each document: the number of its cluster, from 0 by first appearance.
  private(set) var clusterOfDocument: [UInt32] = []
  private(set) var clusters: [Cluster] = []
  private(set) var members: [Member?] = []
  private(set) var passages: [CopiedPassage] = []
  private(set) var floods: [SeedFlood] = []

  private var texts: DocumentTexts
  private var search: SupportedClusters
  private let share: Double
  private let keep: Deduplicate.Keep
  private let dates: [Int64]

  /// Collections of at most so many different texts are compared exhaustively.
  static let exactTextCount = 20_000

  init(
    _ sketches: [SeedSketch], dates: [Int64], share: Double, support: Double, keep: Deduplicate.Keep,
    exactTextCount: Int = Self.exactTextCount
  ) {
    texts = DocumentTexts(sketches)
    self.dates = dates
    self.share = share
    self.keep = keep
    search = SupportedClusters(textCount: texts.count, share: share, support: support)
    let candidates: CandidatePairs
    if texts.count <= exactTextCount {
      texts.frequencies = SeedFrequencies(texts)
      var exact = ExactCandidateSearch(texts, share: share)
      candidates = exact.search(texts)
    } else {
      let banded = BandedCandidateSearch(texts, share: share)
      texts.frequencies = banded.frequencies
      candidates = banded.search(texts)
    }
    floods = candidates.floods
    search.connect(candidates, in: texts)
    collect(documentCount: sketches.count)
  }

  private mutating func collect(documentCount: Int) {
    var numbers = [UInt32](repeating: .max, count: texts.count)
    var documents: [[UInt32]] = []
    for document in 0..<documentCount {
      let text = texts.textOfDocument[document]
      guard text != .max else {
        clusterOfDocument.append(UInt32(documents.count))
        documents.append([UInt32(document)])
        continue
      }
      let root = search.root(Int(text))
      if numbers[root] == .max {
        numbers[root] = UInt32(documents.count)
        documents.append([])
      }
      clusterOfDocument.append(numbers[root])
      documents[Int(numbers[root])].append(UInt32(document))
    }
    members = [Member?](repeating: nil, count: documentCount)
    for (number, group) in documents.enumerated() {
      clusters.append(Cluster(representative: group[0], documentCount: group.count, smallestShare: 1))
      if group.count > 1 { describe(UInt32(number), group) }
    }
  }

  private mutating func describe(_ number: UInt32, _ group: [UInt32]) {
    let ownTexts = Set(group.map { texts.textOfDocument[Int($0)] }).sorted()
    let witnesses = Array(ownTexts.prefix(SupportedClusters.mostWitnesses))
    var smallest: Float = 1
    for text in ownTexts {
      for witness in witnesses where witness != text { smallest = min(smallest, shareOf(text, witness)) }
    }
    let representative = chooseRepresentative(group, witnesses)
    clusters[Int(number)] = Cluster(
      representative: representative, documentCount: group.count, smallestShare: smallest)
    var closest: (document: UInt32, share: Float) = (representative, -1)
    for document in group where document != representative {
      let member = memberOf(document, representative, witnesses, number)
      members[Int(document)] = member
      if member.isDirect, member.share > closest.share { closest = (document, member.share) }
    }
    if closest.share < 0, let other = group.first(where: { $0 != representative }) {
      closest = (other, shareOf(texts.textOfDocument[Int(other)], texts.textOfDocument[Int(representative)]))
    }
    members[Int(representative)] = Member(
      cluster: number, partner: closest.document, share: max(0, closest.share), isRepresentative: true, isDirect: true,
      passages: addPassages(of: representative, and: closest.document))
  }

  private mutating func memberOf(
    _ document: UInt32, _ representative: UInt32, _ witnesses: [UInt32], _ number: UInt32
  ) -> Member {
    let text = texts.textOfDocument[Int(document)]
    let centre = texts.textOfDocument[Int(representative)]
    var partner = representative
    var found = text == centre ? 1 : shareOf(text, centre)
    let isDirect = Double(found) >= share
    if !isDirect {
      for witness in witnesses where witness != text && witness != centre {
        let other = shareOf(text, witness)
        if other > found { (partner, found) = (texts.firstDocuments[Int(witness)], other) }
      }
    }
    return Member(
      cluster: number, partner: partner, share: found, isRepresentative: false, isDirect: isDirect,
      passages: addPassages(of: document, and: partner))
  }

  private mutating func shareOf(_ first: UInt32, _ second: UInt32) -> Float {
    first == second ? 1 : search.compare(CandidatePairs.pair(Int(first), Int(second)), in: texts)
  }

  private mutating func addPassages(of document: UInt32, and partner: UInt32) -> Range<Int> {
    let start = passages.count
    let (text, other) = (texts.textOfDocument[Int(document)], texts.textOfDocument[Int(partner)])
    if text == other {
      passages.append(
        CopiedPassage(
          TextSpan(0, Int(texts.byteCount(ofDocument: Int(document)))),
          partnerSpan: TextSpan(0, Int(texts.byteCount(ofDocument: Int(partner))))))
    } else {
      passages.append(contentsOf: search.passages(Int(text), Int(other), in: texts))
    }
    return start..<passages.count
  }

  private mutating func chooseRepresentative(_ group: [UInt32], _ witnesses: [UInt32]) -> UInt32 {
    switch keep {
    case .first: return group[0]
    case .longest:
      // Texts are numbered from the longest down; of equal ones the first document.
      return group.min { (length($0), $0) < (length($1), $1) } ?? group[0]
    case .earliest:
      return group.min { (date($0), $0) < (date($1), $1) } ?? group[0]
    case .mostComplete:
      var best: (text: UInt32, covered: Double) = (witnesses[0], -1)
      for text in witnesses {
        let covered = witnesses.reduce(0.0) { sum, other in
          other == text ? sum : sum + search.weight(of: Int(other), in: Int(text), texts)
        }
        if covered > best.covered { best = (text, covered) }
      }
      return group.first { texts.textOfDocument[Int($0)] == best.text } ?? group[0]
    }
  }

  private func length(_ document: UInt32) -> Int {
    -Int(texts.letterCount(Int(texts.textOfDocument[Int(document)])))
  }

  private func date(_ document: UInt32) -> Int64 { dates[Int(document)] }
}
