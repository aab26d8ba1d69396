/// Takes back what ``ByteWriter`` wrote.
///
/// Nothing is trusted: whatever the bytes are, reading gives a value or an error.
public struct ByteReader: Sendable {
  private let bytes: [UInt8]

  /// The place of the next byte.
  public private(set) var offset = 0

  /// Makes a reader at the start of bytes.
  ///
  /// - Parameter bytes: What was written.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { offset == bytes.count }

  /// The number of bytes that are left.
  public var restByteCount: Int { bytes.count - offset }

  /// Reads a number.
  ///
  /// - Returns: At least 0.
  /// - Throws: ``StorageError`` if there is none, or one of more than 63 bits.
  public mutating func number() throws(StorageError) -> Int {
    guard let value = Int(exactly: try wideNumber()) else { throw .damaged(at: offset) }
    return value
  }

  /// Reads a number of up to 64 bits.
  ///
  /// - Returns: The number.
  /// - Throws: ``StorageError`` if there is none.
  public mutating func wideNumber() throws(StorageError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw .damaged(at: offset)
  }

  /// Reads a number that may be negative.
  ///
  /// - Returns: The number.
  /// - Throws: ``StorageError`` if there is none.
  public mutating func signedNumber() throws(StorageError) -> Int {
    let value = try wideNumber()
    return Int(truncatingIfNeeded: Int64(bitPattern: value &>> 1) ^ -Int64(bitPattern: value & 1))
  }

  /// Reads how many things follow, of which each takes at least one byte.
  ///
  /// - Returns: The number; room for so many may be made at once.
  /// - Throws: ``StorageError`` if there cannot be so many.
  public mutating func count() throws(StorageError) -> Int {
    let count = try number()
    guard count <= restByteCount else { throw .damaged(at: offset) }
    return count
  }

  /// Reads a text.
  ///
  /// - Returns: The text.
  /// - Throws: ``StorageError`` if it is cut off or no valid UTF-8.
  public mutating func string() throws(StorageError) -> String {
    let count = try count()
    let start = offset
    do {
      let text = String(copying: try UTF8Span(validating: bytes.span.extracting(start..<start + count)))
      offset += count
      return text
    } catch {
      throw .damaged(at: start)
    }
  }

  /// Reads bytes whose number was written with them.
  ///
  /// - Returns: The bytes.
  /// - Throws: ``StorageError`` if they are cut off.
  public mutating func block() throws(StorageError) -> [UInt8] {
    let count = try count()
    defer { offset += count }
    return Array(bytes[offset..<offset + count])
  }
}
