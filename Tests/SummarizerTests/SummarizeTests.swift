import Summarizer
import TamisCore
import TestSupport
import Testing

@Suite("Summarize")
struct SummarizeTests {
  private static let stories = [
    """
    Grève du zoo
    Les gardiens du zoo de Valmorin ont cessé le travail lundi pour réclamer des vétérinaires. Il a ajouté que tout allait mal.
    Qui nourrira les lions cette nuit ? La direction propose une réunion jeudi matin à la mairie.
    """,
    """
    Les gardiens du zoo de Valmorin ont cessé le travail lundi, faute de vétérinaires. « On ne lâchera rien de rien. »
    La direction du zoo propose une réunion jeudi matin. Les girafes vont bien, a-t-elle assuré hier soir.
    """,
    """
    Le zoo de Valmorin est fermé depuis lundi. Les gardiens du zoo réclament des vétérinaires, « et vite.
    Néanmoins, la direction propose une réunion jeudi matin à la mairie, et la maire viendra.
    """,
  ]

  private func documents(_ texts: [String], _ metadata: (Int) -> JSONObject = { _ in ["cluster": 1] }) -> [Document] {
    texts.enumerated().map { PlainAnnotation.document("d\($0)", $1, metadata: metadata($0)) }
  }

  private func summarize(_ words: Int, by: Summarize.Grouping = .cluster) -> Summarize {
    var summarize = Summarize()
    summarize.words = words
    summarize.by = by
    return summarize
  }

  private func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  @Test("tells each fact once, from sound sentences, with title and sources")
  func brief() throws {
    let brief = try #require(summarize(40).briefs(of: documents(Self.stories)).first)
    #expect(brief.id == "brief:1")
    #expect(brief.metadata["title"] == "Grève du zoo" && brief.metadata["language"] == "fr")
    #expect(brief.metadata["documents"] == ["d0", "d1", "d2"] && brief.metadata["cluster"] == 1)
    #expect(words(brief.text) <= 40 && brief.metadata["words"] == .integer(words(brief.text)))
    #expect(brief.text.contains("ont cessé le travail") && brief.text.contains("réunion jeudi matin"))
    #expect(brief.text.components(of: "cessé").count == 2, "\(brief.text)")
    for unfit in ["Il a ajouté", "nourrira", "lâchera", "a-t-elle", "et vite", "Néanmoins", "Grève"] {
      #expect(!brief.text.contains(unfit), "\(brief.text)")
    }
    let citations = brief[.citations]
    #expect(citations.map(\.span) == brief[.sentences].map(\.span) && citations.count >= 2)
    #expect(citations.contains { !$0.supporters.isEmpty && !$0.supporters.contains($0.documentID) })
    try brief.checkLayer(.citations)
  }

  @Test("puts documents together by cluster, one by one, or all")
  func grouping() throws {
    let clusters: [JSONObject] = [["cluster": 2], [:], ["cluster": "été"]]
    let mixed = documents(Self.stories) { clusters[$0] } + [PlainAnnotation.document("d3", "")]
    #expect(try summarize(50).briefs(of: mixed).map(\.id) == ["brief:2", "brief:none", "brief:été"])
    #expect(try summarize(50, by: .document).briefs(of: mixed).map(\.id) == ["d0", "d1", "d2", "d3"])
    #expect(try summarize(50, by: .all).briefs(of: mixed).map(\.id) == ["brief:all"])
    #expect(try summarize(50, by: .document).briefs(of: mixed)[3].metadata["note"] == "the documents have no sentences")
  }

  @Test("orders sentences by date where all documents have one, otherwise by input")
  func order() throws {
    let texts = [
      "Le pont de Sarrance a rouvert aux camions ce mercredi.",
      "Le pont de Sarrance a été fermé lundi après une crue rapide.",
    ]
    let dates = ["2024-05-08", "2024-05-06"]
    let dated = documents(texts) { ["cluster": 1, "date": .string(dates[$0])] }
    let inOrder = documents(texts)
    #expect(try summarize(60).briefs(of: dated).map(\.text) == [texts[1] + " " + texts[0]])
    #expect(try summarize(60).briefs(of: inOrder).map(\.text) == [texts[0] + " " + texts[1]])
  }

