public import TamisJSON

// The vocabulary that processors share, since none of them knows another.

extension Layer {
  /// Paragraphs: blocks of text between blank lines or line ends.
  public static let paragraphs: Layer = "paragraphs"
  /// Sentences, none of which crosses a paragraph's end.
  public static let sentences: Layer = "sentences"
  /// Tokens: words, numbers, punctuation marks.
  public static let tokens: Layer = "tokens"
  /// Names of people, places, organisations and others.
  public static let entities: Layer = "entities"
  /// Units of text that also stand elsewhere in the collection.
  public static let duplicates: Layer = "duplicates"
  /// Passages taken from other documents.
  public static let citations: Layer = "citations"
}

extension LayerKey<Paragraph> {
  /// Blocks of text between blank lines or line ends.
  public static var paragraphs: Self { "paragraphs" }
}

extension LayerKey<Sentence> {
  /// Sentences, none of which crosses a paragraph's end.
  public static var sentences: Self { "sentences" }
}

extension LayerKey<Token> {
  /// Words, numbers, punctuation marks.
  public static var tokens: Self { "tokens" }
}

extension LayerKey<Entity> {
  /// Names of people, places, organisations and others.
  public static var entities: Self { "entities" }
}

extension LayerKey<Duplicate> {
  /// Units of text that also stand elsewhere in the collection.
  public static var duplicates: Self { "duplicates" }
}

extension LayerKey<Citation> {
  /// Passages taken from other documents.
  public static var citations: Self { "citations" }
}

/// A block of text between blank lines or line ends.
public struct Paragraph: LayerElement {
  /// Its bytes, without surrounding white space.
  public var span: TextSpan

  /// Whether it is a heading rather than running text.
  public var isHeading: Bool

  /// Makes a paragraph.
  ///
  /// - Parameters:
  ///   - span: Its bytes, without surrounding white space.
  ///   - isHeading: Whether it is a heading.
  public init(_ span: TextSpan, isHeading: Bool = false) {
    self.span = span
    self.isHeading = isHeading
  }

  /// `heading`, for headings only.
  public var attributes: JSONObject { isHeading ? ["heading": true] : [:] }
}

/// A sentence, a heading or a list item: what a reader takes in at once.
public struct Sentence: LayerElement {
  /// Its bytes, without surrounding white space.
  public var span: TextSpan

  /// Makes a sentence.
  ///
  /// - Parameter span: Its bytes, without surrounding white space.
  public init(_ span: TextSpan) {
    self.span = span
  }

  /// Nothing.
  public var attributes: JSONObject { [:] }
}

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

/// A unit of text that also stands elsewhere in the collection, exactly or nearly.
public struct Duplicate: LayerElement {
  /// Whether the unit is the one that its cluster is named after, or a copy.
  public enum Role: String, Codable, Hashable, Sendable {
    /// The unit that stays when copies are dropped.
    case representative
    /// A unit that says the same as the representative.
    case copy
  }

  /// Its bytes: a sentence, a paragraph or the whole document.
  public var span: TextSpan

  /// The number of its cluster, from 1 in order of first appearance.
  public var cluster: Int

  /// Whether it represents its cluster.
  public var role: Role

  /// How alike it and its partner are, `0...1`.
  public var similarity: Float

  /// The document of the unit most like it.
  public var partnerID: String

  /// The bytes of that unit, in the text that its document had when units were compared.
  public var partnerSpan: TextSpan

  /// Makes a duplicate.
  ///
  /// - Parameters:
  ///   - span: Its bytes.
  ///   - cluster: The number of its cluster, at least 1.
  ///   - role: Whether it represents its cluster.
  ///   - similarity: How alike it and its partner are, `0...1`.
  ///   - partnerID: The document of the unit most like it.
  ///   - partnerSpan: The bytes of that unit in its document.
  public init(
    _ span: TextSpan, cluster: Int, role: Role, similarity: Float, partnerID: String, partnerSpan: TextSpan
  ) {
    self.span = span
    self.cluster = cluster
    self.role = role
    self.similarity = similarity
    self.partnerID = partnerID
    self.partnerSpan = partnerSpan
  }
}

/// A passage that was taken from another document, with the bytes that it came from.
public struct Citation: LayerElement {
  /// Where the passage stands in this document.
  public var span: TextSpan

  /// The document that it was taken from.
  public var documentID: String

  /// The file of that document, as the user named it.
  public var path: String

  /// The file offsets of its raw bytes: half-open, ascending, disjoint.
  public var rawRanges: [Range<Int>]

  /// The other documents of the collection that state the same, in input order.
  public var supporters: [String]

  /// Makes a citation.
  ///
  /// - Parameters:
  ///   - span: Where the passage stands in this document.
  ///   - documentID: The document that it was taken from.
  ///   - path: The file of that document.
  ///   - rawRanges: The file offsets of its raw bytes, ascending and disjoint.
  ///   - supporters: Other documents that state the same.
  public init(_ span: TextSpan, documentID: String, path: String, rawRanges: [Range<Int>], supporters: [String]) {
    self.span = span
    self.documentID = documentID
    self.path = path
    self.rawRanges = rawRanges
    self.supporters = supporters
  }
}
