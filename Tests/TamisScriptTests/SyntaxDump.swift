import TamisCore

@testable import TamisScript

/// A syntax tree as text without places: two scripts that mean the same to the parser have the same dump.
enum SyntaxDump {
  static func dump(_ text: String) -> (tree: String, hasErrors: Bool) {
    let parsed = Parser.parse(Lexer.lex(text))
    return (parsed.syntax.statements.map(dump).joined(separator: "\n"), parsed.sink.hasErrors)
  }

  private static func dump(_ statement: StatementSyntax) -> String {
    switch statement {
    case .definition(let definition):
      let parameters = definition.parameters.map { "\($0.name.text)=\($0.defaultValue.map(dump) ?? "-")" }
      return "let \(definition.name.text) \(parameters) \(dump(definition.pipeline))"
    case .parameter(let parameter):
      return "param \(parameter.name.text) \(dump(parameter.defaultValue)) help \(parameter.help ?? "-")"
    case .library(let plugin): return "plugin \(plugin.path)"
    case .pipeline(let pipeline): return dump(pipeline)
    }
  }

  private static func dump(_ pipeline: PipelineSyntax) -> String {
    pipeline.stages.map(dump).joined(separator: " | ")
  }

  private static func dump(_ stage: StageSyntax) -> String {
    switch stage {
    case .call(let call): "\(call.name.text)\(call.arguments.map(dump))"
    case .read(let paths): "read \(paths.paths.map(dump)) \(paths.options.map(dump))"
    case .write(let paths): "write \(paths.paths.map(dump)) \(paths.options.map(dump))"
    case .filter(let condition, _): "where{\(dump(condition))}"
    case .tee(let branch, _): "tee{\(dump(branch))}"
    case .invalid: "INVALID"
    }
  }

  private static func dump(_ argument: ArgumentSyntax) -> String {
    "\(argument.name?.text ?? "_"):\(dump(argument.value))"
  }

  private static func dump(_ value: ValueSyntax) -> String {
    switch value {
    case .literal(let json, _): json.description
    case .word(let word): "`\(word.text)`"
    case .list(let elements, _): "\(elements.map(dump))"
    case .invalid: "INVALID"
    }
  }

  private static func dump(_ condition: ConditionSyntax) -> String {
    switch condition {
    case .comparison(let part):
      "(\(dump(part.left)) \(part.isNegated ? "not " : "")\(part.comparison.rawValue) \(dump(part.right)))"
    case .has(let operand, _): "has \(dump(operand))"
    case .and(let parts): "and\(parts.map(dump))"
    case .or(let parts): "or\(parts.map(dump))"
    case .not(let part): "not(\(dump(part)))"
    case .operand(let operand): dump(operand)
    case .invalid: "INVALID"
    }
  }

  private static func dump(_ operand: OperandSyntax) -> String {
    switch operand {
    case .value(let value): dump(value)
    case .count(let name, _): "count \(name.text)"
    case .metadata(let name, _): "metadata \(name.text)"
    }
  }
}
