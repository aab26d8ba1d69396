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
  /// Documents that were put on the disk in the middle of a run are not what was written.
  case damagedStorage(path: String, offset: Int)
  /// Documents that were put on the disk in the middle of a run cannot be read.
  case unreadableStorage(path: String, reason: String)
  /// An earlier run of the same did not end, and nothing was said of what becomes of it.
  case unfinished(folder: String, documentCount: Int)
  /// Another run is at work on the same outputs.
  case busy(folder: String)
  /// A run cannot be gone on with later, and why.
  case unresumable(String)
  /// The run needs more memory than it may have.
  case memory(usedByteCount: Int, budgetByteCount: Int)
  /// More documents failed than may.
  case failureLimit(Int)
  /// Two outputs of a run have the same path.
  case repeatedOutput(String)

  /// The stable name of the case; a failure keeps its own.
  public var code: DiagnosticCode {
    switch self {
    case .document(let failure): failure.code
    case .stage(_, let code, _, _): code
    case .corpusWideBranch: "pipeline.corpus-wide-branch"
    case .notDocumentWise: "run.not-document-wise"
    case .damagedStorage: "run.damaged-storage"
    case .unreadableStorage: "run.unreadable-storage"
    case .unfinished: "run.unfinished"
    case .busy: "run.busy"
    case .unresumable: "run.unresumable"
    case .memory: "run.memory"
    case .failureLimit: "run.failure-limit"
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
    case .damagedStorage(let path, let offset): "'\(path)' is not what was written, from byte \(offset) on"
    case .unreadableStorage(let path, let reason): "'\(path)' cannot be read: \(reason)"
    case .unfinished(let folder, let documentCount):
      "an earlier run of the same was stopped after \(documentCount) documents; '\(folder)' keeps what it did"
    case .busy(let folder): "another run is at work on the same outputs: '\(folder)' is in use"
    case .unresumable(let reason): "the run could not be gone on with later: \(reason)"
    case .memory(let used, let budget):
      "the run uses \(used / 1_000_000) MB of memory, and may use \(budget / 1_000_000)"
    case .failureLimit(let count): "\(count) documents failed, more than may"
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
    case .damagedStorage, .unreadableStorage: "start the run over with --restart; if it happens again, check the disk"
    case .unfinished: "go on with it by --resume, or start over by --restart"
    case .busy: "wait for it, or write to another file"
    case .unresumable: nil
    case .memory: "raise --memory, or take the collection in parts with --shard"
    case .failureLimit: "look at what failed, or raise --max-errors"
    case .repeatedOutput: "give each its own file"
    }
  }

  init(_ error: any Error, stage: String) {
    let known = ProcessingError(wrapping: error, processor: stage, documentID: "")
    self = .stage(stage, code: known.code, reason: known.reason, help: known.help)
  }
}
