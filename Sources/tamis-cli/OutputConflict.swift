import Tamis

/// An output that would replace one of the files that are read.
///
/// A run replaces its output when it is whole, so the input would be lost without a word.
struct OutputConflict: TamisError {
  let path: String

  var code: DiagnosticCode { "run.overwrites-input" }

  var message: String { "'\(path)' is read by this run, and would be overwritten" }

  var help: String? { "write to another file" }

  /// Refuses an output that is one of the inputs, under whatever name.
  static func check(_ output: String, against inputs: [String]) throws(OutputConflict) {
    guard output != "-", let target = Platform.resolved(output) else { return }
    for input in inputs where Platform.resolved(input) == target { throw OutputConflict(path: output) }
  }
}

extension Stage {
  /// Where the stage writes, if it is a side output.
  var branchPath: String? {
    if case .tee(let branch) = action { branch.output.path } else { nil }
  }
}
