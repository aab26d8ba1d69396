internal import TamisCore

/// Collects claims of other documents that contradict those of chosen sentences.
struct DisputeFinder {
  private struct Statement: Hashable {
    var document: Int
    var key: UInt64
    var value: ClaimValue
  }

  private struct Rival {
    var claim: Int
    var document: Int
    var span: TextSpan
    var shared: Int
  }

  private let sketches: [SummarySketch]
  private let chosen: [BriefPlanner.Chosen]
  private var statements: Set<Statement> = []
  private var rivals: [[Rival]]

  init(_ sketches: [SummarySketch], _ chosen: [BriefPlanner.Chosen]) {
    self.sketches = sketches
    self.chosen = chosen
    rivals = chosen.map { _ in [] }
    let keys = Set(chosen.flatMap { sketches[$0.document].claims(ofSentence: $0.sentence).map(\.key) })
    if keys.isEmpty { return }
    for (document, sketch) in sketches.enumerated() {
      for claim in sketch.claims where keys.contains(claim.key) {
        statements.insert(Statement(document: document, key: claim.key, value: claim.value))
      }
    }
  }

  /// Compares the claims of a chosen sentence with those of another one.
  ///
  /// - Parameters:
  ///   - index: Which chosen sentence.
  ///   - other: A sentence of another document.
  ///   - shared: How many words both have.
  mutating func compare(_ index: Int, with other: BriefPlanner.Chosen, shared: Int) {
    let choice = chosen[index]
    for (number, claim) in sketches[choice.document].claims(ofSentence: choice.sentence).enumerated() {
      for rival in sketches[other.document].claims(ofSentence: other.sentence) where rival.key == claim.key {
        guard Self.contradict(claim.value, rival.value) else { continue }
        // A document that gives both numbers counts two things.
        if statements.contains(Statement(document: other.document, key: claim.key, value: claim.value)) { continue }
        if statements.contains(Statement(document: choice.document, key: claim.key, value: rival.value)) { continue }
        rivals[index].append(Rival(claim: number, document: other.document, span: rival.span, shared: shared))
      }
    }
  }

  /// The disputes of a chosen sentence, in text order; of each other document the claim in the likest sentence.
  func disputes(of index: Int) -> [SupportFinder.Dispute] {
    let choice = chosen[index]
    return sketches[choice.document].claims(ofSentence: choice.sentence).enumerated().compactMap { number, claim in
      var best: [Rival] = []
      for rival in rivals[index] where rival.claim == number {
        if best.last?.document != rival.document {
          best.append(rival)
        } else if let last = best.last, rival.shared > last.shared {
          best[best.count - 1] = rival
        }
      }
      if best.isEmpty { return nil }
      let others = best.map { SupportFinder.Passage(document: $0.document, span: $0.span) }
      return SupportFinder.Dispute(claim: claim.span, others: others)
    }
  }

  /// Whether two values are unlike, and still alike enough to be said of one thing.
  ///
  /// Numbers within a factor of four; given names that one letter tells apart, two if they are long.
  private static func contradict(_ one: ClaimValue, _ other: ClaimValue) -> Bool {
    switch (one, other) {
    case (.number(let first), .number(let second)):
      return first != second && max(first, second) <= 4 * min(first, second)
    case (.name(let first), .name(let second)):
      let limit = min(first.count, second.count) < 6 ? 1 : 2
      return first != second && distance(first, second) <= limit
    default: return false
    }
  }

  /// The number of letters to insert, delete or replace.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let cost = diagonal + (other[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
