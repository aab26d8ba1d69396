import TamisCore
import TestSupport
import Testing

@testable import TamisIO

@Suite("CoNLL-U inputs")
struct TreebankFileTests {
  @Test("documents come with text, layers, and the bytes of every form")
  func documents() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x.conllu", InputFiles.treebank.utf8)
    let (documents, failures) = try InputFiles.documents(path)
    #expect(failures.isEmpty && documents.map(\.id) == ["d1", "d2"])
    #expect(documents.map(\.text) == ["Du pain.\n\nOui!", "fin"])
    let first = documents[0]
    #expect(first[.tokens].map { String(first[$0.span]) } == ["Du", "pain", ".", "Oui", "!"])
    #expect(first[.tokens].map(\.kind) == [.word, .word, .punctuation, .word, .punctuation])
    #expect(first[.sentences].map { String(first[$0.span]) } == ["Du pain.", "Oui!"])
    #expect(first[.paragraphs].map { String(first[$0.span]) } == ["Du pain.", "Oui!"])
    let raw = Array(InputFiles.treebank.utf8)
    for document in documents {
      for token in document[.tokens] {
        let bytes = document.rawRanges(of: token.span).flatMap { raw[$0] }
        #expect(String(decoding: bytes, as: UTF8.self) == String(document[token.span]))
      }
      for layer in document.layerNames { try document.checkLayer(layer) }
    }
    #expect(documents[1].source.lineNumber == 13)
  }

  @Test("a file without documents is one, and a wrong line is told by its number in the file")
  func failures() throws {
    let folder = try TemporaryFolder()
    let whole = "1\tUn\t_\t_\t_\t_\t_\t_\t_\t_\r\n\r\n1\tDeux\t_\t_\t_\t_\t_\t_\t_\t_\r\n"
    let path = try folder.write("w.conllu", whole.utf8)
    #expect(try InputFiles.documents(path).documents.map(\.id) == [path])
    #expect(try InputFiles.documents(path).documents.map(\.text) == ["Un Deux"])
    let wrong = InputFiles.treebank.replacing("1\tfin", with: "1 fin")
    let (documents, failures) = try InputFiles.documents(try folder.write("x.conllu", wrong.utf8))
    #expect(documents.map(\.id) == ["d1"])
    #expect(failures.map(\.code.rawValue) == ["input.not-conllu"] && failures.map(\.lineNumber) == [14])
    let large = try InputFiles.documents(folder("x.conllu"), .init(maximumDocumentByteCount: 60))
    #expect(large.failures.map(\.code.rawValue) == ["input.too-large", "input.not-conllu"])
  }
}
