/// Finds what a mistyped name was meant to be.
public enum Suggestion {
  /// A longer name is no typing error, and comparing it would take time.
  private static let maximumLetterCount = 64

  /// Returns the candidate that is nearest to a name.
  ///
  /// Distance is the optimal string alignment distance: the number of letters inserted, deleted or replaced and of
  /// neighbours exchanged, without regard to case. A candidate may be at most 2 away, 3 for a name of more than 7
  /// letters, and never more than half the length of the name.
  ///
  /// - Parameters:
  ///   - name: The name as typed.
  ///   - candidates: The valid names.
  /// - Returns: The nearest candidate, the first of equally near ones, or `nil` if none is near enough or the name has
  ///   more than 64 letters.
  /// - Complexity: O(*n* · *m*) for *n* candidates of near length and a name of *m* ≤ 64 letters, times *m*.
  /// - SeeAlso: Boytsov, "Indexing methods for approximate dictionary searching", JEA 2011, §2.1.
  public static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
    guard let letters = letters(of: name) else { return nil }
    var allowed = min(letters.count > 7 ? 3 : 2, letters.count / 2)
    var best: String?
    for candidate in candidates {
      guard let other = self.letters(of: candidate), abs(other.count - letters.count) <= allowed else { continue }
      let distance = distance(letters, other)
      if distance == 0 { return candidate }
      if distance < allowed || distance == allowed && best == nil {
        best = candidate
        allowed = distance
      }
    }
    return best
  }

  /// The letters in lower case, or `nil` if there are too many.
  private static func letters(of name: String) -> [Character]? {
    // No letter in use has more than 16 bytes; the test costs nothing however long the name is.
    guard name.utf8.count <= 16 * maximumLetterCount else { return nil }
    let letters = Array(name.lowercased())
    return letters.count <= maximumLetterCount ? letters : nil
  }

  /// The optimal string alignment distance, by rows of the classic table.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforePrevious[column - 1] + 1)
        }
        current.append(least)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
