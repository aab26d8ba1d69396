internal import TamisCore

/// What was decided over a collection: the cluster of every document, and the mark of every unit that has a copy.
public struct CopyResolution: Sendable {
  /// A unit that stands in the collection more than once.
  struct Mark: Sendable {
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

  var documentIDs: [String] = []
  /// For each document: its cluster, from 1 by first appearance.
  var clusters: [Int] = []
  var marks: [Mark] = []
  var markEnds: [Int] = []

  /// Buckets of the search for candidates that were too large to compare all of their texts.
  var floods: [SeedFlood] = []

  /// The cluster of a document, from 1 by first appearance.
  ///
  /// - Parameter index: The document's place in input order, from 0.
  /// - Returns: The number of its cluster.
  public func cluster(ofDocument index: Int) -> Int { clusters[index] }

  /// The marks of one document, in text order.
  func marks(ofDocument index: Int) -> ArraySlice<Mark> {
    marks[(index == 0 ? 0 : markEnds[index - 1])..<markEnds[index]]
  }

  func documentID(at index: UInt32) -> String { documentIDs[Int(index)] }
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
  ///   - documentIDs: The identifier of each document.
  ///   - overlap: The share of the smaller document's words that documents of one story share, `0...1`.
  init(
    _ collection: UnitCollection, groups: UnitClusters, spans: [TextSpan], documentIDs: [String], overlap: Double
  ) {
    self.documentIDs = documentIDs
    let table = Self.groups(of: collection, groups)
    var numbers = [UInt32](repeating: 0, count: collection.textCount)
    var lastNumber: UInt32 = 0
    var unit = 0
    var unitEnds: [Int] = []
    for document in documentIDs.indices {
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
    clusters = Self.stories(
      of: collection, groups, unitEnds: unitEnds, frequencies: table.map(\.documentCount), overlap: overlap)
  }

  /// The number of each document's story, from 1 by first appearance.
  ///
  /// Documents are handed over from the one of most words down, so that stories do not depend on the order of input.
  private static func stories(
    of collection: UnitCollection, _ groups: UnitClusters, unitEnds: [Int], frequencies: [UInt32], overlap: Double
  ) -> [Int] {
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
    var numbers: [Int: Int] = [:]
    return found.map { story in
      if let known = numbers[story] { return known }
      numbers[story] = numbers.count + 1
      return numbers.count
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
  ) -> Mark {
    let text = Int(collection.units[unit].text)
    let isCopy = UInt32(unit) != group.representative
    let partner = isCopy ? collection.firstUnits[Int(clusters.partners[text])] : group.closest
    return Mark(
      span: spans[unit], partnerSpan: spans[Int(partner)], cluster: number,
      partner: collection.units[Int(partner)].document,
      similarity: isCopy ? clusters.similarities[text] : group.closestSimilarity,
      isCopy: isCopy, isDirect: clusters.isDirect[text],
      diameter: clusters.diameters[clusters.representatives[text]] ?? 0)
  }
}
