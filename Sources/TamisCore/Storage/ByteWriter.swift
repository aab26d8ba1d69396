/// Writes numbers and texts as bytes that ``ByteReader`` takes back.
///
/// Numbers take seven bits a byte, least significant first, so small ones take one byte (LEB128).
public struct ByteWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes a writer that has written nothing.
  public init() {}

  /// Reserves room.
  ///
  /// - Parameter byteCount: The number of further bytes to make room for.
  public mutating func reserveCapacity(_ byteCount: Int) { bytes.reserveCapacity(bytes.count + byteCount) }

  /// Writes a number.
  ///
  /// - Parameter value: At least 0.
  @inlinable
  public mutating func number(_ value: Int) { number(UInt64(value)) }

  /// Writes a number.
  ///
  /// - Parameter value: Any number of 64 bits.
  @inlinable
  public mutating func number(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      byte(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    byte(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a number that may be negative; those near 0 take least.
  ///
  /// - Parameter value: Any number.
  @inlinable
  public mutating func signedNumber(_ value: Int) {
    number(UInt64(bitPattern: Int64(value &<< 1 ^ value &>> (Int.bitWidth - 1))))
  }

  /// Writes one byte.
  ///
  /// - Parameter value: The byte.
  @usableFromInline
  mutating func byte(_ value: UInt8) { bytes.append(value) }

  /// Writes a text.
  ///
  /// - Parameter text: The text.
  public mutating func string(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes bytes and how many they are.
  ///
  /// - Parameter block: The bytes.
  public mutating func block(_ block: Span<UInt8>) {
    number(block.count)
    bytes.append(copying: block)
  }
}
