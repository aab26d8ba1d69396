import TamisCompression
import TamisTesting
import TestSupport
import Testing

@testable import TamisIO

@Suite("ContentHash")
struct ContentHashTests {
  @Test("is XXH64 with seed 0")
  func vectors() {
    // The vectors of the xxHash project and of its bindings.
    for (text, hash) in [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
    ] as [(String, UInt64)] {
      #expect(ContentHash.hash(text.utf8Span.span) == hash, "\(text)")
    }
  }

  @Test("does not depend on how a stream is cut, and its lower half is the checksum of a Zstandard frame")
  func streams() {
    var random = SplitMix64(seed: testSeed)
    for count in Array(0...130) + [1000, 4096, 70_001] {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      let whole = ContentHash.hash(bytes.span)
      var hash = ContentHash()
      var start = 0
      while start < count {
        let end = min(count, start + Int.random(in: 1...70, using: &random))
        hash.append(bytes.span.extracting(start..<end))
        start = end
      }
      #expect(hash.value == whole, "\(count) bytes")
      var frame: [UInt8] = []
      Compression.zstandard.compress(bytes.span, appendingTo: &frame)
      let checksum = frame.suffix(4).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      #expect(checksum == whole & 0xFFFF_FFFF, "\(count) bytes")
    }
  }
}
