public import TamisCore

/// Finds the names of people, places, organisations and others.
///
/// ```swift
/// try RecognizeEntities().process(&document)  // after Tokenize
/// document[.entities].map { (document[$0.span], $0.label) }
/// ```
public struct RecognizeEntities: DocumentProcessor {
  /// What kinds of names are kept.
  public enum EntityType: String, ParameterChoice {
    /// People.
    case person = "PER"
    /// Places.
    case location = "LOC"
    /// Organisations.
    case organization = "ORG"
    /// Events, works, products, peoples.
    case miscellaneous = "MISC"
  }

  /// What scripts call it.
  public static let name = "ner"
  /// What it does, in one sentence.
  public static let summary = "Finds names of people, places, organisations and others by rules and word lists."
  /// What a user should know beyond the summary.
  public static let discussion = """
    Capitalised words are weighed: what registers of given names, surnames and cities and a list of names from \
    annotated news say of them, which words head them (`ministère de`, `Union`) or stand before them (`Mme`, `à`, \
    `Gov.`), and what the rest of the document says. There is no trained model: unknown names in unknown company are \
    often given the wrong type or missed. French and English; the metadata's language decides, and French is assumed \
    where it is unknown.

    Spans begin and end with tokens, without titles and articles, and do not overlap. The score is the weight of the \
    label among all labels and none at all: a ranking of evidence, not a measured probability.
    """
  /// What it needs: tokens and sentences.
  public static let requires: Set<Layer> = [.tokens, .sentences]
  /// What it makes.
  public static let provides: Set<Layer> = [.entities]
  /// Uses of it.
  public static let examples = [
    ProcessorExample("tokenize | ner", "All names."),
    ProcessorExample(#"tokenize | ner(types: ["PER"], minScore: 0.8)"#, "People, where the evidence is good."),
  ]

  /// The kinds of names to keep.
  @Parameter(help: "The kinds of names to keep.") public var types = EntityType.allCases

  /// The least score of a name that is kept.
  @Parameter(help: "The least score of a name that is kept.", range: 0...1) public var minScore = 0.0

  /// Makes the processor with its defaults.
  public init() {}

  /// Adds the entities.
  ///
  /// - Parameter document: A document with tokens and sentences; a layer of entities is replaced.
  /// - Throws: Nothing.
  /// - Complexity: O(*t*) for *t* tokens.
  public func process(_ document: inout Document) throws {
    let labels: [EntityLabel] = [.person, .location, .organization, .miscellaneous]
    let kept = labels.map { label in types.contains { $0.rawValue == label.rawValue } }
    var rules = NameRules(language: .named(document.metadata["language"]?.stringValue))
    let text = document.text
    let findings = rules.find(text.utf8Span.span, tokens: document[.tokens], sentences: document[.sentences])
    document[.entities] = findings.compactMap { finding in
      guard kept[finding.label], Double(finding.score) >= minScore else { return nil }
      return Entity(finding.span, label: labels[finding.label], score: finding.score)
    }
  }
}
