public import TamisCore

/// Finds units of text that stand in the collection more than once, exactly or nearly.
///
/// A unit is a document, a paragraph or a sentence. Units are compared after folding: case, accents, ligatures, quotes,
/// apostrophes, dashes and white space do not count, letters and digits do.
///
/// **Similarity** estimates which share of the smaller unit stands in the other one unchanged, `0...1`.
///
/// - Sentences and paragraphs are sets of word pairs. A pair that touches a name (a capitalised word that does not open
///   the unit) or an apposition (what stands between commas behind a name) weighs half, since names and titles are what
///   all sentences on one subject share. A number counts as its value once,
///   and in its pairs as "some number": «22 morts» and «43 morts» differ by one feature, not by three. With *c* the
///   share of the smaller unit's weight that is found in the other, the similarity is √*c*: a pair survives if both of
///   its words do.
/// - Documents are sets of winnowed fingerprints of 8 letters or digits. The similarity is the fifth root of *c*, a
///   compromise between random errors, which would ask for the eighth, and passages cut or added as a whole.
///   Fingerprints that stand in more than max(50, √*n*) of *n* different documents are left out of a document that is
///   not made of them for the most part: what a site prints below every article does not make copies of them.
/// - Small units (under 8 words, under 16 fingerprints) must be alike as a whole: *c* is the shared weight over the
///   weight of both (Jaccard). Larger ones are copies even if the rest of the longer unit is new: a lead printed alone.
///
/// **Clusters** have no blind chains. Units are taken in input order (`keep: first`) or from the longest down (`keep:
/// longest`, ties in input order); the first of a cluster is its representative. A unit joins if it reaches the threshold
/// with the representative, or with at least half of the cluster's first eight different members, or (sentences and
/// paragraphs) comes halfway from the threshold to 1 with a single one of them; of several clusters the
/// one with the most similar representative, then member, then the earlier one. Only copies that reach the threshold with
/// the representative are ever dropped: what goes always has something alike that stays.
///
/// Every pair is verified; prefix filtering only spares pairs that cannot reach the threshold (see `ClusterSearch`).
/// Features are hashes of 31 bits, so a collision may lend a pair one feature that it does not share, about once in ten
/// million pairs of sentences.
///
/// **Documents** get the number of their cluster as metadata `cluster`, from 1 by first appearance: with `unit: document`
/// their near copies, otherwise the documents that share enough units to tell one story (see `StoryClusters`).
public struct Deduplicate: CorpusProcessor {
  /// What is compared.
  public enum Unit: String, ParameterChoice {
    /// Whole documents.
    case document
    /// Paragraphs.
    case paragraph
    /// Sentences.
    case sentence
  }

  /// What happens to copies.
  public enum Action: String, ParameterChoice {
    /// They are marked in the layer `duplicates`.
    case mark
    /// They are taken away: documents leave the pipeline, sentences and paragraphs leave the text.
    case drop
  }

  /// Which unit of a cluster represents it.
  public enum Keep: String, ParameterChoice {
    /// The first in input order.
    case first
    /// The longest; of several, the first.
    case longest
    /// The one with the earliest date in its metadata; of several, and where none has one, the first.
    case earliest
    /// The one that holds most of what the others say; of several, the longest, then the first.
    case mostComplete = "most-complete"
  }

  /// The name in scripts.
  public static let name = "dedup"
  /// What it does.
  public static let summary =
    "Finds exact and near copies of documents, paragraphs or sentences, and marks or drops them."
  /// What users should know beyond that.
  public static let discussion = """
    Similarity is the share of the smaller unit that stands in the other one unchanged; case, accents, quotes and \
    white space do not count. At the default threshold of 0.8 two sentences state the same fact in nearly the same \
    words, perhaps with other figures; a lead printed alone is a copy of the full text. Two documents have a third of \
    the smaller one's text in common: versions of one wire; 0.95 asks for three quarters.

    A unit joins a cluster if it is that similar to the cluster's representative or to half of its members, or, for \
    sentences and paragraphs, much more similar to one of them. Documents get the metadata 'cluster': with unit \
    'document' the number of their group of near copies, otherwise that of the story which they share sentences or \
    paragraphs with.
    """
  /// The marks of units that have copies.
  public static let provides: Set<Layer> = [.duplicates]
  /// Uses to learn from.
  public static let examples = [
    ProcessorExample("dedup(action: drop)", "Keeps one of each group of near-identical documents."),
    ProcessorExample(
      "tokenize | dedup(unit: sentence) | summarize(by: cluster)",
      "Groups documents into stories by the sentences that they share, and sums up each story."),
  ]

  /// What is compared.
  @Parameter(help: "What is compared.") public var unit = Unit.document
  /// Units at least this similar are copies, `0...1`.
  @Parameter(help: "Units at least this similar are copies.", range: 0...1) public var threshold = 0.8
  /// What happens to copies.
  @Parameter(help: "What happens to copies.") public var action = Action.mark
  /// Which unit of a cluster represents it.
  @Parameter(help: "Which unit of a cluster stays.") public var keep = Keep.first
  /// Sentences and paragraphs of fewer words are left alone, `1...`.
  @Parameter(help: "Sentences and paragraphs of fewer words are left alone.", range: 1...) public var minimum = 4
  /// Documents tell one story if they share at least this part of the shorter one's words, `0...1`.
  @Parameter(
    help: "Documents tell one story if they share units of at least this part of the shorter one's words.", range: 0...1
  )
  public var overlap = 0.08

  /// The share of pairs between two groups that must be alike for both to become one cluster, `0...1`.
  @Parameter(
    help: "Two groups become one cluster if at least this share of the pairs between them is alike.", range: 0...1)
  public var support = 0.3

  /// Makes the processor with the default of every parameter.
  public init() {}

  /// Tokens and the layer of the unit; nothing for whole documents, which are compared letter by letter.
  public var requires: Set<Layer> {
    switch unit {
    case .document: []
    case .paragraph: [.paragraphs, .tokens]
    case .sentence: [.sentences, .tokens]
    }
  }

  /// Whether copies are deleted from texts: sentences and paragraphs, with `action: drop`.
  public var editsText: Bool { action == .drop && unit != .document }
}
