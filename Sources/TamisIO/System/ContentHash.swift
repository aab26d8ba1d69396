/// A hash of 64 bits of a stream of bytes, the same on every machine: XXH64 with seed 0.
///
/// It tells whether a file still holds what it held; it does not protect against someone who wants two files to look
/// alike.
///
/// Source: Yann Collet, xxHash specification, version 0.1.1, "XXH64 algorithm description".
///
/// - Complexity: O(*n*), one multiplication for eight bytes.
public struct ContentHash: Sendable {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )
  private static let stripeByteCount = 32

  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    primes.0 &+ primes.1, primes.1, 0, 0 &- primes.0
  )
  /// Bytes that do not fill a stripe yet.
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// Makes the hash of no bytes.
  public init() {}

  /// The hash of bytes.
  ///
  /// - Parameter bytes: All bytes.
  /// - Returns: XXH64 with seed 0.
  public static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = ContentHash()
    hash.append(bytes)
    return hash.value
  }

  /// Adds bytes.
  ///
  /// How a stream is cut into calls does not matter.
  ///
  /// - Parameter bytes: The next bytes.
  public mutating func append(_ bytes: Span<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var start = 0
    if !rest.isEmpty {
      start = min(Self.stripeByteCount - rest.count, bytes.count)
      rest.append(copying: bytes.extracting(0..<start))
      guard rest.count == Self.stripeByteCount else { return }
      let stripe = rest
      consume(stripe.span, from: 0)
      rest.removeAll(keepingCapacity: true)
    }
    while bytes.count - start >= Self.stripeByteCount {
      consume(bytes, from: start)
      start += Self.stripeByteCount
    }
    if start < bytes.count { rest.append(copying: bytes.extracting(start..<bytes.count)) }
  }

  /// The hash of the bytes so far.
  public var value: UInt64 {
    let (prime1, prime2, prime3, prime4, prime5) = Self.primes
    var hash: UInt64
    if byteCount >= UInt64(Self.stripeByteCount) {
      hash = Self.rotate(lanes.0, 1) &+ Self.rotate(lanes.1, 7)
      hash = hash &+ Self.rotate(lanes.2, 12) &+ Self.rotate(lanes.3, 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
        hash = (hash ^ Self.round(0, lane)) &* prime1 &+ prime4
      }
    } else {
      hash = prime5
    }
    hash &+= byteCount
    var index = 0
    while index + 8 <= rest.count {
      hash = Self.rotate(hash ^ Self.round(0, Self.word(rest.span, index, 8)), 27) &* prime1 &+ prime4
      index += 8
    }
    if index + 4 <= rest.count {
      hash = Self.rotate(hash ^ (Self.word(rest.span, index, 4) &* prime1), 23) &* prime2 &+ prime3
      index += 4
    }
    for byte in rest[index...] { hash = Self.rotate(hash ^ (UInt64(byte) &* prime5), 11) &* prime1 }
    hash = (hash ^ hash &>> 33) &* prime2
    hash = (hash ^ hash &>> 29) &* prime3
    return hash ^ hash &>> 32
  }

  private mutating func consume(_ bytes: Span<UInt8>, from start: Int) {
    lanes.0 = Self.round(lanes.0, Self.word(bytes, start, 8))
    lanes.1 = Self.round(lanes.1, Self.word(bytes, start + 8, 8))
    lanes.2 = Self.round(lanes.2, Self.word(bytes, start + 16, 8))
    lanes.3 = Self.round(lanes.3, Self.word(bytes, start + 24, 8))
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* primes.1, 31) &* primes.0
  }

  @inline(__always)
  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 { value &<< count | value &>> (64 - count) }

  /// A little-endian number of 4 or 8 bytes.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    unsafe bytes.bytes.number(at: start, byteCount: count)
  }
}

extension RawSpan {
  /// A little-endian number of 4 or 8 bytes at an offset.
  @inline(__always)
  fileprivate func number(at offset: Int, byteCount: Int) -> UInt64 {
    // SAFETY: every bit pattern is a number, and the call checks the bounds.
    if byteCount == 8 {
      return UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return UInt64(UInt32(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }
}
