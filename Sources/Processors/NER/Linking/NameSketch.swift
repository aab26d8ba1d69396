import TamisCore

/// The names of one document, as linking needs them.
public struct NameSketch: Sendable {
  struct Name: Sendable {
    let text: String
    let label: EntityLabel
    let form: NameForm
  }

  /// The names in text order.
  let names: [Name]
  /// Pairs of names of which the second, in brackets, abbreviates the first.
  let definitions: [(full: Int, short: Int)]

  /// Reads a document.
  init(_ document: Document) {
    let entities = document[.entities]
    let text = document.text
    let bytes = text.utf8Span.span
    names = entities.map { entity in
      let text = String(document[entity.span])
      return Name(text: Self.onOneLine(text), label: entity.label, form: NameForm(text))
    }
    var definitions: [(full: Int, short: Int)] = []
    for index in entities.indices.dropFirst() {
      let gap = entities[index - 1].span.upperBound..<entities[index].span.lowerBound
      guard Self.isBracket(bytes, gap), Self.closes(bytes, entities[index].span.upperBound) else { continue }
      let (first, second) = (names[index - 1], names[index])
      if Self.abbreviates(second.form, first) {
        definitions.append((index - 1, index))
      } else if Self.abbreviates(first.form, second) {
        definitions.append((index, index - 1))
      }
    }
    self.definitions = definitions
  }

  private static func onOneLine(_ text: String) -> String {
    text.utf8.contains(0x0A) ? text.split { $0.isWhitespace }.joined(separator: " ") : text
  }

  /// Whether a stretch is white space and an opening bracket.
  private static func isBracket(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 6, range.upperBound <= bytes.count else { return false }
    var count = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): count += 1
      case 0x20, 0x0A, 0xC2, 0xA0: break
      default: return false
      }
    }
    return count == 1
  }

  private static func closes(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    index < bytes.count && [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ",")].contains(bytes[index])
  }

  /// Whether the letters of a short name are the initials of a longer one, in order; words may be passed over.
  private static func abbreviates(_ short: NameForm, _ full: Name) -> Bool {
    let letters = Array(short.key.utf8)
    guard (2...8).contains(letters.count), short.words.count == 1 else { return false }
    var words: [Substring.UTF8View] = []
    for word in full.text.split(whereSeparator: { " '’-".contains($0) }) { words.append(word.utf8) }
    let initials = words.compactMap { NameForm(String(Substring($0))).key.utf8.first }
    guard initials.count > 1, initials.count <= letters.count * 3 else { return false }
    var matched = 0
    for initial in initials where matched < letters.count && initial == letters[matched] { matched += 1 }
    return matched == letters.count
      || matched >= 2 && initials.first == letters.first && letters.count <= initials.count
  }
}
