/// The command `:load`.
struct LoadCommand: SessionCommand {
  let name = "load"
  let usage = ":load FILE|FOLDER|PATTERN…"
  let summary = "Reads documents and adds them to the session; the pipeline runs on all."
  let help = "Names with spaces stand in double quotes. A document whose id is there already is left out, and named."
  let arguments: [ArgumentKind] = [.path]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    guard arguments.count > 0 else { throw CommandError.usage(usage, problem: "no file is named") }
    guard !arguments.words.contains(where: { $0.text == "-" }) else {
      throw CommandError.usage(usage, problem: "standard input is what you type here; name a file")
    }
    let inputs = arguments.words.map { InputSpecification(pattern: $0.text) }
    let report = try await workspace.session.load(
      inputs, cause: workspace.line, observer: workspace.observer, announce: workspace.announce)
    return workspace.loadSummary(report)
  }
}

/// The command `:unload`.
struct UnloadCommand: SessionCommand {
  let name = "unload"
  let usage = ":unload NUMBER|ID… | all"
  let summary = "Takes documents out of the session; the pipeline runs on the rest."
  let help = "Numbers are those of `:docs` at the current stage."
  let arguments: [ArgumentKind] = [.document]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    guard arguments.count > 0 else { throw CommandError.usage(usage, problem: "which documents?") }
    var ids: Set<String> = []
    if arguments.text == "all" {
      ids = Set(workspace.session.input.documents.map(\.id))
    } else {
      for word in arguments.words {
        let id = try Self.id(word.text, workspace)
        ids.insert(id)
      }
    }
    try await workspace.session.unload(
      ids, cause: workspace.line, observer: workspace.observer, announce: workspace.announce)
    return "\(workspace.documentCount(ids.count)) unloaded\n" + workspace.stageSummary(keptCount: 0)
  }

  /// The id of a loaded document: one of those at the current stage, or one that did not come so far.
  private static func id(_ name: String, _ workspace: Workspace) throws -> String {
    let loaded = workspace.session.input.documents
    do {
      let id = try workspace.document(named: name).id
      guard loaded.contains(where: { $0.id == id }) else {
        throw CommandError.usage(":unload", problem: "'\(id)' was not loaded but made by a stage")
      }
      return id
    } catch SessionError.noSuchDocument {
      var raw = workspace
      raw.session.look(at: -1)
      // A number means the list that the user sees.
      guard Int(name) == nil else { throw SessionError.noSuchDocument(name, count: loaded.count, known: []) }
      return try raw.document(named: name).id
    }
  }
}

/// The command `:sample`.
struct SampleCommand: SessionCommand {
  let name = "sample"
  let usage = ":sample NUMBER [SEED]"
  let summary = "Keeps a random choice of the documents; the pipeline runs on them."
  let help =
    "The same number and seed choose the same documents; the seed is 1 unless another one is given. `:undo` brings the rest back."
  let arguments: [ArgumentKind] = [.text]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    guard let count = arguments[0].flatMap({ Int($0) }), count > 0 else {
      throw CommandError.usage(usage, problem: "how many documents?")
    }
    guard let seed = UInt64(arguments[1] ?? "1") else {
      throw CommandError.usage(usage, problem: "the seed must be a whole number of 0 or more")
    }
    let before = workspace.session.input.documents.count
    try await workspace.session.sample(
      count, seed: seed, cause: workspace.line, observer: workspace.observer, announce: workspace.announce)
    let after = workspace.session.input.documents.count
    return "\(Amounts.number(after)) of \(workspace.documentCount(before)) kept\n"
      + workspace.stageSummary(keptCount: 0)
  }
}
