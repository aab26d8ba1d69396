import TamisCore

/// Features of a word that depend on its place: pairs of neighbours, the run of capitals around it, what the rules say.
struct ContextFeatures {
  let reading: Reading
  let types: [WordType]
  let words: [Word]
  let rules: [RuleTag?]
  let runs: [Range<Int>]
  private let listed: [UInt8]
  private let echoes: DocumentEchoes
  let frames: [Frame]

  /// Reads what features need of a whole document.
  init(_ bytes: Span<UInt8>, _ reading: Reading, rules: [RuleTag?]) {
    self.reading = reading
    types = reading.types
    words = reading.words
    self.rules = rules
    runs = CapitalRuns(reading.words, sentences: reading.sentences).runs
    listed = ListedNames.tags(bytes, reading)
    echoes = DocumentEchoes(reading, runs: runs)
    frames = Frame.frames(bytes, reading)
  }

  /// Appends the features of a word, less those that it shares with all words of its run of capitals.
  ///
  /// - Parameters:
  ///   - index: The word.
  ///   - sentence: The words of its sentence.
  ///   - keys: Where their hashes are appended.
  func append(_ index: Int, in sentence: Range<Int>, to keys: inout some FeatureSink) {
    appendPairs(index, sentence, &keys)
    appendRules(index, sentence, &keys)
    appendPlace(index, sentence, &keys)
    appendFrame(index, sentence, &keys)
    if runs[index].isEmpty {
      if words[index].shape.contains(.lowerCase) { appendLowerCase(index, sentence, &keys) }
    } else {
      appendRun(index, sentence, &keys)
    }
  }

  @inline(__always)
  func add(_ template: UInt64, _ value: UInt64, _ keys: inout some FeatureSink) {
    keys.append(FeatureHash.mix(0x1000 + template, value))
  }

  @inline(__always)
  func lower(_ index: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(index) ? words[index].lower : 1
  }

  @inline(__always)
  private func shape(_ index: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(index) ? words[index].shortShape : 1
  }

  @inline(__always)
  func names(_ index: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(index) ? UInt64(words[index].names.rawValue) << 8 | UInt64(words[index].shape.rawValue & 7) : 1
  }

  // MARK: - Neighbours

  private func appendPairs(_ index: Int, _ sentence: Range<Int>, _ keys: inout some FeatureSink) {
    let (lower0, shape0) = (lower(index, sentence), shape(index, sentence))
    let (before, behind) = (lower(index - 1, sentence), lower(index + 1, sentence))
    let (shapeBefore, shapeBehind) = (shape(index - 1, sentence), shape(index + 1, sentence))
    add(1, FeatureHash.mix(before, lower0), &keys)
    add(2, FeatureHash.mix(lower0, behind), &keys)
    add(3, FeatureHash.mix(shapeBefore, shape0), &keys)
    add(4, FeatureHash.mix(shape0, shapeBehind), &keys)
    add(5, FeatureHash.mix(FeatureHash.mix(shapeBefore, shape0), shapeBehind), &keys)
    add(6, FeatureHash.mix(before, shape0), &keys)
    add(7, FeatureHash.mix(shape0, behind), &keys)
    add(8, FeatureHash.mix(FeatureHash.mix(lower(index - 2, sentence), before), shape0), &keys)
    let (names0, namesBefore) = (names(index, sentence), names(index - 1, sentence))
    add(9, FeatureHash.mix(namesBefore, names0), &keys)
    add(10, FeatureHash.mix(names0, names(index + 1, sentence)), &keys)
    let triggers = index > sentence.lowerBound ? UInt64(words[index - 1].triggers.rawValue) : 1 << 40
    add(11, FeatureHash.mix(triggers, names0), &keys)
    if listed[index] != 0 {
      add(12, UInt64(listed[index]), &keys)
      add(13, FeatureHash.mix(UInt64(listed[index]), triggers), &keys)
    }
  }

  // MARK: - Rules

