internal import TamisCore

/// Finds what a sentence claims that others may tell otherwise: numbers of things, and given names.
struct ClaimReader {
  private let words: [SentenceWords.Word]

  init(_ words: [SentenceWords.Word]) {
    self.words = words
  }

  /// Appends the claims of the sentence, in text order.
  func append(to claims: inout [SummarySketch.Claim], _ bytes: Span<UInt8>) {
    var index = 0
    while index < words.count {
      if let (claim, next) = figure(at: index, bytes) {
        if let claim { claims.append(claim) }
        index = next
      } else if let (claim, next) = name(at: index, bytes) {
        claims.append(claim)
        index = next
      } else {
        index += 1
      }
    }
  }

  /// A number and what it counts.
  ///
  /// - Returns: The claim, `nil` if nothing is counted, and the word to go on with; `nil` if no number is there.
  private func figure(at start: Int, _ bytes: Span<UInt8>) -> (SummarySketch.Claim?, next: Int)? {
    guard words[start].number != nil || words[start].named != nil else { return nil }
    var value = NumberValue()
    var end = start
    while end < words.count, end == start || joins(end - 1, end, bytes) {
      if let number = words[end].number {
        guard value.isEmpty else { break }
        value.add(number)
      } else if let number = words[end].named {
        guard value.multiplyOrAdd(number) else { break }
      } else if value.isEmpty || end + 1 >= words.count || !isLink(end) || !joins(end, end + 1, bytes)
        || words[end + 1].named == nil
      {
        // `vingt et un`, `two hundred and five`: a stop word goes along if a number word follows.
        break
      }
      end += 1
    }
    guard let (key, last) = unit(after: end, bytes) else { return (nil, end) }
    let span = TextSpan(words[start].span.lowerBound, last)
    return (SummarySketch.Claim(key: key, value: .number(value.total), span: span), end)
  }

  private func isLink(_ index: Int) -> Bool {
    let hash = words[index].folded
    return hash == ClaimReader.and.french || hash == ClaimReader.and.english
  }

  private static let and = (french: ConceptHash.word("et".utf8), english: ConceptHash.word("and".utf8))

  /// What is counted: a sign such as `%` or the next word that says something, at most two stop words away.
  private func unit(after end: Int, _ bytes: Span<UInt8>) -> (key: UInt64, end: Int)? {
    guard end > 0 else { return nil }
    var sign: UInt64 = 0
    var place = words[end - 1].span.upperBound
    let limit = end < words.count ? words[end].span.lowerBound : min(bytes.count, place + 4)
    while place < limit {
      let (scalar, byteCount) = bytes.scalar(at: place)
      if scalar == "%" || scalar.properties.generalCategory == .currencySymbol {
        sign = ConceptHash.word(String(scalar).utf8)
        place += byteCount
        break
      }
      guard scalar.properties.isWhitespace else { break }
      place += byteCount
    }
    if sign != 0, end >= words.count || !isSpace(bytes, place..<words[end].span.lowerBound) { return (sign, place) }
    for index in end..<min(end + 3, words.count) {
      if sign == 0 || index > end {
        guard joins(index - 1, index, bytes) else { return sign == 0 ? nil : (sign, place) }
      }
      let word = words[index]
      if word.isStop { continue }
      if word.number != nil || word.isCalendar { return sign == 0 ? nil : (sign, place) }
      return (sign ^ word.stem, word.span.upperBound)
    }
    return sign == 0 ? nil : (sign, place)
  }

  /// A given name before a family name: two or more capitalised words in a row.
  private func name(at start: Int, _ bytes: Span<UInt8>) -> (SummarySketch.Claim, next: Int)? {
    guard words[start].isCapitalised, !words[start].isStop else { return nil }
    var end = start + 1
    while end < words.count, words[end].isCapitalised, joins(end - 1, end, bytes, allowsHyphen: true) { end += 1 }
    guard end - start == 2 || end - start == 3, words[start].span.byteCount > 2 else { return nil }
    var given: [UInt8] = []
    let folding = TextFolding()
    folding.append(bytes, words[start].span.range, to: &given)
    var key: UInt64 = 1
    for index in start + 1..<end { key = key &* 0x9E37_79B9_7F4A_7C15 ^ words[index].folded }
    let span = TextSpan(words[start].span.lowerBound, words[end - 1].span.upperBound)
    return (SummarySketch.Claim(key: key, value: .name(given), span: span), end)
  }

  /// Whether nothing but white space, hyphens or an apostrophe stands between two neighbouring words.
  private func joins(_ first: Int, _ second: Int, _ bytes: Span<UInt8>, allowsHyphen: Bool = true) -> Bool {
    guard first >= 0 else { return false }
    return isSpace(bytes, words[first].span.upperBound..<words[second].span.lowerBound)
  }

  private func isSpace(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, byteCount) = bytes.scalar(at: offset)
      guard scalar.properties.isWhitespace || scalar == "-" || scalar == "'" || scalar == "’" else { return false }
      offset += byteCount
    }
    return true
  }
}

/// The value of number words that are read one by one: `deux cent quarante-trois`.
struct NumberValue {
  private var done = 0.0
  private var current = 0.0
  private(set) var isEmpty = true

  var total: Double { done + current }

  mutating func add(_ number: Double) {
    current += number
    isEmpty = false
  }

  /// Takes in the next number word.
  ///
  /// - Returns: Whether it belongs to the number; `false` for the second of `deux, trois`.
  mutating func multiplyOrAdd(_ number: Double) -> Bool {
    defer { isEmpty = false }
    let rest = current.truncatingRemainder(dividingBy: 100)
    if number >= 1000 {
      done += max(1, current) * number
      current = 0
    } else if number == 100 {
      current = max(1, current) * 100
    } else if number == 20, rest == 4 {
      // `quatre-vingt` is four times twenty.
      current += 76
    } else {
      // Tens take units, sixty and eighty take ten to nineteen; anything else is another number.
      let fits = isEmpty || rest == 0 || (rest >= 20 && number < 20)
      guard fits else { return false }
      current += number
    }
    return true
  }
}
