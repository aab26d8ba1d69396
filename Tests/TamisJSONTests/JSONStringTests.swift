import CByteBits
import TamisTesting
import Testing

@testable import TamisJSON

/// What many bytes at a time tell must be what they tell one by one.
@Suite("Strings in JSON")
struct JSONStringTests {
  static let seed = SplitMix64.seed(0x57E1)

  @Test("are passed over and copied alike by vectors, by plain integers and byte by byte")
  func primitives() {
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<60_000 {
      let bytes = random.stringBytes()
      // Every place in a block of 64 bytes is the first, the last, and one in between.
      let start = Int(random.next() % 3) * min(bytes.count, Int(random.next() % 64)) / 2
      let text = Array(bytes[start...])
      let expected = ReferenceString.pass(text)
      let passed = [Self.pass(text, tamis_json_string), Self.pass(text, tamis_json_string_portable)]
      let end = text.firstIndex(of: UInt8(ascii: "\\")) ?? text.count
      let copied = [Self.copy(text, tamis_json_copy_from), Self.copy(text, tamis_json_copy_from_portable)]
      let plain = ReferenceString.plainCount(text)
      let written = [Self.copy(text, tamis_json_copy_into), Self.copy(text, tamis_json_copy_into_portable)]
      guard passed.allSatisfy({ $0 == expected }), copied.allSatisfy({ $0 == Array(text[..<end]) }),
        written.allSatisfy({ $0 == Array(text[..<plain]) })
      else {
        Issue.record("seed \(Self.seed), round \(round): \(text)")
        return
      }
    }
  }

  @Test("have the encoding that the standard library says, whatever three bytes they end in")
  func encodings() {
    for first in 0x80...0xFF {
      for second in 0...0xFF {
        for rest in [[], [0x7F], [0x80], [0xBF], [0x80, 0x80], [0xBF, 0xBF], [0xC3, 0xA9]] as [[UInt8]] {
          let sequence = [UInt8(first), UInt8(second)] + rest
          let padding = [UInt8](repeating: UInt8(ascii: "a"), count: (first ^ second) & 63)
          let text = padding + sequence + [UInt8(ascii: "\"")]
          for found in [Self.pass(text, tamis_json_string), Self.pass(text, tamis_json_string_portable)] {
            if found != ReferenceString.pass(text) { Issue.record("\(sequence) behind \(padding.count)") }
          }
        }
      }
    }
  }

  @Test("are decoded with the same text, escapes and mistakes as byte by byte")
  func decoding() {
    var random = SplitMix64(seed: Self.seed ^ 1)
    var (soundCount, codes) = (0, Set<String>())
    for round in 0..<60_000 {
      var text = random.stringBytes()
      if let passed = ReferenceString.pass(text) { text.removeSubrange((passed.byteCount + 1)...) }
      let bytes = [UInt8(ascii: "\"")] + text
      let expected = Result { () throws(JSONError) in try ReferenceString.decode(text) }
      let found = Result { () throws(JSONError) in try JSONObjectScanner.decodeString(0..<bytes.count, in: bytes.span) }
      switch (expected, found) {
      case (.success(let expected), .success(let found)) where expected == found: soundCount += 1
      case (.failure(let expected), .failure(let found))
      where expected.code == found.code && expected.byteOffset == found.byteOffset:
        codes.insert(found.code.rawValue)
      default:
        Issue.record("seed \(Self.seed), round \(round): \(bytes), \(found), not \(expected)")
        return
      }
    }
    #expect(soundCount > 10_000)
    let expectedCodes: [JSONError.Code] = [.unexpectedEnd, .unexpectedCharacter, .invalidEscape, .invalidUTF8]
    #expect(codes == Set(expectedCodes.map(\.rawValue)))
  }

  @Test("are written as byte by byte, wherever a piece ends")
  func writing() {
    var random = SplitMix64(seed: Self.seed ^ 2)
    for round in 0..<3_000 {
      var bytes: [UInt8] = []
      if round % 10 == 0 {
        // The pieces that are looked at in one go have 4 KiB.
        bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 4096 * Int(random.next() % 3) + 4000)
      }
      for _ in 0..<Int(random.next() % 40) { bytes += random.stringBytes() }
      var writer = JSONWriter()
      writer.value(utf8: bytes.span)
      guard writer.bytes == ReferenceString.written(bytes) else {
        Issue.record("seed \(Self.seed), round \(round): \(bytes)")
        return
      }
    }
  }

  private typealias Pass = (UnsafePointer<UInt8>, Int, UnsafeMutablePointer<TamisString>) -> Int
  private typealias Copy = (UnsafePointer<UInt8>, Int, UnsafeMutablePointer<UInt8>) -> Int

  private static func pass(_ text: [UInt8], _ pass: Pass) -> ReferenceString.Passed? {
    var string = TamisString()
    let count = pass(text, text.count, &string)
    guard count < text.count else { return nil }
    return ReferenceString.Passed(
      byteCount: count, escapeCount: string.escapeCount, isASCII: string.encoding == TamisStringASCII,
      isValid: string.encoding != TamisStringIllFormed)
  }

  private static func copy(_ text: [UInt8], _ copy: Copy) -> [UInt8] {
    // Not a byte more than there is room for.
    [UInt8](unsafeUninitializedCapacity: max(1, text.count)) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      count = copy(text, text.count, base)
    }
  }
}

extension SplitMix64 {
  /// Bytes that may be what stands behind the opening quote of a string: most are sound, some end too early or late.
  fileprivate mutating func stringBytes() -> [UInt8] {
    let sound = [
      "a", "lettres, ", "é", "’", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\uD83D\\uDE00", "\\ud800", "😀", "ह",
    ]
    let broken: [[UInt8]] = [
      [0x0A], [0x00], [0x80], [0xC3], [0xC0, 0x80], [0xE2, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xFF],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], Array("\\".utf8), Array("\\x".utf8), Array("\\u12".utf8),
      Array("\"".utf8), Array("\u{2028}".utf8), Array("\u{2029}".utf8), Array("\\ud83d\\u0041".utf8),
    ]
    var bytes: [UInt8] = []
    let isSound = next() % 2 == 0
    for _ in 0..<Int(next() % 30) {
      if !isSound, next() % 12 == 0 {
        bytes += broken[Int(next() % UInt64(broken.count))]
      } else {
        bytes += Array(sound[next() % 2 == 0 ? 1 : Int(next() % UInt64(sound.count))].utf8)
      }
    }
    if isSound || next() % 4 > 0 { bytes.append(UInt8(ascii: "\"")) }
    return bytes
  }
}
