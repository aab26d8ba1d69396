import TamisIO

/// The command `:export`.
struct ExportCommand: SessionCommand {
  let name = "export"
  let usage = ":export FILE"
  let summary = "Writes the documents at the current stage; the extension of the file says in which format."
  let arguments: [ArgumentKind] = [.path]

  var help: String {
    let formats = OutputFormats.all.map { format in
      "\(format.extensions.map { ".\($0)" }.joined(separator: ", ")): \(format.summary)"
    }
    return formats.joined(separator: "\n") + "\nAn old file is replaced, in one step when the new one is whole."
  }

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    guard let path = arguments[0], path != "-" else { throw CommandError.usage(usage, problem: "no file is named") }
    let documents = workspace.session.documents
    guard !documents.isEmpty else { throw SessionError.noDocuments }
    try OutputConflict.check(path, against: workspace.session.loadedPaths)
    try Self.write(documents, to: OutputSpecification(path: path))
    return "\(workspace.documentCount(documents.count)) written to \(workspace.renderer.visible(path))\n"
  }

  /// Writes documents to a file.
  static func write(_ documents: [Document], to output: OutputSpecification) throws {
    var sink = try OutputFormats.makeSink(for: output)
    do {
      for document in documents {
        try Task.checkCancellation()
        try sink.write(document)
      }
      try sink.finish()
    } catch {
      sink.discard()
      throw error
    }
  }
}
