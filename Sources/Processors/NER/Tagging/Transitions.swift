/// Weights of going from one tag to the next.
///
/// Tags say begin, inside, end or single for each of four labels, or outside. A name that ended, by its last word or as
/// a single one, goes on alike, and so does a name that begins: 25 weights between names and 16 inside them.
struct Transitions: Sendable, Equatable {
  /// The number of weights.
  static let count = 41

  var outsideToOutside: Float = 0
  /// To each label, from outside.
  var outsideToName = SIMD4<Float>(repeating: 0)
  /// From each label to outside.
  var nameToOutside = SIMD4<Float>(repeating: 0)
  /// From a label (row) to each label.
  var nameToName = InlineArray<4, SIMD4<Float>>(repeating: SIMD4(repeating: 0))
  var beginToInside = SIMD4<Float>(repeating: 0)
  var beginToEnd = SIMD4<Float>(repeating: 0)
  var insideToInside = SIMD4<Float>(repeating: 0)
  var insideToEnd = SIMD4<Float>(repeating: 0)

  /// All weights 0.
  init() {}

  /// Makes the weights from a list of ``count``.
  init(_ values: some Sequence<Float>) {
    var values = values.makeIterator()
    func four() -> SIMD4<Float> {
      var four = SIMD4<Float>(repeating: 0)
      for lane in 0..<4 { four[lane] = values.next() ?? 0 }
      return four
    }
    outsideToOutside = values.next() ?? 0
    outsideToName = four()
    nameToOutside = four()
    for row in 0..<4 { nameToName[row] = four() }
    beginToInside = four()
    beginToEnd = four()
    insideToInside = four()
    insideToEnd = four()
  }

  /// The weights as a list of ``count``.
  var values: [Float] {
    var values = [outsideToOutside]
    func append(_ four: SIMD4<Float>) { for lane in 0..<4 { values.append(four[lane]) } }
    append(outsideToName)
    append(nameToOutside)
    for row in 0..<4 { append(nameToName[row]) }
    append(beginToInside)
    append(beginToEnd)
    append(insideToInside)
    append(insideToEnd)
    return values
  }

  /// e to the power of each weight.
  var exponentials: Transitions { Transitions(values.map { exponential($0) }) }

  static func == (first: Transitions, second: Transitions) -> Bool { first.values == second.values }
}

/// e to the power of a number, within two millionths of it; numbers beyond ±80 count as ±80.
///
/// Its own polynomial, so that results are the same on every system.
@inline(__always)
func exponential(_ number: Float) -> Float {
  // Step by step what vectors of sixteen go through.
  let scaled = min(max(number, -80), 80) * 1.442_695_04
  let shifted = scaled + 12_582_912
  let rest = (scaled - (shifted - 12_582_912)) * 0.693_147_18
  var sum: Float = 1.0 / 720
  sum = sum * rest + 1.0 / 120
  sum = sum * rest + 1.0 / 24
  sum = sum * rest + 1.0 / 6
  sum = sum * rest + 0.5
  sum = sum * rest + 1
  sum = sum * rest + 1
  return sum * Float(bitPattern: (shifted.bitPattern &- 0x4B40_0000 &+ 127) &<< 23)
}

/// The largest of sixteen numbers, none of which is NaN.
@inline(__always)
func largest(_ numbers: SIMD16<Float>) -> Float {
  let eight = numbers.lowHalf.replacing(with: numbers.highHalf, where: numbers.highHalf .> numbers.lowHalf)
  let four = eight.lowHalf.replacing(with: eight.highHalf, where: eight.highHalf .> eight.lowHalf)
  return max(max(four[0], four[1]), max(four[2], four[3]))
}

/// e to the power of each number.
@inline(__always)
func exponential(_ numbers: SIMD16<Float>) -> SIMD16<Float> {
  // 2^(n + f) with f in ±0.5: the exponent's bits for n, Taylor's series for f.
  // `clamped` and `max` would go through memory lane by lane.
  let raised = numbers.replacing(with: -80, where: numbers .< -80)
  let scaled = raised.replacing(with: 80, where: raised .> 80) * 1.442_695_04
  // Adding and subtracting 1.5 · 2²³ rounds to a whole number, which the sum's low bits hold.
  let shifted = scaled + 12_582_912
  let rest = (scaled - (shifted - 12_582_912)) * 0.693_147_18
  var sum = SIMD16<Float>(repeating: 1.0 / 720)
  sum = sum * rest + 1.0 / 120
  sum = sum * rest + 1.0 / 24
  sum = sum * rest + 1.0 / 6
  sum = sum * rest + 0.5
  sum = sum * rest + 1
  sum = sum * rest + 1
  // SAFETY: vectors of sixteen 32-bit numbers, all of whose bit patterns are values.
  let bits = unsafe unsafeBitCast(shifted, to: SIMD16<UInt32>.self)
  let powers = (bits &- 0x4B40_0000 &+ 127) &<< 23
  return unsafe sum * unsafeBitCast(powers, to: SIMD16<Float>.self)
}
