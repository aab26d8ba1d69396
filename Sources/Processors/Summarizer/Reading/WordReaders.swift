internal import Synchronization

/// Readers of words that go from document to document, so that what one learnt of a spelling serves the next.
///
/// There are as many as documents are sketched at the same time. Nothing depends on which one reads what.
final class WordReaders: Sendable {
  private final class Reader: Sendable {
    let words: Mutex<SentenceWords>

    init(_ language: SummaryLanguage) { words = Mutex(SentenceWords(language: language)) }
  }

  private let idle = Mutex<[String: [Reader]]>([:])

  /// Lends a reader of a language.
  func read(_ language: SummaryLanguage, _ body: (inout SentenceWords) -> Void) {
    let reader = idle.withLock { $0[language.code]?.popLast() } ?? Reader(language)
    reader.words.withLock { body(&$0) }
    idle.withLock { $0[language.code, default: []].append(reader) }
  }
}
