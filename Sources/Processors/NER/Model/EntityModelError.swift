public import TamisCore
public import TamisDiagnostics

/// A model file that cannot be used.
public enum EntityModelError: TamisError, Hashable {
  /// The file cannot be read.
  case unreadable(path: String, errorNumber: Int32)
  /// The file cannot be written.
  case unwritable(path: String, errorNumber: Int32)
  /// The file is no model of names.
  case foreign(path: String)
  /// The file was made by another version.
  case version(path: String, found: Int)
  /// The file is not whole, or was changed.
  case damaged(path: String, explanation: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .unreadable: "model.unreadable"
    case .unwritable: "model.unwritable"
    case .foreign: "model.foreign"
    case .version: "model.version"
    case .damaged: "model.damaged"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .unreadable(let path, let number): "model '\(path)' cannot be read (error \(number))"
    case .unwritable(let path, let number): "model '\(path)' cannot be written (error \(number))"
    case .foreign(let path): "'\(path)' is no model of names"
    case .version(let path, let found):
      "model '\(path)' has format \(found), and this version reads format \(EntityModel.formatVersion)"
    case .damaged(let path, let explanation): "model '\(path)' is damaged: \(explanation)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unreadable, .unwritable: "check the path and the permissions"
    case .foreign: "name a file that 'tamis train ner' made"
    case .version: "train it again with 'tamis train ner'"
    case .damaged: "copy it again, or train it again with 'tamis train ner'"
    }
  }
}
