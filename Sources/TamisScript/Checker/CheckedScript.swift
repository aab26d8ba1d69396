public import TamisCore

/// A script that was checked: what there is to say about it and, if it can run, what it does.
public struct CheckedScript: Sendable {
  /// Errors, warnings and notes by place; those about no place of the script first.
  public let diagnostics: [Diagnostic]

  /// What the script does; `nil` if it has errors.
  ///
  /// Inputs are empty and the output is `nil` where the script leaves them to the caller.
  public let plan: Plan?

  /// The processors that the script can name: those of its environment, and those of the libraries that it names.
  public let registry: Registry

  /// The libraries that the script names with `plugin` and that are loaded, each once.
  public let libraries: [String]

  /// The values that can be given from outside, in the order of the script.
  public let parameters: [ScriptParameter]

  /// Where each stage of the plan's pipeline stands in the script, in UTF-8 bytes; empty if there is no plan.
  ///
  /// A stage of a named pipeline stands where that is defined.
  public let stageRanges: [Range<Int>]

  /// Whether the script cannot run.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// A `param` of a script.
public struct ScriptParameter: Hashable, Sendable {
  /// The name.
  public let name: String

  /// The type of its values: that of the processor's parameter that it is used for, or else that of the default.
  public let type: ParameterType

  /// The value that the script gives it.
  public let defaultValue: JSONValue

  /// The value of this run: the default unless it was set.
  public let value: JSONValue

  /// The remark behind the definition, if there is one.
  public let help: String?

  /// Where it is defined, in UTF-8 bytes of the script.
  public let range: Range<Int>
}
