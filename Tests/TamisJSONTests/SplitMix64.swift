import Foundation
import OrderedCollections
import TamisJSON

/// The generator of Steele, Lea and Flood (OOPSLA 2014): small, seedable, the same on every platform.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// The seeds to test with: some fixed ones, or the one that `TAMIS_SEED` names.
  static var seeds: [UInt64] {
    ProcessInfo.processInfo.environment["TAMIS_SEED"].flatMap(UInt64.init).map { [$0] } ?? [1, 2, 3, 4]
  }
}

extension SplitMix64 {
  /// A string of characters that make trouble: escapes, separators, one to four bytes, unpaired combining marks.
  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "b", " ", "\"", "\\", "/", "\u{0}", "\u{1F}", "\n", "\t", "\r", "\u{8}", "\u{C}", "\u{7F}", "é", "\u{301}",
      "\u{2028}", "\u{2029}", "\u{2027}", "\u{202A}", "’", "日", "\u{FFFD}", "\u{FEFF}", "😀", "\u{10FFFF}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &self) {
      text.append(scalars.randomElement(using: &self) ?? "a")
    }
    return String(text)
  }

  /// Any JSON value, nested at most so deep.
  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &self) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &self))
    case 2: return .integer(Int.random(in: -1000...1000, using: &self))
    case 3: return .integer(Int(truncatingIfNeeded: next()))
    case 4:
      let number = Double(bitPattern: next())
      return .number(number.isFinite ? number : -0.0)
    case 5: return .string(text())
    case 6: return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default: return .object(object(depth: depth))
    }
  }

  /// An object with up to five members.
  mutating func object(depth: Int) -> JSONObject {
    var members = JSONObject()
    for _ in 0..<Int.random(in: 0...5, using: &self) {
      members[text()] = value(depth: depth - 1)
    }
    return members
  }
}
