public import TamisCore

/// Finds units of text that stand in the collection more than once, exactly or nearly.
///
/// A unit is a document, a paragraph or a sentence. Units are compared after folding: case, accents, ligatures, quotes,
/// apostrophes, dashes and white space do not count, letters and digits do.
///
/// **Similarity** is √*c*, where *c* is the share of the smaller unit that stands in the other one, `0...1`.
///
/// - Sentences and paragraphs are sets of word pairs. A pair that touches a name (a capitalised word that does not open
///   the unit) or an apposition (what stands between commas behind a name) weighs half, since names and titles are what
///   all sentences on one subject share. A number counts as its value once,
///   and in its pairs as "some number": «22 morts» and «43 morts» differ by one feature, not by three. *c* is the
///   share of the smaller unit's weight that is found in the other: a pair survives if both of its words do. Units of
///   fewer than 8 words must be alike as a whole (Jaccard).
/// - Documents are sequences of sampled letter 8-grams. *c* is the share of the smaller document that lies in passages
///   which both have in the same order (see `SeedAlignment`), weighed so that what many documents have in common counts
///   little. Documents under 72 letters must be alike as wholes.
///
/// **Clusters** have no blind chains, and do not depend on the order of input.
///
/// - Two groups of documents become one if at least the share `support` of the pairs between them is alike (see
///   `SupportedClusters`).
/// - A sentence or paragraph joins a cluster, from the shortest up, if it reaches the threshold with the cluster's first
///   member or with half of its first eight, or comes halfway from the threshold to 1 with a single one of them.
///
/// Which member represents a cluster is decided by `keep`; ties go by input order, and so do numbers of clusters. Only
/// copies that reach the threshold with the representative are ever dropped: what goes always has something alike that
/// stays.
///
/// Every pair that is reported was compared. Up to 20,000 different documents, and for sentences and paragraphs always, an
/// inverted index finds all pairs that can reach the threshold; beyond that MinHash finds nearly all of them.
/// `docs/dedup.md` has the method, its detection curve, and what it costs.
///
/// **Documents** get the number of their cluster as metadata `cluster`, from 1 by first appearance: with `unit: document`
/// their near copies, otherwise the documents that share enough units to tell one story (see `StoryClusters`).
public struct Deduplicate: SpillingProcessor {
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
    words, perhaps with other figures; a lead printed alone is a copy of the full text. Two documents have 64 % of the \
    smaller one's text in common, perhaps badly read or with words changed; 0.5 asks for a quarter, versions of one wire.

    Clusters are no chains: two groups of documents become one only if the share 'support' of the pairs between them is \
    that similar; a sentence joins if it is similar to the first or to half of the members, or very similar to one. \
    Documents get the metadata 'cluster': with unit \
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
