import TamisCore
import TestSupport
import Testing

@testable import NER

@Suite("LinkEntities")
struct LinkTests {
  /// A document in which `[PER Anne Goff]` is a name.
  static func document(_ id: String, _ notation: String) -> Document {
    var text = ""
    var entities: [Entity] = []
    for part in notation.split(separator: "[", omittingEmptySubsequences: false).enumerated() {
      guard part.offset > 0, let close = part.element.firstIndex(of: "]"),
        let space = part.element.firstIndex(of: " ")
      else {
        text += part.element
        continue
      }
      let start = text.utf8.count
      text += part.element[part.element.index(after: space)..<close]
      entities.append(
        Entity(TextSpan(start, text.utf8.count), label: EntityLabel(rawValue: String(part.element[..<space]))))
      text += part.element[part.element.index(after: close)...]
    }
    var document = Document(id: id, text: text)
    document[.entities] = entities
    return document
  }

  /// The documents with mentions and referents.
  static func linked(_ notations: [String], _ link: LinkEntities = LinkEntities()) throws -> [Document] {
    var documents = notations.enumerated().map { document("d\($0)", $1) }
    let resolution = try link.resolve(documents.map { try link.sketch($0) })
    for index in documents.indices {
      _ = try link.apply(resolution, to: &documents[index], at: index)
      try documents[index].checkLayer(.mentions)
      try documents[index].checkLayer(.referents)
    }
    return documents
  }

  @Test(
    "numbers the entity of each name",
    arguments: [
      (["[PER Vladimir Poutine] vient. M. [PER Poutine] part. [PER Poutine] dort."], [[1, 1, 1]]),
      (["[PER Sergueï Lavrov] et [PER Sergeï Lavrov]"], [[1, 1]]),
      (["[PER Bachar al-Assad], [PER Bachar Al-Assad], [PER Assad], [PER al-Assad]"], [[1, 1, 1, 1]]),
      (["[PER Barack Obama] et [PER Vladimir Poutine]. MM. [PER Obama] et [PER Poutine]."], [[1, 2, 1, 2]]),
      (["le groupe [ORG Etat islamique] ([ORG EI]). L'[ORG EI] et [ORG Daech]."], [[1, 1, 1, 1]]),
      (
        ["la [ORG Compagnie des traversées d'Iroise] ([ORG CTI]). La [ORG CTI] refuse.", "La [ORG CTI]."],
        [[1, 1, 1], [1]]
      ),
      (["[PER Jean Martin] et [PER Paul Martin]. [PER Martin] part."], [[1, 2, 3]]),
      (["[PER André Martin] et [PER Andrée Martin]"], [[1, 2]]),
      (["[PER Michel Goff] et [PER Michèle Goff]"], [[1, 2]]),
      (["[PER J. Martin] et [PER Jean Martin]"], [[1, 1]]),
      (["[PER Anne Goff]", "[PER Goff] revient.", "[PER Anne Goff]"], [[1], [1], [1]]),
      (["[PER Anne Goff]", "[PER Goff] revient.", "[PER Yann Goff]"], [[1], [2], [3]]),
      (["[PER Anne Goff] et [PER Anne]"], [[1, 1]]), (["[LOC Etats-Unis], [LOC États-Unis], [LOC USA]"], [[1, 1, 1]]),
      (["[LOC Washington] et [PER Washington]"], [[1, 2]]), (["", "[LOC Paris]"], [[], [1]]),
    ])
  func numbers(notations: [String], expected: [[Int]]) throws {
    #expect(try Self.linked(notations).map { $0[.mentions].map(\.entity) } == expected)
  }

  @Test("tells the canonical name, the variants, the counts, the first and the best mention")
  func referents() throws {
    let documents = try Self.linked([
      "[PER Poutine] parle. [PER Vladimir Poutine] part.", "[PER Vladimir Poutine] et [PER Poutine], [PER Poutine]",
    ])
    let second = documents[1][.referents][0]
    #expect(second.name == "Vladimir Poutine" && second.variants == ["Poutine", "Vladimir Poutine"])
    #expect(second.count == 3 && second.totalCount == 5 && second.documentCount == 2)
    #expect(documents[0][.mentions].map(\.isFirst) == [true, false])
    #expect(documents[0][.mentions].map(\.isBest) == [false, true])
    #expect(documents[1][.mentions].allSatisfy { !$0.isFirst && !$0.isBest })
  }

  @Test("takes a user's aliases, and refuses a table that is none")
  func aliases() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", Array("# bretons\nPort de Kerlouan, Kerlouan, le Port\n".utf8))
    var link = LinkEntities()
    link.aliases = folder("a.csv")
    try link.validate()
    let documents = try Self.linked(["[LOC Port de Kerlouan] ou [LOC Kerlouan]"], link)
    #expect(documents[0][.mentions].map(\.entity) == [1, 1])
    try folder.write("b.csv", Array("Kerlouan\n".utf8))
    link.aliases = folder("b.csv")
    #expect(throws: ParameterError.self) { try link.validate() }
  }
}
