internal import TamisCore

/// What was decided over a collection: the cluster of every document, and the mark of every unit that has a copy.
///
/// Marks of whole documents, and identifiers, may lie outside memory.
public struct CopyResolution: Sendable {
  /// A unit that stands in the collection more than once.
  struct Mark: Sendable {
    var documentID: String
    var partnerID: String
    var span: TextSpan
    var partnerSpan: TextSpan
    var cluster: UInt32
    var partner: UInt32
    var similarity: Float
    var isCopy: Bool
    /// Whether it is a copy of the representative itself: what may be dropped without a loss.
    var isDirect: Bool
    /// How unlike the two least alike units of the cluster are that were compared.
    var diameter: Float = 0
    /// Where the copied passages are on both sides; none where the units are alike as wholes.
    var passages: [CopiedPassage] = []
  }

  /// The mark of a sentence or paragraph: what a `Mark` has without names and passages.
  fileprivate struct UnitMark: Sendable {
    var span: TextSpan
    var partnerSpan: TextSpan
    var cluster: UInt32
    var partner: UInt32
    var similarity: Float
    var diameter: Float
    var isCopy: Bool
    var isDirect: Bool
  }

  private enum Marks: Sendable {
    case documents(DocumentMarks)
    case units([UnitMark], ends: [Int], DocumentIDs)
  }

  private let marks: Marks
  /// For each document: its cluster, from 1 by first appearance.
  private let clusters: [UInt32]

  /// Buckets of the search for candidates that were too large to compare all of their texts.
  let floods: [SeedFlood]

  /// The marks of whole documents.
  init(_ groups: DocumentGroups) {
    marks = .documents(groups.marks)
    clusters = groups.clusterOfDocument
    floods = groups.floods.sorted { ($1.textCount, $0.seed) < ($0.textCount, $1.seed) }
  }

  /// The number of documents.
  var documentCount: Int { clusters.count }

  /// The cluster of a document, from 1 by first appearance.
  ///
  /// - Parameter index: The document's place in input order, from 0.
  /// - Returns: The number of its cluster.
  public func cluster(ofDocument index: Int) -> Int { Int(clusters[index]) + 1 }

  /// The marks of one document, in text order.
  func marks(ofDocument index: Int) throws -> [Mark] {
    switch marks {
    case .documents(let marks): return try marks.mark(ofDocument: index).map { [$0] } ?? []
    case .units(let marks, let ends, let ids):
      let range = (index == 0 ? 0 : ends[index - 1])..<ends[index]
      if range.isEmpty { return [] }
      let id = try ids.source(index).id
      var known: [UInt32: String] = [:]
      return try marks[range].map { mark in
        let partnerID = try known[mark.partner] ?? ids.source(Int(mark.partner)).id
        known[mark.partner] = partnerID
        return Mark(
          documentID: id, partnerID: partnerID, span: mark.span, partnerSpan: mark.partnerSpan, cluster: mark.cluster,
          partner: mark.partner, similarity: mark.similarity, isCopy: mark.isCopy, isDirect: mark.isDirect,
          diameter: mark.diameter)
      }
    }
  }
}

extension CopyResolution {
  /// The members of a group of copies.
  private struct Group {
    var cluster: UInt32 = 0
    var count = 0
    var documentCount: UInt32 = 0
    var lastDocument: UInt32 = .max
    var representative: UInt32
    /// The copy most like the representative, the first of several.
    var closest: UInt32 = .max
    var closestSimilarity: Float = -1
  }

