import Foundation
import Tamis
import Testing

/// Runs the pipeline that Tamis is built for over a folder, and checks what it promises about every brief.
struct BriefPipeline {
  /// The documents before they were summarised, annotated.
  let annotated: [Document]

  /// The briefs.
  let briefs: [Document]

  let folder: URL

  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init(folder: URL, words: Int = 100) async throws {
    self.folder = folder
    var source = try FileSource([InputSpecification(pattern: folder.path)])
    var documents: [Document] = []
    while let item = source.next() {
      switch item {
      case .document(let document): documents.append(document)
      case .failure(let failure): throw failure
      }
    }
    annotated = try await Self.pipeline("clean | tokenize | ner | dedup(unit: sentence)").run(on: documents)
    briefs = try await Self.pipeline("summarize(words: \(words))", given: true).run(on: annotated)
  }

  /// Checks a pipeline of the script language and returns it.
  ///
  /// - Parameters:
  ///   - script: The pipeline.
  ///   - given: Whether the documents are annotated already, so that missing layers are no error.
  /// - Returns: The pipeline.
  /// - Throws: A failed requirement if the script has errors.
  static func pipeline(_ script: String, given: Bool = false) throws -> Pipeline {
    let full = given ? "clean | tokenize | ner | dedup(unit: sentence) | \(script)" : script
    let source = SourceText(name: "test.tamis", text: full)
    let environment = ScriptEnvironment(
      registry: .builtin, inputFormats: InputFormats.all, outputFormats: OutputFormats.all)
    let checked = ScriptChecker.check(source, in: environment, inputsGiven: true, outputGiven: true)
    var pipeline = try #require(
      checked.plan?.pipeline, "\(DiagnosticRenderer().render(checked.diagnostics, in: source))")
    if given { pipeline.stages.removeFirst(4) }
    return pipeline
  }

  /// The bytes of a source that a citation names, one behind the other, decoded.
  func quotedText(_ citation: Citation) throws -> String {
    let bytes = try Data(contentsOf: URL(filePath: citation.path))
    var quoted = Data()
    for range in citation.rawRanges {
      try #require(range.upperBound <= bytes.count, "\(range) lies outside \(citation.path)")
      quoted += bytes[range]
    }
    let source = annotated.first { $0.id == citation.documentID }?.source
    if source?.encoding == "windows-1252" {
      return String(data: quoted, encoding: .windowsCP1252) ?? ""
    }
    return String(decoding: quoted, as: UTF8.self)
  }

  /// Words as a reader compares them: letters and digits, composed, without case.
  static func words(_ text: some StringProtocol) -> [String] {
    text.precomposedStringWithCompatibilityMapping.lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Letters and digits only: what stays the same when a line end or a hyphen goes.
  static func letters(_ text: some StringProtocol) -> String {
    words(text).joined()
  }
}
