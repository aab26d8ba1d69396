/// Texts without what printers change at will: case, accents, ligatures, quotes, apostrophes, dashes, white space.
///
/// What stays are letters and digits. `États-Unis` and `Etats-Unis` fold to the same bytes, and so do `l’Etat` and
/// `L'ÉTAT`. Letters of scripts that have no entry in the tables keep their accents and lose only their case.
///
/// What is compared or counted is folded first; what is shown never is. A value holds its tables: make one and use it for
/// a whole document.
public struct TextFolding: Sendable {
  /// What an ASCII byte becomes; 0 for a byte that goes.
  private static let ascii: [UInt8] = (0..<128).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
    default: return 0
    }
  }

  /// The base letters of U+00C0 to U+017F, in order; a space for signs that are no letters or have two of them.
  private static let latin: [UInt8] = Array(
    ("aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkklllllll"
      + "lllnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private let ascii = TextFolding.ascii
  private let latin = TextFolding.latin

  /// Makes a folding.
  public init() {}

  /// Folds a stretch of UTF-8 text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Which bytes of it, on scalar boundaries and inside the text.
  ///   - output: Where the folded bytes are appended, valid UTF-8 again.
  /// - Complexity: O(*n*) for *n* bytes of the range; no allocation but for `output`.
  public func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    let table = ascii.span
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        let folded = table[Int(byte)]
        if folded != 0 { output.append(folded) }
        offset += 1
      } else {
        let (scalar, byteCount) = bytes.scalar(at: offset)
        append(scalar, to: &output)
        offset += byteCount
      }
    }
  }

  private func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar.value {
    case 0xC0...0x17F: appendLatin(scalar, to: &output)
    case ..<0xC0, 0x300...0x36F, 0x2000...0x206F: break
    case 0xFB00...0xFB06:
      let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
      output.append(contentsOf: letters[Int(scalar.value) - 0xFB00].utf8)
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return }
      output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private func appendLatin(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    let letter = latin[Int(scalar.value) - 0xC0]
    if letter != UInt8(ascii: " ") { return output.append(letter) }
    switch scalar {
    case "Æ", "æ": output.append(contentsOf: "ae".utf8)
    case "Œ", "œ": output.append(contentsOf: "oe".utf8)
    case "ß": output.append(contentsOf: "ss".utf8)
    case "Þ", "þ": output.append(contentsOf: "th".utf8)
    case "Ĳ", "ĳ": output.append(contentsOf: "ij".utf8)
    default: break
    }
  }

  /// Folds a number: group separators go, a decimal comma becomes a point.
  ///
  /// `1 200`, `1.200` and `1,200` are one number, `5,15` and `5.15` another.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The bytes of the number, inside the text.
  ///   - output: Where the digits are appended.
  public func appendNumber(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    for offset in range {
      let byte = bytes[offset]
      if Self.isDigit(byte) {
        output.append(byte)
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        var end = offset + 1
        while end < range.upperBound, Self.isDigit(bytes[end]) { end += 1 }
        if end > offset + 1, end != offset + 4 { output.append(UInt8(ascii: ".")) }
      }
    }
  }

  /// Whether a byte is an ASCII digit.
  ///
  /// - Parameter byte: Any byte.
  /// - Returns: `true` for `0` to `9`.
  public static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
