public import TamisCore

/// Who has which passage of a group of copies, who had it first, and what each added or left out.
///
/// Documents are taken by date of publication (metadata `date`), those without one after the others, ties in the order
/// given. A passage belongs to the first document that has it. Where later documents took over only a part of it, it is
/// split there. Passages are found by aligning all letter 8-grams of two texts, with gaps of at most 48 bytes; stretches
/// under 24 bytes are not told apart.
///
/// Spans are bytes of the documents' current texts. Ends of a passage in a later document are exact where the copy is, and
/// estimated from the distance to the nearest common letters where the text was changed.
public struct CopyMap: Sendable {
  /// One of the documents.
  public struct Source: Hashable, Sendable {
    /// Its identifier.
    public let documentID: String
    /// Its date of publication as its metadata say it.
    public let date: String?
    /// The bytes of its text.
    public let byteCount: Int
    /// What no earlier document has, and no later one took over.
    public internal(set) var added: [TextSpan] = []
    /// The passages of earlier documents that it does not have, by index.
    public internal(set) var leftOut: [Int] = []
  }

  /// A stretch of text that at least two documents have.
  public struct Passage: Hashable, Sendable {
    /// Who has it, first the one that had it first.
    public internal(set) var holders: [Holder]
  }

  /// A document that has a passage.
  public struct Holder: Hashable, Sendable {
    /// The index of the source.
    public let source: Int
    /// Where the passage is in its text.
    public let span: TextSpan
  }

  /// The documents, the earliest first.
  public private(set) var sources: [Source] = []

  /// The shared passages, by first source and place in it.
  public private(set) var passages: [Passage] = []

  static let shortest = 24
  private static let largestGap: UInt32 = 48

  /// Compares the documents of one cluster.
  ///
  /// - Parameter documents: The documents, in input order.
  /// - Complexity: O(*d*² *n*) for *d* documents of *n* bytes.
  public init(_ documents: [Document]) {
    let order = documents.indices.sorted { first, second in
      let left = PublicationDate.seconds(documents[first].metadata["date"]?.stringValue) ?? .max
      let right = PublicationDate.seconds(documents[second].metadata["date"]?.stringValue) ?? .max
      return left == right ? first < second : left < right
    }
    let ordered = order.map { documents[$0] }
    sources = ordered.map { document in
      Source(
        documentID: document.id, date: document.metadata["date"]?.stringValue, byteCount: document.byteCount)
    }
    let pairs = Self.copies(among: ordered)
    var owned: [[TextSpan]] = []
    for (index, document) in ordered.enumerated() {
      // What an earlier document has is not this one's.
      let taken = pairs.filter { $0.later == index }.map(\.passage.partnerSpan)
      owned.append(Self.gaps(between: taken, of: document.byteCount))
      sources[index].added = []
    }
    for (index, regions) in owned.enumerated() {
      let copies = pairs.filter { $0.earlier == index }
      for region in regions { split(region, of: index, copies, in: ordered) }
    }
    for index in sources.indices {
      sources[index].leftOut = passages.indices.filter { place in
        passages[place].holders[0].source < index && !passages[place].holders.contains { $0.source == index }
      }
    }
  }

  private struct Copy {
    var earlier: Int
    var later: Int
    /// The span in the earlier document, and the partner span in the later one.
    var passage: CopiedPassage
  }

  private static func copies(among documents: [Document]) -> [Copy] {
    let scanner = SeedScanner()
    let sketches = documents.map { scanner.denseSketch($0.text) }
    var alignment = SeedAlignment()
    alignment.largestGap = largestGap
    var copies: [Copy] = []
    for later in documents.indices.dropFirst() {
      for earlier in 0..<later where sketches[earlier].letterCount > 0 && sketches[later].letterCount > 0 {
        var found: [CopiedPassage] = []
        if sketches[earlier].isSameText(as: sketches[later]) {
          found = [CopiedPassage(documents[earlier].span, partnerSpan: documents[later].span)]
        } else {
          alignment.align(sketches[later], sketches[earlier])
          found = alignment.copiedSpans
        }
        for passage in found where min(passage.span.byteCount, passage.partnerSpan.byteCount) >= shortest {
          copies.append(Copy(earlier: earlier, later: later, passage: passage))
        }
      }
    }
    return copies
  }

  /// The stretches of a text that none of some spans covers.
  private static func gaps(between spans: [TextSpan], of byteCount: Int) -> [TextSpan] {
    var gaps: [TextSpan] = []
    var done = 0
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if span.lowerBound - done >= shortest { gaps.append(TextSpan(done, span.lowerBound)) }
      done = max(done, span.upperBound)
    }
    if byteCount - done >= shortest || (done == 0 && byteCount > 0) { gaps.append(TextSpan(done, byteCount)) }
    return gaps
  }

  /// Splits a stretch that a document had first where its copies begin and end.
  private mutating func split(
    _ region: TextSpan, of source: Int, _ copies: [Copy], in documents: [Document]
  ) {
    var cuts = [region.lowerBound]
    let inside = copies.flatMap { [$0.passage.span.lowerBound, $0.passage.span.upperBound] }
      .filter { $0 > region.lowerBound && $0 < region.upperBound }.sorted()
    for cut in inside where cut - (cuts.last ?? 0) >= Self.shortest && region.upperBound - cut >= Self.shortest {
      cuts.append(cut)
    }
    cuts.append(region.upperBound)
    for index in cuts.indices.dropLast() {
      let piece = TextSpan(cuts[index], cuts[index + 1])
      var holders = [Holder(source: source, span: piece)]
      for copy in copies where 2 * Self.overlap(copy.passage.span, piece) > piece.byteCount {
        if holders.contains(where: { $0.source == copy.later }) { continue }
        holders.append(
          Holder(
            source: copy.later, span: Self.image(of: piece, in: copy.passage, of: documents[copy.later].text)))
      }
      if holders.count == 1 {
        sources[source].added.append(piece)
      } else {
        passages.append(Passage(holders: holders))
      }
    }
  }

  /// Where a piece of a passage stands in the copy, widened to whole words.
  private static func image(of piece: TextSpan, in passage: CopiedPassage, of text: String) -> TextSpan {
    let (from, to) = (passage.span, passage.partnerSpan)
    func place(_ offset: Int) -> Int {
      let clamped = min(max(offset, from.lowerBound), from.upperBound) - from.lowerBound
      return to.lowerBound + clamped * to.byteCount / max(1, from.byteCount)
    }
    let bytes = text.utf8Span.span
    func isBlank(_ offset: Int) -> Bool { bytes[offset] <= UInt8(ascii: " ") }
    var (start, end) = (min(place(piece.lowerBound), bytes.count), min(place(piece.upperBound), bytes.count))
    // Ends between two words are on scalar boundaries too.
    while start > 0, !isBlank(start - 1) { start -= 1 }
    while end < bytes.count, !isBlank(end) { end += 1 }
    return TextSpan(start, max(start, end))
  }

  private static func overlap(_ first: TextSpan, _ second: TextSpan) -> Int {
    max(0, min(first.upperBound, second.upperBound) - max(first.lowerBound, second.lowerBound))
  }
}
