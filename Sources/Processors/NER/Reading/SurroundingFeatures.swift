/// Features of what stands farther from a word than its neighbours: marks around it, nouns near its run of capitals, and
/// the names that stand in one list with it.
extension ContextFeatures {
  /// Words on either side of a run whose forms count.
  private static let reach = 8
  /// Words on either side of a run where the nearest noun or verb is looked for.
  private static let nearReach = 5
  /// Words on either side of a run where another run is taken for a part of one list.
  private static let listReach = 4

  // MARK: - Marks around a word

  /// Appends where a word stands among quotation marks, brackets and commas.
  func appendFrame(_ index: Int, _ sentence: Range<Int>, _ keys: inout some FeatureSink) {
    let shape = UInt64(words[index].shape.rawValue & 7)
    let frame = frames[index]
    if frame.quoteLength > 0 {
      let place = UInt64(frame.quotePlace)
      add(70, UInt64(min(frame.quoteLength, 12)) << 8 | place << 4 | shape, &keys)
      add(71, FeatureHash.mix(place << 4 | shape, lower(index - 1, sentence)), &keys)
    }
    if frame.depth > 0 { add(72, UInt64(frame.field) << 4 | shape, &keys) }
    if frame.isItem { add(73, UInt64(min(frame.field, 6)) << 8 | UInt64(frame.depth) << 4 | shape, &keys) }
  }

  // MARK: - Around a run of capitals

  /// Appends the features that all words of a run of capitals share.
  ///
  /// - Parameters:
  ///   - run: The words of the run.
  ///   - sentence: The words of the sentence.
  ///   - keys: Where hashes are appended.
  func appendShared(by run: Range<Int>, in sentence: Range<Int>, to keys: inout some FeatureSink) {
    let (before, behind) = (lower(run.lowerBound - 1, sentence), lower(run.upperBound, sentence))
    add(40, before << 3 ^ UInt64(min(run.count, 5)), &keys)
    add(41, before, &keys)
    add(42, behind, &keys)
    add(49, FeatureHash.mix(lower(run.lowerBound - 2, sentence), before), &keys)
    add(50, FeatureHash.mix(behind, lower(run.upperBound + 1, sentence)), &keys)
    let left = left(of: run, in: sentence), right = right(of: run, in: sentence)
    if let near = nearest(left) { appendNear(80, near, &keys) }
    if let near = nearest(right) { appendNear(83, near, &keys) }
    for near in left where isContent(near) { add(86, lower(near, sentence), &keys) }
    for near in right where isContent(near) { add(87, lower(near, sentence), &keys) }
    if let other = left.prefix(Self.listReach).first(where: { !runs[$0].isEmpty }) {
      add(88, FeatureHash.mix(before, names(other, sentence)), &keys)
      add(89, FeatureHash.mix(before, rules[other]?.code ?? 0), &keys)
    }
    if let other = right.prefix(Self.listReach).first(where: { !runs[$0].isEmpty }) {
      add(90, FeatureHash.mix(behind, names(other, sentence)), &keys)
      add(91, FeatureHash.mix(behind, rules[other]?.code ?? 0), &keys)
    }
  }

  /// Appends the nearest nouns or verbs around a run for a word in it.
  ///
  /// - Parameters:
  ///   - run: The words of the run.
  ///   - position: Where the word stands in it: 0 first, 1 inside, 2 last.
  ///   - sentence: The words of the sentence.
  ///   - keys: Where hashes are appended.
  func appendNearest(_ run: Range<Int>, _ position: UInt64, _ sentence: Range<Int>, _ keys: inout some FeatureSink) {
    if let near = nearest(left(of: run, in: sentence)) {
      add(81, FeatureHash.mix(lower(near, sentence), position), &keys)
    }
    if let near = nearest(right(of: run, in: sentence)) {
      add(84, FeatureHash.mix(lower(near, sentence), position), &keys)
    }
  }

  /// The words before a run, the nearest first.
  private func left(of run: Range<Int>, in sentence: Range<Int>) -> ReversedCollection<Range<Int>> {
    (max(sentence.lowerBound, run.lowerBound - Self.reach)..<run.lowerBound).reversed()
  }

  /// The words behind a run, the nearest first.
  private func right(of run: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    run.upperBound..<min(sentence.upperBound, run.upperBound + Self.reach)
  }

  private func nearest(_ words: some Sequence<Int>) -> Int? {
    words.prefix(Self.nearReach).first(where: isContent)
  }

  private func appendNear(_ template: UInt64, _ near: Int, _ keys: inout some FeatureSink) {
    add(template, words[near].lower, &keys)
    add(template + 2, types[Int(words[near].typeIndex)].ending, &keys)
  }

  /// Whether a word is long enough for a noun or a verb, in lower case, and joins nothing.
  private func isContent(_ index: Int) -> Bool {
    let word = words[index]
    return word.shape.contains(.lowerCase) && word.triggers.isDisjoint(with: [.particle, .link, .article])
      && word.end - word.start > 3
  }
}
