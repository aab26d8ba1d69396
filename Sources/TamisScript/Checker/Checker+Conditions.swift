import TamisCore

extension Checker {
  /// The condition of a `where`.
  ///
  /// - Parameters:
  ///   - syntax: What stands in its brackets.
  ///   - scope: The parameters of the `let` around it.
  ///   - places: Filled with the first place at which each layer is counted.
  /// - Returns: `nil` if it has errors, or values that are not known.
  mutating func predicate(
    of syntax: ConditionSyntax, in scope: Scope, places: inout [Layer: Range<Int>]
  ) -> Predicate? {
    switch syntax {
    case .and(let parts): return chain(parts, in: scope, places: &places) { .and($0, $1) }
    case .or(let parts): return chain(parts, in: scope, places: &places) { .or($0, $1) }
    case .not(let part): return predicate(of: part, in: scope, places: &places).map { .not($0) }
    case .has(let operand, _): return field(of: operand, in: scope).map { .has($0) }
    case .comparison(let comparison): return predicate(of: comparison, in: scope, places: &places)
    case .operand(let operand):
      reportOperand(operand)
      return nil
    case .invalid: return nil
    }
  }

  private mutating func chain(
    _ parts: [ConditionSyntax], in scope: Scope, places: inout [Layer: Range<Int>],
    join: (Predicate, Predicate) -> Predicate
  ) -> Predicate? {
    var predicates: [Predicate] = []
    for part in parts {
      if let predicate = predicate(of: part, in: scope, places: &places) { predicates.append(predicate) }
    }
    guard predicates.count == parts.count else { return nil }
    return Self.joined(predicates[...], join)
  }

  /// Joins conditions to a tree: from the left for as many as people write, balanced for more, so that no chain is as
  /// deep as it is long.
  static func joined(
    _ predicates: ArraySlice<Predicate>, _ join: (Predicate, Predicate) -> Predicate
  ) -> Predicate? {
    guard predicates.count > 128 else {
      return predicates.first.map { first in predicates.dropFirst().reduce(first, join) }
    }
    let middle = predicates.startIndex + predicates.count / 2
    guard let left = joined(predicates[..<middle], join), let right = joined(predicates[middle...], join) else {
      return nil
    }
    return join(left, right)
  }

  private mutating func reportOperand(_ operand: OperandSyntax) {
    switch operand {
    case .value(.invalid): return
    case .value(.word(let word)) where Keyword(rawValue: word.text) == nil && !word.isBroken:
      sink.report(
        .notACondition, "'\(word.text.prefix(40))' alone is no condition", at: word.range,
        help: "compare it, as in `\(word.text.prefix(40)) == true`, or ask `has(\(word.text.prefix(40)))`")
    case .value(.word(let word)) where word.isBroken: return
    case .value(let value):
      sink.report(
        .notACondition, "a value alone is no condition", at: value.range,
        help: "compare a field with it, as in `language == \"fr\"`")
    case .count(_, let range), .metadata(_, let range):
      sink.report(
        .notACondition, "a field alone is no condition", at: range, help: "compare it with a value, or ask `has(…)`")
    }
  }

  // MARK: - Comparisons

  /// One side of a comparison, before it is known which side is the field.
  private enum Side {
    case field
    /// A word: a field, or a param if there is one of that name.
    case word(NameSyntax, isParam: Bool)
    case value(ValueSyntax)
  }

  private func side(_ operand: OperandSyntax, in scope: Scope) -> Side {
    switch operand {
    case .count, .metadata: .field
    case .value(.word(let word)) where Self.keywordValue(word.text) == nil:
      .word(word, isParam: scope.values.keys.contains(word.text) || definitions.params[word.text] != nil)
    case .value(let value): .value(value)
    }
  }

  private mutating func predicate(
    of comparison: ComparisonSyntax, in scope: Scope, places: inout [Layer: Range<Int>]
  ) -> Predicate? {
    guard let (fieldSide, valueSide, isFlipped) = sides(of: comparison, in: scope) else { return nil }
    let type: ParameterType = if case .list = valueSide { .list(.string) } else { .string }
    let name = if case .value(.word(let word)) = fieldSide { word.text } else { "the field" }
    let slot = Slot(name: name, type: type, owner: "'where'")
    let field = field(of: fieldSide, in: scope)
    let value = resolve(valueSide, for: slot, in: scope)
    let operation = isFlipped ? comparison.comparison.flipped : comparison.comparison
    guard let field, let value else { return nil }
    guard fits(field, operation, value, at: valueSide.range, fieldRange: fieldSide.range) else { return nil }
    if let layer = field.layer, places[layer] == nil { places[layer] = fieldSide.range }
    let predicate = Predicate.comparison(field, operation, value.json)
    return comparison.isNegated ? .not(predicate) : predicate
  }

  /// Tells the field from the value, whichever stands first.
  private mutating func sides(
    of comparison: ComparisonSyntax, in scope: Scope
  ) -> (field: OperandSyntax, value: ValueSyntax, isFlipped: Bool)? {
    switch (side(comparison.left, in: scope), side(comparison.right, in: scope)) {
    case (.value(.invalid), _), (_, .value(.invalid)): return nil
    case (.value, .value):
      sink.report(
        .notACondition, "neither side of the comparison is a field", at: comparison.range,
        help: "as in `language == \"fr\"`")
      return nil
    case (.field, .field): return reportTwoFields(comparison)
    case (.field, .value(let value)): return (comparison.left, value, false)
    case (.value(let value), .field): return (comparison.right, value, true)
    case (.word(let word, let isParam), .value(let value)):
      if isParam { warnOfField(word) }
      return (comparison.left, value, false)
    case (.value(let value), .word(let word, let isParam)):
      if isParam { warnOfField(word) }
      return (comparison.right, value, true)
    case (_, .word(let word, isParam: true)): return (comparison.left, .word(word), false)
    case (.word(let word, isParam: true), _): return (comparison.right, .word(word), true)
    case (_, .word(let word, isParam: false)): return reportWord(word, in: comparison)
    case (.word, .field): return reportTwoFields(comparison)
    }
  }

  private mutating func reportTwoFields(_ comparison: ComparisonSyntax) -> (OperandSyntax, ValueSyntax, Bool)? {
    sink.report(
      .notACondition, "two fields cannot be compared with each other", at: comparison.range,
      help: "compare a field with a value, as in `words > 20`")
    return nil
  }

  private mutating func reportWord(
    _ word: NameSyntax, in comparison: ComparisonSyntax
  ) -> (OperandSyntax, ValueSyntax, Bool)? {
    if word.isBroken { return nil }
    if isKnownField(word.text) { return reportTwoFields(comparison) }
    let meant = Suggestion.closest(to: word.text, among: definitions.orderedParams.map(\.name.text))
    if let meant { markUse(of: meant, scope: Scope()) }
    sink.report(
      .unknownWord, "'\(word.text.prefix(40))' is no param", at: word.range,
      help: meant.map { "did you mean '\($0)'? texts stand in quotes" } ?? "texts stand in quotes",
      fix: .replace(word.range, with: meant ?? "\"\(word.text)\""))
    return nil
  }

  private mutating func warnOfField(_ word: NameSyntax) {
    sink.report(
      .ambiguousWord, "'\(word.text)' is a field here, though there is a param of that name", at: word.range,
      help: "the other side is a value, so this one is the field")
  }
}

extension Predicate.Comparison {
  /// The comparison with its sides exchanged.
  var flipped: Predicate.Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .isIn: .contains
    case .contains: .isIn
    }
  }
}
