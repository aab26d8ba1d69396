internal import TamisCore

/// Folds a text and samples its letter 8-grams.
///
/// A gram is kept if three bits of its hash are zero: whether it is kept depends on the gram alone, so two texts that
/// share a gram both keep it or both leave it out, whatever stands around it. (Winnowing, which takes the smallest hash of
/// a window, loses more of a noisy copy: noise beside a gram can unseat it.)
///
/// See Broder, On the Resemblance and Containment of Documents, 1997 (sampling modulo *m*); Schleimer, Wilkerson, Aiken,
/// SIGMOD 2003, for the comparison.
struct SeedScanner {
  /// The letters of a gram.
  static let gramLength = 8

  /// Texts of fewer letters keep all grams.
  static let denseLetterCount: UInt32 = 128

  /// For each ASCII byte: 1...36 for a letter or digit, case folded; 0 for what does not count.
  private static let codes: [UInt8] = (0..<128).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return byte - UInt8(ascii: "a") + 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte - UInt8(ascii: "A") + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0") + 27
    default: return 0
    }
  }

  private let codes = SeedScanner.codes
  private let folding = TextFolding()

  /// Makes the sketch of a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func sketch(_ text: String) -> SeedSketch {
    let bytes = text.utf8Span.span
    let sketch = scan(bytes, isDense: false)
    return sketch.letterCount < Self.denseLetterCount ? scan(bytes, isDense: true) : sketch
  }

  /// Makes the sketch of a text with all of its grams.
  func denseSketch(_ text: String) -> SeedSketch { scan(text.utf8Span.span, isDense: true) }

  /// The state of the scan: the last eight letters.
  private struct Window {
    var gram: UInt64 = 0
    var textHash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letterCount: UInt32 = 0
    /// Where each of the last eight letters starts.
    var starts = InlineArray<8, UInt32>(repeating: 0)
  }

  private func scan(_ bytes: Span<UInt8>, isDense: Bool) -> SeedSketch {
    var sketch = SeedSketch()
    sketch.isDense = isDense
    sketch.byteCount = UInt32(clamping: bytes.count)
    sketch.hashes.reserveCapacity(bytes.count / (isDense ? 1 : 9))
    sketch.places.reserveCapacity(bytes.count / (isDense ? 1 : 9))
    var window = Window()
    var previous = 0
    let codes = codes
    let table = codes.span
    var folded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        let code = table[Int(byte)]
        if code != 0 {
          Self.push(code, offset, offset + 1, &window, isDense, &sketch, &previous)
        }
        offset += 1
      } else {
        let byteCount = bytes.scalar(at: offset).byteCount
        folded.removeAll(keepingCapacity: true)
        folding.append(bytes, offset..<offset + byteCount, to: &folded)
        for letter in folded {
          // What is no Latin letter or digit keeps as much of its identity as fits.
          let code = letter < 0x80 ? table[Int(letter)] : 37 + letter % 27
          Self.push(code, offset, offset + byteCount, &window, isDense, &sketch, &previous)
        }
        offset += byteCount
      }
    }
    sketch.letterCount = window.letterCount
    sketch.textHash = ByteHash.mix(window.textHash)
    return sketch
  }

  @inline(__always)
  private static func push(
    _ code: UInt8, _ start: Int, _ end: Int, _ window: inout Window, _ isDense: Bool, _ sketch: inout SeedSketch,
    _ previous: inout Int
  ) {
    window.starts[Int(window.letterCount & 7)] = UInt32(truncatingIfNeeded: start)
    window.letterCount &+= 1
    window.gram = (window.gram &<< 6 | UInt64(code)) & 0xFFFF_FFFF_FFFF
    window.textHash = (window.textHash ^ UInt64(code)) &* 0x0000_0100_0000_01B3
    guard window.letterCount >= 8 else { return }
    var hash = window.gram &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash &>> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    let isSampled = hash &>> 61 == 0
    guard isSampled || isDense else { return }
    let value = max(1, UInt32(truncatingIfNeeded: hash &>> 25) & 0x7FFF_FFFF) | (isSampled ? Seed.sampledFlag : 0)
    sketch.append(value, start: Int(window.starts[Int(window.letterCount & 7)]), end: end, after: &previous)
  }
}
