public import TamisCore

/// Groups the mentions of one entity, within and across documents.
///
/// A full name (`Vladimir Poutine`) and its end (`Poutine`) are one person in a document where only one person has that
/// surname; given names that sound alike (`Sergueï`, `Sergeï`) are one. Two people who share a surname and have
/// different given names stay two, and a bare surname that could be either's is linked to neither. Names of things are
/// one if they are spelt alike, if the text defines one by the other (`Organisation des Nations unies (ONU)`), or by a
/// table of aliases.
///
/// ```swift
/// let pipeline = try Pipeline([Tokenize(), RecognizeEntities(), LinkEntities()])
/// ```
public struct LinkEntities: CorpusProcessor {
  /// What scripts call it.
  public static let name = "link"
  /// What it does, in one sentence.
  public static let summary = "Groups the mentions of one person, place or organisation, within and across documents."
  /// What a user should know beyond the summary.
  public static let discussion = """
    Each name gets the number and the canonical name of its entity in the layer 'mentions'; the layer 'referents' has \
    each entity of a document once, with the forms of its name and how often the document and the collection mention it. \
    The canonical name is the fullest form, the most frequent of several.

    A surname alone is linked to the person of that surname in the document, or else to the only one in the collection. \
    Two people of one surname and different given names are never merged, and a surname that could be either's stays by \
    itself. Acronyms are linked where a text defines them in brackets, or by a table of aliases, which 'aliases' extends: \
    a line is a name and its aliases, separated by commas.
    """
  /// What it needs: entities.
  public static let requires: Set<Layer> = [.entities]
  /// What it makes.
  public static let provides: Set<Layer> = [.mentions, .referents]
  /// Uses of it.
  public static let examples = [
    ProcessorExample("tokenize | ner | link", "Who and what is mentioned, each once, with all mentions."),
    ProcessorExample(#"tokenize | ner(types: ["PER"]) | link"#, "People alone."),
  ]

  /// A table of aliases beside the built-in one.
  @Parameter(help: "A CSV file of names and their aliases.") public var aliases: String? = nil

  /// The files that the parameters name.
  public var fileDependencies: [String] { [aliases].compactMap(\.self) }

  /// Makes the processor with its defaults.
  public init() {}

  /// Opens the file that a parameter names.
  ///
  /// - Throws: ``ParameterError/mismatch(name:processor:value:expected:)`` for a file that cannot be used.
  public func validate() throws {
    do {
      _ = try AliasTable(path: aliases)
    } catch {
      throw ParameterError.mismatch(
        name: "aliases", processor: Self.name, value: aliases.json, expected: error.message)
    }
  }

  /// Keeps the names of a document.
  ///
  /// - Parameter document: A document with entities.
  /// - Returns: Its names, and which one defines which.
  /// - Throws: Nothing.
  /// - Complexity: O(*n*) for *n* bytes.
  public func sketch(_ document: Document) throws -> NameSketch { NameSketch(document) }

  /// Links the names of all documents.
  ///
  /// - Parameter sketches: The names of each document, in input order.
  /// - Returns: The entity of each name.
  /// - Throws: ``NameListError``.
  /// - Complexity: Near linear in the number of names; quadratic only in the people of one surname.
  public func resolve(_ sketches: some Sequence<NameSketch>) throws -> LinkResolution {
    var linker = EntityLinker(aliases: try AliasTable(path: aliases))
    for sketch in sketches { linker.add(sketch) }
    return linker.resolution()
  }

  /// Marks the names of one document.
  ///
  /// - Parameters:
  ///   - resolution: The entity of each name.
  ///   - document: The document that was sketched.
  ///   - index: Its place in input order.
  /// - Returns: The document stays.
  /// - Throws: Nothing.
  public func apply(
    _ resolution: LinkResolution, to document: inout Document, at index: Int
  ) throws -> Verdict<Never> {
    (document[.mentions], document[.referents]) = resolution.layers(of: document[.entities], document: index)
    return .keep
  }
}
