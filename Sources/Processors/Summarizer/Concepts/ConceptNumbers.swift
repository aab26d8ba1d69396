/// Numbers for concepts, from 0 in order of first appearance.
///
/// A concept is a hash already, so its place in the table is told by its own bits: a look-up takes a few nanoseconds, and
/// a brief of many documents takes a great many.
struct ConceptNumbers: Sendable {
  /// The concepts by their numbers.
  private(set) var concepts: [UInt32] = []
  /// Numbers at the places of their concepts; -1 for a place that is free.
  private var places = [Int32](repeating: -1, count: 64)

  /// The number of a concept; `nil` if it has none.
  func number(of concept: UInt32) -> Int? {
    let number = places[place(of: concept)]
    return number < 0 ? nil : Int(number)
  }

  /// The number of a concept, which it is given if it has none.
  mutating func take(_ concept: UInt32) -> Int {
    let place = place(of: concept)
    if places[place] >= 0 { return Int(places[place]) }
    let number = concepts.count
    places[place] = Int32(number)
    concepts.append(concept)
    if 2 * concepts.count > places.count { grow() }
    return number
  }

  /// Where a concept is, or would be put.
  private func place(of concept: UInt32) -> Int {
    let mask = places.count - 1
    // The kind in the lowest bits says nothing; a product spreads what is above them (Fibonacci hashing).
    var place = Int(truncatingIfNeeded: (UInt64(concept) &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
    while true {
      let number = places[place]
      if number < 0 || concepts[Int(number)] == concept { return place }
      place = (place + 1) & mask
    }
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: 2 * places.count)
    for (number, concept) in concepts.enumerated() { places[place(of: concept)] = Int32(number) }
  }
}
