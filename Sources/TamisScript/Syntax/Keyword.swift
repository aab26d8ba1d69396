/// The words that mean something to the language itself.
package enum Keyword: String, Sendable, CaseIterable {
  case `let`, param, plugin, read, write, `where`, tee
  case and, or, not, `in`, contains
  case `true`, `false`, none

  /// Whether the word is an operator of conditions.
  var isOperator: Bool {
    switch self {
    case .and, .or, .not, .in, .contains: true
    default: false
    }
  }

  /// The value that the word stands for wherever a value may stand: `true`, `false` or `none`.
  var isLiteral: Bool { self == .true || self == .false || self == .none }
}
