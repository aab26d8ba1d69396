import TamisCore

/// The entities of a collection while they are put together.
struct CollectionGroups {
  /// An entity of the collection.
  struct Entity: Sendable {
    let label: EntityLabel
    var form: NameForm
    /// How often each form stands in the collection, in order of first appearance.
    var variants: [(text: String, words: Int, count: Int)] = []
    var documentCount = 0
    fileprivate var lastDocument = -1

    /// The name to show: for people the most frequent form with a given name, for things the fullest form.
    var name: String {
      var best: (text: String, rank: (Int, Int))?
      for variant in variants {
        let rank = label == .person ? (min(variant.words, 2), variant.count) : (variant.words, variant.count)
        if best.map({ rank > $0.rank }) ?? true { best = (variant.text, rank) }
      }
      return best?.text ?? ""
    }
  }

  private(set) var entities: [Entity] = []
  private var entityOfKey: [String: Int] = [:]
  private var peopleOfSurname: [String: [Int]] = [:]

  /// The entity of a group, new or known; -1 for a group without names.
  mutating func entity(for group: EntityLinker.Group, _ aliases: AliasTable, document: Int) -> Int {
    guard !group.variants.isEmpty else { return -1 }
    let entity = known(group, aliases, document: document) ?? append(group)
    let keys = keys(of: group, aliases, document: document)
    // A person is known by the full name alone: the surname may be another's elsewhere.
    for key in keys where entityOfKey[key] == nil { entityOfKey[key] = entity }
    for variant in group.variants { count(variant, in: entity) }
    if entities[entity].lastDocument != document {
      entities[entity].documentCount += 1
      entities[entity].lastDocument = document
    }
    return entity
  }

  private func keys(of group: EntityLinker.Group, _ aliases: AliasTable, document: Int) -> [String] {
    let prefix = group.label.rawValue + " "
    if group.isAmbiguous { return ["\(prefix)\(document) \(group.form.key)"] }
    guard group.label == .person else { return group.variants.map { prefix + aliases.key($0.form) } }
    let full = group.variants.filter { $0.form.words.count > 1 || aliases.knows($0.form) }
    return (full.isEmpty ? group.variants : full).map { prefix + aliases.key($0.form) }
  }

  private func known(_ group: EntityLinker.Group, _ aliases: AliasTable, document: Int) -> Int? {
    for key in keys(of: group, aliases, document: document) {
      if let entity = entityOfKey[key] { return entity }
    }
    guard group.label == .person, !group.isAmbiguous else { return nil }
    let people = peopleOfSurname[group.form.surnameKey] ?? []
    let same =
      group.form.words.count > 1
      ? people.filter { entities[$0].form.isSamePerson(as: group.form) }
      : people.filter { group.form.isSurname(of: entities[$0].form) }
    return same.count == 1 ? same[0] : nil
  }

  private mutating func append(_ group: EntityLinker.Group) -> Int {
    entities.append(Entity(label: group.label, form: group.form))
    let entity = entities.count - 1
    if group.label == .person, group.form.words.count > 1 {
      peopleOfSurname[group.form.surnameKey, default: []].append(entity)
    }
    return entity
  }

  private mutating func count(_ variant: (text: String, form: NameForm, count: Int), in entity: Int) {
    if variant.form.words.count > entities[entity].form.words.count { entities[entity].form = variant.form }
    if let index = entities[entity].variants.firstIndex(where: { $0.text == variant.text }) {
      entities[entity].variants[index].count += variant.count
    } else {
      entities[entity].variants.append((variant.text, variant.form.words.count, variant.count))
    }
  }
}
