import Dedup
import TamisCore
import TamisTesting
import TestSupport
import Testing

@Suite("Deduplicate")
struct DeduplicateTests {
  private static let lead =
    "Le conseil municipal de Valmorin a voté jeudi la fermeture de la piscine, jugée trop coûteuse à chauffer."
  private static let rest =
    " La maire a promis un nouveau bassin pour 2031. Les nageurs du club devront s'entraîner à trente kilomètres de là."

  private func dedup(_ unit: Deduplicate.Unit, _ configure: (inout Deduplicate) -> Void = { _ in }) -> Deduplicate {
    var dedup = Deduplicate()
    dedup.unit = unit
    configure(&dedup)
    return dedup
  }

  /// The similarity that two sentences are found to have, 0 if they are no copies.
  private func similarity(_ first: String, _ second: String) throws -> Float {
    let documents = [PlainAnnotation.document("1", first), PlainAnnotation.document("2", second)]
    return try dedup(.sentence).run(documents).documents[1][.duplicates].first?.similarity ?? 0
  }

  @Test("needs the layers of its unit, and edits text only to drop parts of it")
  func declaration() {
    #expect(dedup(.document).requires == [])
    #expect(dedup(.sentence).requires == [.sentences, .tokens])
    #expect(dedup(.paragraph).requires == [.paragraphs, .tokens])
    #expect(!dedup(.sentence).editsText && !dedup(.document) { $0.action = .drop }.editsText)
    #expect(dedup(.sentence) { $0.action = .drop }.editsText)
  }

  @Test("sees through case, accents of capitals, quotes, dashes and spaces")
  func folding() throws {
    let variants = [
      "«Les États-Unis n’ont rien cédé», dit-on à l'Élysée.", "\"Les Etats-Unis n'ont rien cédé\", dit-on à l’Elysée.",
      "LES ÉTATS-UNIS N'ONT RIEN CÉDÉ – DIT-ON À L'ÉLYSÉE !",
    ]
    for variant in variants.dropFirst() { #expect(try similarity(variants[0], variant) == 1) }
  }

  @Test("takes equal sentences with other figures for copies, but not for equal")
  func figures() throws {
    let other = try similarity(
      "L'incendie de l'usine de Brassac a fait 22 morts selon la préfecture.",
      "L'incendie de l'usine de Brassac a fait quarante-trois morts selon la préfecture.")
    #expect(other > 0.9 && other < 1)
    #expect(
      try similarity("L'usine a perdu 1 200 emplois depuis mars.", "L'usine a perdu 1.200 emplois depuis mars.") == 1)
  }

