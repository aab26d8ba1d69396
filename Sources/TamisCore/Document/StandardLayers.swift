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
