/// What kind of thing a name is the name of.
public struct EntityLabel: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  /// The label as data sets write it.
  public let rawValue: String

  /// Makes a label.
  ///
  /// - Parameter rawValue: Upper case, at most 15 bytes to be stored in place.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a label from a literal.
  ///
  /// - Parameter value: Upper case, at most 15 bytes to be stored in place.
  public init(stringLiteral value: String) { rawValue = value }

  /// A person, real or fictional.
  public static let person: EntityLabel = "PER"
  /// A place.
  public static let location: EntityLabel = "LOC"
  /// A company, an institution, a party, a team.
  public static let organization: EntityLabel = "ORG"
  /// An event, a work, a product, a people.
  public static let miscellaneous: EntityLabel = "MISC"
}

/// A mention of a name.
public struct Entity: LayerElement {
  /// Its bytes, from the start of a token to the end of one.
  public var span: TextSpan

  /// What it is the name of.
  public var label: EntityLabel

  /// How sure the recogniser is, `0...1`.
  public var score: Float

  /// Makes a mention.
  ///
  /// - Parameters:
  ///   - span: Its bytes, on token boundaries.
  ///   - label: What it is the name of.
  ///   - score: How sure the recogniser is, `0...1`.
  public init(_ span: TextSpan, label: EntityLabel, score: Float = 1) {
    self.span = span
    self.label = label
    self.score = score
  }
}
