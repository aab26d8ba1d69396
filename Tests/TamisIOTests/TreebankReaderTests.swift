import TamisCore
import TamisIO
import Testing

@Suite("Treebank")
struct TreebankReaderTests {
  /// A line of ten columns: only what says how text is cut is filled in.
  private static func line(_ id: String, _ form: String, _ misc: String = "_") -> String {
    ([id, form] + Array(repeating: "_", count: 7) + [misc]).joined(separator: "\t")
  }

  private static let good = [
    "# newdoc id = a", "# text = Il va au lac.", line("1", "Il"), line("2", "va"), line("3-4", "au"), line("3", "à"),
    line("4", "le"), line("4.1", "absent"), line("5", "lac", "SpaceAfter=No"), line("6", "."), "", "# newpar",
    line("1", "12 000", "Gloss=x|SpaceAfter=No"), line("2", "€", "SpaceAfter=No"), "", line("1", "Oui"), "",
  ]

  @Test("text is put together as the CoNLL 2018 shared task does, whatever ends the lines")
  func text() throws {
    for lineEnd in ["\n", "\r\n"] {
      let treebank = try Treebank(conllu: Self.good.joined(separator: lineEnd), path: "a.conllu")
      let document = Document(id: "a", text: treebank.text)
      #expect(treebank.text == "Il va au lac.\n\n12 000€Oui")
      #expect(treebank.tokens.map { String(document[$0]) } == ["Il", "va", "au", "lac", ".", "12 000", "€", "Oui"])
      #expect(treebank.sentences.map { String(document[$0]) } == ["Il va au lac.", "12 000€", "Oui"])
      #expect(treebank.words.map(\.form) == ["Il", "va", "à", "le", "lac", ".", "12 000", "€", "Oui"])
      #expect(treebank.words[2].token == treebank.words[3].token && treebank.documents == [0])
    }
  }

  @Test(
    "what is not CoNLL-U is refused with the file and the line",
    arguments: [
      ("nine columns", "1\tIl\t_\t_\t_\t_\t_\t_\t_"), ("eleven columns", line("1", "Il") + "\t_"),
      ("no form", line("1", "")), ("a word for a number", line("un", "Il")), ("half a range", line("1-", "Il")),
      ("a range of words", line("1-b", "Il")), ("a range from nothing", line("-2", "Il")),
      ("a range that falls", line("4-3", "Il")), ("three numbers", line("1-2-3", "Il")), ("plain text", "Il pleut."),
    ])
  func refusals(name: String, bad: String) throws {
    let lines = ["# text = Oui Il", Self.line("1", "Oui"), bad, ""]
    let failure = #expect(throws: ReadFailure.self) {
      try Treebank(conllu: lines.joined(separator: "\n"), path: "b.conllu")
    }
    #expect(failure?.code == "input.not-conllu" && failure?.path == "b.conllu" && failure?.lineNumber == 3)
  }

  @Test("a file without a sentence is refused", arguments: ["", "\n\n", "# newdoc\n"])
  func empty(source: String) {
    let failure = #expect(throws: ReadFailure.self) { try Treebank(conllu: source, path: "c.conllu") }
    #expect(failure?.code == "input.not-conllu")
  }
}
