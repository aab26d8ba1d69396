public import TamisDiagnostics
public import TamisJSON

/// An argument that a processor does not take.
public enum ParameterError: TamisError, Hashable {
  /// The processor has no parameter of that name.
  case unknown(name: String, processor: String, known: [String])
  /// The value is of another type or out of range.
  case mismatch(name: String, processor: String, value: JSONValue, expected: String)
  /// The values of several parameters do not go together.
  case conflict(processor: String, explanation: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .unknown: "parameter.unknown"
    case .mismatch: "parameter.mismatch"
    case .conflict: "parameter.conflict"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .unknown(let name, let processor, _): "'\(processor)' has no parameter '\(name)'"
    case .mismatch(let name, let processor, _, let expected):
      "parameter '\(name)' of '\(processor)' has a value that does not fit: \(expected)"
    case .conflict(let processor, let explanation): "parameters of '\(processor)' do not go together: \(explanation)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unknown(let name, _, let known):
      if let suggestion = Suggestion.closest(to: name, among: known) {
        "did you mean '\(suggestion)'?"
      } else if known.isEmpty {
        "it takes no parameters"
      } else {
        "its parameters are \(known.joined(separator: ", "))"
      }
    case .mismatch, .conflict: nil
    }
  }
}
