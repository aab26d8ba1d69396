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
    var passages: [CopiedSpans] = []
  }

  var documentIDs: [String] = []
  /// For each document: its cluster, from 1 by first appearance.
  var clusters: [Int] = []
  var marks: [Mark] = []
  var markEnds: [Int] = []

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

  /// Makes the marks of all units.
  ///
  /// - Parameters:
  ///   - collection: The units.
  ///   - groups: Their texts' groups.
  ///   - spans: The span of each unit.
  ///   - documentIDs: The identifier of each document.
  ///   - isDocument: Whether units are documents, which are all numbered, copies or not.
  ///   - overlap: The share of the smaller document's words that documents of one story share, `0...1`.
  init(
    _ collection: UnitCollection, groups: UnitClusters, spans: [TextSpan], documentIDs: [String], isDocument: Bool,
    overlap: Double
  ) {
    self.documentIDs = documentIDs
    let table = Self.groups(of: collection, groups)
    var numbers = [UInt32](repeating: 0, count: collection.textCount)
    var lastNumber: UInt32 = 0
    var lastStory = 0
    var stories = StoryClusters(
      frequencies: table.map(\.documentCount), documentCount: documentIDs.count, overlap: overlap)
    var unit = 0
    for document in documentIDs.indices {
      var members: [StoryClusters.Member] = []
      var documentNumber: UInt32?
      while unit < collection.units.count, collection.units[unit].document == document {
        let text = Int(collection.units[unit].text)
        let group = groups.representatives[text]
        members.append(StoryClusters.Member(group: group, size: collection.sizes[text]))
        if isDocument || table[Int(group)].count > 1 {
          if numbers[Int(group)] == 0 {
            lastNumber += 1
            numbers[Int(group)] = lastNumber
          }
          documentNumber = numbers[Int(group)]
        }
        if let entry = table[Int(group)].count > 1 ? table[Int(group)] : nil {
          let number = numbers[Int(group)]
          marks.append(Self.mark(unit, of: collection, in: entry, groups, number: number, spans: spans))
        }
        unit += 1
      }
      markEnds.append(marks.count)
      if isDocument {
        if documentNumber == nil { lastNumber += 1 }
        clusters.append(Int(documentNumber ?? lastNumber))
      } else {
        lastStory = stories.place(members)
        clusters.append(lastStory)
      }
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
      isCopy: isCopy, isDirect: clusters.isDirect[text])
  }
}
