internal import TamisCore

/// Finds which documents state what a brief states, where, and what they state otherwise.
struct SupportFinder {
  /// A passage of a document.
  struct Passage {
    var document: Int
    var span: TextSpan
  }

  /// A claim of a chosen sentence that other documents make with another value.
  struct Dispute {
    var claim: TextSpan
    var others: [Passage]
  }

  /// What other documents say to one chosen sentence.
  struct Finding {
    /// For each document that states the sentence's content the sentence that does so best, in input order.
    var support: [Passage] = []
    var disputes: [Dispute] = []
  }

  private let sketches: [SummarySketch]

  init(_ sketches: [SummarySketch]) { self.sketches = sketches }

  /// Returns a finding for each chosen sentence.
  ///
  /// A sentence supports another if it is its near copy, or if it has half of its words and at least two of its pairs of
  /// words, or half of its pairs. A claim is disputed by a sentence with three tenths of the words of the shorter of the
  /// two that counts the same thing otherwise, if neither document makes the other's claim as well.
  ///
  /// - Complexity: O(*c*) for *c* concepts of all documents, times the chosen sentences that share each.
  func findings(for chosen: [BriefPlanner.Chosen]) -> [Finding] {
    var numbers = ConceptNumbers()
    var holders: [[Int]] = []
    var sizes: [(words: Int, pairs: Int)] = []
    for (index, choice) in chosen.enumerated() {
      let concepts = sketches[choice.document].concepts(ofSentence: choice.sentence)
      for concept in concepts {
        let number = numbers.take(concept)
        if number == holders.count { holders.append([]) }
        holders[number].append(index)
      }
      let words = concepts.count { ConceptKind(of: $0) == .word }
      sizes.append((words, concepts.count - words))
    }
    var disputes = DisputeFinder(sketches, chosen)
    var findings = chosen.map { _ in Finding() }
    var scores = chosen.map { _ in 0 }
    var shared = chosen.map { _ in (words: 0, pairs: 0) }
    for (document, sketch) in sketches.enumerated() {
      for sentence in sketch.sentences.indices where sketch.sentences[sentence].fitness != .fragment {
        let concepts = sketch.concepts(ofSentence: sentence)
        for concept in concepts {
          guard let number = numbers.number(of: concept) else { continue }
          for index in holders[number] {
            if ConceptKind(of: concept) == .word { shared[index].words += 1 } else { shared[index].pairs += 1 }
          }
        }
        let wordCount = concepts.count { ConceptKind(of: $0) == .word }
        for (index, choice) in chosen.enumerated() where choice.document != document {
          let copy = sketch.sentences[sentence].copyCluster
          let isCopy = copy != 0 && copy == sketches[choice.document].sentences[choice.sentence].copyCluster
          let (words, pairs) = (shared[index].words, shared[index].pairs)
          let tellsSame =
            (2 * words >= sizes[index].words && pairs >= 2) || 2 * pairs >= max(4, sizes[index].pairs)
          if isCopy || tellsSame {
            let passage = Passage(document: document, span: sketch.sentences[sentence].span)
            let score = isCopy ? Int.max : words + pairs
            if findings[index].support.last?.document != document {
              findings[index].support.append(passage)
              scores[index] = score
            } else if score > scores[index] {
              findings[index].support[findings[index].support.count - 1] = passage
              scores[index] = score
            }
          }
          if isCopy || 10 * words >= max(20, 3 * min(sizes[index].words, wordCount)) {
            disputes.compare(index, with: BriefPlanner.Chosen(document: document, sentence: sentence), shared: words)
          }
        }
        for index in shared.indices { shared[index] = (0, 0) }
      }
    }
    for index in findings.indices { findings[index].disputes = disputes.disputes(of: index) }
    return findings
  }
}
