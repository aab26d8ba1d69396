public import TamisJSON

/// A parameter as checker, help, completion and schema see it.
public struct ParameterDescriptor: Hashable, Sendable {
  /// The name in scripts.
  public let name: String

  /// The type of its values.
  public let type: ParameterType

  /// The value if a script says nothing.
  public let defaultValue: JSONValue

  /// What it is for, in one sentence.
  public let help: String

  /// The values that a number may take; `nil` for any.
  public let range: ParameterRange?

  /// Whether the first argument of a call may be its value without its name.
  public let isPositional: Bool

  /// Why a value cannot be this parameter's.
  ///
  /// - Parameter value: What a script says.
  /// - Returns: `nil` if the value fits; otherwise what was expected, in words.
  public func mismatch(of value: JSONValue) -> String? {
    guard Self.fits(value, type) else { return "expected \(type)" }
    if let range, let number = value.numberValue, !range.contains(number) {
      return "expected \(range)"
    }
    return nil
  }

  private static func fits(_ value: JSONValue, _ type: ParameterType) -> Bool {
    switch type {
    case .integer: value.integerValue != nil
    case .number: value.numberValue != nil
    case .boolean: value.booleanValue != nil
    case .string: value.stringValue != nil
    case .choice(let choices): value.stringValue.map(choices.contains) ?? false
    case .list(let element): value.arrayValue?.allSatisfy { fits($0, element) } ?? false
    case .optional(let wrapped): value == .null || fits(value, wrapped)
    }
  }
}

/// Everything that is declared of a processor: the one source of help, checks, completion, reference and schema.
public struct ProcessorDescriptor: Hashable, Sendable {
  /// Whether a processor sees one document or all of them.
  public enum Scope: String, Hashable, Sendable {
    /// One document at a time, in parallel over a stream.
    case document
    /// All documents of a run.
    case corpus
  }

  /// What scripts call it.
  public let name: String

  /// What it does, in one sentence.
  public let summary: String

  /// What a user should know beyond the summary; paragraphs separated by blank lines.
  public let discussion: String

  /// The version of its results.
  public let version: Int

  /// Whether it sees one document or all.
  public let scope: Scope

  /// Its parameters, in the order of their declaration.
  public let parameters: [ParameterDescriptor]

  /// The layers that it needs with default parameters.
  public let requires: Set<Layer>

  /// The layers that it makes with default parameters.
  public let provides: Set<Layer>

  /// Whether it changes text with default parameters.
  public let editsText: Bool

  /// Whether documents leave the pipeline and new ones take their place.
  public let replacesDocuments: Bool

  /// Uses of it that a reader can learn from.
  public let examples: [ProcessorExample]

  /// Describes a type of processor.
  ///
  /// - Parameter type: The type.
  public init(_ type: any Processor.Type) {
    let prototype = type.init()
    name = type.name
    summary = type.summary
    discussion = type.discussion
    version = type.version
    let corpusType = type as? any CorpusProcessor.Type
    scope = corpusType == nil ? .document : .corpus
    replacesDocuments = corpusType?.replacesDocuments ?? false
    parameters = prototype.namedParameters.map { $0.parameter.descriptor(named: $0.name) }
    requires = prototype.requires
    provides = prototype.provides
    editsText = prototype.editsText
    examples = type.examples
  }

  /// The parameter of a name.
  ///
  /// - Parameter name: The name in scripts.
  /// - Returns: `nil` if there is none.
  public func parameter(named name: String) -> ParameterDescriptor? {
    parameters.first { $0.name == name }
  }
}
