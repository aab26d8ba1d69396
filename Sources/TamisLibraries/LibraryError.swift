public import TamisCore
public import TamisDiagnostics

/// Why a shared library is not loaded.
public enum LibraryError: TamisError, Hashable {
  /// The file is not there, or cannot be read.
  case unreadable(path: String, reason: String)
  /// The file is no shared library of this machine, or is damaged.
  case notALibrary(path: String, reason: String)
  /// The library holds no processors of Tamis.
  case noProcessors(path: String, reason: String)
  /// The library was built for another program than this one.
  case misfit(path: String, reason: String)
  /// The system refuses to load it.
  case notLoadable(path: String, reason: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .unreadable: "library.unreadable"
    case .notALibrary: "library.not-a-library"
    case .noProcessors: "library.no-processors"
    case .misfit: "library.misfit"
    case .notLoadable: "library.not-loadable"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .unreadable(let path, let reason): "the library '\(path)' cannot be read: \(reason)"
    case .notALibrary(let path, let reason): "'\(path)' is no shared library that can be loaded: \(reason)"
    case .noProcessors(let path, let reason): "the library '\(path)' has no processors: \(reason)"
    case .misfit(let path, let reason): "the library '\(path)' does not fit this program: \(reason)"
    case .notLoadable(let path, let reason): "the library '\(path)' cannot be loaded: \(reason)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unreadable: "name the file with its folder, as in ./libReadability.so"
    case .notALibrary, .noProcessors: "Scripts/build-library makes libraries of processors"
    case .misfit, .notLoadable: "build it again for this program with Scripts/build-library; nothing of it was run"
    }
  }
}
