public import TamisDiagnostics

/// Stored documents cannot be read back.
public enum StorageError: TamisError, Hashable {
  /// The bytes are not what was written.
  case damaged(at: Int)
  /// A layer has an element that cannot be written.
  case uncodable(Layer)
  /// A layer has elements of a type that this program does not have.
  case unknownElement(Layer, type: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .damaged: "storage.damaged"
    case .uncodable: "storage.uncodable"
    case .unknownElement: "storage.unknown-element"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .damaged(let offset): "a stored document is damaged at byte \(offset) of its block"
    case .uncodable(let layer): "an element of the layer '\(layer)' cannot be stored"
    case .unknownElement(let layer, let type):
      "the stored layer '\(layer)' has elements of the type '\(type)', which this program does not have"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .damaged: "start the run over; if it happens again, check the disk"
    case .uncodable: "its processor makes an element that does not encode: a number that is none, or infinite"
    case .unknownElement: "run with the plugins that the run began with, or start it over"
    }
  }
}
