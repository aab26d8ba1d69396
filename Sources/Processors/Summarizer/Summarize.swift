public import TamisCore

/// Writes a brief of several documents with sentences taken from them.
///
/// **What is wanted.** Concepts are words that say something and pairs of neighbouring words, by their stems. A concept is
/// worth the probability that a person's summary states it, which a small model tells from how many documents state it, how
/// early, how often and in which headlines. The brief is the set of sentences within the budget whose distinct concepts are
/// worth most (Gillick and Favre: A Scalable Global Model for Summarization, 2009), found exactly where a bound by
/// Lagrangian relaxation leaves few enough candidates, by local search otherwise. Other methods order sentences one by one.
///
/// **What is left out.** Headings, questions, fragments, sentences under five words, with unbalanced quotation marks,
/// and sentences that lean on another one («Il a ajouté», «a-t-il dit», a quotation without a speaker), unless a group has
/// nothing else. No two sentences that share half of their pairs of words, or a cluster of near copies.
///
/// **Order.** By the documents' `date` if all chosen ones have one, otherwise as the lead document tells it.
///
/// **Words** are counted as runs between white space, and no budget is ever exceeded. docs/summaries.md tells it all.
public struct Summarize: SpillingProcessor {
  /// Which documents go into one brief.
  public enum Grouping: String, ParameterChoice {
    /// Those with one value of a metadata field, ``Summarize/field``; documents without it together.
    case cluster
    /// Each document by itself.
    case document
    /// All.
    case all
  }

  /// How sentences are chosen.
  public enum Method: String, ParameterChoice {
    /// Together, so that they cover the concepts of greatest worth.
    case coverage
    /// One by one, the most central in a graph of like sentences first.
    case lexrank
    /// One by one, those most like all documents together first.
    case centroid
    /// The first sentences of all documents, then the second ones.
    case lead
  }

  /// The name in scripts.
  public static let name = "summarize"
  /// What it does.
  public static let summary = "Writes a short brief of each group of documents in their own sentences, with sources."
  /// What users should know beyond that.
  public static let discussion = """
    One document for each group takes the place of the documents: its text is made of their sentences, its layer \
    'citations' names the file and the bytes of each, the passages of other documents that tell the same, and figures and \
    names that other documents give otherwise.

    All budgets hold at once, and none is ever exceeded; 0 sets no limit. Words are runs between white space, characters \
    are what a reader counts, spaces included. If no sentence fits, or none has a word of the query, the brief is empty and its \
    metadata 'note' says why.

    With 'field' documents go by any metadata: a column of a table, a section, a day. Values are compared as they are; \
    documents without the field, or with an empty one, make one brief together, 'brief:none', and a warning tells how many \
    there are.
    """
  /// Sentences and the tokens in them.
  public static let requires: Set<Layer> = [.sentences, .tokens]
  /// The layers of briefs.
  public static let provides: Set<Layer> = [.sentences, .citations]
  /// Briefs take the place of the documents.
  public static let replacesDocuments = true
  /// Raised with every change of what is chosen.
  public static let version = 3
  /// Uses to learn from.
  public static let examples = [
    ProcessorExample("tokenize | dedup(unit: sentence) | summarize", "One brief for each story."),
    ProcessorExample("tokenize | summarize(words: 50, by: document)", "Fifty words of each document."),
    ProcessorExample(
      "tokenize | summarize(words: 0, sentences: 3, query: \"pension reform\", by: all)",
      "Three sentences on one question."),
    ProcessorExample("tokenize | summarize(field: \"section\")", "One brief for each section of a paper."),
  ]

  /// The most words of a brief; 0 sets no limit.
  @Parameter(help: "The most words of a brief; 0 for no limit.", range: 0...) public var words = 100
  /// Which documents go into one brief.
  @Parameter(help: "Which documents go into one brief: those of one 'field', each one by itself, or all.")
  public var by = Grouping.cluster
  /// The language of the documents: a BCP 47 tag, or `auto`.
  @Parameter(help: "The documents' language, 'fr' or 'en'; 'auto' takes the metadata 'language', or guesses.")
  public var language = "auto"
  /// How sentences are chosen.
  @Parameter(help: "How sentences are chosen.") public var method = Method.coverage
  /// Words that the brief should be about; empty for none.
  @Parameter(help: "Words that the brief should be about; at most 64 count.") public var query = ""
  /// The most sentences of a brief; 0 sets no limit.
  @Parameter(help: "The most sentences of a brief; 0 for no limit.", range: 0...) public var sentences = 0
  /// The most characters of a brief, spaces included; 0 sets no limit.
  @Parameter(help: "The most characters of a brief, spaces included; 0 for no limit.", range: 0...)
  public var characters = 0
  /// Whether attributions, brackets and connectives are left out of sentences.
  @Parameter(help: "Leave attributions, brackets and opening connectives out of sentences.") public var compress = false

  /// The metadata field that documents of one brief share.
  @Parameter(help: "The metadata field whose equal values put documents into one brief, such as 'section' or 'date'.")
  public var field = "cluster"

  /// What concepts are worth; only training and its cross-validation set another one.
  package var model = ConceptModel.learnt

  /// Shared by all copies of this value.
  let caches = SpellingCaches()

  /// Makes the processor with the default of every parameter.
  public init() {}

  /// Refuses a brief without any limit, and a field that nothing is put together by.
  ///
  /// - Throws: ``ParameterError`` if no budget is set, or if `field` is empty or does not go with `by`.
  public func validate() throws {
    if field.isEmpty {
      throw ParameterError.conflict(
        processor: Self.name, explanation: "'field' is empty; name a metadata field, or use 'by: all' for one brief")
    }
    if by != .cluster, field != Self.clusterField {
      throw ParameterError.conflict(
        processor: Self.name,
        explanation: "'field: \(field)' puts documents together by their metadata, and 'by: \(by.rawValue)' does not; "
          + "leave out one of the two")
    }
    if words == 0, sentences == 0, characters == 0 {
      throw ParameterError.conflict(
        processor: Self.name, explanation: "one of 'words', 'sentences' and 'characters' must be above 0")
    }
  }

  /// The field that `dedup` fills.
  static let clusterField = "cluster"

  /// The budgets.
  var limit: TextLength {
    TextLength(
      words: words == 0 ? TextLength.unlimited : min(words, TextLength.unlimited),
      sentences: sentences == 0 ? TextLength.unlimited : min(sentences, TextLength.unlimited),
      // Every sentence counts with the space before it; the first one has none.
      characters: characters == 0 ? TextLength.unlimited : min(characters, TextLength.unlimited - 1) + 1)
  }
}
