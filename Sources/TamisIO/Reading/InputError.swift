public import TamisCore

/// An input that a run cannot begin with.
public enum InputError: TamisError, Hashable {
  /// A pattern that no file matches; the hint tells what is there instead.
  case noMatch(String, hint: String?)
  /// A path that names neither a file nor a folder, but, for example, a named pipe.
  case notAFile(String, kind: String)
  /// A file or folder that may not be looked at, with the system's reason.
  case unreadable(String, reason: String)
  /// No input format has that name.
  case unknownFormat(String, known: [String])
  /// No encoding has that name.
  case unknownEncoding(String, known: [String])
  /// A format that is always UTF-8 was given another encoding.
  case fixedEncoding(format: String, encoding: String)
  /// Standard input was named twice.
  case repeatedStandardInput
  /// An input that is gone once it was read: standard input, a pipe.
  case unrepeatable(String)
  /// A glob with a mistake in it.
  case malformedGlob(String, reason: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .noMatch: "input.no-match"
    case .notAFile: "input.not-a-file"
    case .unreadable: "input.unreadable"
    case .unknownFormat: "input.unknown-format"
    case .unknownEncoding: "input.unknown-encoding"
    case .fixedEncoding: "input.fixed-encoding"
    case .repeatedStandardInput: "input.repeated-standard-input"
    case .unrepeatable: "input.unrepeatable"
    case .malformedGlob: "input.malformed-glob"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .noMatch(let pattern, _): "no file matches '\(pattern)'"
    case .notAFile(let path, let kind): "'\(path)' is \(kind), not a file"
    case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
    case .unknownFormat(let name, _): "no input format is named '\(name)'"
    case .unknownEncoding(let name, _): "no encoding is named '\(name)'"
    case .fixedEncoding(let format, let encoding): "'\(format)' is always UTF-8, so it cannot be read as '\(encoding)'"
    case .repeatedStandardInput: "standard input ('-') is named twice, but can be read only once"
    case .unrepeatable(let path):
      "\(path == "-" ? "standard input" : "'\(path)'") cannot be read a second time"
    case .malformedGlob(let pattern, let reason): "'\(pattern)' is no pattern of file names: \(reason)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .noMatch(_, let hint): hint
    case .notAFile: "to read from a pipe, let standard input come from it and name '-' as input"
    case .unreadable: "check its permissions and those of the folders above it"
    case .unknownFormat(let name, let known), .unknownEncoding(let name, let known):
      Self.choices(near: name, among: known)
    case .fixedEncoding: "convert the file first: iconv -f FROM -t UTF-8"
    case .repeatedStandardInput: "name it once; a file that is really called '-' is './-'"
    case .unrepeatable: "write it to a file first, and read that"
    case .malformedGlob: "put a backslash before a bracket that belongs to the name"
    }
  }

  private static func choices(near name: String, among known: [String]) -> String {
    let list = "known: \(known.joined(separator: ", "))"
    return Suggestion.closest(to: name, among: known).map { "did you mean '\($0)'? \(list)" } ?? list
  }
}
