import TamisCore
import TestSupport
import Testing

@testable import NER

@Suite("Parameters of RecognizeEntities")
struct ParameterTests {
  @Test("a list of names overrides what is found, the longest name first")
  func names() throws {
    let folder = try TemporaryFolder()
    let list = """
      # names of the house
      Nantes,NONE
      "Brest, Finistère",LOC
      Goff,PER
      Anne Goff,ORG
      Avel d’Arvor,MISC
      """
    try folder.write("names.csv", Array(list.utf8))
    var ner = RecognizeEntities()
    ner.names = folder("names.csv")
    try ner.validate()
    let text = "Anne Goff quitte Nantes pour Brest|, Finistère sur l'|Avel d'|Arvor avec Goff|."
    #expect(
      try RecognizeEntitiesTests.names(text, "fr", ner) == [
        "ORG Anne Goff", "LOC Brest, Finistère", "MISC Avel d'Arvor", "PER Goff",
      ])
  }

  @Test(
    "a list that is none is refused with its line",
    arguments: [("Anne Goff", 1), ("# c\n,PER", 2), ("Anne Goff,PERSON", 1), ("a,PER\nb,", 2)])
  func malformedNames(text: String, line: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("names.csv", Array(text.utf8))
    var ner = RecognizeEntities()
    ner.names = folder("names.csv")
    #expect { try ner.validate() } throws: {
      ($0 as? any TamisError)?.message.contains("names.csv:\(line):") == true
    }
  }

  @Test("a model file takes the place of the built-in one for its language")
  func model() throws {
    let folder = try TemporaryFolder()
    try EntityModel.write(SmallModel.bytes, to: folder("small.tner"))
    var ner = RecognizeEntities()
    ner.model = folder("small.tner")
    try ner.validate()
    #expect(try RecognizeEntitiesTests.names("Mme Kerdoncuff arrive à Nantes|.", "fr", ner).count == 2)
    ner.model = folder("missing.tner")
    #expect(throws: ParameterError.self) { try ner.validate() }
  }

  @Test("a language without model and rules is an error that says so; an unknown one counts as French")
  func languages() throws {
    var document = RecognizeEntitiesTests.document("Frau Huber kommt nach Köln|.", language: "de")
    #expect { try RecognizeEntities().process(&document) } throws: {
      ($0 as? ProcessingError)?.code.rawValue == "ner.no-model"
    }
    for language in ["und", "fr-CA", "FR"] {
      #expect(try RecognizeEntitiesTests.names("Elle vit à Nantes|.", language) == ["LOC Nantes"])
    }
  }

  @Test("the built-in model opens, and says where it comes from")
  func builtIn() throws {
    let model = try #require(ModelLibrary.builtIn("fr"))
    #expect(
      model.header.sources.allSatisfy { !$0.licence.isEmpty && $0.nameCount > 0 } && !model.header.sources.isEmpty)
    #expect(ModelLibrary.builtIn("en") == nil)
  }
}
