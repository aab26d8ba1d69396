public import TamisCore

/// A mention of a name with the entity that it is linked to.
public struct EntityMention: LayerElement {
  /// Its bytes: those of the name.
  public var span: TextSpan

  /// The number of the entity in the collection, from 1 by first appearance.
  public var entity: Int

  /// The canonical name of the entity: its fullest and most frequent form.
  public var name: String

  /// What kind of thing the entity is.
  public var label: EntityLabel

  /// Whether this is the entity's first mention in the collection.
  public var isFirst: Bool

  /// Whether this mention shows the entity best: the first with its canonical name.
  public var isBest: Bool

  /// Makes a mention.
  ///
  /// - Parameters:
  ///   - span: Its bytes.
  ///   - entity: The number of the entity, at least 1.
  ///   - name: The canonical name of the entity.
  ///   - label: What kind of thing the entity is.
  ///   - isFirst: Whether it is the first mention in the collection.
  ///   - isBest: Whether it is the first with the canonical name.
  public init(_ span: TextSpan, entity: Int, name: String, label: EntityLabel, isFirst: Bool, isBest: Bool) {
    self.span = span
    self.entity = entity
    self.name = name
    self.label = label
    self.isFirst = isFirst
    self.isBest = isBest
  }
}

/// An entity that a document mentions: all its mentions together.
public struct Referent: LayerElement {
  /// The bytes of its first mention in the document.
  public var span: TextSpan

  /// The number of the entity in the collection.
  public var entity: Int

  /// Its canonical name.
  public var name: String

  /// What kind of thing it is.
  public var label: EntityLabel

  /// The forms of its name in the collection, the most frequent first.
  public var variants: [String]

  /// How often the document mentions it.
  public var count: Int

  /// How often the collection mentions it.
  public var totalCount: Int

  /// How many documents mention it.
  public var documentCount: Int

  /// Makes an entity of a document.
  ///
  /// - Parameters:
  ///   - span: The bytes of its first mention in the document.
  ///   - entity: The number of the entity, at least 1.
  ///   - name: Its canonical name.
  ///   - label: What kind of thing it is.
  ///   - variants: The forms of its name in the collection, the most frequent first.
  ///   - count: How often the document mentions it.
  ///   - totalCount: How often the collection mentions it.
  ///   - documentCount: How many documents mention it.
  public init(
    _ span: TextSpan, entity: Int, name: String, label: EntityLabel, variants: [String], count: Int, totalCount: Int,
    documentCount: Int
  ) {
    self.span = span
    self.entity = entity
    self.name = name
    self.label = label
    self.variants = variants
    self.count = count
    self.totalCount = totalCount
    self.documentCount = documentCount
  }
}

extension LayerKey<EntityMention> {
  /// Names with the entities that they are linked to.
  public static var mentions: Self { "mentions" }
}

extension LayerKey<Referent> {
  /// The entities that a document mentions, by first mention.
  public static var referents: Self { "referents" }
}

extension Layer {
  /// Names with the entities that they are linked to.
  public static let mentions = Layer(LayerKey<EntityMention>.mentions)
  /// The entities that a document mentions.
  public static let referents = Layer(LayerKey<Referent>.referents)
}
