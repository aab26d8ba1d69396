extension JSONReader {
  /// The parts of a number, as far as they fit.
  struct NumberParts {
    let range: Range<Int>
    var isNegative = false
    var isInteger = true
    /// The digits without the point; meaningful when there are at most 19 of them after leading zeros.
    var significand: UInt64 = 0
    var digitCount = 0
    /// The power of ten that `significand` is multiplied by.
    var exponent = 0

    /// Every number of 19 digits fits a `UInt64`.
    var isExact: Bool { digitCount <= 19 }
  }

  /// Powers of ten that a 64-bit float holds exactly.
  private static let powersOfTen: [Double] = (0...22).reduce(into: []) { powers, _ in
    powers.append((powers.last ?? 0.1) * 10)
  }

  /// Reads a number.
  mutating func number(in utf8: Span<UInt8>) throws(JSONError) -> JSONValue {
    if let integer = shortInteger(in: utf8) { return .integer(integer) }
    let parts = try numberParts(in: utf8)
    if parts.isInteger, parts.isExact, !(parts.isNegative && parts.significand == 0) {
      let magnitude = parts.significand
      if !parts.isNegative, let integer = Int(exactly: magnitude) { return .integer(integer) }
      if parts.isNegative, magnitude <= Int.min.magnitude { return .integer(Int(truncatingIfNeeded: 0 &- magnitude)) }
    }
    return .number(try float(parts, in: utf8))
  }

  /// Reads an integer of at most 18 digits without sign, the common case; reads nothing of any other number.
  private mutating func shortInteger(in utf8: Span<UInt8>) -> Int? {
    var place = offset
    var integer = 0
    while place < end, place - offset < 19, case let digit = utf8[place] &- UInt8(ascii: "0"), digit < 10 {
      integer = integer &* 10 &+ Int(digit)
      place += 1
    }
    let digitCount = place - offset
    guard 1...18 ~= digitCount, digitCount == 1 || utf8[offset] != UInt8(ascii: "0") else { return nil }
    if place < end, utf8[place] == UInt8(ascii: ".") || utf8[place] | 0x20 == UInt8(ascii: "e") { return nil }
    offset = place
    return integer
  }

  /// The nearest float.
  ///
  /// When significand and power of ten are both exact floats, one operation rounds correctly (Clinger, "How to read
  /// floating point numbers accurately", PLDI 1990); the standard library reads the rest.
  private func float(_ parts: NumberParts, in utf8: Span<UInt8>) throws(JSONError) -> Double {
    if parts.isExact, parts.significand <= 1 << 53, parts.exponent.magnitude <= 22 {
      let power = Self.powersOfTen[Int(parts.exponent.magnitude)]
      let significand = Double(parts.significand)
      let magnitude = parts.exponent < 0 ? significand / power : significand * power
      return parts.isNegative ? -magnitude : magnitude
    }
    var digits: [UInt8] = []
    digits.appendRun(parts.range, of: utf8)
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else {
      throw JSONError(
        code: .invalidNumber, byteOffset: parts.range.lowerBound,
        message: "the number is beyond the range of a 64-bit float, about ±1.8e308"
      )
    }
    return number
  }

  /// Reads the parts of a number and checks its syntax.
  mutating func numberParts(in utf8: Span<UInt8>) throws(JSONError) -> NumberParts {
    let start = offset
    var parts = NumberParts(range: start..<start)
    if utf8[offset] == UInt8(ascii: "-") {
      parts.isNegative = true
      offset += 1
    }
    let integerStart = offset
    try digits(in: utf8, into: &parts, after: "'-'")
    if utf8[integerStart] == UInt8(ascii: "0"), offset - integerStart > 1 {
      throw JSONError(
        code: .invalidNumber, byteOffset: start, message: "a number of several digits must not start with 0")
    }
    if offset < end, utf8[offset] == UInt8(ascii: ".") {
      offset += 1
      parts.isInteger = false
      let fractionStart = offset
      try digits(in: utf8, into: &parts, after: "'.'")
      parts.exponent = fractionStart - offset
    }
    if offset < end, utf8[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      parts.isInteger = false
      parts.exponent += try exponent(in: utf8)
    }
    return NumberParts(
      range: start..<offset, isNegative: parts.isNegative, isInteger: parts.isInteger,
      significand: parts.significand, digitCount: parts.digitCount, exponent: parts.exponent
    )
  }

  /// Reads at least one digit.
  private mutating func digits(
    in utf8: Span<UInt8>, into parts: inout NumberParts, after place: String
  ) throws(JSONError) {
    let start = offset
    while offset < end, case let digit = utf8[offset] &- UInt8(ascii: "0"), digit < 10 {
      // Wraps beyond 19 digits, where the value is not used.
      parts.significand = parts.significand &* 10 &+ UInt64(digit)
      if parts.significand != 0 || parts.digitCount > 0 { parts.digitCount += 1 }
      offset += 1
    }
    guard offset > start else { throw digitExpected(after: place, in: utf8) }
  }

  /// Reads the exponent behind its `e`.
  ///
  /// Values that no float reaches are cut, so that the sum cannot overflow.
  private mutating func exponent(in utf8: Span<UInt8>) throws(JSONError) -> Int {
    var isNegative = false
    if offset < end, utf8[offset] == UInt8(ascii: "-") || utf8[offset] == UInt8(ascii: "+") {
      isNegative = utf8[offset] == UInt8(ascii: "-")
      offset += 1
    }
    let start = offset
    var exponent = 0
    while offset < end, case let digit = utf8[offset] &- UInt8(ascii: "0"), digit < 10 {
      exponent = min(exponent * 10 + Int(digit), 1_000_000)
      offset += 1
    }
    guard offset > start else { throw digitExpected(after: "the exponent's 'e'", in: utf8) }
    return isNegative ? -exponent : exponent
  }

  private func digitExpected(after place: String, in utf8: Span<UInt8>) -> JSONError {
    let error = JSONError.unexpected("expected a digit after \(place)", in: utf8, at: offset, end: end)
    guard error.code == .unexpectedCharacter else { return error }
    return JSONError(code: .invalidNumber, byteOffset: offset, message: error.message)
  }
}
