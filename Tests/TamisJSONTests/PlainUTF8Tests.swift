import TamisTesting
import Testing

@testable import TamisJSON

@Suite("ByteScan.isPlainUTF8")
struct PlainUTF8Tests {
  @Test("never takes for valid what the standard library refuses, and takes European text")
  func agreement() {
    var random = SplitMix64(seed: SplitMix64.seed(20_190_312))
    let pieces: [[UInt8]] = [
      Array("a".utf8), Array("été ".utf8), Array("’—".utf8), Array("😀".utf8), Array("ࠀ한".utf8), [0x80], [0xC0, 0x80],
      [0xC3], [0xE2, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x00],
    ]
    var plainCount = 0
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      let isBroken = Bool.random(using: &random)
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        bytes += pieces[Int.random(in: 0..<(isBroken ? pieces.count : 3), using: &random)]
      }
      let lower = Int.random(in: 0...min(2, bytes.count), using: &random)
      let range = lower..<bytes.count
      let isValid = (try? UTF8Span(validating: bytes.span.extracting(range))) != nil
      let isPlain = ByteScan.isPlainUTF8(bytes.span, range)
      #expect(!isPlain || isValid, "\(bytes)")
      if !isBroken, lower == 0 { #expect(isPlain, "\(bytes)") }
      if isPlain { plainCount += 1 }
    }
    #expect(plainCount > 5_000)
  }

  @Test("decides every pair and triple of bytes as the standard library does, or leaves it to it")
  func exhaustive() {
    for first in 0...255 {
      for second in 0...255 {
        for third in [-1, 0x00, 0x7F, 0x80, 0xBF, 0xC0, 0xFF] {
          let bytes = [first, second, third].filter { $0 >= 0 }.map { UInt8($0) }
          guard ByteScan.isPlainUTF8(bytes.span, 0..<bytes.count) else { continue }
          if (try? UTF8Span(validating: bytes.span)) == nil { Issue.record("\(bytes)") }
        }
      }
    }
  }
}
