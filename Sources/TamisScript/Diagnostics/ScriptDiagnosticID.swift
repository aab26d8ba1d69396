public import TamisDiagnostics

/// Everything that the checker can say about a script, apart from problems of the pipeline itself (`pipeline.*`) and of
/// parameters against each other (`parameter.conflict`).
public enum ScriptDiagnosticID: String, CaseIterable, Sendable {
  /// A character that has no meaning outside strings and comments, or a control character.
  case invalidCharacter = "script.invalid-character"
  /// A string in other quotation marks than straight double ones.
  case invalidQuote = "script.invalid-quote"
  /// A string that does not end on its line.
  case unclosedString = "script.unclosed-string"
  /// A backslash in a string, followed by something that is no escape.
  case invalidEscape = "script.invalid-escape"
  /// A number that is not written as numbers are, or is too large.
  case invalidNumber = "script.invalid-number"
  /// Something stands where the grammar expects something else.
  case unexpectedToken = "script.unexpected-token"
  /// A `|`, `=` or bracket without a stage behind it.
  case expectedStage = "script.expected-stage"
  /// An argument, a list or a condition in which a value is missing.
  case expectedValue = "script.expected-value"
  /// A bracket that is opened and not closed.
  case unclosedBracket = "script.unclosed-bracket"
  /// A bracket that is closed and was not opened.
  case unmatchedBracket = "script.unmatched-bracket"
  /// Brackets, `not`s or named pipelines inside each other more than 200 deep.
  case nestingTooDeep = "script.nesting-too-deep"
  /// A word of the language used as a name.
  case reservedWord = "script.reserved-word"
  /// An operator of another language, such as `=`, `&&` or `||` in a condition.
  case invalidOperator = "script.invalid-operator"
  /// Two comparisons in a row, as in `1 < words < 9`.
  case chainedComparison = "script.chained-comparison"
  /// A value or a field that stands where something true or false is needed.
  case notACondition = "script.not-a-condition"
  /// A script without a pipeline.
  case emptyScript = "script.empty"
  /// A second pipeline in one script; often a missing `|`.
  case secondPipeline = "script.second-pipeline"
  /// A library of a `plugin` that is not there, or does not fit this program.
  case pluginNotLoaded = "script.plugin-not-loaded"
  /// A stage that is neither a processor nor a named pipeline.
  case unknownProcessor = "script.unknown-processor"
  /// An argument that the stage does not take.
  case unknownParameter = "script.unknown-parameter"
  /// An argument given twice.
  case duplicateArgument = "script.duplicate-argument"
  /// An argument without its name.
  case positionalArgument = "script.positional-argument"
  /// A value of another type than the parameter has, or out of its range.
  case argumentMismatch = "script.argument-mismatch"
  /// A named pipeline used without an argument that has no default.
  case missingArgument = "script.missing-argument"
  /// A bare word that is no `param` and no choice of the parameter.
  case unknownWord = "script.unknown-word"
  /// A bare word that could mean two things.
  case ambiguousWord = "script.ambiguous-word"
  /// A name defined twice by `let` or `param`.
  case duplicateDefinition = "script.duplicate-definition"
  /// A `let` or `param` that nothing uses.
  case unusedDefinition = "script.unused-definition"
  /// A `let` of the same name as a processor, which it hides.
  case shadowedProcessor = "script.shadowed-processor"
  /// A named pipeline that uses itself.
  case recursion = "script.recursion"
  /// More than 1000 stages once named pipelines are written out.
  case tooManyStages = "script.too-many-stages"
  /// A comparison of a field with a value that it can never have.
  case fieldMismatch = "script.field-mismatch"
  /// A field read as metadata whose name is nearly that of a well-known field.
  case unusualField = "script.unusual-field"
  /// A `read` that is not at the beginning of the main pipeline.
  case readNotFirst = "script.read-not-first"
  /// A stage behind `write`, which no document reaches.
  case unreachableStage = "script.unreachable-stage"
  /// A side branch that does not end with `write`.
  case teeWithoutWrite = "script.tee-without-write"
  /// A `read`, `write` or `plugin` without a path, or a `write` with several.
  case missingPath = "script.missing-path"
  /// A format that does not exist, or an extension that means none.
  case unknownFormat = "script.unknown-format"
  /// An input that matches no readable file.
  case noSuchFile = "script.no-such-file"
  /// The same input read twice.
  case readTwice = "script.read-twice"
  /// The same file written by two stages.
  case writtenTwice = "script.written-twice"
  /// A file that is both read and written.
  case readsOwnOutput = "script.reads-own-output"
  /// A script without `read`: its documents come from the command line.
  case noInput = "script.no-input"
  /// A script without `write`: its result goes where the command line says.
  case noOutput = "script.no-output"
  /// A value set from outside for a `param` that the script does not have.
  case unknownSetting = "script.unknown-setting"
  /// A value set from outside that the `param` cannot have.
  case settingMismatch = "script.setting-mismatch"
  /// More than 100000 problems; those beyond are counted and not listed.
  case tooManyProblems = "script.too-many-problems"

