import TamisCore

extension CleaningText {
  /// Prepares a text for the rules.
  ///
  /// - Parameters:
  ///   - string: The text.
  ///   - profile: What one pass over it found.
  /// - Complexity: O(*n*) for *n* bytes; 24 bytes a line.
  init(_ string: String, profile: TextProfile) {
    self.string = string
    self.profile = profile
    lines = LineTable(of: string)
    byteCount = string.utf8.count
  }
}
