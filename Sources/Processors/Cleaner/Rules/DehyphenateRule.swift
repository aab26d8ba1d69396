import TamisCore

/// Joins words that were hyphenated over a line end, and keeps the hyphens that belong to a word.
///
/// The evidence, strongest first: the shape of what stands around the hyphen (digits, capitals, pronouns, compounds of
/// several parts), the words of the document itself, a list of words seen in news, a dictionary of English in English
/// text, first elements of compounds. What nothing speaks about is joined: of 28 hyphens at the line ends of French news
/// columns 27 are the typesetter's.
struct DehyphenateRule {
  static let reason: EditReason = "clean.dehyphenate"

  /// How often the forms in question stand elsewhere in the document.
  private let evidence: WordTable

  /// What is known of words beyond the document.
  private let words: WordList

  /// Whether most of the document's frequent words are English.
  private let isEnglish: Bool

  /// Gathers evidence for all broken words of a text.
  ///
  /// - Parameters:
  ///   - columns: The line ends of the text.
  ///   - bytes: The text.
  ///   - words: What is known of words beyond the document.
  /// - Complexity: O(*n*) for *n* bytes if any word is broken.
  init(for columns: ColumnLayout, in bytes: Span<UInt8>, words: WordList) {
    var forms = WordTable()
    var outlines = WordOutlines()
    var joined: [UInt8] = []
    for lineEnd in columns.lineEnds {
      guard let word = BrokenWord(at: lineEnd, in: bytes) else { continue }
      for separator in [[], [UInt8(ascii: "-")]] {
        word.fold(joinedBy: separator, in: bytes, into: &joined)
        forms.update(joined.span) { _ in }
        outlines.insert(joined.span)
      }
    }
    var markers = MarkerCounts()
    if forms.count > 0 { Self.count(&forms, outlines, &markers, in: bytes) }
    evidence = forms
    self.words = words
    isEnglish = markers.english > markers.french
  }

  /// How many words of a text only one language has.
  private struct MarkerCounts {
    /// So many tell the language of a text; a longer one has no need to be read to its end for that.
    private static let sufficientCount = 200

    var french = 0
    var english = 0

    var isSufficient: Bool { french + english >= Self.sufficientCount }
  }

  /// Counts the words of a text that are among the forms in question, and those that tell its language.
  private static func count(
    _ forms: inout WordTable, _ outlines: WordOutlines, _ markers: inout MarkerCounts, in bytes: Span<UInt8>
  ) {
    var folded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes.isLetter(at: index) else {
        index += bytes.scalar(at: index).byteCount
        continue
      }
      let start = index
      index = bytes.letterEnd(from: index)
      while index + 1 < bytes.count, bytes[index] == UInt8(ascii: "-"), bytes.isLetter(at: index + 1) {
        index = bytes.letterEnd(from: index + 1)
      }
      let mayMark = index - start <= 4 && !markers.isSufficient
      let mayBeForm = index - start <= 80 && outlines.mayContain(bytes.extracting(start..<index))
      guard mayMark || mayBeForm else { continue }
      bytes.fold(start..<index, into: &folded)
      if mayMark {
        let bits = LanguageTables.bits(of: folded.span)
        if bits.contains(.frenchMarker) { markers.french += 1 }
        if bits.contains(.englishMarker) { markers.english += 1 }
      }
      if mayBeForm, forms.value(of: folded.span) != nil { forms.update(folded.span) { $0 += 1 } }
    }
  }

  /// The edit at a line end behind a hyphen.
  ///
  /// - Returns: `nil` if the line end is none of a broken word.
  func edit(at lineEnd: LineEnd, in bytes: Span<UInt8>) -> LineEndEdit? {
    let lineFeed = TextSpan(Int(lineEnd.line.end), Int(lineEnd.next.start))
    guard let word = BrokenWord(at: lineEnd, in: bytes) else {
      // `1901-` / `1985`, `Covid-` / `19`: typesetters hyphenate no numbers.
      let isNumber = bytes.isDigit(at: lineFeed.upperBound) || bytes.isDigit(at: lineFeed.lowerBound - 2)
      guard isNumber, lineEnd.verdict == .join else { return nil }
      return LineEndEdit(span: lineFeed, replacement: "", reason: Self.reason)
    }
    // Outside columns, a blank line and a capital more likely start something else than go on with a word.
    guard lineEnd.verdict == .join || lineEnd.next.opening == .lowercase || lineEnd.newlineCount == 1 else {
      return nil
    }
    if word.isSuspended(in: bytes) {
      return LineEndEdit(span: lineFeed, replacement: " ", reason: Self.reason)
    }
    if keepsHyphen(word, in: bytes) {
      return LineEndEdit(span: lineFeed, replacement: "", reason: Self.reason)
    }
    return LineEndEdit(
      span: TextSpan(word.head.upperBound, Int(lineEnd.next.start)), replacement: "", reason: Self.reason)
  }

  /// Whether the hyphen belongs to the word.
  private func keepsHyphen(_ word: BrokenWord, in bytes: Span<UInt8>) -> Bool {
    if let byShape = word.verdictByShape(in: bytes, words: words) { return byShape }
    var joined: [UInt8] = []
    var hyphenated: [UInt8] = []
    word.fold(joinedBy: [], in: bytes, into: &joined)
    word.fold(joinedBy: [UInt8(ascii: "-")], in: bytes, into: &hyphenated)
    let own = (evidence.value(of: joined.span) ?? 0, evidence.value(of: hyphenated.span) ?? 0)
    if own.0 != own.1 { return own.1 > own.0 }
    let known = (words.count(of: joined.span), words.count(of: hyphenated.span))
    if known.0 != known.1 { return known.1 > known.0 }
    if isEnglish {
      if words.isEnglish(joined.span) { return false }
      if word.isEnglishCompound(in: bytes, words: words) { return true }
    }
    return word.isCompound(in: bytes, words: words)
  }
}
