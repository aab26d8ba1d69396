import Tamis

/// What a run would read and write, and how its first documents fare: nothing is written.
struct DryRun: Sendable {
  /// The documents that are tried.
  static let triedDocumentCount = 100

  let pipeline: Pipeline
  let output: OutputSpecification
  let quarantinePath: String?
  let journalFolder: String?

  /// Tells what would be read and written.
  func description(of source: FileSource) -> String {
    let bytes = source.totalByteCount.map { ", \(RunReport.bytes($0))" } ?? ""
    let count = source.paths.count
    var text = "would read   \(count == 1 ? "'\(source.paths[0])'" : "\(count) files")\(bytes)\n"
    text += "would do     \(pipeline.stages.map(\.name).joined(separator: " | "))\n"
    let side = pipeline.stages.compactMap { stage -> OutputSpecification? in
      if case .tee(let branch) = stage.action { branch.output } else { nil }
    }
    for output in side + [output] { text += "would write  \(Self.description(of: output.path))\n" }
    if let quarantinePath { text += "would write  \(Self.description(of: quarantinePath)), for documents that fail\n" }
    if let journalFolder, Self.exists(journalFolder) {
      text += "in '\(journalFolder)' is a run that did not end: --resume goes on with it, --restart forgets it\n"
    }
    return text
  }

  private static func description(of path: String) -> String {
    if path == "-" { return "standard output" }
    return exists(path) ? "'\(path)', in place of what is there" : "'\(path)'"
  }

  private static func exists(_ path: String) -> Bool { (try? System.status(of: path)) != nil }

  /// Takes the first documents through the pipeline.
  ///
  /// - Returns: What was done, and lines that tell of it.
  func trial(
    of source: sending some DocumentSource, options: Engine.Options
  ) async throws -> (report: RunReport, text: String) {
    var options = options
    options.journal = nil
    let totalByteCount = source.totalByteCount
    let report = try await Engine(options: options).run(
      pipeline, from: FirstDocuments(source, count: Self.triedDocumentCount), to: MemorySink(),
      branches: { _ in MemorySink() })
    var text =
      "tried        \(report.readDocumentCount) document\(report.readDocumentCount == 1 ? "" : "s") (\(RunReport.bytes(report.readTextByteCount))) in "
      + "\(RunReport.time(report.wallSeconds)): \(report.writtenDocumentCount) came out, "
      + "\(report.failures.count) failed\n"
    for failure in report.failures.first.prefix(20) { text += "  \(failure.message)\n" }
    if let totalByteCount, report.readByteCount > 0, totalByteCount > report.readByteCount {
      let seconds = report.wallSeconds * Double(totalByteCount) / Double(report.readByteCount)
      text += "at this rate all of it takes about \(RunReport.time(seconds))"
      text +=
        pipeline.stages.contains(where: \.isCorpusWide) ? "; stages that compare documents may take longer\n" : "\n"
    }
    return (report, text)
  }
}

/// The first documents of a source.
private struct FirstDocuments<Base: DocumentSource>: DocumentSource {
  private var base: Base
  private var restCount: Int

  init(_ base: Base, count: Int) {
    self.base = base
    restCount = count
  }

  var readByteCount: Int { base.readByteCount }

  mutating func next() -> SourceItem? {
    guard restCount > 0 else { return nil }
    restCount -= 1
    return base.next()
  }
}