  private func appendRules(_ index: Int, _ sentence: Range<Int>, _ keys: inout some FeatureSink) {
    let code = rules[index]?.code ?? 0
    let before = index > sentence.lowerBound ? rules[index - 1]?.code ?? 0 : 63
    let behind = index + 1 < sentence.upperBound ? rules[index + 1]?.code ?? 0 : 63
    add(20, code, &keys)
    guard code != 0 || before != 0 || behind != 0 else { return }
    if let level = rules[index]?.level { add(21, code << 8 | UInt64(level), &keys) }
    add(22, code << 16 | before << 8 | behind, &keys)
    add(23, FeatureHash.mix(code, shape(index, sentence)), &keys)
    add(24, FeatureHash.mix(code, lower(index, sentence)), &keys)
    add(25, FeatureHash.mix(code, lower(index - 1, sentence)), &keys)
  }

  // MARK: - Place

  private func appendPlace(_ index: Int, _ sentence: Range<Int>, _ keys: inout some FeatureSink) {
    let shape = UInt64(words[index].shape.rawValue)
    add(30, shape, &keys)
    if index == sentence.lowerBound { add(31, shape, &keys) }
    if sentence.count <= 4 { add(32, UInt64(sentence.count) << 8 | shape, &keys) }
    if words[index].isCapital {
      let echo = echoes[Int(words[index].typeIndex)]
      add(33, UInt64(echo.rawValue), &keys)
      add(34, UInt64(echo.rawValue) << 8 | shape, &keys)
    }
  }

  // MARK: - Runs of capitals

  private func appendRun(_ index: Int, _ sentence: Range<Int>, _ keys: inout some FeatureSink) {
    let run = runs[index]
    let length = UInt64(min(run.count, 5))
    let position: UInt64 = index == run.lowerBound ? 0 : index == run.upperBound - 1 ? 2 : 1
    let left = lower(run.lowerBound - 1, sentence)
    let (first, last) = (names(run.lowerBound, sentence), names(run.upperBound - 1, sentence))
    let triggers = run.lowerBound > sentence.lowerBound ? UInt64(words[run.lowerBound - 1].triggers.rawValue) : 1 << 40
    add(43, FeatureHash.mix(left, position), &keys)
    add(44, FeatureHash.mix(FeatureHash.mix(first, last), length << 4 | position), &keys)
    add(45, FeatureHash.mix(lower(run.lowerBound, sentence), position), &keys)
    add(46, FeatureHash.mix(lower(run.upperBound - 1, sentence), position), &keys)
    add(47, FeatureHash.mix(triggers, length << 4 | position), &keys)
    add(48, length << 4 | position, &keys)
    let head = UInt64(words[run.lowerBound].triggers.rawValue)
    add(51, FeatureHash.mix(head, length << 4 | position), &keys)
    add(52, FeatureHash.mix(triggers, first), &keys)
    appendNearest(run, position, sentence, &keys)
  }

  // MARK: - Words in lower case

  private func appendLowerCase(_ index: Int, _ sentence: Range<Int>, _ keys: inout some FeatureSink) {
    var next = index + 1
    while next < min(sentence.upperBound, index + 5), runs[next].isEmpty { next += 1 }
    guard next < sentence.upperBound, !runs[next].isEmpty else { return }
    let distance = UInt64(next - index)
    add(60, FeatureHash.mix(lower(index, sentence), distance), &keys)
    add(61, FeatureHash.mix(UInt64(words[index].triggers.rawValue), distance), &keys)
    add(62, FeatureHash.mix(lower(index, sentence), names(next, sentence)), &keys)
    let head = nearestHead(index, sentence)
    if let head {
      add(63, FeatureHash.mix(UInt64(words[head].triggers.rawValue), UInt64(index - head) << 4 | distance), &keys)
      add(64, FeatureHash.mix(lower(head, sentence), UInt64(index - head)), &keys)
    }
  }

  /// The nearest word at or before a word, at most five back, that heads names.
  private func nearestHead(_ index: Int, _ sentence: Range<Int>) -> Int? {
    let heads: TriggerTraits = [.organizationHead, .locationHead, .miscellaneousHead, .lowerCaseHead, .title]
    for candidate in (max(sentence.lowerBound, index - 5)...index).reversed()
    where !words[candidate].triggers.isDisjoint(with: heads) {
      return candidate
    }
    return nil
  }
}
