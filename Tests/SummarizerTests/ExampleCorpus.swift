import Foundation
import TamisCore
import TestSupport

/// The texts of docs/examples, with their bytes: decoded, and nothing more.
enum ExampleCorpus {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func documents(of story: String) throws -> [(document: Document, raw: [UInt8])] {
    let folder = root.appending(path: "docs/examples").appending(path: story)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
    return try names.sorted().compactMap { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      // A byte order mark stays, so that offsets into the text are offsets into the file.
      guard let text = String(validating: data, as: UTF8.self) else { return nil }
      let document = PlainAnnotation.document("\(story)/\(name)", text, metadata: ["cluster": 7])
      return (document, Array(data))
    }
  }
}
