import TamisCore

/// Weighs what speaks for each label of a candidate, inside the name and around it.
///
/// Weights were set by hand on the development articles (docs/models/ner-fr.md); only their ratios matter.
struct Judge {
  let language: TriggerLanguage

  /// The evidence for a candidate.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - words: The document's words.
  ///   - first: The candidate's first word.
  ///   - end: Behind its last word.
  ///   - sentence: The words of the sentence.
  /// - Returns: Sums of weights; negative where something speaks against a label.
  func evidence(
    _ bytes: Span<UInt8>, _ words: [Word], _ first: Int, _ end: Int, in sentence: Range<Int>
  ) -> Evidence {
    inside(bytes, words, first, end) + before(words, first, end, in: sentence) + behind(words, first, end, in: sentence)
  }

  // MARK: - Inside the name

  private func inside(_ bytes: Span<UInt8>, _ words: [Word], _ first: Int, _ end: Int) -> Evidence {
    let count = end - first
    let traits =
      count == 1 ? words[first].names : language.names(bytes, words[first].start, words[end - 1].end)
    var evidence = known(traits, isCommon: count == 1 && traits.contains(.common))
    evidence += headed(words, first, end)
    if count == 1 {
      evidence += single(words[first], traits)
    } else {
      evidence += .person(0.7)
      if words[first].names.contains(.givenName) { evidence += .person(2) }
      if words[end - 1].names.contains(.surname) { evidence += .person(0.6) }
      if isInitial(bytes, words[first]) { evidence += .person(1.5) }
    }
    return evidence
  }

  private func known(_ traits: NameTraits, isCommon: Bool) -> Evidence {
    var evidence = Evidence(repeating: 0)
    if traits.contains(.person) { evidence += .person(2.5) }
    if traits.contains(.location) { evidence += .location(2.5) }
    if traits.contains(.organization) { evidence += .organization(3) }
    if traits.contains(.miscellaneous) { evidence += .miscellaneous(3) }
    if traits.contains(.region) { evidence += .location(3) }
    if traits.contains(.city) { evidence += .location(isCommon ? 0.3 : 1.6) }
    if traits.contains(.people) { evidence += .miscellaneous(3.2) }
    return evidence
  }

  private func single(_ word: Word, _ traits: NameTraits) -> Evidence {
    // A capital in the middle of a sentence, and nothing else known: any of the four.
    var evidence = Evidence(0.5, 0.3, 0.45, 0.35)
    if traits.contains(.givenName) { evidence += .person(1) }
    if traits.contains(.surname) { evidence += .person(0.4) }
    if word.shape.contains(.allCapitals), word.end - word.start <= 7, traits.isDisjoint(with: [.region, .city]) {
      evidence += .organization(1.6)
    }
    if word.triggers.contains(.title), traits.isDisjoint(with: .mentioned) { evidence -= .person(1) }
    if traits.contains(.common), traits.isDisjoint(with: [.mentioned, .region, .people]) {
      evidence -= Evidence(0.6, 0.4, 0.6, 0.5)
    }
    return evidence
  }

  /// What the word that heads the name says: the first one in French, any one in English, the last one most.
  private func headed(_ words: [Word], _ first: Int, _ end: Int) -> Evidence {
    if language.hasLowerCasePhrases {
      let head = words[first].triggers
      let weight: Float = end - first > 1 ? 3.5 : 0.8
      if head.contains(.organizationHead) || head.contains(.lowerCaseHead) { return .organization(weight) }
      if head.contains(.locationHead) { return .location(end - first > 1 ? 3 : 0) }
      if head.contains(.miscellaneousHead) { return .miscellaneous(end - first > 1 ? 3 : 0.3) }
      return Evidence(repeating: 0)
    }
    guard end - first > 1 else { return Evidence(repeating: 0) }
    if words[end - 1].triggers.contains(.organizationTail) { return .organization(4) }
    var evidence = Evidence(repeating: 0)
    for index in first..<end {
      // The head stands last, or before the link: `Corps of Engineers`.
      let isLast = index == end - 1 || words[index + 1].triggers.contains(.link)
      let weight: Float = isLast ? 3.5 : index == first ? 2 : 1.5
      let triggers = words[index].triggers
      if triggers.contains(.organizationHead) {
        evidence = evidence.max(.organization(weight))
      } else if triggers.contains(.miscellaneousHead) {
        evidence = evidence.max(.miscellaneous(weight))
      } else if triggers.contains(.locationHead) {
        evidence = evidence.max(.location(weight))
      }
    }
    return evidence
  }

  private func isInitial(_ bytes: Span<UInt8>, _ word: Word) -> Bool {
    word.isCapital && word.names.isDisjoint(with: [.region, .city, .location])
      && bytes[word.end - 1] == UInt8(ascii: ".") && word.end - word.start <= 5
      && !word.triggers.contains(.organizationHead)
  }

  // MARK: - Around the name

  private func before(_ words: [Word], _ first: Int, _ end: Int, in sentence: Range<Int>) -> Evidence {
    guard first > sentence.lowerBound else { return Evidence(repeating: 0) }
    let previous = words[first - 1]
    var evidence = Evidence(repeating: 0)
    if previous.triggers.contains(.title) { evidence += .person(2.8) }
    if previous.triggers.contains(.placePreposition) { evidence += .location(1.2) }
    if previous.triggers.contains(.organizationPreposition) { evidence += .organization(1.5) }
    if previous.triggers.contains(.miscellaneousCue) { evidence += .miscellaneous(2.2) }
    if previous.triggers.contains(.article), language.hasLowerCasePhrases {
      // People have no article in front of them; institutions, ships and rivers have.
      evidence += Evidence(-0.9, 0, 0.3, 0.2)
    }
    if previous.shape.contains(.opensBracket), words[first].shape.contains(.allCapitals) {
      evidence += .organization(0.8)
    }
    return evidence
  }

  private func behind(_ words: [Word], _ first: Int, _ end: Int, in sentence: Range<Int>) -> Evidence {
    var evidence = Evidence(repeating: 0)
    guard end < sentence.upperBound else { return evidence }
    let next = words[end]
    let second = end + 1 < sentence.upperBound ? words[end + 1] : nil
    if next.triggers.contains(.speech) || second?.triggers.contains(.speech) == true { evidence += .person(0.6) }
    if next.shape.contains(.opensBracket), let second, second.shape.contains(.allCapitals), end - first > 1,
      end + 2 < sentence.upperBound, words[end + 2].shape.contains(.closesBracket)
    {
      // A long name with its acronym: `Compagnie des traversées d'Iroise (CTI)`.
      evidence += .organization(2)
    }
    return evidence
  }
}
