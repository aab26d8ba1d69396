import TamisCompression
import TamisCore

/// Cuts the bytes of a compressed output into frames.
///
/// Where frames begin depends on the bytes alone, so a run that was left and gone on with writes the same file: bytes that
/// do not fill a frame yet are part of the mark.
struct FrameBuffer {
  /// The bytes that a frame stands for: large enough to compress well, small enough to stand in a mark.
  static let blockByteCount = 128 * 1024

  private let compression: Compression
  private var bytes: [UInt8] = []
  private var hasFrames = false

  init(_ compression: Compression) {
    self.compression = compression
  }

  /// Takes in bytes, and hands over the frames that they fill.
  mutating func append(_ new: Span<UInt8>, _ pass: (Span<UInt8>) throws -> Void) throws {
    var start = 0
    while bytes.count + new.count - start >= Self.blockByteCount {
      let end = start + Self.blockByteCount - bytes.count
      bytes.append(copying: new.extracting(start..<end))
      start = end
      try passFrame(pass)
    }
    bytes.append(copying: new.extracting(start..<new.count))
  }

  /// Hands over the last frame; a file has one at least.
  mutating func finish(_ pass: (Span<UInt8>) throws -> Void) throws {
    if !bytes.isEmpty || !hasFrames { try passFrame(pass) }
  }

  private mutating func passFrame(_ pass: (Span<UInt8>) throws -> Void) throws {
    var frame: [UInt8] = []
    compression.compress(bytes.span, appendingTo: &frame)
    bytes.removeAll(keepingCapacity: true)
    hasFrames = true
    try pass(frame.span)
  }

  /// What is needed to go on.
  var mark: JSONObject {
    var packed: [UInt8] = []
    Compression.zstandard.compress(bytes.span, level: 1, appendingTo: &packed)
    return [
      "hasFrames": .boolean(hasFrames), "byteCount": .integer(bytes.count), "bytes": .string(Self.hexadecimal(packed)),
    ]
  }

  /// Goes back to a mark.
  ///
  /// - Returns: Whether it is one.
  mutating func resume(from mark: JSONObject) -> Bool {
    guard let byteCount = mark["byteCount"]?.integerValue, byteCount <= Self.blockByteCount,
      let packed = mark["bytes"]?.stringValue.flatMap(Self.bytes(hexadecimal:))
    else { return false }
    bytes.removeAll(keepingCapacity: true)
    hasFrames = mark["hasFrames"] == .boolean(true)
    return (try? Compression.zstandard.decompress(packed.span, byteCount: byteCount, appendingTo: &bytes)) != nil
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(of: digits[index]), let low = Self.value(of: digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
