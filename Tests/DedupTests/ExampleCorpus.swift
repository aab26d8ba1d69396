import Foundation
import TamisCore
import TestSupport

/// The texts of docs/examples, cleaned as far as sentences need it, and their key.
struct ExampleCorpus {
  struct Key: Decodable {
    struct Cluster: Decodable {
      var nearDuplicates: [[[String]]]
      var identical: [[[String]]]
    }

    var clusters: [String: Cluster]
    var hardNegatives: [[[String]]]
  }

  let key: Key
  let documents: [Document]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let keyFile = root.appending(path: "Tests/Fixtures/examples-key.json")
    key = try JSONDecoder().decode(Key.self, from: Data(contentsOf: keyFile))
    let folder = root.appending(path: "docs/examples")
    documents = try ["ferry-fr", "dam-en", "vote-fr"].flatMap { story in
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: story).path)
      return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
        let data = try Data(contentsOf: folder.appending(path: story).appending(path: name))
        let text = String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252) ?? ""
        return PlainAnnotation.document("\(story)/\(name)", Self.clean(text, isColumn: name.hasPrefix("01")))
      }
    }
  }

  private static func clean(_ raw: String, isColumn: Bool) -> String {
    var text = raw.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping
    let repairs = [
      ("\u{FEFF}", ""), ("\u{AD}", ""), ("\u{200B}", ""), ("&nbsp;", " "), ("&eacute;", "é"), ("&egrave;", "è"),
      ("&amp;", "&"), ("’", "'"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("de\nde plus", "de plus"),
      ("the\nthe abut", "the abut"),
    ]
    for (bad, good) in repairs { text = text.replacing(bad, with: good) }
    text = text.replacing(/([\p{L}])-\n+([\p{L}])/) { "\($0.1)\($0.2)" }
    guard isColumn else { return text }
    return text.components(separatedBy: " \n").map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
  }

  /// The sentence of a document that holds a fragment.
  func sentence(holding fragment: String, of id: String) -> (document: Int, span: TextSpan)? {
    let wanted = Self.folded(fragment)
    guard let index = documents.firstIndex(where: { $0.id == id }) else { return nil }
    let found = documents[index][.sentences].first { Self.folded(documents[index][$0.span]).contains(wanted) }
    return found.map { (index, $0.span) }
  }

  private static func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    let copy = String(text)
    TextFolding().append(copy.utf8Span.span, 0..<copy.utf8.count, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
