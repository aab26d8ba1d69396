/// The order in which the sentences of a brief are read.
///
/// By date if all chosen ones have one. On one date, and without dates, as the lead document has them: the one that leads
/// with what matters, whose concepts are worth most when each counts by how early it is stated. What another document
/// says stands where the lead document tells the same, or else as far along as it stands in its own.
struct BriefOrder {
  private let sketches: [SummarySketch]
  private let lead: Int

  init(_ sketches: [SummarySketch], _ table: ConceptTable) {
    self.sketches = sketches
    var best = (document: 0, worth: -1.0)
    var lastStated = [Int](repeating: -1, count: table.worths.count)
    for (document, sketch) in sketches.enumerated() {
      var worth = 0.0
      var position = 0
      for sentence in sketch.sentences.indices where sketch.sentences[sentence].fitness != .fragment {
        let share = 1 / (1 + 0.5 * Double(position))
        position += 1
        for place in sketch.conceptRange(ofSentence: sentence) {
          let number = Int(table.rows[document][place])
          guard number >= 0, lastStated[number] != document else { continue }
          lastStated[number] = document
          worth += share * table.worths[number]
        }
      }
      if worth > best.worth { best = (document, worth) }
    }
    lead = best.document
  }

  func ordered(_ places: [BriefPlanner.Place]) -> [BriefPlanner.Place] {
    let isDated = places.allSatisfy { sketches[$0.document].date != nil }
    let keyed = places.map { place in
      (place: place, date: isDated ? sketches[place.document].date ?? "" : "", anchor: anchor(place))
    }
    return keyed.sorted { first, second in
      if first.date != second.date { return first.date < second.date }
      if first.anchor != second.anchor { return first.anchor < second.anchor }
      return (first.place.document, first.place.sentence) < (second.place.document, second.place.sentence)
    }.map(\.place)
  }

  /// How far along a sentence stands, 0...1.
  private func anchor(_ place: BriefPlanner.Place) -> Double {
    let leading = sketches[lead]
    if place.document != lead {
      let concepts = sketches[place.document].concepts(ofSentence: place.sentence)
      var best = (sentence: 0, shared: 0)
      for sentence in leading.sentences.indices where leading.sentences[sentence].fitness != .fragment {
        let shared = concepts.sharedCount(with: leading.concepts(ofSentence: sentence))
        if shared > best.shared { best = (sentence, shared) }
      }
      if 3 * best.shared >= max(6, concepts.count) { return Double(best.sentence) / Double(leading.sentences.count) }
    }
    return Double(place.sentence) / Double(sketches[place.document].sentences.count)
  }
}
