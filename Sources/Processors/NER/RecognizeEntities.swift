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
  public static let summary = "Finds names of people, places, organisations and others."
  /// What a user should know beyond the summary.
  public static let discussion = """
    French texts go through a trained model (a conditional random field: docs/models/ner-fr.md), which weighs spelling, \
    neighbours, registers of given names, surnames and cities, and what rules say of a name. English ones go through \
    those rules alone, since there is no model for English: unknown names in unknown company are often given the wrong \
    type or missed there. The metadata's language decides; where it is unknown, French is assumed, and documents in \
    other languages fail with an error that says so.

    Spans begin and end with tokens, without titles and articles, and do not overlap. The score of a name from a model \
    is the probability that exactly this stretch is a name of this kind; that of rules ranks evidence and is none. With \
    'model', a file that 'tamis train ner' made takes the place of the built-in one for documents of its language. \
    'names' gives a list that overrides both: a line is a name, a comma and PER, LOC, ORG, MISC or NONE, which says that \
    it is no name; where several match, the longest counts. Case counts there.
    """
  /// The version of its results.
  public static let version = 3
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

  /// A model to use instead of the built-in one.
  @Parameter(help: "A model file made by 'tamis train ner', for documents of its language.")
  public var model: String? = nil

  /// A list of names that overrides what models and rules find.
  @Parameter(help: "A CSV file of names and their kinds that override what is found.")
  public var names: String? = nil

  /// The files that the parameters name.
  public var fileDependencies: [String] { [model, names].compactMap(\.self) }

  /// Makes the processor with its defaults.
  public init() {}

  /// Opens the files that parameters name.
  ///
  /// - Throws: ``ParameterError/mismatch(name:processor:value:expected:)`` for a file that cannot be used.
  public func validate() throws {
    if let model { try Self.check("model", model) { _ = try ModelLibrary.file(model) } }
    if let names { try Self.check("names", names) { _ = try NameList.file(names) } }
  }

  private static func check(_ parameter: String, _ path: String, _ open: () throws -> Void) throws {
    do {
      try open()
    } catch let error as any TamisError {
      throw ParameterError.mismatch(
        name: parameter, processor: name, value: .string(path), expected: error.message)
    }
  }

  /// Adds the entities.
  ///
  /// - Parameter document: A document with tokens and sentences; a layer of entities is replaced.
  /// - Throws: ``ProcessingError`` for a document in a language that there is neither a model nor rules for, and errors of
  ///   the files that parameters name.
  /// - Complexity: O(*t*) for *t* tokens.
  public func process(_ document: inout Document) throws {
    var entities = try recognize(document)
    if let names { entities = try NameList.file(names).overriding(entities, in: document) }
    let kept = Set(types.map(\.rawValue))
    document[.entities] = entities.filter { kept.contains($0.label.rawValue) && Double($0.score) >= minScore }
  }

  private func recognize(_ document: Document) throws -> [Entity] {
    var language = document.metadata["language"]?.stringValue ?? "und"
    if language == "und" || language.isEmpty { language = "fr" }
    if let model {
      let loaded = try ModelLibrary.file(model)
      if TriggerLanguage.primary(language) == TriggerLanguage.primary(loaded.language) {
        return loaded.entities(in: document)
      }
    }
    if let builtIn = ModelLibrary.builtIn(language) { return builtIn.entities(in: document) }
    guard let rules = TriggerLanguage.known(language) else {
      throw ProcessingError(
        code: "ner.no-model",
        reason: "there is no model of names for the language '\(language)', and there are no rules",
        help: "train one with 'tamis train ner' and name it by 'model', or leave such documents out with 'where'")
    }
    return RuleTagger(language: rules).entities(in: document)
  }
}
