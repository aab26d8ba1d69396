import TamisDiagnostics

/// Something that a session cannot do as asked.
public enum SessionError: TamisError, Hashable {
  /// No stage has that name.
  case noSuchStage(String, known: [String])
  /// No document has that number or name.
  case noSuchDocument(String, count: Int, known: [String])
  /// Several documents could be meant.
  case ambiguousDocument(String, matches: [String])
  /// There is nothing to look at.
  case noDocuments
  /// There is nothing to change.
  case noStages
  /// There is nothing to take back.
  case nothingToUndo
  /// There is nothing to do again.
  case nothingToRedo
  /// The stages do not fit each other.
  case misfit([PipelineProblem])
  /// A stage without parameters was to be changed.
  case noParameters(stage: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .noSuchStage: "repl.no-such-stage"
    case .noSuchDocument: "repl.no-such-document"
    case .ambiguousDocument: "repl.ambiguous-document"
    case .noDocuments: "repl.no-documents"
    case .noStages: "repl.no-stages"
    case .nothingToUndo: "repl.nothing-to-undo"
    case .nothingToRedo: "repl.nothing-to-redo"
    case .misfit(let problems): problems.first?.code ?? "repl.misfit"
    case .noParameters: "repl.no-parameters"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .noSuchStage(let name, _): "the pipeline has no stage '\(name)'"
    case .noSuchDocument(let name, _, _): "no document here is number or name '\(name)'"
    case .ambiguousDocument(let name, let matches): "'\(name)' could be \(matches.count) documents"
    case .noDocuments: "no documents are here"
    case .noStages: "there is no pipeline yet"
    case .nothingToUndo: "there is nothing to undo"
    case .nothingToRedo: "there is nothing to redo"
    case .misfit(let problems): problems.map(\.message).joined(separator: "; ")
    case .noParameters(let stage): "'\(stage)' has no parameters"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .noSuchStage(let name, let known):
      suggestion(for: name, among: known).map { "\($0) stages: \(known.joined(separator: ", "))" }
        ?? "stages: \(known.joined(separator: ", "))"
    case .noSuchDocument(let name, let count, let known):
      suggestion(for: name, among: known) ?? (count == 0 ? "load some: `:load FILES`" : "`:docs` lists all \(count)")
    case .ambiguousDocument(_, let matches): "name one: \(matches.prefix(5).joined(separator: ", "))"
    case .noDocuments: "load some: `:load FILES`"
    case .noStages: "type one, for example: clean | tokenize"
    case .misfit(let problems): problems.compactMap(\.help).first
    case .nothingToUndo, .nothingToRedo, .noParameters: nil
    }
  }

  private func suggestion(for name: String, among known: [String]) -> String? {
    Suggestion.closest(to: name, among: known).map { "did you mean '\($0)'?" }
  }
}
