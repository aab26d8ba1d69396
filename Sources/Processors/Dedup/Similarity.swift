/// How alike two texts are, from the weight of the features that they share.
struct Similarity {
  /// How many elements must survive for a feature to survive: similarity is the root of this degree of what is shared.
  let degree: Int

  /// Texts of fewer words or letters are compared as a whole.
  let smallSize: Int

  /// The smallest share of weight that gives the wanted similarity.
  let sharedShare: Double

  init(threshold: Double, degree: Int, smallSize: Int) {
    self.degree = degree
    self.smallSize = smallSize
    var share = 1.0
    for _ in 0..<degree { share *= threshold }
    // A hair less, so that a share that equals the threshold is not lost to rounding.
    sharedShare = max(0, share - 1e-12)
  }

  /// The share of the smaller text that is found in the other; of both texts, if the smaller is a small one.
  func share(shared: Int, weights: (Int, Int), sizes: (UInt32, UInt32)) -> Double {
    let isSmall = min(sizes.0, sizes.1) < smallSize
    let whole = isSmall ? weights.0 + weights.1 - shared : min(weights.0, weights.1)
    return whole == 0 ? 0 : Double(shared) / Double(whole)
  }

  /// The similarity for a share.
  func value(ofShare share: Double) -> Float {
    guard share > 0, share < 1 else { return share > 0 ? 1 : 0 }
    if degree == 2 { return Float(share.squareRoot()) }
    // Newton's iteration from above converges without overshooting.
    var root = 1.0
    for _ in 0..<64 {
      var power = 1.0
      for _ in 1..<degree { power *= root }
      let next = root - (power * root - share) / (Double(degree) * power)
      if next >= root { break }
      root = next
    }
    return Float(root)
  }
}
