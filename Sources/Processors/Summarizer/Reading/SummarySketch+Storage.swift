public import TamisCore
internal import TamisJSON

/// How a sketch lies in a store: what its document is put together by, so that documents can be sorted into groups
/// without taking their sketches back; numbers in words of 32 bits; texts with their lengths.
extension SummarySketch: StoredSketch {
  /// Adds the bytes that stand for the sketch.
  ///
  /// - Parameter bytes: Where they go, at the end.
  public func encode(into bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + 128 + 44 * sentences.count + 4 * concepts.count + 32 * claims.count)
    bytes.append(text: group.description)
    for count in [sentences.count, concepts.count, claims.count, omissions.count] {
      bytes.append(word: UInt32(truncatingIfNeeded: count))
    }
    for sentence in sentences { sentence.encode(into: &bytes) }
    // SAFETY: the pointer covers the bytes of the array, and does not outlive the call.
    unsafe concepts.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    for claim in claims { claim.encode(into: &bytes) }
    for omission in omissions {
      bytes.append(span: omission.span)
      bytes.append(text: omission.reason.rawValue)
    }
    bytes.append(text: documentID)
    bytes.append(text: language)
    for text in [date, title] {
      bytes.append(word: text == nil ? 0 : 1)
      if let text { bytes.append(text: text) }
    }
  }

  /// Takes a sketch back.
  ///
  /// - Parameter bytes: What ``encode(into:)`` added.
  /// - Throws: `ScratchError` if they are no such bytes.
  public init(decoding bytes: Span<UInt8>) throws {
    var offset = 0
    let group = try Self.group(bytes, &offset)
    let counts = try (0..<4).map { _ in Int(try bytes.word(&offset)) }
    guard counts.reduce(0, +) <= bytes.count else { throw ScratchError.damaged(at: offset) }
    let sentences = try (0..<counts[0]).map { _ in try Sentence(bytes, &offset) }
    let concepts = try (0..<counts[1]).map { _ in try bytes.word(&offset) }
    let claims = try (0..<counts[2]).map { _ in try Claim(bytes, &offset) }
    let omissions = try (0..<counts[3]).map { _ in
      SentenceOmission(span: try bytes.textSpan(&offset), reason: EditReason(rawValue: try bytes.text(&offset)))
    }
    var ends: (concept: UInt32, claim: UInt32, omission: UInt32) = (0, 0, 0)
    for sentence in sentences {
      guard sentence.conceptEnd >= ends.concept, sentence.claimEnd >= ends.claim, sentence.omissionEnd >= ends.omission
      else { throw ScratchError.damaged(at: offset) }
      ends = (sentence.conceptEnd, sentence.claimEnd, sentence.omissionEnd)
    }
    guard ends.concept <= concepts.count, ends.claim <= claims.count, ends.omission <= omissions.count else {
      throw ScratchError.damaged(at: offset)
    }
    let (documentID, language) = (try bytes.text(&offset), try bytes.text(&offset))
    let date = try bytes.word(&offset) == 0 ? nil : try bytes.text(&offset)
    let title = try bytes.word(&offset) == 0 ? nil : try bytes.text(&offset)
    self.init(
      documentID: documentID, group: group, date: date, title: title, language: language, sentences: sentences,
      concepts: concepts, claims: claims, omissions: omissions)
  }

  /// Takes back only what the document is put together by.
  ///
  /// - Parameter bytes: What ``encode(into:)`` added.
  /// - Returns: The value; `null` if the document has none.
  /// - Throws: `ScratchError` if they are no such bytes.
  static func group(decoding bytes: Span<UInt8>) throws -> JSONValue {
    var offset = 0
    return try group(bytes, &offset)
  }

  private static func group(_ bytes: Span<UInt8>, _ offset: inout Int) throws -> JSONValue {
    let range = try bytes.textRange(&offset)
    do {
      return try JSONParser.parse(utf8: bytes, range: range)
    } catch {
      throw ScratchError.damaged(at: range.lowerBound)
    }
  }
}

extension SummarySketch.Sentence {
  fileprivate func encode(into bytes: inout [UInt8]) {
    bytes.append(span: span)
    for number in [length.words, length.characters] { bytes.append(word: UInt32(truncatingIfNeeded: number)) }
    bytes.append(word: UInt32(fitness.rawValue) << 1 | (isHeading ? 1 : 0))
    bytes.append(word: copyCluster)
    bytes.append(wideWord: queryHits)
    for end in [conceptEnd, claimEnd, omissionEnd] { bytes.append(word: end) }
  }