  @Test("takes unfit sentences where there is nothing else, and explains an empty brief")
  func lastResort() throws {
    let dangling = documents(["Il a ajouté que la digue tiendra encore deux hivers."])
    #expect(
      try summarize(20).briefs(of: dangling).map(\.text) == ["Il a ajouté que la digue tiendra encore deux hivers."])
    let tight = try #require(summarize(1).briefs(of: documents(Self.stories)).first)
    #expect(
      tight.text.isEmpty && tight.metadata["note"] == "no sentence fits in 1 word" && tight.metadata["words"] == 0)
    #expect(try summarize(1).briefs(of: documents(["Fin."])).map(\.text) == ["Fin."])
    #expect(try summarize(10).briefs(of: []).isEmpty)
    let same = documents([String](repeating: Self.stories[0], count: 30))
    let once = try #require(summarize(100).briefs(of: same).first)
    #expect(once[.citations].count == 2 && once[.citations][0].supporters.count == 29)
  }

  @Test("says which documents tell a sentence's content, where, and what they tell otherwise")
  func support() throws {
    let texts = [
      "L'explosion de la raffinerie de Port-Solène a fait 22 morts mardi soir, selon eux. Luc Tavernel dirige le site.",
      "L'explosion de la raffinerie de Port-Solène a fait quarante-trois morts mardi soir. Rien d'autre n'est sûr.",
      "Mardi soir, l'explosion de la raffinerie de Port-Solène a fait au moins 48 morts. Le prix du pain monte de 30 centimes.",
      "L'explosion de la raffinerie de Port-Solène a fait 22 morts mardi soir. Luk Tavernel dirige le site du port.",
      "Au marché de Brimont, les poireaux coûtent 22 euros les 43 bottes et les girolles manquent encore.",
    ]
    let brief = try #require(summarize(40).briefs(of: documents(texts)).first)
    let citation = try #require(brief[.citations].first { brief[$0.span].contains("explosion") })
    #expect(citation.supporters.count == 3 && !citation.supporters.contains("d4"), "\(citation)")
    for support in citation.support {
      let index = try #require(Int(support.documentID.dropFirst()))
      let passage = Array(texts[index].utf8)[try #require(support.rawRanges.first)]
      #expect(String(decoding: passage, as: UTF8.self).contains("raffinerie"))
    }
    let dispute = try #require(citation.disputes.first)
    let values = Set([dispute.text] + dispute.others.map(\.text))
    #expect(citation.disputes.count == 1 && values == ["22 morts", "quarante-trois morts", "48 morts"], "\(citation)")
    for other in dispute.others {
      let index = try #require(Int(other.source.documentID.dropFirst()))
      let bytes = Array(texts[index].utf8)[try #require(other.source.rawRanges.first)]
      #expect(String(decoding: bytes, as: UTF8.self) == other.text)
    }
    let names = try #require(brief[.citations].first { brief[$0.span].contains("Tavernel") }).disputes
    #expect(names.map(\.text) == ["Luc Tavernel"] || names.map(\.text) == ["Luk Tavernel"])
  }

  @Test("writes about the query, or says that nothing is about it")
  func query() throws {
    var focused = summarize(20)
    focused.query = "réunions"
    let brief = try focused.briefs(of: documents(Self.stories))[0]
    #expect(brief.text.contains("réunion jeudi") && !brief.text.contains("girafes"))
    focused.query = "dirigeables"
    #expect(
      try focused.briefs(of: documents(Self.stories))[0].metadata["note"] == "no sentence has a word of the query")
  }

  @Test("keeps budgets of sentences and of characters, and refuses to have none", arguments: Summarize.Method.allCases)
  func budgets(method: Summarize.Method) throws {
    var summarize = summarize(0)
    summarize.method = method
    #expect(throws: ParameterError.self) { try summarize.validate() }
    summarize.sentences = 1
    let one = try summarize.briefs(of: documents(Self.stories))[0]
    #expect(one[.citations].count == 1 && !one.text.isEmpty)
    summarize.sentences = 0
    summarize.characters = one.text.count
    let same = try summarize.briefs(of: documents([one.text]))[0]
    #expect(same.text == one.text)
    summarize.characters = one.text.count - 1
    #expect(try summarize.briefs(of: documents([one.text]))[0].text.isEmpty)
  }

  @Test("leaves out attributions, brackets and connectives if asked, and cites what is left, piece by piece")
  func compression() throws {
    let text =
      "Par ailleurs, la digue (longue de trois lieues) tiendra encore deux hivers malgré les pluies d'octobre, "
      + "a indiqué lundi une source proche du port."
    var summarize = summarize(30)
    let whole = try summarize.briefs(of: documents([text]))[0]
    #expect(whole[.citations][0].omissions.isEmpty)
    summarize.compress = true
    let brief = try summarize.briefs(of: documents([text]))[0]
    #expect(brief.text == "La digue tiendra encore deux hivers malgré les pluies d'octobre.")
    #expect(brief.metadata["words"] == 10)
    let citation = brief[.citations][0]
    #expect(citation.rawRanges.count == 3)
    let reasons: [EditReason] = ["summarize.connective", "summarize.brackets", "summarize.attribution"]
    #expect(citation.omissions.map(\.reason) == reasons)
    let bytes = Array(text.utf8)
    let kept = citation.rawRanges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
    #expect(kept == "la digue tiendra encore deux hivers malgré les pluies d'octobre.")
    let quoted = "« La digue (la vieille) tiendra encore deux bons hivers », a indiqué lundi une source proche du port."
    #expect(
      try summarize.briefs(of: documents([quoted]))[0].text.hasSuffix("a indiqué lundi une source proche du port."))
  }

  @Test("guesses the language, and takes the one that it is told")
  func language() throws {
    let english = documents([
      "The mayor of Oldfield said on Monday that the bridge would be closed for the whole of the winter."
    ])
    #expect(try summarize(40).briefs(of: english)[0].metadata["language"] == "en")
    var told = summarize(40)
    told.language = "fr"
    #expect(try told.briefs(of: english)[0].metadata["language"] == "fr")
  }

  @Test("cites bytes of the files that hold every word of its sentences", arguments: ["ferry-fr", "dam-en", "vote-fr"])
  func citations(story: String) throws {
    let corpus = try ExampleCorpus.documents(of: story)
    let raw = Dictionary(uniqueKeysWithValues: corpus.map { ($0.document.id, $0.raw) })
    for budget in [1, 30, 100, 250] {
      let brief = try #require(summarize(budget).briefs(of: corpus.map(\.document)).first)
      #expect(brief.id == "brief:7" && words(brief.text) <= budget)
      #expect(budget != 100 || words(brief.text) > budget / 2, "\(words(brief.text)) of \(budget)")
      for citation in brief[.citations] {
        let file = try #require(raw[citation.documentID])
        let source = citation.rawRanges.map { String(decoding: file[$0], as: UTF8.self) }.joined()
        #expect(
          source.split(whereSeparator: \.isWhitespace) == brief[citation.span].split(whereSeparator: \.isWhitespace))
      }
    }
  }
}

extension String {
  fileprivate func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
