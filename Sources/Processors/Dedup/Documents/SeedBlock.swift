/// The seeds of a text as they lie in a store, read into a buffer that is used again and again.
struct SeedBlock {
  /// The bytes before the first seed, the hashes with the flag of sampled ones (0 for a filler), and the places, two in a
  /// word.
  var words: [UInt32] = []
  /// The number of seeds, fillers among them.
  var count = 0

  /// Whether another text has the same seeds.
  func hasHashes(of bytes: Span<UInt8>, _ header: SketchHeader) -> Bool {
    guard header.seedCount == count, bytes.count >= header.idOffset else { return false }
    for index in 0..<count where words[1 + index] != bytes.word(at: SketchHeader.byteCount + 4 * index) {
      return false
    }
    return true
  }

  /// Unpacks the seeds, without fillers; for a comparison at the common rate without those that only dense sketches have.
  func unpack(into seeds: inout [Seed], sampledOnly: Bool) {
    seeds.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    let words = words.span
    // SAFETY: any bytes are numbers of 16 bits.
    let places = unsafe words.bytes
    let mask = sampledOnly ? Seed.sampledFlag : .max
    var start = words[0]
    for index in 0..<count {
      // SAFETY: the load checks its bounds, and places are behind the hashes.
      let place = UInt32(unsafe places.unsafeLoadUnaligned(fromByteOffset: 4 + 4 * count + 2 * index, as: UInt16.self))
      let hash = words[1 + index]
      if hash & mask != 0 {
        seeds.append(Seed(hash: hash, start: start, end: start + (place & 63) + UInt32(SeedScanner.gramLength)))
      }
      start += place >> 6
    }
  }
}
