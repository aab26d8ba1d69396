public import TamisCore
public import TamisDiagnostics

/// A list of names that cannot be used.
public enum NameListError: TamisError, Hashable {
  /// The file cannot be read.
  case unreadable(path: String, errorNumber: Int32)
  /// A line is no name with a kind.
  case malformed(path: String, line: Int, explanation: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .unreadable: "names.unreadable"
    case .malformed: "names.malformed"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .unreadable(let path, let number): "list of names '\(path)' cannot be read (error \(number))"
    case .malformed(let path, let line, let explanation): "\(path):\(line): \(explanation)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unreadable: "check the path and the permissions"
    case .malformed: "a line is a name, a comma and PER, LOC, ORG, MISC or NONE; lines that begin with # are comments"
    }
  }
}
