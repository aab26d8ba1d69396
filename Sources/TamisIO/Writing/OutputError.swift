public import TamisCore

/// An output that cannot be written.
public enum OutputError: TamisError, Hashable {
  /// No output format has that name.
  case unknownFormat(String, known: [String])
  /// The file's extension means no format, and none was named.
  case unknownExtension(path: String, known: [String])
  /// The folder of the file does not exist.
  case missingFolder(path: String, folder: String)
  /// The path names a folder.
  case folder(path: String)
  /// The format is a folder of files, and there is no room for one: standard output was named.
  case folderNeeded(path: String)
  /// The folder to write has files in it already.
  case folderInUse(path: String)
  /// The format is no stream of bytes, so its files are not compressed.
  case uncompressible(path: String, format: String)
  /// The file may not be written.
  case permission(path: String, reason: String)
  /// The disk or the quota is full.
  case full(path: String, reason: String)
  /// What an earlier run had written is not there any more.
  case lost(path: String, temporary: String)
  /// The output is no file, so that a run cannot go on with it later.
  case unresumable(path: String)
  /// The system refused for another reason.
  case failed(path: String, reason: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .unknownFormat: "output.unknown-format"
    case .unknownExtension: "output.unknown-extension"
    case .missingFolder: "output.missing-folder"
    case .folder: "output.folder"
    case .folderNeeded: "output.folder-needed"
    case .uncompressible: "output.uncompressible"
    case .folderInUse: "output.folder-in-use"
    case .permission: "output.permission"
    case .full: "output.full"
    case .lost: "output.lost"
    case .unresumable: "output.unresumable"
    case .failed: "output.failed"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .unknownFormat(let name, _): "no output format is named '\(name)'"
    case .unknownExtension(let path, _): "the extension of '\(path)' names no output format"
    case .missingFolder(let path, let folder): "'\(path)' cannot be written: there is no folder '\(folder)'"
    case .folder(let path): "'\(path)' cannot be written: it is a folder"
    case .folderNeeded(let path):
      "'\(path)' cannot be written in this format, which needs a place of its own on the disk"
    case .uncompressible(let path, let format): "'\(path)' cannot be written: '\(format)' outputs are not compressed"
    case .folderInUse(let path): "'\(path)' is written as a folder, and there is something of that name already"
    case .permission(let path, let reason), .failed(let path, let reason):
      "'\(path)' cannot be written: \(reason)"
    case .lost(let path, let temporary):
      "what was written of '\(path)' is gone: '\(temporary)' is missing or was changed"
    case .unresumable(let path): "a run cannot go on with '\(path)', which is no regular file"
    case .full(let path, let reason): "'\(path)' is not complete and was not put in place: \(reason)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unknownFormat(let name, let known):
      if let suggestion = Suggestion.closest(to: name, among: known) {
        "did you mean '\(suggestion)'? known: \(known.joined(separator: ", "))"
      } else {
        "known: \(known.joined(separator: ", "))"
      }
    case .unknownExtension(_, let known):
      "name the format, or use one of the extensions \(known.map { ".\($0)" }.joined(separator: ", "))"
    case .missingFolder(_, let folder): "make it first: mkdir -p '\(folder)'"
    case .folder(let path): "name a file in it: '\(FilePath.join(path, "out.jsonl"))'"
    case .folderNeeded: "name a path"
    case .uncompressible: "leave out '.gz' or '.zst'"
    case .folderInUse: "remove it, or name another"
    case .permission: "check the permissions of the folder"
    case .full: "make room, or write to another disk"
    case .lost: "start the run over with --restart"
    case .unresumable: "name a file with --output"
    case .failed: nil
    }
  }

  package init(_ error: SystemError, path: String) {
    if error.isMissing {
      let folder = FilePath.split(path).folder
      self = .missingFolder(path: path, folder: folder.isEmpty ? "." : folder)
    } else if error.isFolder {
      self = .folder(path: path)
    } else if error.isPermission {
      self = .permission(path: path, reason: error.reason)
    } else if error.isFull {
      self = .full(path: path, reason: error.reason)
    } else {
      self = .failed(path: path, reason: error.reason)
    }
  }
}

/// The program that reads the output has ended, as in `tamis run … | head`.
///
/// No mistake of anyone: a command ends quietly. It is thrown only where the signal SIGPIPE is ignored.
public struct BrokenPipe: TamisError, Hashable {
  /// The output, `-` for standard output.
  public let path: String

  /// The stable name of the error.
  public var code: DiagnosticCode { "output.broken-pipe" }

  /// What happened.
  public var message: String { "nobody reads '\(path)' any more" }
}
