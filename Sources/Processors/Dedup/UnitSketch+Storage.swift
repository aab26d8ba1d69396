public import TamisCore

/// How a sketch lies in a store: ten words, the seeds, the identifier, and the units.
///
/// Words are numbers of 32 bits as they lie in memory. The search for copies of whole documents reads parts of it only:
/// the first words of all documents, the seeds of texts that it compares, and the identifiers of copies.
struct SketchHeader {
  /// The bytes in front of the seeds.
  static let byteCount = 40
  /// Where what belongs to the seeds begins: the last word.
  static let seedsOffset = 36

  var textHash: UInt64
  var date: Int64?
  var letterCount: UInt32
  var textByteCount: UInt32
  var idByteCount: Int
  var isDense: Bool
  var hasSeeds: Bool
  var seedCount: Int

  private static let denseFlag: UInt32 = 1
  private static let seedsFlag: UInt32 = 2
  private static let dateFlag: UInt32 = 4

  init(_ sketch: UnitSketch) {
    textHash = sketch.seeds?.textHash ?? 0
    date = sketch.date
    letterCount = sketch.seeds?.letterCount ?? 0
    textByteCount = sketch.seeds?.byteCount ?? 0
    idByteCount = sketch.documentID.utf8.count
    isDense = sketch.seeds?.isDense ?? false
    hasSeeds = sketch.seeds != nil
    seedCount = sketch.seeds?.hashes.count ?? 0
  }

  /// Reads the first bytes of a sketch.
  init(_ bytes: Span<UInt8>) throws(ScratchError) {
    guard bytes.count >= Self.byteCount else { throw .damaged(at: 0) }
    textHash = bytes.wideWord(at: 0)
    letterCount = bytes.word(at: 16)
    textByteCount = bytes.word(at: 20)
    idByteCount = Int(bytes.word(at: 24))
    let flags = bytes.word(at: 28)
    date = flags & Self.dateFlag != 0 ? Int64(bitPattern: bytes.wideWord(at: 8)) : nil
    isDense = flags & Self.denseFlag != 0
    hasSeeds = flags & Self.seedsFlag != 0
    seedCount = Int(bytes.word(at: 32))
  }

  /// The bytes of the seeds: a word for each hash, and half of one for each place.
  static func seedByteCount(_ count: Int) -> Int { 4 * count + 4 * ((count + 1) / 2) }

  /// Where the identifier begins.
  var idOffset: Int { Self.byteCount + Self.seedByteCount(seedCount) }

  fileprivate func encode(firstOffset: UInt32, into bytes: inout [UInt8]) {
    var flags: UInt32 = isDense ? Self.denseFlag : 0
    if hasSeeds { flags |= Self.seedsFlag }
    if date != nil { flags |= Self.dateFlag }
    bytes.append(wideWord: textHash)
    bytes.append(wideWord: UInt64(bitPattern: date ?? 0))
    for word in [
      letterCount, textByteCount, UInt32(truncatingIfNeeded: idByteCount), flags,
      UInt32(truncatingIfNeeded: seedCount), firstOffset,
    ] {
      bytes.append(word: word)
    }
  }
}

extension UnitSketch: StoredSketch {
  /// Adds the bytes that stand for the sketch.
  ///
  /// - Parameter bytes: Where they go, at the end.
  public func encode(into bytes: inout [UInt8]) {
    let header = SketchHeader(self)
    bytes.reserveCapacity(bytes.count + header.idOffset + header.idByteCount + 24 * spans.count + 4 * features.count)
    header.encode(firstOffset: seeds?.firstOffset ?? 0, into: &bytes)
    if let seeds {
      bytes.append(words: seeds.hashes)
      // SAFETY: the pointer covers the bytes of the array, and does not outlive the call.
      unsafe seeds.places.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
      if seeds.places.count % 2 != 0 { bytes.append(contentsOf: [0, 0]) }
    }
    bytes.append(contentsOf: documentID.utf8)
    bytes.append(word: UInt32(truncatingIfNeeded: spans.count))
    bytes.append(word: UInt32(truncatingIfNeeded: features.count))
    for span in spans {
      bytes.append(word: UInt32(truncatingIfNeeded: span.lowerBound))
      bytes.append(word: UInt32(truncatingIfNeeded: span.upperBound))
    }
    bytes.append(words: sizes)
    for hash in textHashes { bytes.append(wideWord: hash) }
    bytes.append(words: featureEnds)
    for feature in features { bytes.append(word: feature.bits) }
  }

