import TamisCore

/// Finds where one article ends and another begins in the same file.
///
/// An article ends with who signed it: an agency, an author's initials. If running text follows the signature, and running
/// text stands before it, the text behind is another article. A heading need not be told apart for that: in pages whose
/// lines were lost it cannot be.
enum StoryBorders {
  /// Less text is a teaser or a caption, in bytes.
  private static let minimumByteCount = 200

  /// Where stories other than the first begin.
  ///
  /// - Parameters:
  ///   - text: The text with its lines.
  ///   - found: Its furniture, ascending.
  /// - Returns: Byte offsets of the text, ascending.
  static func starts(in text: CleaningText, behind found: [FoundFurniture]) -> [Int] {
    let bytes = text.string.utf8Span.span
    var starts: [Int] = []
    var lastStart = 0
    for (index, furniture) in found.enumerated() {
      guard furniture.kind == .agencyLine || furniture.kind == .byline else { continue }
      // Bars and links that follow a signature belong to the page of the first article.
      var start = furniture.removal.upperBound
      for next in found[(index + 1)...] {
        guard isWhite(from: start, to: next.span.lowerBound, in: bytes) else { break }
        start = next.removal.upperBound
      }
      while start < bytes.count, Cleaner.isWhite(bytes[start]) { start += 1 }
      let end = found[(index + 1)...].first { $0.kind == .agencyLine || $0.kind == .byline }?.span.lowerBound
      guard proseByteCount(from: lastStart, to: furniture.span.lowerBound, found, bytes) >= minimumByteCount,
        proseByteCount(from: start, to: end ?? bytes.count, found, bytes) >= minimumByteCount
      else { continue }
      starts.append(start)
      lastStart = start
    }
    return starts
  }

  private static func isWhite(from start: Int, to end: Int, in bytes: Span<UInt8>) -> Bool {
    guard start < end else { return true }
    return (start..<end).allSatisfy { Cleaner.isWhite(bytes[$0]) }
  }

  /// The bytes of a stretch that are no furniture; none if no sentence ends there.
  private static func proseByteCount(
    from start: Int, to end: Int, _ found: [FoundFurniture], _ bytes: Span<UInt8>
  ) -> Int {
    guard start < end else { return 0 }
    var count = end - start
    for furniture in found where furniture.span.lowerBound >= start && furniture.span.upperBound <= end {
      count -= furniture.span.byteCount
    }
    for index in start..<end - 1 where bytes[index] == UInt8(ascii: ".") && Cleaner.isWhite(bytes[index + 1]) {
      return count
    }
    return bytes[end - 1] == UInt8(ascii: ".") ? count : 0
  }

  /// Sets the layer, unless the document has one: then its stories are known from an earlier round or processor.
  ///
  /// - Parameters:
  ///   - starts: Where stories begin, in the text before a revision.
  ///   - revision: The revision; `nil` if the text did not change.
  ///   - document: The document behind the revision.
  static func mark(_ starts: [Int], behind revision: Revision?, in document: inout Document) {
    guard !document.hasLayer(.stories) else { return }
    let alignment = revision?.alignment
    var bounds = [0] + starts.map { alignment?.targetOffset(ofSource: $0) ?? $0 } + [document.byteCount]
    bounds.sort()
    document[.stories] = zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { Story(TextSpan($0, $1)) }
  }

  /// Trims the stories, once the text is settled; a text without borders is one story.
  static func settle(in document: inout Document) {
    let stories = document.hasLayer(.stories) ? document[.stories] : [Story(document.span)]
    let text = document.text
    let bytes = text.utf8Span.span
    document[.stories] = stories.compactMap { story in
      var (start, end) = (story.span.lowerBound, story.span.upperBound)
      while start < end, Cleaner.isWhite(bytes[start]) { start += 1 }
      while end > start, Cleaner.isWhite(bytes[end - 1]) { end -= 1 }
      return start < end ? Story(TextSpan(start, end)) : nil
    }
  }
}
