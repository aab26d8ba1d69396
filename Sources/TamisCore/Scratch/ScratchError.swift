public import TamisDiagnostics

/// What was put out of memory for the length of a run cannot be kept or taken back.
public enum ScratchError: TamisError, Hashable {
  /// The disk is full.
  case full(folder: String)
  /// The file cannot be made, written or read.
  case failed(folder: String, reason: String)
  /// The bytes are not what was written.
  case damaged(at: Int)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .full: "scratch.full"
    case .failed: "scratch.failed"
    case .damaged: "scratch.damaged"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .full(let folder): "no space is left in '\(folder)' for what the run keeps out of memory"
    case .failed(let folder, let reason): "what the run keeps out of memory cannot be stored in '\(folder)': \(reason)"
    case .damaged(let offset): "what the run kept out of memory is damaged at byte \(offset)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .full: "make room there, or set TMPDIR to a folder on a larger disk"
    case .failed: "set TMPDIR to a folder that can be written to"
    case .damaged: "start the run over; if it happens again, check the disk"
    }
  }
}
