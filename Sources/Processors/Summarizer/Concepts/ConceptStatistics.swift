/// What the documents of a brief say of one concept.
struct ConceptStatistics: Sendable {
  /// Documents that state it.
  var documentCount = 0
  /// Over these documents, the sum of 1 / (1 + *k*/2) for the number *k* of sentences before the first that states it.
  var earliness = 0.0
  /// Documents that state it in their first sentence.
  var openingCount = 0
  /// Documents that state it in a headline.
  var headlineCount = 0
  /// Sentences that state it.
  var sentenceCount = 0
  /// Over these sentences, the sum of their relevance to the query.
  var relevance = 0.0

  /// What a ``ConceptModel`` weighs, in the order of its weights.
  ///
  /// - Parameters:
  ///   - kind: What the concept is made of.
  ///   - total: The number of documents of the brief.
  /// - Returns: ``ConceptModel/featureCount`` numbers.
  func features(of kind: ConceptKind, total: Int) -> [Double] {
    let share = 2 / Double(max(1, total))
    return [
      1, logarithm(Double(max(1, documentCount))), logarithm(earliness + 0.1),
      logarithm(Double(max(1, sentenceCount)) / Double(max(1, documentCount))), share * Double(headlineCount),
      share * Double(openingCount), kind == .loosePair ? 1 : 0,
    ]
  }
}

/// The concepts of the documents of one brief, numbered, with their worths.
struct ConceptTable {
  private(set) var numbers = ConceptNumbers()
  /// For each document the number of each of its concepts in turn, -1 for those that no text or headline states.
  private(set) var rows: [[Int32]] = []
  private(set) var statistics: [ConceptStatistics] = []
  private(set) var kinds: [ConceptKind] = []
  private(set) var worths: [Double] = []
  private let documentCount: Int

  /// Counts the concepts of documents.
  ///
  /// - Parameters:
  ///   - sketches: The documents.
  ///   - relevance: How relevant a sentence is to the query, 0...1, by document and sentence; `nil` without a query.
  init(_ sketches: [SummarySketch], relevance: ((Int, Int) -> Double)? = nil) {
    documentCount = sketches.count
    var lastStated: [Int] = []
    var lastHeadline: [Int] = []
    for (document, sketch) in sketches.enumerated() {
      var position = 0
      var row: [Int32] = []
      row.reserveCapacity(sketch.concepts.count)
      for (index, sentence) in sketch.sentences.enumerated() {
        let isText = sentence.fitness != .fragment
        let range = sketch.conceptRange(ofSentence: index)
        guard isText || sentence.isHeading else {
          for _ in range { row.append(-1) }
          continue
        }
        let relevance = relevance?(document, index) ?? 0
        for concept in sketch.concepts[range] {
          let number = numbers.take(concept)
          row.append(Int32(number))
          if number == statistics.count {
            statistics.append(ConceptStatistics())
            kinds.append(ConceptKind(of: concept))
            lastStated.append(-1)
            lastHeadline.append(-1)
          }
          if !isText {
            if lastHeadline[number] != document { statistics[number].headlineCount += 1 }
            lastHeadline[number] = document
            continue
          }
          statistics[number].sentenceCount += 1
          statistics[number].relevance += relevance
          if lastStated[number] == document { continue }
          lastStated[number] = document
          statistics[number].documentCount += 1
          statistics[number].earliness += 1 / (1 + 0.5 * Double(position))
          if position == 0 { statistics[number].openingCount += 1 }
        }
        if isText { position += 1 }
      }
      rows.append(row)
    }
    numberFragments(sketches)
  }

  /// Fragments are not counted, but what else is stated is worth the same in them.
  private mutating func numberFragments(_ sketches: [SummarySketch]) {
    for (document, sketch) in sketches.enumerated() {
      for (index, sentence) in sketch.sentences.enumerated() where sentence.fitness == .fragment && !sentence.isHeading
      {
        for place in sketch.conceptRange(ofSentence: index) {
          rows[document][place] = Int32(numbers.number(of: sketch.concepts[place]) ?? -1)
        }
      }
    }
  }

  /// What the concepts of a sentence are worth together.
  func worth(_ sketches: [SummarySketch], _ document: Int, _ sentence: Int) -> Double {
    var sum = 0.0
    for place in sketches[document].conceptRange(ofSentence: sentence) {
      let number = Int(rows[document][place])
      if number >= 0 { sum += worths[number] }
    }
    return sum
  }

  /// Says what each concept is worth.
  ///
  /// Concepts that one document alone states are worth nothing among three and more, unless no two share anything.
  ///
  /// - Parameters:
  ///   - model: The weights.
  ///   - isFocused: Whether concepts count by how relevant the sentences that state them are.
  mutating func weigh(by model: ConceptModel, isFocused: Bool) {
    let needed = documentCount > 2 && statistics.contains { $0.documentCount > 1 } ? 2 : 1
    worths = statistics.indices.map { number in
      let entry = statistics[number]
      guard entry.documentCount >= needed else { return 0 }
      let worth = model.worth(entry, kind: kinds[number], total: documentCount)
      // A share of what the query does not touch stays, so that it decides among sentences that answer equally well.
      return isFocused ? worth * (0.05 + entry.relevance / Double(entry.sentenceCount)) : worth
    }
  }
}
