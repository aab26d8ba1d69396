/// A place in a text as people count it.
public struct SourceLocation: Hashable, Sendable {
  /// The line, from 1.
  public let lineNumber: Int
  /// The place in the line, from 1, in `Character`s; the end of a line is one behind its last character.
  public let column: Int

  /// Creates a location.
  public init(lineNumber: Int, column: Int) {
    self.lineNumber = lineNumber
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Whether `left` comes earlier in the text.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.lineNumber, left.column) < (right.lineNumber, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// Line and column as `3:9`.
  public var description: String { "\(lineNumber):\(column)" }
}
