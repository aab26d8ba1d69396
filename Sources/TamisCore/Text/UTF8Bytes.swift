extension Span<UInt8> {
  /// Whether a byte offset lies between two Unicode scalars of this UTF-8 text, or at one of its ends.
  ///
  /// - Parameter byteOffset: An offset; one outside `0...count` is no boundary.
  /// - Returns: Whether the text can be cut there.
  @inlinable
  public func isScalarBoundary(_ byteOffset: Int) -> Bool {
    if byteOffset == 0 || byteOffset == count { return true }
    guard byteOffset > 0, byteOffset < count else { return false }
    return self[byteOffset] & 0xC0 != 0x80
  }

  /// Decodes the Unicode scalar that starts at an offset of this UTF-8 text.
  ///
  /// - Parameter byteOffset: The offset of the scalar's first byte, `0..<count`.
  /// - Returns: The scalar and the number of its bytes, 1 to 4. Where the bytes are no valid UTF-8, U+FFFD and 1: the
  ///   caller always moves on.
  @inlinable
  public func scalar(at byteOffset: Int) -> (scalar: Unicode.Scalar, byteCount: Int) {
    let first = UInt32(self[byteOffset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let byteCount: Int
    var value: UInt32
    switch first {
    case 0xC2..<0xE0: (byteCount, value) = (2, first & 0x1F)
    case 0xE0..<0xF0: (byteCount, value) = (3, first & 0x0F)
    case 0xF0..<0xF5: (byteCount, value) = (4, first & 0x07)
    default: return (Self.replacementScalar, 1)
    }
    guard byteOffset + byteCount <= count else { return (Self.replacementScalar, 1) }
    for index in 1..<byteCount {
      let byte = UInt32(self[byteOffset + index])
      guard byte & 0xC0 == 0x80 else { return (Self.replacementScalar, 1) }
      value = value << 6 | byte & 0x3F
    }
    guard let scalar = Unicode.Scalar(value) else { return (Self.replacementScalar, 1) }
    return (scalar, byteCount)
  }

  /// Decodes the Unicode scalar that ends right before an offset of this UTF-8 text.
  ///
  /// - Parameter byteOffset: The offset behind the scalar's last byte, `1...count`.
  /// - Returns: The scalar and the number of its bytes, as ``scalar(at:)`` does.
  @inlinable
  public func scalar(before byteOffset: Int) -> (scalar: Unicode.Scalar, byteCount: Int) {
    var start = byteOffset - 1
    while start > 0, byteOffset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let decoded = scalar(at: start)
    return start + decoded.byteCount == byteOffset ? decoded : (Self.replacementScalar, 1)
  }

  @usableFromInline
  static var replacementScalar: Unicode.Scalar { "\u{FFFD}" }
}

extension [UInt8] {
  /// Appends the bytes of a span.
  ///
  /// - Parameter bytes: What to append.
  @inlinable
  public mutating func append(copying bytes: Span<UInt8>) {
    // SAFETY: the pointer is used inside the closure only, and `append(contentsOf:)` copies what it points to.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension String {
  /// Makes a text from UTF-8 bytes, with U+FFFD in place of invalid ones.
  ///
  /// - Parameter utf8: Bytes, valid UTF-8 or not.
  @inlinable
  public init(decoding utf8: Span<UInt8>) {
    // SAFETY: the pointer is used inside the closure only, and the initializer copies what it points to.
    self = unsafe utf8.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
