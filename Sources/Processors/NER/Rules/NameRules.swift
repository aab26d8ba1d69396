import TamisCore

/// Finds the names of one document: candidates first, then, with what the whole document says, labels.
struct NameRules {
  private let language: TriggerLanguage
  private let finder: CandidateFinder
  private let judge: Judge
  private var words: [Word] = []
  private var candidates: [Candidate] = []
  private var memory = DocumentMemory()

  /// Evidence that a name must exceed inside a sentence, and where any word may have a capital.
  private static let bar: Float = 0.3
  private static let initialBar: Float = 1.2
  /// In a line of capitals, only what the gazetteers know well is a name.
  private static let headlineBar: Float = 2

  init(language: TriggerLanguage) {
    self.language = language
    finder = CandidateFinder(language: language)
    judge = Judge(language: language)
  }

  /// A name that was found.
  struct Finding {
    /// Its words.
    let words: Range<Int>
    /// An index into ``Evidence``.
    let label: Int
    let score: Float
  }

  /// Finds the names of a document.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - reading: Its words.
  /// - Returns: The names in text order, without overlaps.
  /// - Complexity: O(*t*) for *t* tokens.
  mutating func find(_ bytes: Span<UInt8>, in reading: Reading) -> [Finding] {
    words = reading.words
    for sentence in reading.sentences { collect(bytes, sentence) }
    for candidate in candidates { memory.addContext(candidate) }
    for candidate in candidates { remember(bytes, candidate) }
    return candidates.compactMap { finding($0) }
  }

  // MARK: - Candidates

  private mutating func collect(_ bytes: Span<UInt8>, _ sentence: Range<Int>) {
    let isHeadline = isHeadline(sentence)
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let found = finder.nameEnd(bytes, words, index, sentence.upperBound) else {
        index += 1
        continue
      }
      let first = withoutOpening(bytes, index, found)
      guard first < found else {
        index = found
        continue
      }
      let end = finder.extendedEnd(bytes, words, first, found, sentence.upperBound)
      var evidence = judge.evidence(bytes, words, first, end, in: sentence)
      if first > index, words[first - 1].triggers.contains(.title) { evidence += .person(0.5) }
      guard end - first > 1 || words[first].end - words[first].start > 1 else {
        index = end
        continue
      }
      let isInitial = words[first].shape.contains(.initial) && end - first == 1
      if isInitial, words[first].names.contains(.common), words[first].names.isDisjoint(with: [.people, .region]) {
        evidence *= 0.3
      }
      let bar = isHeadline ? Self.headlineBar : isInitial ? Self.initialBar : Self.bar
      let key = NameFolding.hash(bytes, words[first].start, words[end - 1].end)
      candidates.append(Candidate(first: first, end: end, key: key, evidence: evidence, bar: bar))
      index = end
    }
  }

  /// Whether most words of a sentence are in capitals, so that capitals say nothing.
  private func isHeadline(_ sentence: Range<Int>) -> Bool {
    var (capitals, all) = (0, 0)
    for index in sentence where !words[index].shape.isDisjoint(with: [.capital, .lowerCase]) {
      all += 1
      if words[index].shape.contains(.allCapitals) { capitals += 1 }
    }
    return all >= 3 && capitals * 3 > all * 2
  }

  /// The first word of a name less what only stands before it: a title, or a common word that begins the sentence.
  private func withoutOpening(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    var first = index
    while end - first > 1, words[first].isCapital {
      let traits = language.names(bytes, words[first].start, words[end - 1].end)
      if !traits.isDisjoint(with: [.mentioned, .city, .region]) { break }
      let word = words[first]
      let isTitle = word.triggers.contains(.title) && words[first + 1].canName && !isHeaded(first, end)
      let isOpening =
        word.shape.contains(.initial)
        && (word.names.contains(.common) || word.triggers.contains(.article)
          || word.triggers.contains(.placePreposition))
        && (word.triggers.contains(.article) || word.names.isDisjoint(with: [.givenName, .region, .mentioned]))
        && word.triggers.isDisjoint(with: [.organizationHead, .miscellaneousHead, .locationHead])
      // `Le SMO`, `The Wire`: an article is part of a name only where the gazetteers say so.
      let isArticle =
        word.triggers.contains(.article)
        && (!language.hasLowerCasePhrases || words[first + 1].shape.contains(.allCapitals))
      guard isTitle || isOpening || isArticle else { break }
      first += 1
      while first < end, !words[first].isCapital { first += 1 }
    }
    return first
  }

  private func isHeaded(_ first: Int, _ end: Int) -> Bool {
    (first..<end).contains { !words[$0].triggers.isDisjoint(with: [.organizationHead, .organizationTail]) }
  }

  // MARK: - Decisions

  private mutating func remember(_ bytes: Span<UInt8>, _ candidate: Candidate) {
    let label = candidate.evidence.best
    // Two to one against everything else.
    guard candidate.evidence.probability(of: label, against: candidate.bar) > 0.66 else { return }
    memory.add(bytes, words, candidate, label: label)
  }

  private func finding(_ candidate: Candidate) -> Finding? {
    let evidence = memory.averaged(candidate) + memory.evidence(candidate)
    let label = evidence.best
    guard evidence[label] > candidate.bar else { return nil }
    return Finding(
      words: candidate.first..<candidate.end, label: label,
      score: min(1, evidence.probability(of: label, against: candidate.bar)))
  }
}
