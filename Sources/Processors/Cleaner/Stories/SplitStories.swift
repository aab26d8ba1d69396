public import TamisCore

/// Makes a document of each story of a document that holds several.
///
/// `clean(split: stories)` tells the stories apart; this cuts between them. Each new document is the old one without the
/// other stories: source, layers, history and the way back to the raw bytes stay.
public struct SplitStories: CorpusProcessor {
  /// What scripts call it.
  public static let name = "split"
  /// What it does.
  public static let summary = "Makes a document of each story of a file that holds several."
  /// What a user should know beyond that.
  public static let discussion = """
    A document x with two stories becomes the documents x#1 and x#2, each with the metadata of x and 'story', its number. \
    They follow the documents that hold one story, which pass as they are. Edits have the reason split.other-story, and \
    x itself leaves the pipeline as split.stories.
    """
  /// The version of its results.
  public static let version = 1
  /// The stories.
  public static let requires: Set<Layer> = [.stories]
  /// The documents that stay keep their text; only the new ones are cut.
  public static let editsText = false
  /// Uses of it.
  public static let examples = [
    ProcessorExample("clean(split: stories) | split", "Makes a document of each story of a file.")
  ]

  /// Makes the processor.
  public init() {}

  /// Keeps the number of stories.
  ///
  /// - Parameter document: A document with the layer `stories`.
  /// - Returns: How many stories it holds.
  public func sketch(_ document: Document) -> Int { document[.stories].count }

  /// Adds up.
  ///
  /// - Parameter sketches: The number of stories of each document.
  /// - Returns: How many there are in all.
  public func resolve(_ sketches: some Sequence<Int>) -> Int { sketches.reduce(0, +) }

  /// Cuts a document that holds several stories.
  ///
  /// - Parameters:
  ///   - storyCount: The number of stories in the collection.
  ///   - document: The document.
  ///   - index: Its place in input order.
  /// - Returns: The stories of a document that goes; nothing for one that stays.
  /// - Throws: ``DocumentError`` if stories overlap or do not fit the text.
  public func apply(_ storyCount: Int, to document: inout Document, at index: Int) throws -> Verdict<Document> {
    let stories = document[.stories]
    guard stories.count > 1 else { return .keep }
    let excerpts = try stories.indices.map { try Self.part($0, of: document, stories) }
    return .drop("split.stories", excerpts: excerpts)
  }

  /// The stories as documents, in input order.
  ///
  /// - Parameters:
  ///   - excerpts: The stories.
  ///   - storyCount: The number of stories in the collection.
  /// - Returns: The stories.
  public func compose(_ excerpts: [Document], from storyCount: Int) -> [Document] { excerpts }

  private static func part(_ index: Int, of document: Document, _ stories: [Story]) throws -> Document {
    var part = Document(id: "\(document.id)#\(index + 1)", copying: document)
    part.metadata["story"] = .integer(index + 1)
    let span = stories[index].span
    try part.edit(by: name) { editor in
      editor.delete(TextSpan(0, span.lowerBound), reason: "split.other-story")
      editor.delete(TextSpan(span.upperBound, document.byteCount), reason: "split.other-story")
    }
    return part
  }
}
