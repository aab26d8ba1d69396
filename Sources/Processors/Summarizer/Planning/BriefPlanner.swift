internal import TamisCore

/// Chooses the sentences of one brief.
struct BriefPlanner {
  struct Place {
    var document: Int
    var sentence: Int
    /// The number of the document's sentences before it, headings and fragments aside.
    var position: Int
  }

  /// What is asked of a brief.
  struct Request {
    var limit: TextLength
    var method: Summarize.Method
    /// The number of words of the query; 0 without one.
    var queryWordCount = 0
    var model = ConceptModel.learnt
  }

  /// A sentence of a brief: its document's place among the brief's, and its place in the document.
  struct Chosen: Hashable {
    var document: Int
    var sentence: Int
  }

  let sketches: [SummarySketch]
  let request: Request
  private var places: [Place] = []
  private(set) var table: ConceptTable
  private let relevance: QueryRelevance

  /// Candidates of one problem at most, so that a hundred thousand sentences take seconds; the best by worth for the root
  /// of their length.
  private static let candidateLimit = 4000

  /// - Parameters:
  ///   - sketches: The documents of the brief, in input order.
  ///   - request: What is asked.
  init(_ sketches: [SummarySketch], _ request: Request) {
    self.sketches = sketches
    self.request = request
    let relevance = QueryRelevance(sketches, wordCount: request.queryWordCount)
    self.relevance = relevance
    let isFocused = request.queryWordCount > 0
    table = ConceptTable(sketches, relevance: isFocused ? { relevance.of($0, $1) } : nil)
    table.weigh(by: request.model, isFocused: isFocused)
    for (document, sketch) in sketches.enumerated() {
      var position = 0
      for (sentence, entry) in sketch.sentences.enumerated() {
        places.append(Place(document: document, sentence: sentence, position: position))
        if entry.fitness != .fragment { position += 1 }
      }
    }
  }

  func entry(_ place: Place) -> SummarySketch.Sentence { sketches[place.document].sentences[place.sentence] }

  func concepts(_ place: Place) -> ArraySlice<UInt32> {
    sketches[place.document].concepts(ofSentence: place.sentence)
  }

  /// Whether no sentence has a word of the query.
  var missesQuery: Bool { request.queryWordCount > 0 && !relevance.hasHits }

  /// Returns the sentences of the brief in the order in which they are read; none if none fits.
  ///
  /// Sentences that need an excuse are looked at only if there is no brief without them.
  func choose() -> [Chosen] {
    if missesQuery { return [] }
    for fitness in SummarySketch.Fitness.allCases {
      let fitting = places.filter { place in
        let entry = entry(place)
        return entry.fitness <= fitness && entry.length.words > 0 && entry.length.fits(request.limit)
      }
      if fitting.isEmpty { continue }
      var chosen = request.method == .coverage ? cover(fitting) : rank(fitting)
      // Words of no worth, such as a lone heading: the first that fits is better than nothing.
      if chosen.isEmpty, fitness == .fragment { chosen = [fitting[0]] }
      if !chosen.isEmpty {
        return BriefOrder(sketches, table).ordered(chosen).map { Chosen(document: $0.document, sentence: $0.sentence) }
      }
    }
    return []
  }

  private func cover(_ fitting: [Place]) -> [Place] {
    let shortlist = shortlist(fitting)
    var numbers = [Int](repeating: -1, count: table.worths.count)
    var worths: [Double] = []
    let candidates = shortlist.map { place in
      var valued: [Int] = []
      for row in sketches[place.document].conceptRange(ofSentence: place.sentence) {
        let number = Int(table.rows[place.document][row])
        guard number >= 0, table.worths[number] > 0 else { continue }
        if numbers[number] < 0 {
          numbers[number] = worths.count
          worths.append(table.worths[number])
        }
        valued.append(numbers[number])
      }
      return CoverageProblem.Candidate(
        length: entry(place).length, concepts: valued, hashes: pairs(place), copyCluster: entry(place).copyCluster)
    }
    let problem = CoverageProblem(candidates: candidates, worths: worths, limit: request.limit)
    return problem.solve().members.map { shortlist[$0] }
  }

  /// The sentences with something of worth, the most promising first; of those with the same concepts the shortest.
  private func shortlist(_ fitting: [Place]) -> [Place] {
    var shortest: [ArraySlice<UInt32>: Int] = [:]
    for (offset, place) in fitting.enumerated() {
      let known = shortest[concepts(place)].map { entry(fitting[$0]).length.words }
      if entry(place).length.words < known ?? Int.max { shortest[concepts(place)] = offset }
    }
    let rated = shortest.values.sorted().map { offset in
      let place = fitting[offset]
      return (offset: offset, rate: worth(place) / Double(entry(place).length.words).squareRoot())
    }
    let ranked = rated.filter { $0.rate > 0 }.sorted { ($1.rate, $0.offset) < ($0.rate, $1.offset) }
    return ranked.prefix(Self.candidateLimit).map { fitting[$0.offset] }
  }

  /// The pairs of words of a sentence, by which near-identical ones are told.
  private func pairs(_ place: Place) -> ArraySlice<UInt32> {
    concepts(place).filter { ConceptKind(of: $0) != .word }[...]
  }

  private func worth(_ place: Place) -> Double { table.worth(sketches, place.document, place.sentence) }

  /// Takes sentences in order of rank as long as they fit and say something new.
  private func rank(_ fitting: [Place]) -> [Place] {
    let totals = sketches.map { $0.sentences.count }
    let ranking = SentenceRanking(
      fitting.map { place in
        SentenceRanking.Item(
          document: place.document, position: place.position, total: totals[place.document], concepts: concepts(place),
          relevance: request.queryWordCount > 0 ? relevance.of(place.document, place.sentence) : 1)
      })
    let order =
      switch request.method {
      case .lexrank: ranking.lexRank()
      case .centroid: ranking.centroid()
      case .coverage, .lead: ranking.lead()
      }
    var chosen: [Place] = []
    var length = TextLength()
    for place in order.lazy.map({ fitting[$0] }) where (length + entry(place).length).fits(request.limit) {
      let own = pairs(place)
      let isNews = chosen.allSatisfy { other in
        let (copy, known) = (entry(place).copyCluster, pairs(other))
        if copy != 0, copy == entry(other).copyCluster { return false }
        return 2 * own.sharedCount(with: known) < max(1, min(own.count, known.count))
      }
      guard isNews else { continue }
      chosen.append(place)
      length = length + entry(place).length
    }
    return chosen
  }

  /// Returns the heading whose concepts are worth most, on a tie the first; one of five words and more before any other.
  ///
  /// Of several documents, a heading that shares no concept with their sentences may be anything that a page prints above
  /// an article, and is no title; of one document the first heading is.
  func heading() -> Chosen? {
    for lengths in [5...30, 3...4] {
      var best: (place: Place, worth: Double)?
      for place in places where entry(place).isHeading && lengths.contains(entry(place).length.words) {
        let worth = worth(place)
        if worth > (best?.worth ?? (sketches.count > 1 ? 0 : -1)) { best = (place, worth) }
      }
      if let best { return Chosen(document: best.place.document, sentence: best.place.sentence) }
    }
    return nil
  }
}
