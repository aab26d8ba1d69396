public import TamisCore

/// An output that would replace one of the files that are read.
///
/// An output takes its place when it is whole, so the input would be lost without a word.
public struct OutputConflict: TamisError, Hashable {
  /// The output as the user named it.
  public let path: String

  /// The stable name of the error.
  public var code: DiagnosticCode { "run.overwrites-input" }

  /// What would happen.
  public var message: String { "'\(path)' is one of the files that are read, and would be overwritten" }

  /// What to do.
  public var help: String? { "write to another file" }

  /// Refuses an output that is one of the inputs, under whatever name.
  ///
  /// - Parameters:
  ///   - output: A path to write to, `-` for standard output.
  ///   - inputs: The paths that are read; those that name no file are passed over.
  /// - Throws: ``OutputConflict`` if the output is one of them, links followed.
  /// - Complexity: One system call for each input.
  public static func check(_ output: String, against inputs: some Sequence<String>) throws(OutputConflict) {
    guard output != "-", (try? System.status(of: output)) != nil else { return }
    let target = System.resolved(output)
    for input in inputs where !input.isEmpty && input != "-" && System.resolved(input) == target {
      throw OutputConflict(path: output)
    }
  }
}
