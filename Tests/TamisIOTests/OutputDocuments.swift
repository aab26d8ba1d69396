import Foundation
import TamisCore
import TamisTesting
import TestSupport

@testable import TamisIO

/// Documents with everything that outputs write.
enum OutputDocuments {
  static func make(_ count: Int = 7, seed: UInt64 = testSeed) throws -> [Document] {
    var random = SplitMix64(seed: seed)
    let sentences = [
      "Zoé Martin a parlé à Lille.", "Il pleut, dit-il.", "The \"mayor\" left;\tquickly.", "Ligne\nsuivante 😀 ici.",
    ]
    return try (0..<count).map { number in
      let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        sentences[Int.random(in: 0..<sentences.count, using: &random)]
      }
      let text = parts.joined(separator: "\n\n")
      let metadata: JSONObject = [
        "language": .string(number % 2 == 0 ? "fr" : "en"), "title": .string("Titre \(number), « essai »"),
        "score": .integer(number), "tags": ["a", "b"],
      ]
      let byteCount = text.utf8.count
      let source = SourceReference(
        path: "news/\(number).txt", baseOffset: 3, byteCount: byteCount, encoding: "UTF-8")
      var document = try Document(
        id: "news/é \(number).txt", text: text, source: source, decoding: Alignment(identity: byteCount),
        metadata: metadata)
      try document.edit(by: "clean") { editor in
        if let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")) {
          let offset = text.utf8.distance(from: text.utf8.startIndex, to: comma)
          editor.replace(TextSpan(offset, offset + 1), with: " ,", reason: "clean.test")
        }
      }
      document.addPlainLayers([.paragraphs, .sentences, .tokens])
      annotate(&document, number)
      return document
    }
  }

  private static func annotate(_ document: inout Document, _ number: Int) {
    let bytes = Array(document.text.utf8)
    document[.entities] = spans(of: "Zoé Martin", in: bytes).map { Entity($0, label: .person, score: 0.9) }
      .merged(with: spans(of: "Ligne\nsuivante", in: bytes).map { Entity($0, label: "MISC") })
    document[.duplicates] = document[.sentences].prefix(1).map {
      Duplicate(
        $0.span, cluster: number % 3, role: number < 3 ? .representative : .copy, similarity: 0.75, partnerID: "p",
        partnerSpan: TextSpan(0, 1))
    }
  }

  private static func spans(of name: String, in bytes: [UInt8]) -> [TextSpan] {
    let name = Array(name.utf8)
    return bytes.indices.filter { bytes[$0...].starts(with: name) }.map { TextSpan($0, $0 + name.count) }
  }

  /// Writes documents to an output.
  static func write(
    _ documents: [Document], to path: String, format: String? = nil, options: OutputOptions = OutputOptions()
  ) throws {
    var sink = try OutputFormats.makeSink(for: OutputSpecification(path: path, format: format), options: options)
    for document in documents { try sink.write(document) }
    try sink.finish()
  }

  /// All files of a folder, hidden ones too, by their paths below it.
  static func files(in folder: TemporaryFolder) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder(name), isDirectory: &isFolder)
      files[name] = isFolder.boolValue ? [] : try folder.bytes(name)
    }
    return files
  }
}

extension Array<Entity> {
  fileprivate func merged(with other: [Entity]) -> [Entity] {
    (self + other).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }
}
