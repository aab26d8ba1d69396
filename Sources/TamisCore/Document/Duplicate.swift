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

  /// How unlike the two least alike units of its cluster are, of those that were compared, `0...1`.
  ///
  /// 0 for a cluster of equal units.
  public var diameter: Float

  /// Where both units agree, in the order of this one; empty if they were compared as wholes.
  public var passages: [CopiedPassage]

  /// Makes a duplicate.
  ///
  /// - Parameters:
  ///   - span: Its bytes.
  ///   - cluster: The number of its cluster, at least 1.
  ///   - role: Whether it represents its cluster.
  ///   - similarity: How alike it and its partner are, `0...1`.
  ///   - partnerID: The document of the unit most like it.
  ///   - partnerSpan: The bytes of that unit in its document.
  ///   - diameter: How unlike the two least alike units of its cluster are, `0...1`.
  ///   - passages: Where both units agree.
  public init(
    _ span: TextSpan, cluster: Int, role: Role, similarity: Float, partnerID: String, partnerSpan: TextSpan,
    diameter: Float = 0, passages: [CopiedPassage] = []
  ) {
    self.span = span
    self.cluster = cluster
    self.role = role
    self.similarity = similarity
    self.partnerID = partnerID
    self.partnerSpan = partnerSpan
    self.diameter = diameter
    self.passages = passages
  }
}

/// A passage that stands in two documents.
///
/// Both spans are bytes of the texts that the documents had when they were compared; later edits do not move them.
public struct CopiedPassage: Codable, Hashable, Sendable {
  /// The passage in the document that the annotation is on.
  public var span: TextSpan

  /// The passage in the partner's document.
  public var partnerSpan: TextSpan

  /// Makes a passage.
  ///
  /// - Parameters:
  ///   - span: Its bytes in the document that the annotation is on.
  ///   - partnerSpan: Its bytes in the partner's document.
  public init(_ span: TextSpan, partnerSpan: TextSpan) {
    self.span = span
    self.partnerSpan = partnerSpan
  }
}
