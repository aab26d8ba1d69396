import TamisCore

/// `Signaler une erreur`, `14 commentaires`: what a page can do.
extension FoldedLine {
  /// Whether a line counts comments: a number and one word.
  func isCommentCount() -> Bool {
    guard words.count == 2, bytes[0].isASCIIDigit else { return false }
    let folded = bytes
    return LanguageTables.isCommentWord(folded.span.extracting(words[1]))
  }
}
