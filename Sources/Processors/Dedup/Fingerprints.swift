internal import TamisCore

/// Makes the features of whole documents: winnowed hashes of 8 successive folded bytes.
///
/// Of the hashes in every window of 8 the smallest is kept, so that any stretch of 15 letters that two documents share
/// gives them a common fingerprint, whatever stands around it.
///
/// See Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003.
struct Fingerprints {
  private static let window = 8

  /// Adds a document as one unit to a sketch, unless it has no letter or digit.
  static func append(_ document: Document, to sketch: inout UnitSketch) {
    let bytes = document.text.utf8Span.span
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    TextFolding().append(bytes, 0..<bytes.count, to: &folded)
    guard !folded.isEmpty else { return }
    var textHash = ByteHash()
    var grams: [UInt64] = []
    grams.reserveCapacity(folded.count)
    var gram: UInt64 = 0
    for (index, byte) in folded.enumerated() {
      textHash.add(byte)
      gram = gram << 8 | UInt64(byte)
      if index >= 7 || index == folded.count - 1 { grams.append(ByteHash.mix(gram)) }
    }
    var features = winnow(grams)
    sketch.append(document.span, size: folded.count, textHash: textHash.value, features: &features)
  }

  /// The smallest hash of each window, once for each place where it is the smallest.
  private static func winnow(_ hashes: [UInt64]) -> [Feature] {
    var features: [Feature] = []
    features.reserveCapacity(hashes.count / 4 + 1)
    var smallest = -1
    for end in min(window, hashes.count)...hashes.count {
      let start = max(0, end - window)
      if smallest >= start {
        if hashes[end - 1] > hashes[smallest] { continue }
        smallest = end - 1
      } else {
        smallest = start
        for index in start..<end where hashes[index] <= hashes[smallest] { smallest = index }
      }
      features.append(Feature(hash: hashes[smallest], isLight: false))
    }
    return features
  }
}
