import Dedup
import TamisCore
import Testing

@Suite("CopyMap")
struct CopyMapTests {
  private static let sentences = [
    "Le bac de Kerlouan restera à quai jusqu'à la fin du mois, a dit hier la régie.",
    "Une avarie de la rampe arrière l'empêche de charger des camions.",
    "Les îliens devront passer par le port voisin, à une heure de route.",
    "Le syndicat des marins réclame depuis deux ans un second navire.",
    "La préfecture promet une réponse avant les vacances d'été.",
  ]

  private func document(_ id: String, _ parts: [Int], date: String?, extra: String = "") -> Document {
    Document(
      id: id, text: parts.map { Self.sentences[$0] }.joined(separator: " ") + extra,
      metadata: date.map { ["date": .string($0)] } ?? [:])
  }

  @Test("says who has each passage, who had it first, and what each added or left out")
  func map() throws {
    let documents = [
      document(
        "late", [0, 1, 2, 3], date: "2031-04-02", extra: " Notre correspondant a vu hier soir la rampe brisée."),
      document("wire", [0, 1, 2], date: "2031-04-01"),
      document("undated", [0, 3, 4], date: nil),
    ]
    let map = CopyMap(documents)
    #expect(map.sources.map(\.documentID) == ["wire", "late", "undated"])
    let byID = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0) })
    for passage in map.passages {
      let first = try #require(passage.holders.first)
      let text = String(try #require(byID[map.sources[first.source].documentID])[first.span])
      for holder in passage.holders.dropFirst() {
        let other = String(try #require(byID[map.sources[holder.source].documentID])[holder.span])
        #expect(other.contains(text.dropFirst(12).dropLast(12)), "\(text) / \(other)")
      }
    }
    let holders = map.passages.map { $0.holders.map { map.sources[$0.source].documentID } }
    #expect(holders == [["wire", "late", "undated"], ["wire", "late"], ["late", "undated"]])
    #expect(map.sources[2].leftOut == [1] && map.sources[1].leftOut.isEmpty)
    let added = map.sources.map { source in
      source.added.map { String(byID[source.documentID]?[$0] ?? "") }.joined()
    }
    #expect(added[0].isEmpty && added[1].contains("correspondant") && added[2].contains("préfecture"))
    let table = map.table(quoting: documents)
    #expect(table.contains("C undated, 208 bytes") || table.contains("C undated, "))
    #expect(table.contains("1 F + +  ") && table.contains("2 F + .  ") && table.contains("3 . F +  "))
    #expect(map.json["passages"]?.arrayValue?.count == 3)
  }

  @Test("maps nothing, one text, equal texts and texts without letters")
  func odd() {
    #expect(CopyMap([]).passages.isEmpty)
    #expect(CopyMap([document("a", [0], date: nil)]).passages.isEmpty)
    #expect(CopyMap([Document(id: "a", text: "…"), Document(id: "b", text: "")]).passages.isEmpty)
    let same = CopyMap([document("a", [0, 1], date: nil), document("b", [0, 1], date: nil)])
    #expect(same.passages.count == 1 && same.passages[0].holders.map(\.source) == [0, 1])
  }
}
