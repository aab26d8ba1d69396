internal import CStemmer

/// Cuts words down to their stems by the Snowball algorithm of a language.
///
/// A stem stands for a word and its inflected forms: `négociations` and `négocier` share one. It need not be a word. One
/// value serves one task at a time: the library keeps the word in hand inside it.
///
/// - SeeAlso: Porter, "Snowball: A language for stemming algorithms", 2001.
@safe public struct WordStemmer: ~Copyable {
  // SAFETY: never given away, and freed with the value.
  private let handle: OpaquePointer

  /// Makes the stemmer of a language; `nil` if the library knows no such language.
  ///
  /// - Parameter language: A language code such as `fr` or `en`, in lower case.
  public init?(language: String) {
    // SAFETY: the library copies nothing from the two strings, which live for the call, and returns null or a handle
    // that this value owns alone.
    guard let handle = unsafe sb_stemmer_new(language, "UTF_8") else { return nil }
    unsafe self.handle = handle
  }

  deinit {
    // SAFETY: the handle came from `sb_stemmer_new` and is freed once.
    unsafe sb_stemmer_delete(handle)
  }

  /// Replaces a word by its stem.
  ///
  /// - Parameter word: A word in UTF-8, in lower case; its bytes become those of the stem. An empty word stays empty.
  /// - Complexity: O(*n*) for *n* bytes.
  public mutating func stem(_ word: inout [UInt8]) {
    let count = CInt(clamping: word.count)
    // SAFETY: the library reads `count` bytes of the word and writes to memory of its own, which is valid until the next
    // call on this handle, and which holds as many bytes as `sb_stemmer_length` says.
    let stem = unsafe word.withUnsafeBufferPointer { source -> [UInt8]? in
      guard let stem = unsafe sb_stemmer_stem(handle, source.baseAddress, count) else { return nil }
      return unsafe Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }
    // No stem means that the library is out of memory: the word stands for itself.
    if let stem { word = stem }
  }
}
