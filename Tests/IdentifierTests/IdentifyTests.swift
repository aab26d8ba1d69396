import Identifier
import TamisCore
import TamisTesting
import Testing

@Suite("Identify")
struct IdentifyTests {
  private static let french = "La ministre a quitté la réunion avec les élus, et elle n'a pas parlé à la presse."
  private static let english = "The governor has left the meeting with them, and she did not say why she was there."

  @Test("sets the language and marks documents that mix two")
  func mixes() throws {
    var document = Document(id: "m", text: Self.french + "\n" + Self.english, metadata: ["language": "de"])
    try Identify().process(&document)
    #expect(document.metadata["languages"] == ["fr", "en"] || document.metadata["languages"] == ["en", "fr"])
    #expect(["fr", "en"].contains(document.metadata["language"]?.stringValue))
    var plain = Document(id: "p", text: Self.french, metadata: ["languages": ["en", "fr"]])
    try Identify().process(&plain)
    #expect(plain.metadata["language"] == "fr")
    #expect(plain.metadata["languages"] == nil)
  }

  @Test("keeps a language that is named when asked to, and says und for texts that do not tell")
  func keeps() throws {
    var identify = Identify()
    identify.keep = true
    var document = Document(id: "k", text: Self.english, metadata: ["language": "fr"])
    try identify.process(&document)
    #expect(document.metadata["language"] == "fr")
    var empty = Document(id: "e", text: "12 000 €")
    try identify.process(&empty)
    #expect(empty.metadata["language"] == "und")
  }
}
