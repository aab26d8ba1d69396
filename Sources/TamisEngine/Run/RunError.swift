public import TamisIO

/// Why a run ended before its end.
public enum RunError: TamisError, Hashable {
  /// A document failed, and the policy was to end then.
  case document(RunFailure)
  /// A step that concerns all documents failed.
  case stage(String, code: DiagnosticCode, reason: String, help: String?)
  /// A stage that needs to see all documents stands in a side branch.
  case corpusWideBranch(String)
  /// A stage that needs to see all documents, or writes some, stands in a pipeline over a sequence without end.
  case notDocumentWise(String)
  /// Two outputs of a run have the same path.
  case repeatedOutput(String)

  /// The stable name of the case; a failure keeps its own.
  public var code: DiagnosticCode {
    switch self {
    case .document(let failure): failure.code
    case .stage(_, let code, _, _): code
    case .corpusWideBranch: "pipeline.corpus-wide-branch"
    case .notDocumentWise: "run.not-document-wise"
    case .repeatedOutput: "run.repeated-output"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .document(let failure): failure.message
    case .stage(let stage, _, let reason, _): "\(stage): \(reason)"
    case .corpusWideBranch(let stage): "'\(stage)' needs to see all documents, which a side branch cannot wait for"
    case .notDocumentWise(let stage): "'\(stage)' does not work on one document at a time"
    case .repeatedOutput(let path): "two branches write to '\(path)'"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .document(let failure): failure.help
    case .stage(_, _, _, let help): help
    case .corpusWideBranch: "put it in the main pipeline, before the branch"
    case .notDocumentWise: "collect the documents and run the pipeline on all of them"
    case .repeatedOutput: "give each its own file"
    }
  }

  init(_ error: any Error, stage: String) {
    let known = ProcessingError(wrapping: error, processor: stage, documentID: "")
    self = .stage(stage, code: known.code, reason: known.reason, help: known.help)
  }
}
