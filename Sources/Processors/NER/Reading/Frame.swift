import TamisCore

/// Where a word stands among quotation marks, brackets and commas.
struct Frame {
  /// The number of words between the quotation marks around it; 0 outside, and where they are more than ``longest``.
  private(set) var quoteLength: UInt8 = 0
  /// Its place there: 0 first, 1 inside, 2 last, 3 alone.
  private(set) var quotePlace: UInt8 = 0
  /// Brackets that are open, 3 at most.
  private(set) var depth: UInt8 = 0
  /// Commas before it in its sentence, or in its brackets, 7 at most.
  private(set) var field: UInt8 = 0
  /// Whether its sentence is an item of a list: a dash stands first.
  private(set) var isItem = false

  private static let longest = 30

  /// The frames of all words.
  ///
  /// - Complexity: O(*t*) for *t* words.
  static func frames(_ bytes: Span<UInt8>, _ reading: Reading) -> [Frame] {
    let words = reading.words
    var frames = [Frame](repeating: Frame(), count: words.count)
    for sentence in reading.sentences {
      let isItem = mark(bytes, words[sentence.lowerBound]) == .dash
      var outerField: UInt8 = 0
      var frame = Frame()
      var opening: Int?
      for index in sentence {
        let word = words[index]
        if word.shape.contains(.opensBracket) {
          frame.depth = min(frame.depth + 1, 3)
          (outerField, frame.field) = (frame.field, 0)
        } else if word.shape.contains(.closesBracket), frame.depth > 0 {
          frame.depth -= 1
          frame.field = outerField
        }
        frames[index] = frame
        frames[index].isItem = isItem
        switch mark(bytes, word) {
        case .comma: frame.field = min(frame.field + 1, 7)
        case .openingQuote: opening = index
        case .straightQuote where opening == nil: opening = index
        case .straightQuote, .closingQuote:
          if let opening { quote(opening + 1, index, &frames) }
          opening = nil
        case .dash, nil: break
        }
      }
    }
    return frames
  }

  /// Marks the words between two quotation marks.
  private static func quote(_ first: Int, _ end: Int, _ frames: inout [Frame]) {
    guard first < end, end - first <= longest else { return }
    for index in first..<end {
      frames[index].quoteLength = UInt8(end - first)
      frames[index].quotePlace = end - first == 1 ? 3 : index == first ? 0 : index == end - 1 ? 2 : 1
    }
  }

  private enum Mark {
    case comma, dash, straightQuote, openingQuote, closingQuote
  }

  private static func mark(_ bytes: Span<UInt8>, _ word: Word) -> Mark? {
    guard word.shape.isDisjoint(with: [.capital, .lowerCase]) else { return nil }
    switch bytes.scalar(at: word.start).scalar {
    case ",": return .comma
    case "-", "–", "—", "•", "*": return word.end - word.start <= 3 ? .dash : nil
    case "\"": return .straightQuote
    case "«", "“", "„": return .openingQuote
    case "»", "”": return .closingQuote
    default: return nil
    }
  }
}
