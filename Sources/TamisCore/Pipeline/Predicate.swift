public import TamisJSON

/// A condition on a document: what `where(…)` keeps.
public indirect enum Predicate: Hashable, Sendable {
  /// A field compared with a value.
  case comparison(Field, Comparison, JSONValue)
  /// Whether the document has a value for a field: a metadata entry, a layer.
  case has(Field)
  /// Both conditions.
  case and(Predicate, Predicate)
  /// At least one condition.
  case or(Predicate, Predicate)
  /// The opposite.
  case not(Predicate)

  /// How a field is compared.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    /// Equal; numbers by value, everything else by type and value.
    case equal = "=="
    /// The opposite of `==`, also for a missing field.
    case notEqual = "!="
    /// Less, for two numbers or two strings; strings by the Unicode scalars of their normal form.
    case less = "<"
    /// Less or equal.
    case lessOrEqual = "<="
    /// Greater.
    case greater = ">"
    /// Greater or equal.
    case greaterOrEqual = ">="
    /// A member of a list.
    case isIn = "in"
    /// A string that holds another, or a list that holds a value.
    case contains = "contains"
  }

  /// What is known of a document under a name.
  public enum Field: Hashable, Sendable {
    /// The document's id.
    case id
    /// The path of its source.
    case source
    /// The number of UTF-8 bytes of its text.
    case bytes
    /// The number of Unicode scalars of its text.
    case characters
    /// The number of tokens that are words or numbers.
    case words
    /// The number of elements of a layer.
    case count(Layer)
    /// A metadata entry.
    case metadata(String)
  }
}

extension Predicate.Field {
  /// The fields that every document has, by the name that scripts use; a name that is none of them and no layer is
  /// metadata.
  public static let builtin: [(name: String, field: Predicate.Field)] = [
    ("id", .id), ("source", .source), ("bytes", .bytes), ("characters", .characters), ("words", .words),
  ]

  /// The layer that the field is counted over, if any.
  public var layer: Layer? {
    switch self {
    case .words: .tokens
    case .count(let layer): layer
    case .id, .source, .bytes, .characters, .metadata: nil
    }
  }

  /// Whether every value of the field is an integer.
  public var isCount: Bool {
    switch self {
    case .bytes, .characters, .words, .count: true
    case .id, .source, .metadata: false
    }
  }

  /// The value for a document.
  ///
  /// - Parameter document: The document.
  /// - Returns: `nil` if the document has no such entry or layer.
  /// - Complexity: O(1), but O(*n*) in bytes for `characters` and O(*t*) in tokens for `words`.
  public func value(in document: Document) -> JSONValue? {
    switch self {
    case .id: .string(document.id)
    case .source: .string(document.source.path)
    case .bytes: .integer(document.byteCount)
    case .characters: .integer(document.text.unicodeScalars.count)
    case .words:
      document.hasLayer(.tokens)
        ? .integer(document[.tokens].count { $0.kind == .word || $0.kind == .number }) : nil
    case .count(let layer): document.contents(of: layer).map { .integer($0.count) }
    case .metadata(let name): document.metadata[name]
    }
  }
}

extension Predicate {
  /// Whether a document meets the condition.
  ///
  /// A comparison with a field that the document does not have is false, except `!=`, which is always the opposite of
  /// `==`. Values of different types are unequal and in no order.
  ///
  /// - Parameter document: The document.
  /// - Returns: Whether it does; a condition on a missing field never fails, it is false.
  public func holds(for document: Document) -> Bool {
    switch self {
    case .and(let first, let second): first.holds(for: document) && second.holds(for: document)
    case .or(let first, let second): first.holds(for: document) || second.holds(for: document)
    case .not(let condition): !condition.holds(for: document)
    case .has(let field): field.value(in: document) != nil
    case .comparison(let field, let comparison, let value): comparison.holds(field.value(in: document), value)
    }
  }

  /// The layers that the condition counts.
  public var requires: Set<Layer> {
    switch self {
    case .and(let first, let second), .or(let first, let second): first.requires.union(second.requires)
    case .not(let condition): condition.requires
    case .has: []
    case .comparison(let field, _, _): field.layer.map { [$0] } ?? []
    }
  }
}

extension Predicate.Comparison {
  /// Whether the comparison holds between a field's value, if it has one, and another value.
  func holds(_ left: JSONValue?, _ right: JSONValue) -> Bool {
    switch self {
    case .equal: left.map { Self.areEqual($0, right) } ?? false
    case .notEqual: !(left.map { Self.areEqual($0, right) } ?? false)
    case .less: left.flatMap { Self.order($0, right) }.map { $0 < 0 } ?? false
    case .lessOrEqual: left.flatMap { Self.order($0, right) }.map { $0 <= 0 } ?? false
    case .greater: left.flatMap { Self.order($0, right) }.map { $0 > 0 } ?? false
    case .greaterOrEqual: left.flatMap { Self.order($0, right) }.map { $0 >= 0 } ?? false
    case .isIn:
      if let left, let members = right.arrayValue { members.contains { Self.areEqual(left, $0) } } else { false }
    case .contains:
      if let text = left?.stringValue, let part = right.stringValue {
        text.contains(part)
      } else if let members = left?.arrayValue {
        members.contains { Self.areEqual($0, right) }
      } else {
        false
      }
    }
  }

  private static func areEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
    left == right || order(left, right) == 0
  }

  /// −1, 0 or 1 for two numbers or two strings; `nil` for anything else, and for NaN.
  private static func order(_ left: JSONValue, _ right: JSONValue) -> Int? {
    // Integers are compared as such: as floating-point numbers, neighbours beyond 2⁵³ are equal.
    if let first = left.integerValue, let second = right.integerValue { return sign(first, second) }
    if let first = left.numberValue, let second = right.numberValue { return sign(first, second) }
    if let first = left.stringValue, let second = right.stringValue { return sign(first, second) }
    return nil
  }

  private static func sign<Value: Comparable>(_ first: Value, _ second: Value) -> Int? {
    if first < second { return -1 }
    if first > second { return 1 }
    return first == second ? 0 : nil
  }
}
