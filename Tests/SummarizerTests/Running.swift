import Foundation
import Summarizer
import TamisCore

extension Summarize {
  /// Runs all steps in one task.
  func briefs(of documents: [Document]) -> [Document] {
    briefs(of: documents, sketches: documents.map { sketch($0) })
  }

  /// Runs the later steps in one task.
  func briefs(of documents: [Document], sketches: [SummarySketch]) -> [Document] {
    let plans = resolve(sketches)
    var excerpts: [BriefExcerpt] = []
    for (index, document) in documents.enumerated() {
      var document = document
      excerpts += apply(plans, to: &document, at: index).excerpts
    }
    return compose(excerpts, from: plans)
  }
}

/// SplitMix64: small, fast, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

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
