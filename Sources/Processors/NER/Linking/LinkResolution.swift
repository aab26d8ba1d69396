import TamisCore

/// The entity of each name of each document.
public struct LinkResolution: Sendable {
  /// For each document and each of its names, the entity, as an index.
  private let entityOfName: [[Int]]
  private let entities: [CollectionGroups.Entity]
  /// For each entity, its number, from 1 by first appearance.
  private var numbers: [Int]
  /// For each entity, the document and the index of its first mention, and of its best.
  private var firsts: [Place?]
  private var bests: [Place?]

  private struct Place: Equatable {
    let document: Int
    let index: Int
  }

  init(_ entityOfName: [[Int]], texts: [[String]], _ entities: [CollectionGroups.Entity]) {
    self.entityOfName = entityOfName
    self.entities = entities
    numbers = [Int](repeating: 0, count: entities.count)
    firsts = [Place?](repeating: nil, count: entities.count)
    bests = firsts
    let names = entities.map(\.name)
    var count = 0
    for (document, mentioned) in entityOfName.enumerated() {
      for (index, entity) in mentioned.enumerated() where entity >= 0 {
        let place = Place(document: document, index: index)
        if bests[entity] == nil, texts[document][index] == names[entity] { bests[entity] = place }
        guard numbers[entity] == 0 else { continue }
        count += 1
        numbers[entity] = count
        firsts[entity] = place
      }
    }
  }

  /// The layers of a document.
  ///
  /// - Parameters:
  ///   - names: The document's entities, as they were sketched.
  ///   - document: Its place in input order.
  /// - Returns: Mentions and referents; none for a document whose entities are not those that were sketched.
  func layers(of names: [TamisCore.Entity], document: Int) -> ([EntityMention], [Referent]) {
    guard entityOfName.indices.contains(document), entityOfName[document].count == names.count else { return ([], []) }
    var mentions: [EntityMention] = []
    var referents: [Int: Referent] = [:]
    for (index, name) in names.enumerated() {
      let entity = entityOfName[document][index]
      guard entity >= 0 else { continue }
      let known = entities[entity]
      mentions.append(
        EntityMention(
          name.span, entity: numbers[entity], name: known.name, label: known.label,
          isFirst: firsts[entity] == Place(document: document, index: index),
          isBest: bests[entity] == Place(document: document, index: index)))
      if referents[entity] == nil { referents[entity] = referent(entity, name.span) }
      referents[entity]?.count += 1
    }
    return (mentions, referents.values.sorted { $0.span.lowerBound < $1.span.lowerBound })
  }

  private func referent(_ entity: Int, _ span: TextSpan) -> Referent {
    let known = entities[entity]
    let variants = known.variants.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
    return Referent(
      span, entity: numbers[entity], name: known.name, label: known.label, variants: variants.map(\.element.text),
      count: 0, totalCount: known.variants.reduce(0) { $0 + $1.count }, documentCount: known.documentCount)
  }
}
