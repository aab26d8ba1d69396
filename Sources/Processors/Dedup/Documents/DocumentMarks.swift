internal import TamisCore

/// The marks of documents that have copies, out of memory.
struct DocumentMarks: Sendable {
  private let store: any ScratchStore
  /// For each document: where its mark begins; below 0 for one that has no copy.
  private var offsets: [Int]

  /// The bytes that are read at first: most marks have fewer.
  private static let usualByteCount = 256

  init(store: any ScratchStore, documentCount: Int) {
    self.store = store
    offsets = [Int](repeating: -1, count: documentCount)
  }

  var documentCount: Int { offsets.count }

  mutating func add(_ written: [(document: UInt32, offset: Int)]) {
    for mark in written { offsets[Int(mark.document)] = mark.offset }
  }

  /// The mark of a document, if it has a copy.
  func mark(ofDocument document: Int) throws -> CopyResolution.Mark? {
    let offset = offsets[document]
    guard offset >= 0 else { return nil }
    var bytes: [UInt8] = []
    let rest = store.byteCount - offset
    try store.read(min(rest, Self.usualByteCount), at: offset, into: &bytes)
    guard let byteCount = CopyResolution.Mark.byteCount(bytes.span), byteCount <= rest else {
      throw ScratchError.damaged(at: offset)
    }
    if byteCount > Self.usualByteCount { try store.read(byteCount, at: offset, into: &bytes) }
    guard let mark = CopyResolution.Mark(decoding: bytes.span.extracting(0..<byteCount)) else {
      throw ScratchError.damaged(at: offset)
    }
    return mark
  }
}

extension CopyResolution.Mark {
  private static let headerByteCount = 40
  private static let copyFlag: UInt32 = 1
  private static let directFlag: UInt32 = 2

  func encode(into bytes: inout [UInt8]) {
    bytes.append(word: UInt32(truncatingIfNeeded: passages.count))
    bytes.append(word: UInt32(truncatingIfNeeded: documentID.utf8.count))
    bytes.append(word: UInt32(truncatingIfNeeded: partnerID.utf8.count))
    bytes.append(word: UInt32(truncatingIfNeeded: span.upperBound))
    bytes.append(word: UInt32(truncatingIfNeeded: partnerSpan.upperBound))
    bytes.append(word: cluster)
    bytes.append(word: partner)
    bytes.append(word: similarity.bitPattern)
    bytes.append(word: diameter.bitPattern)
    bytes.append(word: (isCopy ? Self.copyFlag : 0) | (isDirect ? Self.directFlag : 0))
    for passage in passages {
      for span in [passage.span, passage.partnerSpan] {
        bytes.append(word: UInt32(truncatingIfNeeded: span.lowerBound))
        bytes.append(word: UInt32(truncatingIfNeeded: span.upperBound))
      }
    }
    bytes.append(contentsOf: documentID.utf8)
    bytes.append(contentsOf: partnerID.utf8)
  }

  /// The bytes of a mark, by its first ones.
  static func byteCount(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count >= headerByteCount else { return nil }
    return headerByteCount + 16 * Int(bytes.word(at: 0)) + Int(bytes.word(at: 4)) + Int(bytes.word(at: 8))
  }

  init?(decoding bytes: Span<UInt8>) {
    guard Self.byteCount(bytes) == bytes.count else { return nil }
    let idsStart = Self.headerByteCount + 16 * Int(bytes.word(at: 0))
    let partnerStart = idsStart + Int(bytes.word(at: 4))
    guard let id = try? UTF8Span(validating: bytes.extracting(idsStart..<partnerStart)),
      let partnerID = try? UTF8Span(validating: bytes.extracting(partnerStart..<bytes.count))
    else { return nil }
    var passages: [CopiedPassage] = []
    for offset in stride(from: Self.headerByteCount, to: idsStart, by: 16) {
      let bounds = (0..<4).map { Int(bytes.word(at: offset + 4 * $0)) }
      guard bounds[0] <= bounds[1], bounds[2] <= bounds[3] else { return nil }
      passages.append(
        CopiedPassage(TextSpan(bounds[0], bounds[1]), partnerSpan: TextSpan(bounds[2], bounds[3])))
    }
    let flags = bytes.word(at: 36)
    self.init(
      documentID: String(copying: id), partnerID: String(copying: partnerID),
      span: TextSpan(0, Int(bytes.word(at: 12))), partnerSpan: TextSpan(0, Int(bytes.word(at: 16))),
      cluster: bytes.word(at: 20), partner: bytes.word(at: 24), similarity: Float(bitPattern: bytes.word(at: 28)),
      isCopy: flags & Self.copyFlag != 0, isDirect: flags & Self.directFlag != 0,
      diameter: Float(bitPattern: bytes.word(at: 32)), passages: passages)
  }
}
