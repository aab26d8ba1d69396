import OrderedCollections
import TamisJSON
import TamisTesting

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
