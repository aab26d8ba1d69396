import Cleaner
import Foundation
import TamisCore
import Testing

/// Files of the package and of the shared data beside it.
enum Corpus {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["TAMIS_SHARED"] { return URL(filePath: path) }
    return package.deletingLastPathComponent().appending(path: "shared")
  }()

  static let hasShared = FileManager.default.fileExists(atPath: shared.appending(path: "seeds").path())

  /// The text of a file, in UTF-8 or else Windows-1252; a byte order mark stays.
  static func text(_ url: URL) throws -> String {
    let bytes = try [UInt8](Data(contentsOf: url))
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map(Corpus.windows1252)))
  }

  /// The text of the seed whose name starts with a number.
  static func seed(_ number: String) throws -> String {
    let folder = shared.appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let name = try #require(names.first { $0.hasPrefix(number) })
    return try text(folder.appending(path: name))
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x80: "€"
    case 0x85: "…"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x96: "–"
    case 0x97: "—"
    case 0x9C: "œ"
    default: Unicode.Scalar(byte)
    }
  }
}

/// What a cleaner should do to one file of docs/examples; the key's note explains the fields.
struct ExampleTruth: Decodable {
  struct Doubled: Decodable {
    var keep: [String]
    var drop: [String]
  }

  var joined: [String]
  var keptHyphens: [String]
  var furniture: [String]
  var furnitureInline: [String]?
  var kept: [String]
  var repaired: [String]?
  var bullets: [String]?
  var doubled: Doubled?
  var secondStory: String?
}

private struct ExamplesKey: Decodable {
  var files: [String: ExampleTruth]
}

@Suite("Clean on the corpora")
struct CorpusTests {
  /// Text as the key gives it: one plain space for each run of white space, straight apostrophes.
  private func normalized(_ text: String) -> String {
    text.replacing("’", with: "'").split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test("does to the example corpus what its key says")
  func examples() throws {
    let data = try Data(contentsOf: Corpus.package.appending(path: "Tests/Fixtures/examples-key.json"))
    let files = try JSONDecoder().decode(ExamplesKey.self, from: data).files
    #expect(files.count == 12)
    for (path, truth) in files.sorted(by: { $0.key < $1.key }) {
      let raw = try Corpus.text(Corpus.package.appending(path: "docs/examples/\(path)"))
      let text = normalized(try cleaned(raw).text)
      let wanted =
        truth.joined + truth.keptHyphens + truth.kept + (truth.repaired ?? []) + (truth.doubled?.keep ?? [])
        + [truth.secondStory].compactMap(\.self)
      for fragment in wanted { #expect(text.contains(normalized(fragment)), "\(path): '\(fragment)' is missing") }
      let unwanted =
        truth.furniture + (truth.furnitureInline ?? []) + (truth.doubled?.drop ?? []) + (truth.bullets ?? [])
      for fragment in unwanted {
        #expect(!text.contains(normalized(fragment)), "\(path): '\(fragment)' is still there")
      }
      for fragment in truth.bullets ?? [] {
        // The letter goes, the words around it stay.
        for words in fragment.split(separator: " ").split(whereSeparator: { $0 == "n" || $0 == "l" }) {
          let phrase = normalized(words.joined(separator: " "))
          #expect(text.contains(phrase), "\(path): '\(phrase)' went with a bullet")
        }
      }
    }
  }

  @Test("makes the seeds readable", .enabled(if: Corpus.hasShared, "the shared data is not here"))
  func seeds() throws {
    let column = try cleaned(Corpus.seed("003"))
    let paragraphs = column.text.split(separator: "\n\n")
    #expect(paragraphs.allSatisfy { !$0.contains("\n") })
    #expect(paragraphs.count == 21)
    // Every paragraph is whole: it ends a sentence, or is one of the headings behind the article.
    #expect(paragraphs.filter { !".»".contains($0.last ?? " ") }.count == 2)
    for word in [
      "anonymat", "responsable", "russo-américain", "rencontreront", "Etats-Unis", "porte-parole", "qu'elle",
    ] {
      #expect(column.text.contains(word), "\(word)")
    }
    #expect(column.text.contains("donc nous nous retournons"))
    let page = try cleaned(Corpus.seed("002"))
    #expect(!page.text.contains("Lire aussi") && !page.text.contains("ats/tmun"))
    #expect(page.metadata["agency"] == "ats")
    #expect(page.reasons == ["clean.furniture.agency-line", "clean.furniture.read-also"])
    let print = try cleaned(Corpus.seed("004"))
    #expect(!print.text.contains("date 2016-09 International"))
    #expect(print.metadata["date"] == "2016-09")
    #expect(print.reasons == ["clean.furniture.print-date", "clean.whitespace"])
    let flat = try cleaned(Corpus.seed("000"))
    #expect(flat.text.contains("Round\n\nLes présidents") && flat.text.contains("aculé\n\nLe groupe"))
    #expect(!flat.text.contains("R. I. / Agence"))
    #expect(try cleaned(Corpus.seed("001")).reasons.allSatisfy { $0 == "clean.whitespace" })
  }

  @Test(
    "touches clean news articles only where they are not",
    .enabled(if: Corpus.hasShared, "the shared data is not here"))
  func articles() throws {
    let folder = Corpus.shared.appending(path: "data/rpm2/documents")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    var counts: [EditReason: Int] = [:]
    for name in names {
      let document = try cleaned(Corpus.text(folder.appending(path: name)))
      for revision in document.revisions { counts.merge(revision.editCounts) { $0 + $1 } }
      #expect(try cleaned(document.text).revisions.isEmpty, "\(name)")
    }
    for reason in ["newlines", "invisibles", "whitespace", "encoding"] {
      counts[EditReason(rawValue: "clean.\(reason)")] = nil
    }
    // Read one by one: five datelines, `(avec AP)`, `Photo AFP.`, `(lire page 9)`, `&amp;`, and one line broken inside a sentence.
    #expect(
      counts == [
        "clean.furniture.dateline": 5, "clean.furniture.agency-line": 1, "clean.furniture.read-also": 1,
        "clean.furniture.photo-credit": 1, "clean.entities": 1, "clean.unwrap": 1,
      ])
  }
}
