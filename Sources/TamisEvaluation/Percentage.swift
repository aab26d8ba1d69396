extension Double {
  /// A share as a percentage with two decimals, as score tables print it: `0.99871` is `99.87`.
  ///
  /// Rounds to the nearest; a number that is not finite prints as itself.
  public var percentage: String {
    guard isFinite else { return "\(self)" }
    let hundredths = Int((self * 10_000).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let fraction = hundredths.magnitude % 100
    return "\(sign)\(hundredths.magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
