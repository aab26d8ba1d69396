internal import TamisCore

/// Which documents are copies of each other: the cluster of each document, and the evidence of each copy.
struct DocumentGroups: Sendable {
  /// For each document: the number of its cluster, from 0 by first appearance.
  private(set) var clusterOfDocument: [UInt32]
  let marks: DocumentMarks
  let floods: [SeedFlood]

  /// Collections of at most so many different texts are compared exhaustively.
  static let exactTextCount = 20_000

  init(
    _ sketches: StoredSketches<UnitSketch>, share: Double, support: Double, keep: Deduplicate.Keep,
    exactTextCount: Int = Self.exactTextCount
  ) throws {
    var dates: [Int64] = []
    var texts = try DocumentTexts(sketches) { if keep == .earliest { dates.append($0 ?? .max) } }
    let (store, workers) = (sketches.store, sketches.workers)
    let candidates = try Self.candidates(&texts, share: share, exactTextCount, in: store, workers)
    floods = candidates.floods
    let links = try PairShares(candidates, in: texts, share: share, workers)
    var search = try SupportedClusters(texts, links, share: share, support: support)
    let groups: DocumentLists
    (clusterOfDocument, groups) = Self.collect(texts, &search)
    let describer = GroupDescriber(
      texts: texts, links: links, groups: groups, clusterOfDocument: clusterOfDocument, dates: dates, share: share,
      keep: keep)
    marks = try describer.describe(in: store.makeStore(), workers)
  }

  private static func candidates(
    _ texts: inout DocumentTexts, share: Double, _ exactTextCount: Int, in store: any ScratchStore, _ workers: Workers
  ) throws -> CandidatePairs {
    let order = texts.inDocumentOrder
    let occurrences = try SeedOccurrences(texts, order: order, in: try store.makeStore(), workers)
    if texts.count <= exactTextCount {
      texts.frequencies = try SeedFrequencies(occurrences, workers)
      return try ExactCandidateSearch(texts, share: share, workers).search(in: store, workers)
    }
    let banded = try BandedCandidateSearch(occurrences, order: order, share: share, in: store, workers)
    texts.frequencies = banded.frequencies
    return try banded.search(in: store, workers)
  }

  /// Numbers clusters, and lists the documents of those that have several.
  private static func collect(
    _ texts: DocumentTexts, _ search: inout SupportedClusters
  ) -> (clusters: [UInt32], groups: DocumentLists) {
    var numbers = [UInt32](repeating: .max, count: texts.count)
    var clusters: [UInt32] = []
    clusters.reserveCapacity(texts.documentCount)
    var sizes: [UInt32] = []
    for text in texts.textOfDocument {
      // A document without letters is like no other one.
      let root = text == .max ? nil : search.root(Int(text))
      let number = root.flatMap { numbers[$0] == .max ? nil : numbers[$0] } ?? UInt32(sizes.count)
      if Int(number) == sizes.count { sizes.append(0) }
      if let root { numbers[root] = number }
      sizes[Int(number)] += 1
      clusters.append(number)
    }
    return (clusters, DocumentLists(clusters, sizes: sizes))
  }
}

/// The documents of clusters that have several.
struct DocumentLists: Sendable {
  private var ends: [Int] = []
  private var documents: [UInt32] = []

  /// - Parameters:
  ///   - clusters: For each document: the number of its cluster.
  ///   - sizes: For each cluster: the number of its documents.
  init(_ clusters: [UInt32], sizes: [UInt32]) {
    // For each cluster: where its next document goes; the largest number for a cluster of one.
    var places = [UInt32](repeating: .max, count: sizes.count)
    var total = 0
    for (cluster, size) in sizes.enumerated() where size > 1 {
      places[cluster] = UInt32(total)
      total += Int(size)
      ends.append(total)
    }
    documents = [UInt32](repeating: 0, count: total)
    for (document, cluster) in clusters.enumerated() where places[Int(cluster)] != .max {
      documents[Int(places[Int(cluster)])] = UInt32(document)
      places[Int(cluster)] += 1
    }
  }

  var count: Int { ends.count }

  /// The documents of a cluster, ascending.
  subscript(_ index: Int) -> ArraySlice<UInt32> { documents[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }
}
