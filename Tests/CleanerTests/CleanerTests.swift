import Cleaner
import TamisCore
import Testing

/// Cleans a text with some rules.
func cleaned(_ text: String, _ configure: (inout Clean) -> Void = { _ in }) throws -> Document {
  var clean = Clean()
  configure(&clean)
  var document = Document(id: "test", text: text)
  try clean.process(&document)
  return document
}

extension Document {
  /// The reasons of all edits, sorted, each once.
  var reasons: [String] {
    Set(revisions.flatMap(\.edits).map(\.reason.rawValue)).sorted()
  }
}

/// A text, what must become of it, and the reasons that must be given for that.
struct Case: CustomTestStringConvertible, Sendable {
  var input: String
  var output: String
  var reasons: [String]
  var testDescription: String { String(input.prefix(40).map { $0.isNewline ? "⏎" : $0 }) }

  init(_ input: String, _ output: String, _ reasons: String...) {
    self.input = input
    self.output = output
    self.reasons = reasons
  }

  /// A text that must stay as it is.
  init(kept text: String) {
    self.init(text, text)
  }
}

@Suite("Clean")
struct CleanerTests {
  @Test("repairs white space and bullets, and gives the rule as the reason", arguments: whitespaceCases + bulletCases)
  func characters(_ expected: Case) throws { try expect(expected) }

  @Test("tells the line ends of columns from those of the text", arguments: lineCases)
  func lines(_ expected: Case) throws {
    let document = try cleaned(expected.input)
    #expect(document.text == expected.output)
    #expect(document.reasons == expected.reasons)
  }

  @Test("every rule for lines can be switched off, and then leaves its work undone")
  func switches() throws {
    let switches: [(String, String, (inout Clean) -> Void)] = [
      ("clean.furniture.page-tool", "Un port.\nSignaler une erreur", { $0.furniture = .keep }),
      ("clean.bullets", "Il part. n Le port ferme.", { $0.bullets = false }),
      ("clean.dehyphenate", column.replacing("quai ", with: "quai-\n"), { $0.dehyphenate = false }),
      ("clean.doubled", column, { $0.doubled = false }),
      ("clean.unwrap", column, { $0.unwrap = false }),
      ("clean.whitespace", "un  deux", { $0.whitespace = false }),
    ]
    for (reason, text, switchOff) in switches {
      #expect(try cleaned(text).reasons.contains(reason), "\(reason)")
      #expect(try !cleaned(text, switchOff).reasons.contains(reason), "\(reason) off")
    }
  }

  @Test("keeps what furniture tells of agency and date, unless the document knows better")
  func metadata() throws {
    let text = "BREST (AFP), 14 mars - Le port ferme.\nPublié le jeudi 14 mars 2019 à 6h05\nago/klv"
    let document = try cleaned(text)
    #expect(document.text == "Le port ferme.")
    #expect(document.metadata["agency"] == "AFP")
    #expect(document.metadata["date"] == "2019-03-14")
    var known = Document(id: "known", text: text, metadata: ["agency": "Reuters", "date": "2020"])
    try Clean().process(&known)
    #expect(known.metadata["agency"] == "Reuters")
    #expect(known.metadata["date"] == "2020")
    #expect(try cleaned("Publié le 1er avril 2020\nUn.").metadata["date"] == "2020-04-01")
    #expect(try cleaned("Published Feb. 6, 2019, 6:10 a.m.\nOne.").metadata["date"] == "2019-02-06")
  }

  @Test("declares itself")
  func declaration() throws {
    let descriptor = ProcessorDescriptor(Clean.self)
    #expect(descriptor.name == "clean")
    #expect(descriptor.editsText)
    #expect(descriptor.version == 1)
    #expect(
      descriptor.parameters.map(\.name) == [
        "entities", "encoding", "lost", "newlines", "invisibles", "ligatures", "normalize", "width", "spaces", "quotes",
        "furniture", "remove", "mark", "keep", "split", "bullets", "headings", "dehyphenate", "doubled", "unwrap",
        "whitespace",
      ])
    #expect(try Registry([Clean.self]).makeProcessor(named: "clean", arguments: ["unwrap": false]) is Clean)
  }
}

/// A column of 30 characters with a word set twice over a line end.
private let column = """
  Le vieux pont de pierre sera
  fermé lundi à toute heure et
  rouvert quand les experts de
  de la ville auront rendu leur
  avis sur la pile du quai nord
  """
