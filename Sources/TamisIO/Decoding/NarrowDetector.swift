/// Tells the encoding of bytes that are neither marked, nor wide, nor valid UTF-8; line by line where they are mixed.
///
/// A line of Windows-1252 is full of sequences that UTF-8 does not allow, and a line of UTF-8 with a damaged byte is full
/// of those that it does. Which single-byte encoding it is, is told by ``LetterStatistics``.
struct NarrowDetector {
  /// The number of well-formed sequences for each ill-formed one above which a text is damaged UTF-8.
  ///
  /// Otherwise it is a single-byte encoding: in French well-formed sequences are rare accidents there (`É»`), as
  /// ill-formed ones are in damaged UTF-8.
  private static let wellFormedPerIllFormed = 2

  /// Bytes beyond ASCII that are scored before the encoding is taken for known.
  private static let sampleByteCount = 65_536

  /// The encoding of most lines: UTF-8 or the single-byte one.
  let encoding: TextEncoding
  /// How the lines that are no UTF-8 are read.
  private let statistics: LetterStatistics

  /// Where the lines end that have bytes beyond ASCII, and what UTF-8 makes of those.
  private struct LineCount {
    var wellFormed = 0
    var illFormed = 0
    /// Ill-formed sequences that start with a byte that Windows-1252 does not assign.
    var unassigned = 0
    /// Well-formed sequences of characters that French and English texts hold, or of three bytes and more.
    var known = 0

    /// Whether the ill-formed sequences are too many for damage.
    var isCandidate: Bool { illFormed > 0 && wellFormed <= illFormed * wellFormedPerIllFormed }

    /// Whether that holds in Windows-1252 too, which does not assign some bytes.
    var isSingleByte: Bool {
      illFormed > unassigned && wellFormed + unassigned <= illFormed * wellFormedPerIllFormed
    }

    mutating func add(_ other: LineCount) {
      wellFormed += other.wellFormed
      illFormed += other.illFormed
      unassigned += other.unassigned
    }
  }

  /// Looks through the bytes.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: Span<UInt8>) {
    var total = LineCount()
    var scores = LetterStatistics.all.map { _ in 0 }
    var scoredCount = 0
    var (utf8LineCount, singleByteLineCount) = (0, 0)
    var offset = 0
    while let line = Self.nextLine(in: bytes, from: offset) {
      let count = Self.count(bytes, line)
      total.add(count)
      if count.illFormed == 0, count.known > 0 { utf8LineCount += 1 }
      if count.isCandidate, scoredCount < Self.sampleByteCount {
        var isReadable = false
        for (index, statistics) in LetterStatistics.all.enumerated() {
          let score = statistics.score(bytes, line)
          scores[index] += score.points
          isReadable = isReadable || score.points >= score.byteCount * LetterStatistics.readableAverage
          if index == 0 { scoredCount += score.byteCount }
        }
        singleByteLineCount += isReadable ? 1 : 0
      }
      offset = line.upperBound
    }
    let best = scores.indices.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 } ?? 0
    statistics = LetterStatistics.all[best]
    let isReadable = scoredCount > 0 && scores[best] >= scoredCount * LetterStatistics.readableAverage
    let isSingleByte = total.isSingleByte || total.isCandidate && isReadable
    let isMostlyUTF8 = utf8LineCount > 0 && utf8LineCount >= singleByteLineCount
    encoding = isSingleByte && !isMostlyUTF8 ? statistics.encoding : .utf8
  }

  /// The bytes of the next line with any beyond ASCII, from the first of these on, without the line end.
  static func nextLine(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    let first = UTF8Scan.endOfASCII(in: bytes, from: start)
    guard first < bytes.count else { return nil }
    var end = first
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return first..<end
  }

  /// The encoding of one such line.
  ///
  /// A line is read in another encoding than most only if it makes sense in that one.
  func encoding(of line: Range<Int>, in bytes: Span<UInt8>) -> TextEncoding {
    let count = Self.count(bytes, line)
    if encoding == .utf8 {
      return count.isCandidate && statistics.reads(bytes, line) ? statistics.encoding : .utf8
    }
    if count.illFormed == 0 {
      return count.known > 0 || !statistics.reads(bytes, line) ? .utf8 : encoding
    }
    return count.isCandidate || statistics.reads(bytes, line) ? encoding : .utf8
  }

  private static func count(_ bytes: Span<UInt8>, _ line: Range<Int>) -> LineCount {
    var count = LineCount()
    var offset = line.lowerBound
    while offset < line.upperBound {
      let sequence = UTF8Scan.sequence(in: bytes, at: offset)
      if sequence.isWellFormed {
        count.wellFormed += 1
        let value = bytes.scalar(at: offset).scalar.value
        if sequence.byteCount > 2 || LetterStatistics.isKnown(value) { count.known += 1 }
      } else {
        // A sequence that the end of the file cuts off says nothing against UTF-8.
        if offset + sequence.byteCount < bytes.count || count.wellFormed == 0 { count.illFormed += 1 }
        if Windows1252.isUnassigned(bytes[offset]) { count.unassigned += 1 }
      }
      offset = min(UTF8Scan.endOfASCII(in: bytes, from: offset + sequence.byteCount), line.upperBound)
    }
    return count
  }
}
