import TamisCompression
import TamisTesting
import TestSupport
import Testing

@Suite("Compression")
struct CompressionTests {
  /// Bytes of several kinds: none, one, text, noise, and what compresses a thousandfold.
  private static let samples: [[UInt8]] = {
    var random = SplitMix64(seed: testSeed)
    let noise = (0..<70_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let line = "Le préfet n'a pas répondu ; the council will vote on Monday.\n"
    let text = Array(String(repeating: line, count: 2_000).utf8)
    return [[], [42], text, noise, [UInt8](repeating: 0, count: 1_000_000), text + noise + text]
  }()

  private func compressed(_ bytes: [UInt8], _ compression: Compression, level: Int? = nil) -> [UInt8] {
    var output: [UInt8] = []
    compression.compress(bytes.span, level: level, appendingTo: &output)
    return output
  }

  /// All that a stream stands for, read in pieces of a size, and the error that it ends with.
  private func stream(
    _ bytes: [UInt8], _ compression: Compression, feeding step: Int = 1 << 16, upTo limit: Int = 1 << 16
  ) -> (bytes: [UInt8], error: CompressionError?) {
    let decompressor = Decompressor(compression)
    var output: [UInt8] = []
    do throws(CompressionError) {
      for start in stride(from: 0, to: bytes.count, by: step) {
        let piece = Array(bytes[start..<min(bytes.count, start + step)])
        var position = 0
        while true {
          let before = output.count
          try decompressor.decompress(piece.span, from: &position, appendingTo: &output, upTo: limit)
          if output.count - before < limit { break }
        }
        guard position == piece.count else {
          Issue.record("left \(piece.count - position) bytes of its input")
          break
        }
      }
      try decompressor.finish()
      return (output, nil)
    } catch {
      return (output, error)
    }
  }

  @Test("gives back what was compressed, whole and in pieces of any size", arguments: Compression.allCases)
  func roundTrip(_ compression: Compression) throws {
    for (index, sample) in Self.samples.enumerated() {
      for level in [nil, -5, 1, 9, 99] where level == nil || sample.count < 200_000 {
        let frame = compressed(sample, compression, level: level)
        var output: [UInt8] = [7]
        try compression.decompress(frame.span, byteCount: sample.count, appendingTo: &output)
        #expect(output == [7] + sample, "sample \(index) at level \(level ?? 0)")
      }
      let frame = compressed(sample, compression)
      for (step, limit) in [(1, 1), (1, 100_000), (7, 13), (100_000, 5), (1 << 20, 1 << 20)] {
        guard sample.count < 200_000 || limit > 10 else { continue }
        let result = stream(frame, compression, feeding: step, upTo: limit)
        #expect(result.bytes == sample && result.error == nil, "sample \(index), \(step) bytes in, \(limit) out")
      }
    }
  }

  @Test("reads frames one behind the other as one stream", arguments: Compression.allCases)
  func concatenation(_ compression: Compression) {
    let frames = Self.samples.flatMap { compressed($0, compression) }
    let result = stream(frames, compression, feeding: 1000)
    #expect(result.bytes == Self.samples.flatMap { $0 } && result.error == nil)
    // Twice the same is twice the frame, so that what is written does not depend on what was written before.
    let line = Self.samples[2]
    var twice = compressed(line, compression)
    compression.compress(line.span, appendingTo: &twice)
    #expect(twice == compressed(line, compression) + compressed(line, compression))
  }

  @Test("tells a cut stream wherever it is cut", arguments: Compression.allCases)
  func cuts(_ compression: Compression) {
    let sample = Array("coupé net, au milieu d'une phrase".utf8)
    let frame = compressed(sample, compression)
    for count in 0..<frame.count {
      let result = stream(Array(frame[..<count]), compression)
      #expect(result.error?.kind == .cutShort, "\(count) of \(frame.count) bytes")
      #expect(result.error?.byteOffset == count && sample.starts(with: result.bytes))
      var output: [UInt8] = [7]
      #expect(throws: CompressionError.self) {
        try compression.decompress(frame.span.extracting(0..<count), byteCount: sample.count, appendingTo: &output)
      }
      #expect(output == [7])
    }
    for byteCount in [0, sample.count - 1, sample.count + 1] {
      var output: [UInt8] = []
      #expect(throws: CompressionError.self) {
        try compression.decompress(frame.span, byteCount: byteCount, appendingTo: &output)
      }
    }
  }

  @Test("survives damage at any byte: an error, or the right bytes", arguments: Compression.allCases)
  func damage(_ compression: Compression) {
    var random = SplitMix64(seed: testSeed)
    let sample = Self.samples[2]
    let frame = compressed(sample, compression) + compressed(sample, compression)
    var errorCount = 0
    for _ in 0..<400 {
      var bytes = frame
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      let result = stream(bytes, compression, upTo: 1 << 20)
      #expect(result.bytes.count <= 3 * sample.count)
      if let error = result.error {
        errorCount += 1
        #expect(error.byteOffset <= bytes.count && error.message.hasSuffix("at byte \(error.byteOffset)"))
      } else {
        // The header of gzip is not under its checksum, and neither is what nobody needs of Zstandard's.
        #expect(result.bytes == sample + sample)
      }
    }
    #expect(errorCount > 300)
  }

  @Test("appends no more than it is told, however much the input stands for", arguments: Compression.allCases)
  func bomb(_ compression: Compression) throws {
    let bomb = compressed([UInt8](repeating: 0, count: 30_000_000), compression)
    #expect(bomb.count < 40_000)
    let decompressor = Decompressor(compression)
    var output: [UInt8] = []
    var position = 0
    try decompressor.decompress(bomb.span, from: &position, appendingTo: &output, upTo: 1000)
    #expect(output.count == 1000)
    #expect(throws: CompressionError.self) { try decompressor.finish() }
  }

  @Test("passes over zero bytes behind the last gzip member, and nothing else")
  func padding() {
    let sample = Array("bourrage".utf8)
    let member = compressed(sample, .gzip)
    let zeros = [UInt8](repeating: 0, count: 512)
    #expect(stream(member + zeros, .gzip).error == nil && stream(member + zeros, .gzip, feeding: 3).bytes == sample)
    for tail in [[1, 2], [0, 0, 9], Array("reste".utf8)] as [[UInt8]] {
      let result = stream(member + tail, .gzip)
      #expect(result.error?.kind == .corrupt && result.bytes == sample, "\(tail)")
    }
  }

  @Test("refuses frames that would take more memory than there is for them")
  func window() {
    // The header of a frame with a window of 1 GiB, as 'zstd --long=30' writes it.
    let header: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0xA0, 0x01, 0x00, 0x00]
    let error = stream(header, .zstandard).error
    #expect(error?.kind == .windowTooLarge && error?.help?.contains("--long") == true)
  }

  @Test("knows files by their extension, and by their first bytes")
  func detection() {
    for (path, compression) in [
      ("a.jsonl.gz", .gzip), ("A.ZST", .zstandard), ("x.gz/y", nil), ("gz", nil), (".gz", nil), ("a.tgz", nil),
    ] as [(String, Compression?)] {
      #expect(Compression.forPath(path) == compression, "\(path)")
    }
    for compression in Compression.allCases {
      #expect(Compression.detected(in: compressed([1, 2, 3], compression).span) == compression)
    }
    for text in ["", "{\"id\": 1}", "\u{1F}", "(µ/ý"] {
      #expect(Compression.detected(in: Array(text.utf8).span) == nil)
    }
  }
}
