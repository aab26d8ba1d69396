package import TamisCore

// The tree that the parser makes. All ranges are UTF-8 bytes of the script. What could not be parsed is `invalid`: it
// is reported already, and nothing further is said about it.

/// A whole script.
package struct ScriptSyntax: Sendable {
  package var statements: [StatementSyntax] = []
}

/// A definition or a pipeline.
package enum StatementSyntax: Sendable {
  case definition(LetSyntax)
  case parameter(ParamSyntax)
  case library(PluginSyntax)
  case pipeline(PipelineSyntax)
}

/// A name where it stands.
package struct NameSyntax: Sendable {
  package let text: String
  package let range: Range<Int>
  /// Whether it has characters that names cannot have; already reported.
  package var isBroken = false
}

/// `let name(parameter = default, …) = pipeline`.
package struct LetSyntax: Sendable {
  package let name: NameSyntax
  package let parameters: [(name: NameSyntax, defaultValue: ValueSyntax?)]
  package let pipeline: PipelineSyntax
  package let range: Range<Int>
}

/// `param name = default  # help`.
package struct ParamSyntax: Sendable {
  package let name: NameSyntax
  package let defaultValue: ValueSyntax
  package let help: String?
  package let range: Range<Int>
}

/// `plugin "path"`.
package struct PluginSyntax: Sendable {
  package let path: String
  package let range: Range<Int>
}

/// Stages joined by bars; at least one.
package struct PipelineSyntax: Sendable {
  package var stages: [StageSyntax]
  package let range: Range<Int>
}

/// One stage.
package indirect enum StageSyntax: Sendable {
  /// A processor or a named pipeline.
  case call(CallSyntax)
  case read(PathsSyntax)
  case write(PathsSyntax)
  case filter(ConditionSyntax, Range<Int>)
  case tee(PipelineSyntax, Range<Int>)
  case invalid(Range<Int>)

  package var range: Range<Int> {
    switch self {
    case .call(let call): call.range
    case .read(let paths), .write(let paths): paths.range
    case .filter(_, let range), .tee(_, let range), .invalid(let range): range
    }
  }
}

/// `name` or `name(argument: value, …)`.
package struct CallSyntax: Sendable {
  package let name: NameSyntax
  package let arguments: [ArgumentSyntax]
  package let range: Range<Int>
}

/// `read` or `write` with paths and options.
package struct PathsSyntax: Sendable {
  package let keyword: Range<Int>
  package let paths: [ValueSyntax]
  package let options: [ArgumentSyntax]
  package let range: Range<Int>
}

/// `name: value`; without a name it is refused later, with advice that the parser cannot give.
package struct ArgumentSyntax: Sendable {
  package let name: NameSyntax?
  package let value: ValueSyntax

  package var range: Range<Int> {
    (name?.range.lowerBound ?? value.range.lowerBound)..<value.range.upperBound
  }
}

/// A literal, a bare word or a list.
package indirect enum ValueSyntax: Sendable {
  case literal(JSONValue, Range<Int>)
  /// A bare word, `true`, `false` and `none` included.
  case word(NameSyntax)
  case list([ValueSyntax], Range<Int>)
  case invalid(Range<Int>)

  package var range: Range<Int> {
    switch self {
    case .literal(_, let range), .list(_, let range), .invalid(let range): range
    case .word(let name): name.range
    }
  }
}

/// What stands between the brackets of `where`.
package indirect enum ConditionSyntax: Sendable {
  case comparison(ComparisonSyntax)
  case has(OperandSyntax, Range<Int>)
  /// Two or more conditions.
  case and([ConditionSyntax])
  /// Two or more conditions.
  case or([ConditionSyntax])
  case not(ConditionSyntax)
  /// A value or field where a condition should be; refused later.
  case operand(OperandSyntax)
  case invalid(Range<Int>)
}

/// Two operands and what is between them.
package struct ComparisonSyntax: Sendable {
  package let left: OperandSyntax
  package let comparison: Predicate.Comparison
  /// Whether it is `not in` or `not contains`.
  package let isNegated: Bool
  package let operatorRange: Range<Int>
  package let right: OperandSyntax

  package var range: Range<Int> { left.range.lowerBound..<right.range.upperBound }
}

/// One side of a comparison.
package enum OperandSyntax: Sendable {
  /// A literal, a list, or a word that names a field or a value.
  case value(ValueSyntax)
  /// `count(layer)`.
  case count(NameSyntax, Range<Int>)
  /// `metadata("name")`.
  case metadata(NameSyntax, Range<Int>)

  package var range: Range<Int> {
    switch self {
    case .value(let value): value.range
    case .count(_, let range), .metadata(_, let range): range
    }
  }
}
