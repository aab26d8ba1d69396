/// `Temps de lecture : 3 min`, `3 min read`.
extension FoldedLine {
  /// Whether a number and words of reading times are all there is from an offset on.
  func isReadingTime(from offset: Int) -> Bool {
    words.count >= 2 && words.count <= 8 && hasDigit(from: offset)
      && hasOnly(.reading, from: offset, allowsNumbers: true)
  }
}