  @Test("takes a lead printed alone for a copy, but not a sentence on the same subject")
  func leads() throws {
    #expect(try similarity(Self.lead, String(Self.lead.prefix(73)) + ".") == 1)
    #expect(
      try similarity(Self.lead, "Le conseil municipal de Valmorin se prononcera en mai sur le budget de la piscine.")
        == 0)
    #expect(
      try similarity(
        "Pour Anna Kerval, présidente du port de Locmer, la grève est finie.",
        "Anna Kerval, présidente du port de Locmer, a reçu jeudi les armateurs grecs.") == 0)
    // Short sentences must be alike as wholes.
    #expect(
      try similarity("Il a plu sur la ville.", "Il a plu sur la ville toute la nuit, puis le vent est tombé.") == 0)
  }

  @Test("marks copies with their cluster, role, partner and the document's cluster")
  func marks() throws {
    let documents = [
      PlainAnnotation.document("a", "Rien de neuf ce matin au port. " + Self.lead),
      PlainAnnotation.document("b", Self.lead + " Le vote a duré une heure."),
      PlainAnnotation.document("c", "Un texte qui ne doit rien aux autres."),
    ]
    let marked = try dedup(.sentence).run(documents).documents
    let first = try #require(marked[0][.duplicates].first)
    let second = try #require(marked[1][.duplicates].first)
    #expect(marked.map { $0[.duplicates].count } == [1, 1, 0])
    #expect(first.cluster == 1 && first.role == .representative && first.partnerID == "b" && first.similarity == 1)
    #expect(second.cluster == 1 && second.role == .copy && second.partnerID == "a" && second.partnerSpan == first.span)
    #expect(String(marked[1][second.span]) == Self.lead)
    #expect(
      marked.allSatisfy {
        $0.hasLayer(.duplicates) && $0.text == documents[$0.id == "a" ? 0 : $0.id == "b" ? 1 : 2].text
      })
    #expect(marked.map { $0.metadata["cluster"]?.integerValue } == [1, 1, 2])
  }

  @Test("drops copies of documents, and keeps the first or the longest")
  func dropDocuments() throws {
    let documents = [
      Document(id: "lead", text: Self.lead), Document(id: "full", text: Self.lead + Self.rest),
      Document(id: "again", text: (Self.lead + Self.rest).uppercased()), Document(id: "empty", text: ""),
      Document(id: "other", text: "Une tout autre affaire occupe ce soir les habitants de Port-Brennec."),
    ]
    let first = try dedup(.document) { $0.action = .drop }.run(documents)
    #expect(first.documents.map(\.id) == ["lead", "empty", "other"])
    #expect(first.dropReasons == ["dedup.copy", "dedup.copy"])
    let longest = try dedup(.document) {
      $0.action = .drop
      $0.keep = .longest
    }.run(documents)
    #expect(longest.documents.map(\.id) == ["full", "empty", "other"])
    let marked = try dedup(.document).run(documents).documents
    #expect(marked.map { $0.metadata["cluster"]?.integerValue } == [1, 1, 1, 2, 3])
  }

  @Test("deletes copies of sentences with their blanks, and keeps the way back to the raw bytes")
  func dropSentences() throws {
    let documents = [
      PlainAnnotation.document("a", Self.lead + Self.rest),
      PlainAnnotation.document(
        "b", "Coup dur pour les nageurs. " + Self.lead + " Le vote fut serré.\nFin du récit, ce soir."),
      PlainAnnotation.document("c", "Coup dur encore pour eux tous. " + Self.lead + "\nOui."),
    ]
    let dropped = try dedup(.sentence) { $0.action = .drop }.run(documents).documents
    #expect(dropped[0].text == documents[0].text)
    #expect(dropped[1].text == "Coup dur pour les nageurs. Le vote fut serré.\nFin du récit, ce soir.")
    #expect(dropped[2].text == "Coup dur encore pour eux tous.\nOui.")
    #expect(dropped[1].revisions.map(\.editCounts) == [["dedup.copy": 1]])
    #expect(dropped[1][.sentences].map { String(dropped[1][$0.span]) }[1] == "Le vote fut serré.")
    let raw = dropped[1].rawRanges(of: dropped[1][.sentences][1].span)
    #expect(raw.map { String(decoding: Array(documents[1].text.utf8)[$0], as: UTF8.self) } == ["Le vote fut serré."])
  }

  @Test("keeps what a site prints below every article from gluing stories together")
  func furniture() throws {
    let footer = "\nRetrouvez toute l'actualité de la région sur notre site et dans notre journal du matin."
    let second = "\nToute reproduction de cet article est interdite sans l'accord écrit de la rédaction."
    var random = SplitMix64(seed: 7)
    let words = (0..<300).map { "terme\($0)" }
    let documents = (0..<60).map { index in
      let body = (0..<3).map { _ in
        "Ici " + (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ") + "."
      }
      return PlainAnnotation.document("\(index)", body.joined(separator: " ") + footer + second)
    }
    let numbers = try dedup(.sentence).run(documents).documents.map { $0.metadata["cluster"]?.integerValue ?? 0 }
    #expect(numbers == Array(1...60))
    // Copies of one story are found by the same sentences, however many there are.
    let copies = try dedup(.sentence).run([Document](repeating: documents[0], count: 60) + documents).documents
    #expect(copies.map { $0.metadata["cluster"]?.integerValue ?? 0 } == [Int](repeating: 1, count: 61) + Array(2...60))
  }
}
