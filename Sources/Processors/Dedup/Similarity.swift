/// How alike two texts are, from the weight of the features that they share.
struct Similarity {
  /// How many elements must survive for a feature to survive: similarity is the root of this degree of what is shared.
  let degree: Int

  /// Texts of fewer words or letters are compared as a whole.
  let smallSize: Int

  /// The smallest share of weight that gives the wanted similarity.
  let sharedShare: Double

  /// The share of weight with which one member speaks for its whole cluster; above 1 if none does.
  let strongShare: Double

  /// - Parameters:
  ///   - threshold: The wanted similarity.
  ///   - degree: How many elements must survive for a feature to survive.
  ///   - smallSize: Texts of fewer words or letters are compared as a whole.
  ///   - strongThreshold: The similarity with which one member speaks for its whole cluster; `nil` if none does.
  init(threshold: Double, degree: Int, smallSize: Int, strongThreshold: Double?) {
    self.degree = degree
    self.smallSize = smallSize
    // A hair less, so that a share that equals the threshold is not lost to rounding.
    sharedShare = max(0, Self.power(threshold, degree) - 1e-12)
    strongShare = strongThreshold.map { Self.power($0, degree) - 1e-12 } ?? 2
  }

  private static func power(_ base: Double, _ degree: Int) -> Double {
    (0..<degree).reduce(1) { product, _ in product * base }
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