  /// Makes the marks of sentences or paragraphs, and puts their documents into stories.
  ///
  /// - Parameters:
  ///   - collection: The units.
  ///   - groups: Their texts' groups.
  ///   - spans: The span of each unit.
  ///   - documentIDs: The identifiers of all documents.
  ///   - overlap: The share of the smaller document's words that documents of one story share, `0...1`.
  init(
    _ collection: UnitCollection, groups: UnitClusters, spans: [TextSpan], documentIDs: DocumentIDs, overlap: Double
  ) {
    var marks: [UnitMark] = []
    var markEnds: [Int] = []
    let table = Self.groups(of: collection, groups)
    var numbers = [UInt32](repeating: 0, count: collection.textCount)
    var lastNumber: UInt32 = 0
    var unit = 0
    var unitEnds: [Int] = []
    for document in documentIDs.records.indices {
      while unit < collection.units.count, collection.units[unit].document == document {
        let group = Int(groups.representatives[Int(collection.units[unit].text)])
        if table[group].count > 1 {
          if numbers[group] == 0 {
            lastNumber += 1
            numbers[group] = lastNumber
          }
          marks.append(Self.mark(unit, of: collection, in: table[group], groups, number: numbers[group], spans: spans))
        }
        unit += 1
      }
      markEnds.append(marks.count)
      unitEnds.append(unit)
    }
    self.marks = .units(marks, ends: markEnds, documentIDs)
    clusters = Self.stories(
      of: collection, groups, unitEnds: unitEnds, frequencies: table.map(\.documentCount), overlap: overlap)
    floods = []
  }

  /// The number of each document's story, from 0 by first appearance.
  ///
  /// Documents are handed over from the one of most words down, so that stories do not depend on the order of input.
  private static func stories(
    of collection: UnitCollection, _ groups: UnitClusters, unitEnds: [Int], frequencies: [UInt32], overlap: Double
  ) -> [UInt32] {
    var places: [(size: Int, hash: UInt64, document: Int)] = []
    for (document, end) in unitEnds.enumerated() {
      var (size, hash): (Int, UInt64) = (0, 0)
      for unit in collection.units[(document == 0 ? 0 : unitEnds[document - 1])..<end] {
        size += Int(collection.sizes[Int(unit.text)])
        hash = ByteHash.join(hash, collection.textHashes[Int(unit.text)])
      }
      places.append((size, hash, document))
    }
    places.sort { ($1.size, $0.hash, $0.document) < ($0.size, $1.hash, $1.document) }
    let members = places.map { place in
      collection.units[(place.document == 0 ? 0 : unitEnds[place.document - 1])..<unitEnds[place.document]].map {
        StoryClusters.Member(group: groups.representatives[Int($0.text)], size: collection.sizes[Int($0.text)])
      }
    }
    var stories = StoryClusters(members, frequencies: frequencies, overlap: overlap)
    var found = [Int](repeating: 0, count: unitEnds.count)
    for (rank, place) in places.enumerated() { found[place.document] = stories.story(of: rank) }
    var numbers: [Int: UInt32] = [:]
    return found.map { story in
      if let known = numbers[story] { return known }
      let number = UInt32(numbers.count)
      numbers[story] = number
      return number
    }
  }

  /// For each text that represents a group: its members.
  private static func groups(of collection: UnitCollection, _ clusters: UnitClusters) -> [Group] {
    var table = collection.firstUnits.map { Group(representative: $0) }
    for (index, unit) in collection.units.enumerated() {
      let group = Int(clusters.representatives[Int(unit.text)])
      table[group].count += 1
      if table[group].lastDocument != unit.document { table[group].documentCount += 1 }
      table[group].lastDocument = unit.document
      let isDirect = Int(clusters.partners[Int(unit.text)]) == group
      let similarity = isDirect ? clusters.similarities[Int(unit.text)] : -1
      if UInt32(index) != table[group].representative, similarity > table[group].closestSimilarity {
        table[group].closest = UInt32(index)
        table[group].closestSimilarity = similarity
      }
    }
    return table
  }

  private static func mark(
    _ unit: Int, of collection: UnitCollection, in group: Group, _ clusters: UnitClusters, number: UInt32,
    spans: [TextSpan]
  ) -> UnitMark {
    let text = Int(collection.units[unit].text)
    let isCopy = UInt32(unit) != group.representative
    let partner = isCopy ? collection.firstUnits[Int(clusters.partners[text])] : group.closest
    return UnitMark(
      span: spans[unit], partnerSpan: spans[Int(partner)], cluster: number,
      partner: collection.units[Int(partner)].document,
      similarity: isCopy ? clusters.similarities[text] : group.closestSimilarity,
      diameter: clusters.diameters[clusters.representatives[text]] ?? 0,
      isCopy: isCopy, isDirect: clusters.isDirect[text])
  }
}
