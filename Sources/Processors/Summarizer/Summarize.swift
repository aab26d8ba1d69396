public import TamisCore

/// Writes a brief of several documents with sentences taken from them.
///
/// **What is wanted.** Concepts are pairs of neighbouring words, cut to six letters, of which at least one is no stop word, and names
/// if an entity layer is there. A concept is worth what the documents that state it say: each adds 1/(1 + *k*/2) if it
/// states it first in its *k*th sentence. Concepts of fewer than three documents do not count in groups of six and more,
/// those of a single one not in groups of three and more. The brief is the set of sentences within the budget whose
/// distinct concepts are worth most (Gillick and Favre: A Scalable Global Model for Summarization, 2009), found by greedy
/// choice and local search instead of an integer program.
///
/// **What is left out.** Headings, questions, fragments, sentences under five words, with unbalanced quotation marks,
/// and sentences that lean on another one («Il a ajouté», «a-t-il dit», a quotation without a speaker), unless a group has
/// nothing else. No two sentences that share half of their concepts, or a cluster of near copies.
///
/// **Order.** By the documents' `date` if all chosen ones have one, then by input order, then as in the document.
///
/// **Words** are counted as runs between white space of any kind, and the budget is never exceeded.
public struct Summarize: CorpusProcessor {
  /// Which documents go into one brief.
  public enum Grouping: String, ParameterChoice {
    /// Those of one `cluster`; documents without one together.
    case cluster
    /// Each document by itself.
    case document
    /// All.
    case all
  }

  /// The name in scripts.
  public static let name = "summarize"
  /// What it does.
  public static let summary = "Writes a short brief of each group of documents in their own sentences, with sources."
  /// What users should know beyond that.
  public static let discussion = """
    One document for each group takes the place of the documents: its text is made of their sentences, its layer \
    'citations' names the file and the bytes of each, and the other documents that tell \
    the same in similar words. Figures are not compared: a document named there may give another number.

    Words are counted as runs between white space, and the budget is never exceeded. If no sentence fits in it, the brief \
    is empty and its metadata 'note' says why.
    """
  /// Sentences and the tokens in them.
  public static let requires: Set<Layer> = [.sentences, .tokens]
  /// The layers of briefs.
  public static let provides: Set<Layer> = [.sentences, .citations]
  /// Briefs take the place of the documents.
  public static let replacesDocuments = true
  /// Uses to learn from.
  public static let examples = [
    ProcessorExample("tokenize | dedup(unit: sentence) | summarize", "One brief for each story."),
    ProcessorExample("tokenize | summarize(words: 50, by: document)", "Fifty words of each document."),
  ]

  /// The most words of a brief, `1...`.
  @Parameter(help: "The most words of a brief.", range: 1...) public var words = 100
  /// Which documents go into one brief.
  @Parameter(help: "Which documents go into one brief.") public var by = Grouping.cluster
  /// The language of the documents: a BCP 47 tag, or `auto`.
  @Parameter(help: "The documents' language, 'fr' or 'en'; 'auto' takes the metadata 'language', or guesses.")
  public var language = "auto"

  /// Makes the processor with the default of every parameter.
  public init() {}
}
