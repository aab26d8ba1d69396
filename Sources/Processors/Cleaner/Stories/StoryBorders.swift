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
    guard found.contains(where: isSignature) else { return [] }
    let stretches = Stretches(found, in: bytes)
    var starts: [Int] = []
    var lastStart = 0
    var lastIndex = 0
    for (index, furniture) in found.enumerated() where isSignature(furniture) {
      // Bars and links that follow a signature belong to the page of the first article.
      let runEnd = stretches.runEnds[index]
      var start = found[runEnd].removal.upperBound
      while start < bytes.count, isWhite(bytes[start]) { start += 1 }
      let next = stretches.nextSignatures[runEnd + 1]
      let end = next < found.count ? found[next].span.lowerBound : bytes.count
      guard
        stretches.proseByteCount(lastStart..<furniture.span.lowerBound, furniture: lastIndex..<index, in: bytes)
          >= minimumByteCount,
        stretches.proseByteCount(start..<max(start, end), furniture: runEnd + 1..<next, in: bytes) >= minimumByteCount
      else { continue }
      starts.append(start)
      lastStart = start
      lastIndex = runEnd + 1
    }
    return starts
  }

  private static func isSignature(_ furniture: FoundFurniture) -> Bool {
    furniture.kind == .agencyLine || furniture.kind == .byline
  }

  /// What stands between the furniture of a text, so that no stretch is looked at once for each signature.
  private struct Stretches {
    /// For each piece, the last one of the run of pieces with nothing but white space between them.
    private(set) var runEnds: [Int]
    /// For each piece and for the end, the first signature from there on; the number of pieces if there is none.
    private(set) var nextSignatures: [Int]
    /// The bytes of all pieces before each one.
    private var byteCounts = [0]
    /// Where full stops stand with white space behind them, ascending.
    private var sentenceEnds: [Int] = []

    init(_ found: [FoundFurniture], in bytes: Span<UInt8>) {
      runEnds = Array(found.indices)
      nextSignatures = [Int](repeating: found.count, count: found.count + 1)
      for furniture in found { byteCounts.append((byteCounts.last ?? 0) + furniture.span.byteCount) }
      for index in 0..<max(0, bytes.count - 1) where bytes[index] == UInt8(ascii: ".") && isWhite(bytes[index + 1]) {
        sentenceEnds.append(index)
      }
      for index in found.indices.reversed() {
        nextSignatures[index] = isSignature(found[index]) ? index : nextSignatures[index + 1]
        guard index + 1 < found.count else { continue }
        let gap =
          found[index].removal.upperBound..<max(found[index].removal.upperBound, found[index + 1].span.lowerBound)
        if gap.allSatisfy({ isWhite(bytes[$0]) }) { runEnds[index] = runEnds[index + 1] }
      }
    }

    /// The bytes of a stretch that are no furniture; 0 if no sentence ends there.
    func proseByteCount(_ range: Range<Int>, furniture: Range<Int>, in bytes: Span<UInt8>) -> Int {
      guard !range.isEmpty else { return 0 }
      let count = range.count - (byteCounts[furniture.upperBound] - byteCounts[furniture.lowerBound])
      guard count >= minimumByteCount else { return count }
      if let end = firstSentenceEnd(from: range.lowerBound), end + 1 < range.upperBound { return count }
      return bytes[range.upperBound - 1] == UInt8(ascii: ".") ? count : 0
    }

    private func firstSentenceEnd(from offset: Int) -> Int? {
      var (low, high) = (0, sentenceEnds.count)
      while low < high {
        let middle = (low + high) / 2
        if sentenceEnds[middle] < offset { low = middle + 1 } else { high = middle }
      }
      return low < sentenceEnds.count ? sentenceEnds[low] : nil
    }
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
      while start < end, isWhite(bytes[start]) { start += 1 }
      while end > start, isWhite(bytes[end - 1]) { end -= 1 }
      return start < end ? Story(TextSpan(start, end)) : nil
    }
  }
}
