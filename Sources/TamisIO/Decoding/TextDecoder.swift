public import TamisCore

/// Decodes raw bytes and keeps, for each byte of the text, where it came from.
///
/// Nothing is lost and nothing fails: invalid bytes become U+FFFD and are listed, lines in another encoding than the
/// rest are read in theirs and listed, a byte order mark is left out but counted, and NUL characters stay in the text.
///
/// ```swift
/// let decoded = try TextDecoder().decode(bytes.span)
/// decoded.encoding  // .windows1252
/// ```
public struct TextDecoder: Hashable, Sendable {
  /// The encoding to use; `nil` to detect it.
  let encoding: TextEncoding?

  /// Whether a byte order mark may choose the sibling of the encoding: the name was `utf-16`, without an order.
  let isOrderOpen: Bool

  /// Makes a decoder that detects the encoding.
  public init() {
    encoding = nil
    isOrderOpen = false
  }

  /// Makes a decoder of one encoding.
  ///
  /// - Parameter encoding: The encoding, whatever the bytes look like.
  public init(encoding: TextEncoding) {
    self.encoding = encoding
    isOrderOpen = false
  }

  /// Makes a decoder of the encoding of a name.
  ///
  /// - Parameter name: An IANA name or a common alias, in any case: `utf-8`, `cp1252`, `latin-9`, `utf-16`.
  /// - Throws: ``InputError/unknownEncoding(_:known:)`` for any other name.
  public init(encodingNamed name: String) throws(InputError) {
    guard let (encoding, isOrderOpen) = TextEncoding.named(name) else {
      throw .unknownEncoding(name, known: TextEncoding.knownNames)
    }
    self.encoding = encoding
    self.isOrderOpen = isOrderOpen
  }

  /// Decodes bytes.
  ///
  /// - Parameter bytes: The raw bytes of one text: *n* bytes, at most ``TextSpan/maximumByteCount``.
  /// - Returns: The text, its alignment with `bytes`, the encoding, and the invalid bytes.
  /// - Throws: ``DocumentError/textTooLong(byteCount:)`` if the bytes or the text have 4 GiB or more.
  /// - Complexity: O(*n*). Valid UTF-8 is checked once and copied once, and its alignment has at most two runs.
  public func decode(_ bytes: Span<UInt8>) throws(DocumentError) -> DecodedText {
    guard bytes.count <= TextSpan.maximumByteCount else { throw .textTooLong(byteCount: bytes.count) }
    if let encoding {
      let marked = EncodingDetector.markedEncoding(of: bytes)
      let isSibling = isOrderOpen && marked == encoding.sibling
      return try decode(bytes, as: isSibling ? encoding.sibling : encoding)
    }
    if let encoding = EncodingDetector.markedEncoding(of: bytes) ?? EncodingDetector.wideEncoding(of: bytes) {
      return try decode(bytes, as: encoding)
    }
    if let decoded = decodeValidUTF8(bytes, skipping: 0) { return decoded }
    let detector = NarrowDetector(bytes)
    var transcoder = Transcoder(skipping: 0, byteCount: bytes.count)
    try transcoder.decodeLines(bytes, by: detector)
    return transcoder.finish(detector.encoding)
  }

  private func decode(_ bytes: Span<UInt8>, as encoding: TextEncoding) throws(DocumentError) -> DecodedText {
    let mark = bytes.starts(with: encoding.byteOrderMark) ? encoding.byteOrderMark.count : 0
    if encoding == .utf8, let decoded = decodeValidUTF8(bytes, skipping: mark) { return decoded }
    var transcoder = Transcoder(skipping: mark, byteCount: bytes.count)
    switch encoding {
    case .utf8: try transcoder.decodeUTF8(bytes)
    case .windows1252, .latin9, .macRoman: try transcoder.decodeSingleBytes(bytes, as: encoding)
    case .utf16LittleEndian: try transcoder.decodeUTF16(bytes, highByteAt: 1)
    case .utf16BigEndian: try transcoder.decodeUTF16(bytes, highByteAt: 0)
    case .utf32LittleEndian: try transcoder.decodeUTF32(bytes, isLittleEndian: true)
    case .utf32BigEndian: try transcoder.decodeUTF32(bytes, isLittleEndian: false)
    }
    return transcoder.finish(encoding)
  }

  /// The fast path: the bytes are the text.
  private func decodeValidUTF8(_ bytes: Span<UInt8>, skipping mark: Int) -> DecodedText? {
    guard let valid = try? UTF8Span(validating: bytes.extracting(mark..<bytes.count)) else { return nil }
    var builder = Alignment.Builder()
    builder.appendReplacement(targetByteCount: 0, sourceByteCount: mark)
    builder.appendIdentity(bytes.count - mark)
    return DecodedText(
      text: String(copying: valid), alignment: builder.build(), encoding: .utf8, invalidBytes: InvalidBytes(),
      foreignLines: ForeignLines())
  }
}
