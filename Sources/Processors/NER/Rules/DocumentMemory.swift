import TamisCore

/// What was found elsewhere in the document: a surname behind a given name once is a person's everywhere.
struct DocumentMemory {
  private var votes: [UInt64: Evidence] = [:]
  private var contexts: [UInt64: (sum: Evidence, count: Float)] = [:]

  /// Adds the evidence that one place of a name gives, to be shared with its other places.
  mutating func addContext(_ candidate: Candidate) {
    let context = contexts[candidate.key] ?? (Evidence(repeating: 0), 0)
    contexts[candidate.key] = (context.sum + candidate.evidence, context.count + 1)
  }

  /// The evidence of a candidate, half its own and half the mean over all places of the same name.
  func averaged(_ candidate: Candidate) -> Evidence {
    guard let context = contexts[candidate.key], context.count > 1 else { return candidate.evidence }
    return 0.5 * candidate.evidence + 0.5 / context.count * context.sum
  }

  /// Remembers a name that was found with little doubt.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - words: The document's words.
  ///   - candidate: The name.
  ///   - label: Its label, as an index into ``Evidence``.
  mutating func add(_ bytes: Span<UInt8>, _ words: [Word], _ candidate: Candidate, label: Int) {
    let (first, end) = (candidate.first, candidate.end)
    vote(candidate.key, label, 1.5)
    guard label == 0, end - first > 1 else { return }
    // The given name may be another's too; the surname, with or without its particle, is the person's.
    if words[first].isCapital { vote(NameFolding.hash(bytes, words[first].start, words[first].end), 0, 0.8) }
    for index in first + 1..<end where words[index].isCapital {
      vote(NameFolding.hash(bytes, words[index].start, words[end - 1].end), 0, 2.5)
    }
  }

  /// What the document says of a candidate.
  func evidence(_ candidate: Candidate) -> Evidence { votes[candidate.key] ?? Evidence(repeating: 0) }

  /// Keeps the strongest vote for each label: a name does not get surer by being repeated.
  private mutating func vote(_ key: UInt64, _ label: Int, _ weight: Float) {
    var evidence = votes[key] ?? Evidence(repeating: 0)
    evidence[label] = max(evidence[label], weight)
    votes[key] = evidence
  }
}

extension Evidence {
  func max(_ other: Evidence) -> Evidence { replacing(with: other, where: other .> self) }
}
