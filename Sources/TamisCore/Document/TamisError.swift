public import TamisDiagnostics

/// An error that tells what happened, under a stable code, and what to do about it.
public protocol TamisError: Error, CustomStringConvertible {
  /// The stable name of this kind of error, as listed in docs/errors.md.
  var code: DiagnosticCode { get }

  /// What happened: one sentence, lower case, no final period. Never quotes a document's text.
  var message: String { get }

  /// What the user can do, if anything.
  var help: String? { get }
}

extension TamisError {
  /// Nothing to do unless the error says so.
  public var help: String? { nil }

  /// The code, the message and the help in one line.
  public var description: String {
    let advice = help.map { "; \($0)" } ?? ""
    return "\(message)\(advice) [\(code.rawValue)]"
  }
}
