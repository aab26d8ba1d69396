import LanguageIdentification
public import TamisCore
import TamisJSON

/// Tells the language of each document and marks those that mix several.
///
/// ```swift
/// var document = Document(id: "1", text: "La ministre n'a pas voulu le dire.")
/// try Identify().process(&document)
/// document.metadata["language"]  // "fr"
/// ```
public struct Identify: DocumentProcessor {
  /// What scripts call it.
  public static let name = "identify"
  /// What it does, in one sentence.
  public static let summary = "Tells the language of documents, and marks those that mix several."
  /// What a user should know beyond the summary.
  public static let discussion = """
    Sets the metadata field `language`: the language of most of the text, `fr`, `en`, `es`, `it`, `pt`, `de` or `nl`, \
    and `und` when unsure. It replaces what stood there, unless `keep` is on.

    Every paragraph is judged by its commonest words. Where a second language has at least the share `mixed` of the \
    text that could be told, `languages` lists all of those languages, the largest first; else that field is absent. \
    Text that is too short to tell counts for none.
    """
  /// Uses of it.
  public static let examples = [
    ProcessorExample("identify", "Tells the language of each document."),
    ProcessorExample(#"identify | where(language == "fr") | tokenize"#, "Goes on with French documents only."),
  ]

  /// The share of a second language above which a document is mixed.
  @Parameter(help: "The share of text in a second language from which a document is mixed.", range: 0.01...0.5)
  public var mixed = 0.15

  /// Whether a language that the metadata names already stays.
  @Parameter(help: "Whether a language that the metadata names already stays.")
  public var keep = false

  /// Makes the processor with its defaults.
  public init() {}

  /// Sets the fields `language` and, for mixed documents, `languages`.
  ///
  /// - Parameter document: Any document.
  /// - Throws: Nothing.
  /// - Complexity: O(*n*) for *n* bytes.
  public func process(_ document: inout Document) throws {
    let named = document.metadata["language"]?.stringValue
    let shares = Self.shares(of: document.text.utf8Span.span)
    let total = shares.reduce(0) { $0 + $1.byteCount }
    document.metadata["languages"] = nil
    let present = shares.filter { Double($0.byteCount) >= mixed * Double(total) }
    if present.count > 1 {
      document.metadata["languages"] = .array(present.map { .string($0.code) })
    }
    if keep, let named, named != "und", !named.isEmpty { return }
    document.metadata["language"] = .string(shares.first?.code ?? "und")
  }

  /// The bytes of the paragraphs of each language, the largest share first.
  private static func shares(of bytes: Span<UInt8>) -> [(code: String, byteCount: Int)] {
    var counts: [String: Int] = [:]
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let guess = LanguageIdentifier.shared.guess(bytes, in: TextSpan(start, end))
      if guess.code != "und" { counts[guess.code, default: 0] += end - start }
      start = end + 1
    }
    if counts.isEmpty {
      // Lines too short to tell one by one may tell together.
      let guess = LanguageIdentifier.shared.guess(bytes, in: TextSpan(0, bytes.count))
      if guess.code != "und" { counts[guess.code] = bytes.count }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
