/// Why a stretch of text was changed, as a stable name: `clean.dehyphenate`, `clean.agency-line`.
///
/// Reasons are what statistics count, what the REPL shows beside a change, and what a user greps for. The part before
/// the dot names the processor, the part behind it the rule.
public struct EditReason: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  /// The name: `processor.rule`, lower case, words joined by hyphens.
  public let rawValue: String

  /// Makes the reason with the given name.
  ///
  /// - Parameter rawValue: The name, as `processor.rule`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes a reason from a literal.
  ///
  /// - Parameter value: The name, as `processor.rule`.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

extension EditReason: CustomStringConvertible {
  /// The name.
  public var description: String { rawValue }
}
