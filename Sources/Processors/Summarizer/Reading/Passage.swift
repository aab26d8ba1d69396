internal import TamisCore

/// A sentence with what is left out of it.
struct Passage {
  /// What stays of the sentence, in text order.
  let pieces: [TextSpan]
  /// Whether its first letter must become a capital, since what stood before it went.
  private let losesOpening: Bool

  init(_ span: TextSpan, without omissions: some Sequence<SentenceOmission>) {
    var pieces: [TextSpan] = []
    var start = span.lowerBound
    var losesOpening = false
    for omission in omissions {
      if omission.span.lowerBound > start { pieces.append(TextSpan(start, omission.span.lowerBound)) }
      if omission.span.lowerBound == span.lowerBound { losesOpening = true }
      start = omission.span.upperBound
    }
    if start < span.upperBound { pieces.append(TextSpan(start, span.upperBound)) }
    self.pieces = pieces
    self.losesOpening = losesOpening
  }

  /// The text with one space for each run of white space.
  func text(_ bytes: Span<UInt8>) -> String {
    var joined: [UInt8] = []
    for piece in pieces { joined.append(copying: bytes.extracting(piece.range)) }
    let text = ReaderWords.joined(joined.span, TextSpan(0, joined.count))
    guard losesOpening, let first = text.unicodeScalars.first else { return text }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
  }

  /// How long the text is; its characters with the space that separates it from the sentence before.
  func length(_ bytes: Span<UInt8>, countsCharacters: Bool) -> TextLength {
    if pieces.count == 1, !countsCharacters {
      return TextLength(words: ReaderWords.count(bytes, pieces[0]), sentences: 1)
    }
    let text = text(bytes)
    return TextLength(
      words: ReaderWords.count(text.utf8Span.span, TextSpan(0, text.utf8.count)), sentences: 1,
      characters: countsCharacters ? text.count + 1 : 0)
  }

  /// The bytes of the file that the text came from: ascending, disjoint.
  func rawRanges(in document: Document) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for range in pieces.flatMap({ document.rawRanges(of: $0) }) {
      // Two pieces may share a block of an encoding: its bytes are named once.
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}