  /// The code under which the diagnostic is reported.
  public var code: DiagnosticCode { DiagnosticCode(rawValue: rawValue) }

  /// How much it matters, unless the place says otherwise.
  public var severity: Severity {
    switch self {
    case .ambiguousWord, .unusedDefinition, .shadowedProcessor, .unusualField, .readTwice: .warning
    case .noInput, .noOutput: .note
    default: .error
    }
  }

  /// What it means, in one sentence.
  public var explanation: String {
    switch self {
    case .invalidCharacter: "A character that has no meaning outside strings and comments, or a control character."
    case .invalidQuote: "A string in other quotation marks than straight double ones."
    case .unclosedString: "A string that does not end on its line."
    case .invalidEscape: "A backslash in a string, followed by something that is no escape."
    case .invalidNumber: "A number that is not written as numbers are, or is too large."
    case .unexpectedToken: "Something stands where the grammar expects something else."
    case .expectedStage: "A `|`, `=` or bracket without a stage behind it."
    case .expectedValue: "An argument, a list or a condition in which a value is missing."
    case .unclosedBracket: "A bracket that is opened and not closed."
    case .unmatchedBracket: "A bracket that is closed and was not opened."
    case .nestingTooDeep: "Brackets, `not`s or named pipelines inside each other more than 200 deep."
    case .reservedWord: "A word of the language used as a name."
    case .invalidOperator: "An operator of another language, such as `=`, `&&` or `||` in a condition."
    case .chainedComparison: "Two comparisons in a row, as in `1 < words < 9`."
    case .notACondition: "A value or a field that stands where something true or false is needed."
    case .emptyScript: "A script without a pipeline."
    case .secondPipeline: "A second pipeline in one script; often a missing `|`."
    case .pluginNotLoaded: "A library of a `plugin` that is not there, or does not fit this program."
    case .unknownProcessor: "A stage that is neither a processor nor a named pipeline."
    case .unknownParameter: "An argument that the stage does not take."
    case .duplicateArgument: "An argument given twice."
    case .positionalArgument: "An argument without its name."
    case .argumentMismatch: "A value of another type than the parameter has, or out of its range."
    case .missingArgument: "A named pipeline used without an argument that has no default."
    case .unknownWord: "A bare word that is no `param` and no choice of the parameter."
    case .ambiguousWord: "A bare word that could mean two things."
    case .duplicateDefinition: "A name defined twice by `let` or `param`."
    case .unusedDefinition: "A `let` or `param` that nothing uses."
    case .shadowedProcessor: "A `let` of the same name as a processor, which it hides."
    case .recursion: "A named pipeline that uses itself."
    case .tooManyStages: "More than 1000 stages once named pipelines are written out."
    case .fieldMismatch: "A comparison of a field with a value that it can never have."
    case .unusualField: "A field read as metadata whose name is nearly that of a well-known field."
    case .readNotFirst: "A `read` that is not at the beginning of the main pipeline."
    case .unreachableStage: "A stage behind `write`, which no document reaches."
    case .teeWithoutWrite: "A side branch that does not end with `write`."
    case .missingPath: "A `read`, `write` or `plugin` without a path, or a `write` with several."
    case .unknownFormat: "A format that does not exist, or an extension that means none."
    case .noSuchFile: "An input that matches no readable file."
    case .readTwice: "The same input read twice."
    case .writtenTwice: "The same file written by two stages."
    case .readsOwnOutput: "A file that is both read and written."
    case .noInput: "A script without `read`: its documents come from the command line."
    case .noOutput: "A script without `write`: its result goes where the command line says."
    case .unknownSetting: "A value set from outside for a `param` that the script does not have."
    case .tooManyProblems: "More than 100000 problems; those beyond are counted and not listed."
    case .settingMismatch: "A value set from outside that the `param` cannot have."
    }
  }
}