  fileprivate init(_ bytes: Span<UInt8>, _ offset: inout Int) throws {
    let span = try bytes.textSpan(&offset)
    let (words, characters) = (Int(try bytes.word(&offset)), Int(try bytes.word(&offset)))
    let flags = try bytes.word(&offset)
    guard let fitness = SummarySketch.Fitness(rawValue: UInt8(truncatingIfNeeded: flags >> 1)) else {
      throw ScratchError.damaged(at: offset)
    }
    self.init(
      span: span, length: TextLength(words: words, sentences: 1, characters: characters), fitness: fitness,
      isHeading: flags & 1 == 1, copyCluster: try bytes.word(&offset), queryHits: try bytes.wideWord(&offset),
      conceptEnd: try bytes.word(&offset), claimEnd: try bytes.word(&offset), omissionEnd: try bytes.word(&offset))
  }
}

extension SummarySketch.Claim {
  fileprivate func encode(into bytes: inout [UInt8]) {
    bytes.append(wideWord: key)
    bytes.append(span: span)
    switch value {
    case .number(let number):
      bytes.append(word: 0)
      bytes.append(wideWord: number.bitPattern)
    case .name(let letters):
      bytes.append(word: 1)
      bytes.append(word: UInt32(truncatingIfNeeded: letters.count))
      bytes.append(contentsOf: letters)
    }
  }

  fileprivate init(_ bytes: Span<UInt8>, _ offset: inout Int) throws {
    let (key, span) = (try bytes.wideWord(&offset), try bytes.textSpan(&offset))
    if try bytes.word(&offset) == 0 {
      self.init(key: key, value: .number(Double(bitPattern: try bytes.wideWord(&offset))), span: span)
    } else {
      let letters = try bytes.textRange(&offset)
      self.init(key: key, value: .name(letters.map { bytes[$0] }), span: span)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(word: UInt32) {
    // SAFETY: the pointer covers the four bytes of the number, and does not outlive the call.
    unsafe Swift.withUnsafeBytes(of: word) { unsafe append(contentsOf: $0) }
  }

  fileprivate mutating func append(wideWord: UInt64) {
    append(word: UInt32(truncatingIfNeeded: wideWord))
    append(word: UInt32(truncatingIfNeeded: wideWord >> 32))
  }

  fileprivate mutating func append(span: TextSpan) {
    append(word: UInt32(truncatingIfNeeded: span.lowerBound))
    append(word: UInt32(truncatingIfNeeded: span.upperBound))
  }

  fileprivate mutating func append(text: String) {
    append(word: UInt32(truncatingIfNeeded: text.utf8.count))
    append(contentsOf: text.utf8)
  }
}

/// Each moves an offset behind what it reads.
extension Span<UInt8> {
  fileprivate func word(_ offset: inout Int) throws(ScratchError) -> UInt32 {
    guard count - offset >= 4 else { throw .damaged(at: offset) }
    defer { offset += 4 }
    // SAFETY: the load checks its bounds and needs no alignment, and any bytes are a number.
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)
  }

  fileprivate func wideWord(_ offset: inout Int) throws(ScratchError) -> UInt64 {
    UInt64(try word(&offset)) | UInt64(try word(&offset)) << 32
  }

  fileprivate func textSpan(_ offset: inout Int) throws(ScratchError) -> TextSpan {
    let (start, end) = (Int(try word(&offset)), Int(try word(&offset)))
    guard start <= end else { throw .damaged(at: offset) }
    return TextSpan(start, end)
  }

  fileprivate func textRange(_ offset: inout Int) throws(ScratchError) -> Range<Int> {
    let length = Int(try word(&offset))
    guard length <= count - offset else { throw .damaged(at: offset) }
    defer { offset += length }
    return offset..<offset + length
  }

  fileprivate func text(_ offset: inout Int) throws(ScratchError) -> String {
    let range = try textRange(&offset)
    guard let text = try? UTF8Span(validating: extracting(range)) else { throw .damaged(at: range.lowerBound) }
    return String(copying: text)
  }
}
