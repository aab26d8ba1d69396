import TamisCore

// Words: what apostrophes, hyphens, full stops and other marks inside or right behind letters mean.

extension TokenScanner {
  mutating func scanWord(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    scanWord(bytes, start, runEnd(bytes, start))
  }

  /// Scans a word whose first run of letters and digits is known.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The word's first byte.
  ///   - firstEnd: Where its first run ends.
  /// - Returns: Where the scan goes on.
  mutating func scanWord(_ bytes: Span<UInt8>, _ start: Int, _ firstEnd: Int) -> Int {
    var end = firstEnd
    // Where the run that ends at `end` began.
    var runStart = start
    while end < bytes.count {
      let step: WordStep
      let mark = bytes.byte(at: end)
      // Most words end at a space: a branch of its own, which the processor learns to foresee.
      if mark == 0x20 { break }
      switch mark {
      case UInt8(ascii: "'"), 0xE2, 0xCA: step = afterApostropheOrHyphen(bytes, start, runStart, end)
      case UInt8(ascii: "-"): step = afterHyphen(bytes, start, runStart, end, 1)
      case UInt8(ascii: "."): step = afterPeriod(bytes, start, runStart, end)
      case UInt8(ascii: "_"): step = joined(bytes, end, 1)
      case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "("), 0xC2:
        step = afterRareMark(bytes, start, end)
      default: step = .end
      }
      switch step {
      case .end: return emitWord(bytes, start, end)
      case .joined(let from, let to): (runStart, end) = (from, to)
      case .done(let next): return next
      }
    }
    return emitWord(bytes, start, end)
  }

  /// What a mark behind a run of letters does to the word.
  enum WordStep {
    /// The word ends before the mark.
    case end
    /// The mark belongs to the word, and so does the run behind it (which may be empty).
    case joined(from: Int, to: Int)
    /// The word and perhaps more were emitted; the scan goes on there.
    case done(Int)
  }

  /// Joins a mark if letters or digits follow.
  func joined(_ bytes: Span<UInt8>, _ mark: Int, _ length: Int) -> WordStep {
    let next = mark + length
    let end = runEnd(bytes, next)
    return end > next ? .joined(from: next, to: end) : .end
  }

  private mutating func afterApostropheOrHyphen(
    _ bytes: Span<UInt8>, _ start: Int, _ runStart: Int, _ end: Int
  ) -> WordStep {
    let apostrophe = apostropheLength(bytes, end)
    if apostrophe > 0 { return afterApostrophe(bytes, start, runStart, end, apostrophe) }
    let hyphen = hyphenLength(bytes, end)
    return hyphen > 0 ? afterHyphen(bytes, start, runStart, end, hyphen) : .end
  }

  private mutating func afterApostrophe(
    _ bytes: Span<UInt8>, _ start: Int, _ runStart: Int, _ end: Int, _ length: Int
  ) -> WordStep {
    let after = end + length
    if runStart == start, language.isClitic(bytes, start, end) {
      if language.mayBeginWhole(bytes.byte(at: start), bytes.byte(at: after)) {
        let whole = compoundEnd(bytes, after)
        if language.words.traits(bytes, start, whole).contains(.whole) { return .joined(from: after, to: whole) }
      }
      return .done(emitWord(bytes, start, after))
    }
    let next = runEnd(bytes, after)
    guard next > after else { return afterTrailingApostrophe(bytes, start, end, after) }
    guard partsContractions else { return .joined(from: after, to: next) }
    if isN(bytes.byte(at: end - 1)), end - 1 > start, next == after + 1, bytes.byte(at: after) | 0x20 == 0x74 {
      _ = emit(start, end - 1, .word)
      return .done(emit(end - 1, next, .word))
    }
    if language.words.traits(bytes, after, next).contains(.contraction) {
      _ = emit(start, end, .word)
      return .done(emit(end, next, .word))
    }
    return .joined(from: after, to: next)
  }

  private func isN(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "n") }

  /// `soldiers' homes`: a possessive, unless a quotation is open that the mark may close.
  private mutating func afterTrailingApostrophe(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ after: Int
  ) -> WordStep {
    guard language.compounds == .parted, !hasOpenQuote, bytes.byte(at: end - 1) | 0x20 == UInt8(ascii: "s"),
      bytes.byte(at: after) == 0x20, ByteClass.isWord(bytes.byte(at: after + 1))
    else { return .end }
    guard partsContractions else { return .done(emit(start, after, .word)) }
    _ = emit(start, end, .word)
    return .done(emit(end, after, .word))
  }

  /// Where a chain of letters, apostrophes and hyphens ends; looks no farther than whole words go.
  private func compoundEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let limit = start + language.words.longest
    var end = runEnd(bytes, start)
    while end < limit {
      let mark = apostropheLength(bytes, end) + hyphenLength(bytes, end)
      guard mark > 0 else { break }
      let next = runEnd(bytes, end + mark)
      guard next > end + mark else { break }
      end = next
    }
    return end
  }

  private mutating func afterHyphen(
    _ bytes: Span<UInt8>, _ start: Int, _ runStart: Int, _ end: Int, _ length: Int
  ) -> WordStep {
    let after = end + length
    let next = runEnd(bytes, after)
    guard next > after else { return .end }
    if language.compounds == .parted { return afterPartingHyphen(bytes, start, end, after, next) }
    if let suffixEnd = suffixEnd(bytes, end, after, next) {
      guard !language.words.traits(bytes, start, suffixEnd).contains(.whole) else {
        return .joined(from: after, to: suffixEnd)
      }
      _ = emitWord(bytes, start, end)
      return .done(emit(end, suffixEnd, .word))
    }
    return .joined(from: after, to: next)
  }

  private mutating func afterPartingHyphen(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ after: Int, _ next: Int
  ) -> WordStep {
    let isJoined =
      language.words.traits(bytes, start, end).contains(.prefix)
      || language.words.traits(bytes, start, next).contains(.whole)
    if isJoined { return .joined(from: after, to: next) }
    _ = emit(start, end, .word)
    return .done(emit(end, after, .punctuation))
  }

  /// Where the pronoun or particle hung on by a hyphen ends: `-il`, `-t-elle`, `-là`; `nil` if there is none.
  ///
  /// Pronouns that are hung on one after another are one suffix each: the first ends where the next hyphen stands.
  private func suffixEnd(_ bytes: Span<UInt8>, _ hyphen: Int, _ after: Int, _ next: Int) -> Int? {
    if next == after + 1, bytes.byte(at: after) | 0x20 == UInt8(ascii: "t") {
      let second = hyphenLength(bytes, next)
      guard second > 0 else { return nil }
      let end = runEnd(bytes, next + second)
      let isSuffix = language.words.traits(bytes, next + second, end).contains(.suffix)
      return isSuffix && hyphenLength(bytes, end) == 0 ? end : nil
    }
    guard language.words.traits(bytes, after, next).contains(.suffix), apostropheLength(bytes, next) == 0 else {
      return nil
    }
    let hyphenLength = hyphenLength(bytes, next)
    guard hyphenLength > 0 else { return next }
    let following = runEnd(bytes, next + hyphenLength)
    return following == next + hyphenLength ? next : nil
  }
}
