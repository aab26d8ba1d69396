import TamisCore

/// Puts names together: first those of one document, then those of all.
struct EntityLinker {
  /// A group of names that mean one entity.
  struct Group {
    var label: EntityLabel
    /// The fullest form so far.
    var form: NameForm
    /// How often each form stands there, in order of first appearance.
    var variants: [(text: String, form: NameForm, count: Int)] = []
    /// Whether a surname that could be several people's: linked to nobody.
    var isAmbiguous = false
    /// The collection's entity, once it is known.
    var entity = -1
  }

  private let aliases: AliasTable
  private var documents: [(groups: [Group], groupOfName: [Int], texts: [String])] = []

  init(aliases: AliasTable) { self.aliases = aliases }

  /// Groups the names of a document.
  mutating func add(_ sketch: NameSketch) {
    var groups = DocumentGroups(aliases: aliases)
    groups.read(sketch)
    documents.append((groups.groups, groups.groupOfName, sketch.names.map(\.text)))
  }

  /// Links the groups of all documents.
  func resolution() -> LinkResolution {
    var collection = CollectionGroups()
    var documents = documents
    // People with given names first: bare surnames need to know them all.
    for isSurname in [false, true] {
      for document in documents.indices {
        for group in documents[document].groups.indices {
          let candidate = documents[document].groups[group]
          guard Self.isBareSurname(candidate) == isSurname else { continue }
          documents[document].groups[group].entity = collection.entity(for: candidate, aliases, document: document)
        }
      }
    }
    return LinkResolution(
      documents.map { document in document.groupOfName.map { document.groups[$0].entity } },
      texts: documents.map(\.texts), collection.entities)
  }

  private static func isBareSurname(_ group: Group) -> Bool {
    group.label == .person && group.form.words.count == 1
  }
}

/// The groups of one document.
struct DocumentGroups {
  private(set) var groups: [EntityLinker.Group] = []
  private(set) var groupOfName: [Int] = []
  private let aliases: AliasTable
  private var groupOfKey: [String: Int] = [:]
  private var peopleOfSurname: [String: [Int]] = [:]

  init(aliases: AliasTable) { self.aliases = aliases }

  mutating func read(_ sketch: NameSketch) {
    groupOfName = [Int](repeating: -1, count: sketch.names.count)
    let isFull = sketch.names.map { $0.label == .person && $0.form.words.count > 1 }
    for index in sketch.names.indices where isFull[index] { groupOfName[index] = person(sketch.names[index]) }
    for index in sketch.names.indices where !isFull[index] {
      let name = sketch.names[index]
      groupOfName[index] = name.label == .person ? shortPerson(name) : thing(name)
    }
    for (full, short) in sketch.definitions where sketch.names[full].label != .person {
      merge(groupOfName[short], into: groupOfName[full])
    }
  }

  /// The group of a person with a given name.
  private mutating func person(_ name: NameSketch.Name) -> Int {
    let key = "PER " + aliases.key(name.form)
    if let group = groupOfKey[key] { return count(name, in: group) }
    let surname = name.form.surnameKey
    let same = (peopleOfSurname[surname] ?? []).filter { groups[$0].form.isSamePerson(as: name.form) }
    // An initial that fits two people says nothing.
    let group = same.count == 1 ? same[0] : append(name)
    if same.count != 1 { peopleOfSurname[surname, default: []].append(group) }
    groupOfKey[key] = group
    return count(name, in: group)
  }

  /// The group of a person named by the surname, or by the given name, alone.
  private mutating func shortPerson(_ name: NameSketch.Name) -> Int {
    let key = "PER " + aliases.key(name.form)
    if let group = groupOfKey[key] { return count(name, in: group) }
    let people = (peopleOfSurname[name.form.surnameKey] ?? []).filter { name.form.isSurname(of: groups[$0].form) }
    let group: Int
    if people.count == 1 {
      group = people[0]
    } else if people.isEmpty, let given = personOfGivenName(name.form) {
      group = given
    } else {
      group = append(name)
      groups[group].isAmbiguous = people.count > 1
    }
    groupOfKey[key] = group
    return count(name, in: group)
  }

  private func personOfGivenName(_ form: NameForm) -> Int? {
    guard form.words.count == 1 else { return nil }
    let people = groups.indices.filter {
      groups[$0].label == .person && groups[$0].form.words.count > 1 && groups[$0].form.words[0] == form.words[0]
    }
    return people.count == 1 ? people[0] : nil
  }

  private mutating func thing(_ name: NameSketch.Name) -> Int {
    let key = name.label.rawValue + " " + aliases.key(name.form)
    if let group = groupOfKey[key] { return count(name, in: group) }
    let group = append(name)
    groupOfKey[key] = group
    return count(name, in: group)
  }

  private mutating func append(_ name: NameSketch.Name) -> Int {
    groups.append(EntityLinker.Group(label: name.label, form: name.form))
    return groups.count - 1
  }

  private mutating func count(_ name: NameSketch.Name, in group: Int) -> Int {
    groups[group].count(name.text, name.form, 1)
    return group
  }

  private mutating func merge(_ group: Int, into target: Int) {
    guard group != target, groups[group].label == groups[target].label else { return }
    for variant in groups[group].variants { groups[target].count(variant.text, variant.form, variant.count) }
    groups[group].variants = []
    for index in groupOfName.indices where groupOfName[index] == group { groupOfName[index] = target }
  }
}

extension EntityLinker.Group {
  /// Counts a form of the name, and keeps the fullest.
  mutating func count(_ text: String, _ form: NameForm, _ times: Int) {
    if form.words.count > self.form.words.count { self.form = form }
    if let index = variants.firstIndex(where: { $0.text == text }) {
      variants[index].count += times
    } else {
      variants.append((text, form, times))
    }
  }
}
