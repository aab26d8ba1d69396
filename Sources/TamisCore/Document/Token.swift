public import TamisJSON

/// What a token is made of.
public enum TokenKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// Letters, perhaps with digits, apostrophes or hyphens.
  case word
  /// Digits, perhaps with separators.
  case number
  /// A punctuation mark.
  case punctuation
  /// A currency sign, an emoji, a mathematical sign, anything else that is printed.
  case symbol
  /// A web address.
  case url
  /// An e-mail address.
  case email
}

/// A surface token, as Universal Dependencies treebanks count them.
public struct Token: LayerElement {
  /// Its bytes.
  public var span: TextSpan

  /// What it is made of.
  public var kind: TokenKind

  /// Makes a token.
  ///
  /// - Parameters:
  ///   - span: Its bytes.
  ///   - kind: What it is made of.
  @inlinable
  public init(_ span: TextSpan, kind: TokenKind) {
    self.span = span
    self.kind = kind
  }

  /// Its kind.
  public var attributes: JSONObject { ["kind": .string(kind.rawValue)] }
}
