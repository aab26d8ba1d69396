/// How alike two sentences or paragraphs are, from the weight of the word pairs that they share.
///
/// Similarity is the root of what is shared: a pair of words survives if both do.
struct Similarity {
  /// Texts of fewer words are compared as a whole.
  let smallSize: Int

  /// The smallest share of weight that gives the wanted similarity.
  let sharedShare: Double

  /// The share of weight with which one member speaks for its whole cluster.
  let strongShare: Double

  /// - Parameters:
  ///   - threshold: The wanted similarity.
  ///   - smallSize: Texts of fewer words are compared as a whole.
  ///   - strongThreshold: The similarity with which one member speaks for its whole cluster.
  init(threshold: Double, smallSize: Int, strongThreshold: Double) {
    self.smallSize = smallSize
    // A hair less, so that a share that equals the threshold is not lost to rounding.
    sharedShare = max(0, threshold * threshold - 1e-12)
    strongShare = strongThreshold * strongThreshold - 1e-12
  }

  /// The share of the smaller text that is found in the other; of both texts, if the smaller is a small one.
  func share(shared: Int, weights: (Int, Int), sizes: (UInt32, UInt32)) -> Double {
    let isSmall = min(sizes.0, sizes.1) < smallSize
    let whole = isSmall ? weights.0 + weights.1 - shared : min(weights.0, weights.1)
    return whole == 0 ? 0 : Double(shared) / Double(whole)
  }

  /// The similarity for a share.
  func value(ofShare share: Double) -> Float {
    share > 0 ? Float(min(1, share).squareRoot()) : 0
  }
}