  /// Takes a sketch back.
  ///
  /// - Parameter bytes: What ``encode(into:)`` added.
  /// - Throws: `ScratchError` if they are no such bytes.
  public init(decoding bytes: Span<UInt8>) throws {
    let header = try SketchHeader(bytes)
    var offset = header.idOffset + header.idByteCount
    guard offset + 8 <= bytes.count else { throw ScratchError.damaged(at: bytes.count) }
    let id = bytes.extracting(header.idOffset..<offset)
    let (unitCount, featureCount) = (Int(bytes.word(at: offset)), Int(bytes.word(at: offset + 4)))
    offset += 8
    guard bytes.count - offset == 24 * unitCount + 4 * featureCount else { throw ScratchError.damaged(at: offset) }
    guard let documentID = try? UTF8Span(validating: id) else { throw ScratchError.damaged(at: header.idOffset) }
    self.init(documentID: String(copying: documentID))
    date = header.date
    if header.hasSeeds { seeds = SeedSketch(header, bytes) }
    func words(_ count: Int) -> [UInt32] {
      defer { offset += 4 * count }
      return (0..<count).map { bytes.word(at: offset + 4 * $0) }
    }
    let bounds = words(2 * unitCount)
    let spans = try (0..<unitCount).map { index in
      guard bounds[2 * index] <= bounds[2 * index + 1] else { throw ScratchError.damaged(at: offset) }
      return TextSpan(Int(bounds[2 * index]), Int(bounds[2 * index + 1]))
    }
    let sizes = words(unitCount)
    let hashes = (0..<unitCount).map { bytes.wideWord(at: offset + 8 * $0) }
    offset += 8 * unitCount
    let ends = words(unitCount)
    var last: UInt32 = 0
    for end in ends {
      guard end >= last, Int(end) <= featureCount else { throw ScratchError.damaged(at: offset) }
      last = end
    }
    takeUnits(spans, sizes, hashes, ends, words(featureCount).map(Feature.init(bits:)))
  }
}

extension SeedSketch {
  fileprivate init(_ header: SketchHeader, _ bytes: Span<UInt8>) {
    textHash = header.textHash
    letterCount = header.letterCount
    byteCount = header.textByteCount
    isDense = header.isDense
    firstOffset = bytes.word(at: SketchHeader.seedsOffset)
    let count = header.seedCount
    hashes = (0..<count).map { bytes.word(at: SketchHeader.byteCount + 4 * $0) }
    let start = SketchHeader.byteCount + 4 * count
    places = (0..<count).map { bytes.halfWord(at: start + 2 * $0) }
  }
}

extension Span<UInt8> {
  /// The number of 16 bits that begins at a byte.
  func halfWord(at offset: Int) -> UInt16 {
    // SAFETY: the load checks its bounds and needs no alignment, and any bytes are a number.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self)
  }

  /// The number of 32 bits that begins at a byte.
  func word(at offset: Int) -> UInt32 {
    // SAFETY: the load checks its bounds and needs no alignment, and any bytes are a number.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  /// The number of 64 bits that begins at a byte.
  func wideWord(at offset: Int) -> UInt64 {
    UInt64(word(at: offset)) | UInt64(word(at: offset + 4)) << 32
  }
}

extension [UInt8] {
  mutating func append(word: UInt32) {
    // SAFETY: the pointer covers the four bytes of the number, and does not outlive the call.
    unsafe Swift.withUnsafeBytes(of: word) { unsafe append(contentsOf: $0) }
  }

  mutating func append(wideWord: UInt64) {
    append(word: UInt32(truncatingIfNeeded: wideWord))
    append(word: UInt32(truncatingIfNeeded: wideWord >> 32))
  }

  fileprivate mutating func append(words: [UInt32]) {
    // SAFETY: the pointer covers the bytes of the array, and does not outlive the call.
    unsafe words.withUnsafeBytes { unsafe append(contentsOf: $0) }
  }
}
