import TamisCore
import TamisDiagnostics

/// The processor of the libraries of tests.
struct TestShout: DocumentProcessor {
  static let name = "shout"
  static let summary = "Shouts."

  init() {}

  func process(_ document: inout Document) throws {}
}

/// A processor of a library whose name is taken.
struct OtherClean: DocumentProcessor {
  static let name = "clean"
  static let summary = "Is another one."

  init() {}

  func process(_ document: inout Document) throws {}
}

/// A library that is not there.
struct LibraryMissing: TamisError {
  let path: String
  let code: DiagnosticCode = "library.unreadable"
  var message: String { "the library '\(path)' cannot be read: no such file or directory" }
  let help: String? = "name the file with its folder, as in ./libReadability.so"
}
