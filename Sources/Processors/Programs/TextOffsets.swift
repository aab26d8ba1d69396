import TamisCore

/// What a program's offsets count.
enum ProgramOffsets: String, Sendable {
  /// Bytes of UTF-8.
  case utf8
  /// Units of UTF-16: JavaScript, Java.
  case utf16
  /// Unicode scalars: Python's `str`.
  case scalar
}

/// Converts offsets into a text between UTF-8 bytes and what a program counts.
struct TextOffsets {
  private let byteCount: Int
  /// The byte offset of each unit and of the end, `nil` where units are bytes; units inside a scalar have none, -1.
  private let byteOffsets: [Int32]?

  /// Makes the table of a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes; nothing is kept for ASCII or UTF-8.
  init(_ text: String, unit: ProgramOffsets) {
    let bytes = text.utf8Span.span
    byteCount = bytes.count
    guard unit != .utf8, !text.utf8Span.isKnownASCII, bytes.indices.contains(where: { bytes[$0] >= 0x80 }) else {
      byteOffsets = nil
      return
    }
    var offsets: [Int32] = []
    offsets.reserveCapacity(bytes.count + 1)
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      offsets.append(Int32(truncatingIfNeeded: index))
      if unit == .utf16, bytes[index] >= 0xF0 { offsets.append(-1) }
    }
    offsets.append(Int32(truncatingIfNeeded: bytes.count))
    byteOffsets = offsets
  }

  /// The bytes of a range of units; `nil` if it leaves the text or cuts a scalar.
  func span(from start: Int, to end: Int, in bytes: Span<UInt8>) -> TextSpan? {
    guard start >= 0, start <= end, let lower = byteOffset(of: start), let upper = byteOffset(of: end),
      bytes.isScalarBoundary(lower), bytes.isScalarBoundary(upper)
    else { return nil }
    return TextSpan(lower, upper)
  }

  private func byteOffset(of unit: Int) -> Int? {
    guard let byteOffsets else { return unit <= byteCount ? unit : nil }
    guard unit < byteOffsets.count, byteOffsets[unit] >= 0 else { return nil }
    return Int(byteOffsets[unit])
  }

  /// The number of units in front of a byte offset on a scalar boundary.
  ///
  /// - Complexity: O(log *n*).
  func unit(ofByte offset: Int) -> Int {
    guard let byteOffsets else { return offset }
    var (low, high) = (0, byteOffsets.count - 1)
    while low < high {
      let middle = (low + high) / 2
      // A unit inside a scalar counts as the one before it.
      let value = byteOffsets[middle] >= 0 ? byteOffsets[middle] : byteOffsets[middle - 1]
      if Int(value) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
