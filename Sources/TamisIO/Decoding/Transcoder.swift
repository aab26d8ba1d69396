import TamisCore

/// Turns bytes of any encoding into UTF-8 and records run by run where each byte came from.
struct Transcoder {
  private var output: [UInt8] = []
  private var builder = Alignment.Builder()
  private var invalidBytes = InvalidBytes()
  private var foreignLines = ForeignLines()
  /// The raw bytes done so far.
  private var offset: Int

  /// Starts behind a byte order mark.
  init(skipping mark: Int, byteCount: Int) {
    offset = mark
    output.reserveCapacity(byteCount + byteCount / 16)
    builder.appendReplacement(targetByteCount: 0, sourceByteCount: mark)
  }

  /// Ends decoding; the output is valid UTF-8 by construction.
  consuming func finish(_ encoding: TextEncoding) -> DecodedText {
    DecodedText(
      text: String(decoding: output, as: UTF8.self), alignment: builder.build(), encoding: encoding,
      invalidBytes: invalidBytes, foreignLines: foreignLines)
  }

  /// Decodes UTF-8 with ill-formed sequences in it.
  mutating func decodeUTF8(_ bytes: Span<UInt8>) throws(DocumentError) { try decodeUTF8(bytes, upTo: bytes.count) }

  private mutating func decodeUTF8(_ bytes: Span<UInt8>, upTo end: Int) throws(DocumentError) {
    var runStart = offset
    offset = min(UTF8Scan.endOfASCII(in: bytes, from: offset), end)
    while offset < end {
      let sequence = UTF8Scan.sequence(in: bytes, at: offset)
      if !sequence.isWellFormed {
        try copy(bytes.extracting(runStart..<offset))
        try replaceInvalid(byteCount: sequence.byteCount)
        runStart = offset + sequence.byteCount
      }
      offset = min(UTF8Scan.endOfASCII(in: bytes, from: offset + sequence.byteCount), end)
    }
    try copy(bytes.extracting(runStart..<end))
  }

  /// Decodes an encoding in which every byte is a character.
  mutating func decodeSingleBytes(_ bytes: Span<UInt8>, as encoding: TextEncoding) throws(DocumentError) {
    try decodeSingleBytes(bytes, as: encoding, upTo: bytes.count)
  }

  private mutating func decodeSingleBytes(
    _ bytes: Span<UInt8>, as encoding: TextEncoding, upTo limit: Int
  ) throws(DocumentError) {
    while offset < limit {
      let end = min(UTF8Scan.endOfASCII(in: bytes, from: offset), limit)
      try copy(bytes.extracting(offset..<end))
      offset = end
      while offset < limit, bytes[offset] >= 0x80 {
        try append(CodePages.scalarValue(of: bytes[offset], in: encoding), sourceByteCount: 1)
        offset += 1
      }
    }
  }

  /// Decodes every line in the encoding that a detector finds for it.
  mutating func decodeLines(_ bytes: Span<UInt8>, by detector: NarrowDetector) throws(DocumentError) {
    while let line = NarrowDetector.nextLine(in: bytes, from: offset) {
      let encoding = detector.encoding(of: line, in: bytes)
      if encoding != detector.encoding { foreignLines.note(line.lowerBound, encoding) }
      if encoding == .utf8 {
        try decodeUTF8(bytes, upTo: line.upperBound)
      } else {
        try decodeSingleBytes(bytes, as: encoding, upTo: line.upperBound)
      }
    }
    try copy(bytes.extracting(offset..<bytes.count))
  }

  /// Decodes UTF-16; half a surrogate pair and a last odd byte are invalid.
  ///
  /// `highByteAt` is where in a unit its high byte stands: 1 for little endian, 0 for big endian.
  mutating func decodeUTF16(_ bytes: Span<UInt8>, highByteAt: Int) throws(DocumentError) {
    let end = bytes.count - (bytes.count - offset) % 2
    while offset < end {
      let unit = UInt32(bytes[offset + highByteAt]) << 8 | UInt32(bytes[offset + 1 - highByteAt])
      if unit & 0xF800 != 0xD800 {
        try append(unit, sourceByteCount: 2)
        offset += 2
        continue
      }
      if unit < 0xDC00, offset + 4 <= end {
        let next = UInt32(bytes[offset + 2 + highByteAt]) << 8 | UInt32(bytes[offset + 3 - highByteAt])
        if next & 0xFC00 == 0xDC00 {
          try append(0x10000 + (unit & 0x3FF) << 10 + next & 0x3FF, sourceByteCount: 4)
          offset += 4
          continue
        }
      }
      try replaceInvalid(byteCount: 2)
      offset += 2
    }
    if end < bytes.count { try replaceInvalid(byteCount: 1) }
  }

  /// Decodes UTF-32; numbers that are no scalars and last bytes that are no unit are invalid.
  mutating func decodeUTF32(_ bytes: Span<UInt8>, isLittleEndian: Bool) throws(DocumentError) {
    while offset + 4 <= bytes.count {
      var value: UInt32 = 0
      for index in 0..<4 { value = value << 8 | UInt32(bytes[offset + (isLittleEndian ? 3 - index : index)]) }
      if Unicode.Scalar(value) == nil {
        try replaceInvalid(byteCount: 4)
      } else {
        try append(value, sourceByteCount: 4)
      }
      offset += 4
    }
    if offset < bytes.count { try replaceInvalid(byteCount: bytes.count - offset) }
  }

  private mutating func copy(_ bytes: Span<UInt8>) throws(DocumentError) {
    try checkRoom(for: bytes.count)
    output.append(copying: bytes)
    builder.appendIdentity(bytes.count)
  }

  private mutating func replaceInvalid(byteCount: Int) throws(DocumentError) {
    invalidBytes.note(offset)
    try checkRoom(for: 3)
    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
    builder.appendReplacement(targetByteCount: 3, sourceByteCount: byteCount)
  }

  /// Appends the UTF-8 form of a scalar.
  private mutating func append(_ value: UInt32, sourceByteCount: Int) throws(DocumentError) {
    try checkRoom(for: 4)
    let start = output.count
    switch value {
    case 0..<0x80:
      output.append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      output.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    case 0x800..<0x10000:
      output.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    default:
      output.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
    builder.append(targetUnit: output.count - start, sourceUnit: sourceByteCount, blockCount: 1)
  }

  /// Spans cannot address a text of 4 GiB, and an alignment of one is a programming error.
  private func checkRoom(for byteCount: Int) throws(DocumentError) {
    guard output.count + byteCount <= TextSpan.maximumByteCount else {
      throw .textTooLong(byteCount: output.count + byteCount)
    }
  }
}
