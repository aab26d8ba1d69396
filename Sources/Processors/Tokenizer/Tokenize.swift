import LanguageIdentification
public import TamisCore

/// Cuts a text into paragraphs, sentences and tokens.
///
/// ```swift
/// var document = Document(id: "1", text: "L'Homme arrive. Est-il seul ?")
/// try Tokenize().process(&document)
/// document[.tokens].map { document[$0.span] }  // L' Homme arrive . Est -il seul ?
/// ```
public struct Tokenize: DocumentProcessor {
  /// What becomes of English contractions.
  public enum Contractions: String, ParameterChoice {
    /// `do|n't`, `Teague|'s`: parted as syntactic words are.
    case part
    /// `don't`, `Teague's`: one surface token, as UD treebanks have it since 2.10.
    case keep
  }

  /// What scripts call it.
  public static let name = "tokenize"
  /// What it does, in one sentence.
  public static let summary = "Cuts text into paragraphs, sentences and tokens."
  /// What a user should know beyond the summary.
  public static let discussion = """
    A line is a paragraph; `clean` joins the lines of a column first. A short line without final punctuation before \
    another paragraph is a heading. Sentences end where a small model of the language, learnt from Universal \
    Dependencies treebanks, says so: at marks with what closes behind them, and between a heading and the sentence that \
    it runs into. They never cross a paragraph's end. Texts in other languages are cut by marks alone. With `explain: \
    true`, the layer `boundaries` says why each sentence ends.

    Tokens are the surface tokens of Universal Dependencies treebanks: elided words end after their apostrophe \
    (`l'|Homme`), pronouns hung on by a hyphen are tokens (`a|-t-il`), French compounds are whole and English ones \
    parted, `290 000` is one number, `20|h|30` three tokens. With `contractions: part`, English contractions are parted \
    as well (`do|n't`).

    With `words: true`, the layer `words` holds the syntactic words of Universal Dependencies: `du` is `de` and `le`, \
    both with the bytes of `du`.

    Every byte is in a token or in a gap between two tokens. Gaps hold scalars with the Unicode property White_Space, \
    U+200B and U+FEFF, and nothing else; a group of digits is the only token that may hold a space.

    Where the language is detected, the metadata field `language` is set to it: `fr`, `en`, or `und` when unsure.
    """
  /// What it makes.
  public static let provides: Set<Layer> = [.paragraphs, .sentences, .tokens]
  /// What it makes with the parameters as they are.
  public var provides: Set<Layer> {
    var layers = Self.provides
    if explain { layers.insert(Layer(.boundaries)) }
    if words { layers.insert(Layer(.words)) }
    return layers
  }
  /// Uses of it.
  public static let examples = [
    ProcessorExample("tokenize", "Detects the language of each document that does not name it."),
    ProcessorExample(#"clean | tokenize(language: "fr")"#, "Takes every document for French."),
  ]

  /// The language of the texts.
  @Parameter(help: #"The language of the text: "fr", "en", or "auto" for the metadata's or the detected one."#)
  public var language = "auto"

  /// What becomes of English contractions.
  @Parameter(help: "Whether English contractions are parted (do|n't) or kept (don't).")
  public var contractions = Contractions.keep

  /// Whether syntactic words are told.
  @Parameter(help: "Whether the layer words holds syntactic words: du is de and le.")
  public var words = false

  /// Whether each sentence's end is explained.
  @Parameter(help: "Whether the layer boundaries says why each sentence ends where it does.")
  public var explain = false

  /// Makes the processor with its defaults.
  public init() {}

  /// Checks the language.
  ///
  /// - Throws: ``ParameterError/mismatch(name:processor:value:expected:)`` for a language that has no rules.
  public func validate() throws {
    guard language != "auto", Language.named(language) == nil else { return }
    let known = (["auto"] + Language.all.map(\.code)).joined(separator: ", ")
    throw ParameterError.mismatch(
      name: "language", processor: Self.name, value: .string(language), expected: "one of \(known)")
  }

  /// Adds paragraphs, sentences and tokens.
  ///
  /// - Parameter document: Any document; layers of these names are replaced.
  /// - Throws: Nothing.
  /// - Complexity: O(*n*) for *n* bytes.
  public func process(_ document: inout Document) throws {
    let text = document.text
    let bytes = text.utf8Span.span
    let rules = resolveLanguage(of: bytes, in: &document)
    var scanner = TokenScanner(language: rules, partsContractions: contractions == .part)
    if explain { scanner.boundaries = [] }
    scanner.scan(bytes)
    document[.paragraphs] = scanner.paragraphs
    document[.sentences] = scanner.sentences
    document[.tokens] = scanner.tokens.array()
    if explain { document[.boundaries] = scanner.boundaries ?? [] }
    if words { document[.words] = WordSplitter(language: rules).words(bytes, scanner.tokens) }
  }

  /// The rules to use; sets the metadata's language if it had to be detected.
  private func resolveLanguage(of bytes: Span<UInt8>, in document: inout Document) -> Language {
    if language != "auto" { return Language.named(language) ?? .unknown }
    if let tag = document.metadata["language"]?.stringValue, tag != "und", !tag.isEmpty {
      return Language.named(tag) ?? .unknown
    }
    let guess = LanguageIdentifier.shared.guess(bytes, in: TextSpan(0, bytes.count))
    let detected = Language.named(guess.code) ?? .unknown
    document.metadata["language"] = .string(detected.code)
    return detected
  }
}
