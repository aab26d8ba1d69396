internal import TamisCore

/// Chooses the sentences of one brief.
struct BriefPlanner {
  private struct Place {
    var document: Int
    var sentence: Int
    /// The number of the document's sentences before it, headings and fragments aside.
    var position: Int
  }

  private let sketches: [SummarySketch]
  private let budget: Int
  private var places: [Place] = []
  private var numbers: [UInt32: Int] = [:]
  private var worths: [Double] = []
  private var frequencies: [Int] = []

  /// - Parameters:
  ///   - sketches: The documents of the brief, in input order.
  ///   - budget: The most words.
  init(_ sketches: [SummarySketch], budget: Int) {
    self.sketches = sketches
    self.budget = budget
    for (document, sketch) in sketches.enumerated() {
      var position = 0
      for (sentence, entry) in sketch.sentences.enumerated() {
        places.append(Place(document: document, sentence: sentence, position: position))
        if entry.fitness != .fragment { position += 1 }
      }
    }
    weigh()
  }

  /// Adds up what documents say of each concept.
  private mutating func weigh() {
    var lastDocuments: [Int] = []
    // With one or two documents, what is said again within one counts as well.
    let countsEverySentence = sketches.count < 3
    for place in places where entry(place).fitness != .fragment {
      for concept in concepts(place) {
        let number = numbers[concept] ?? numbers.count
        if number == worths.count {
          numbers[concept] = number
          worths.append(0)
          frequencies.append(0)
          lastDocuments.append(-1)
        }
        if lastDocuments[number] == place.document, !countsEverySentence { continue }
        if lastDocuments[number] != place.document { frequencies[number] += 1 }
        lastDocuments[number] = place.document
        worths[number] += 1 / (1 + 0.5 * Double(place.position))
      }
    }
    let needed = sketches.count >= 6 ? 3 : sketches.count >= 3 ? 2 : 1
    // Documents that have nothing in common still have something to say.
    guard frequencies.contains(where: { $0 >= needed }) else { return }
    for number in worths.indices where frequencies[number] < needed { worths[number] = 0 }
  }

  private func entry(_ place: Place) -> SummarySketch.Sentence {
    sketches[place.document].sentences[place.sentence]
  }

  private func concepts(_ place: Place) -> ArraySlice<UInt32> {
    sketches[place.document].concepts(ofSentence: place.sentence)
  }

  private func worth(_ place: Place) -> Double {
    concepts(place).reduce(0) { sum, concept in sum + (numbers[concept].map { worths[$0] } ?? 0) }
  }
}

extension BriefPlanner {
  /// A sentence of a brief: its document's place among the brief's, and its place in the document.
  struct Chosen {
    var document: Int
    var sentence: Int
  }

  /// Returns the sentences of the brief in the order in which they are read; none if none fits.
  func choose() -> [Chosen] {
    for fitness in [SummarySketch.Fitness.sound, .dangling, .awkward, .fragment] {
      let fitting = places.filter { entry($0).fitness <= fitness && (1...budget).contains(Int(entry($0).wordCount)) }
      if fitting.isEmpty { continue }
      let chosen = solve(fitting)
      // Words of no worth, such as a lone heading: the first that fits is better than nothing.
      let places = chosen.isEmpty && fitness == .fragment ? [fitting[0]] : chosen
      if !places.isEmpty { return ordered(places).map { Chosen(document: $0.document, sentence: $0.sentence) } }
    }
    return []
  }

  private func solve(_ fitting: [Place]) -> [Place] {
    let shortlist = shortlist(fitting)
    let candidates = shortlist.map { place in
      CoverageProblem.Candidate(
        wordCount: Int(entry(place).wordCount),
        concepts: concepts(place).compactMap { numbers[$0] }.filter { worths[$0] > 0 }.sorted(),
        hashes: concepts(place), copyCluster: entry(place).copyCluster)
    }
    let problem = CoverageProblem(candidates: candidates, worths: worths, budget: budget)
    return problem.solve().map { shortlist[$0] }
  }

  /// The most promising sentences, best first: more would cost time and hardly ever be chosen.
  private func shortlist(_ fitting: [Place]) -> [Place] {
    let rated = fitting.enumerated().map { offset, place in
      (offset: offset, rate: worth(place) / Double(entry(place).wordCount).squareRoot())
    }
    let ranked = rated.filter { $0.rate > 0 }.sorted { ($1.rate, $0.offset) < ($0.rate, $1.offset) }
    return ranked.prefix(max(150, budget / 4)).map { fitting[$0.offset] }
  }

  /// By date if all have one, then in input order, then as in the document.
  private func ordered(_ places: [Place]) -> [Place] {
    let dates = places.map { sketches[$0.document].date }
    let isDated = !dates.contains(nil)
    return places.sorted { first, second in
      let (left, right) = (sketches[first.document].date ?? "", sketches[second.document].date ?? "")
      if isDated, left != right { return left < right }
      return (first.document, first.sentence) < (second.document, second.sentence)
    }
  }

  /// Returns the heading whose concepts are worth most, on a tie the first.
  ///
  /// Of several documents, a heading that shares no concept with their sentences may be anything that a page prints above
  /// an article, and is no title; of one document the first heading is.
  func heading() -> Chosen? {
    var best: (place: Place, worth: Double)?
    for place in places where entry(place).isHeading && (3...30).contains(entry(place).wordCount) {
      let worth = worth(place)
      if worth > (best?.worth ?? (sketches.count > 1 ? 0 : -1)) { best = (place, worth) }
    }
    return best.map { Chosen(document: $0.place.document, sentence: $0.place.sentence) }
  }

  /// Returns for each chosen sentence the other documents with a sentence that is a near copy of it or states at least
  /// half of its concepts, in input order.
  func supporters(of chosen: [Chosen]) -> [[Int]] {
    var places: [UInt32: [Int]] = [:]
    var clusters: [UInt32: [Int]] = [:]
    var needed: [Int] = []
    for (index, choice) in chosen.enumerated() {
      let sketch = sketches[choice.document]
      let concepts = sketch.concepts(ofSentence: choice.sentence)
      for concept in concepts { places[concept, default: []].append(index) }
      needed.append(max(2, (concepts.count + 1) / 2))
      let cluster = sketch.sentences[choice.sentence].copyCluster
      if cluster != 0 { clusters[cluster, default: []].append(index) }
    }
    var supporters = [[Int]](repeating: [], count: chosen.count)
    var counts = [Int](repeating: 0, count: chosen.count)
    for place in self.places {
      var touched = clusters[entry(place).copyCluster] ?? []
      for index in touched { counts[index] = needed[index] }
      for concept in concepts(place) {
        for index in places[concept] ?? [] {
          if counts[index] == 0 { touched.append(index) }
          counts[index] += 1
        }
      }
      for index in touched {
        let isSupport = counts[index] >= needed[index] && chosen[index].document != place.document
        if isSupport, supporters[index].last != place.document { supporters[index].append(place.document) }
        counts[index] = 0
      }
    }
    return supporters
  }
}
