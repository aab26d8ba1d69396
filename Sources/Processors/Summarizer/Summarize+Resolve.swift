internal import TamisCore

extension Summarize {
  /// Chooses the sentences of all briefs.
  ///
  /// - Parameter sketches: The sketches of all documents, in input order.
  /// - Returns: One brief for each group, in order of first appearance.
  /// - Complexity: Near linear in the number of sentences; the search among the best of each group is bounded.
  public func resolve(_ sketches: some Sequence<SummarySketch>) -> BriefPlans {
    var plans = BriefPlans()
    var groups: [(group: JSONValue, members: [Int], sketches: [SummarySketch])] = []
    var numbers: [JSONValue: Int] = [:]
    for (index, sketch) in sketches.enumerated() {
      plans.picks.append([])
      // Documents of one identifier are still two documents.
      let known = by == .document ? nil : numbers[sketch.group]
      let number = known ?? groups.count
      if known == nil {
        numbers[sketch.group] = number
        groups.append((sketch.group, [], []))
      }
      groups[number].members.append(index)
      groups[number].sketches.append(sketch)
    }
    for (number, group) in groups.enumerated() {
      plan(number, group.group, members: group.members, group.sketches, in: &plans)
    }
    return plans
  }

  private func plan(
    _ number: Int, _ group: JSONValue, members: [Int], _ sketches: [SummarySketch], in plans: inout BriefPlans
  ) {
    let planner = BriefPlanner(sketches, budget: words)
    let chosen = planner.choose()
    var brief = BriefPlans.Brief(
      group: group, documentIDs: sketches.map(\.documentID), language: Self.commonLanguage(of: sketches),
      title: sketches.lazy.compactMap(\.title).first)
    if chosen.isEmpty {
      let hasSentences = sketches.contains { !$0.sentences.isEmpty }
      brief.note = hasSentences ? "no sentence fits in \(words) words" : "the documents have no sentences"
    }
    brief.supporters = planner.supporters(of: chosen).map { $0.map { sketches[$0].documentID } }
    plans.briefs.append(brief)
    for (place, choice) in chosen.enumerated() {
      let span = sketches[choice.document].sentences[choice.sentence].span
      plans.picks[members[choice.document]].append(BriefPlans.Pick(brief: number, place: place, span: span))
    }
    if let heading = planner.heading() {
      let span = sketches[heading.document].sentences[heading.sentence].span
      plans.picks[members[heading.document]].append(BriefPlans.Pick(brief: number, place: -1, span: span))
    }
  }

  private static func commonLanguage(of sketches: [SummarySketch]) -> String {
    var counts: [(language: String, count: Int)] = []
    for sketch in sketches {
      if let index = counts.firstIndex(where: { $0.language == sketch.language }) {
        counts[index].count += 1
      } else {
        counts.append((sketch.language, 1))
      }
    }
    var best: (language: String, count: Int)?
    for entry in counts where entry.count > (best?.count ?? 0) { best = entry }
    return best?.language ?? "und"
  }
}
