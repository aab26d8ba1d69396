internal import Synchronization

/// What readers of words learnt of spellings, handed on from document to document.
///
/// There are as many caches as documents are sketched at the same time. Nothing depends on which one serves what.
final class SpellingCaches: Sendable {
  private let idle = Mutex<[String: [SpellingCache]]>([:])

  /// Takes a cache of a language, or begins one.
  func take(_ language: SummaryLanguage) -> SpellingCache {
    idle.withLock { caches in caches[language.code]?.popLast() } ?? SpellingCache()
  }

  /// Puts a cache back for the next document.
  func put(_ cache: SpellingCache, _ language: SummaryLanguage) {
    idle.withLock { caches in caches[language.code, default: []].append(cache) }
  }
}
