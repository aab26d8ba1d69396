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
    let planner = BriefPlanner(
      sketches,
      BriefPlanner.Request(limit: limit, method: method, queryWordCount: queryWordCount, model: model))
    let chosen = planner.choose()
    var brief = BriefPlans.Brief(
      group: group, documentIDs: sketches.map(\.documentID), language: Self.commonLanguage(of: sketches),
      title: sketches.lazy.compactMap(\.title).first)
    if chosen.isEmpty { brief.note = note(sketches, planner) }
    plans.briefs.append(brief)
    let findings = SupportFinder(sketches).findings(for: chosen)
    for (place, choice) in chosen.enumerated() {
      let (sketch, finding) = (sketches[choice.document], findings[place])
      plans.picks[members[choice.document]].append(
        BriefPlans.Pick(
          brief: number, role: .sentence(place), span: sketch.sentences[choice.sentence].span,
          disputed: finding.disputes.map(\.claim), omissions: Array(sketch.omissions(ofSentence: choice.sentence))))
      for support in finding.support {
        plans.picks[members[support.document]].append(
          BriefPlans.Pick(brief: number, role: .support(of: place), span: support.span))
      }
      for (claim, dispute) in finding.disputes.enumerated() {
        for rival in dispute.others {
          plans.picks[members[rival.document]].append(
            BriefPlans.Pick(brief: number, role: .rival(of: place, claim: claim), span: rival.span))
        }
      }
    }
    if let heading = planner.heading() {
      let span = sketches[heading.document].sentences[heading.sentence].span
      plans.picks[members[heading.document]].append(BriefPlans.Pick(brief: number, role: .title, span: span))
    }
  }

  /// Why nothing was chosen.
  private func note(_ sketches: [SummarySketch], _ planner: BriefPlanner) -> String {
    if sketches.allSatisfy(\.sentences.isEmpty) { return "the documents have no sentences" }
    if planner.missesQuery { return "no sentence has a word of the query" }
    var budgets: [String] = []
    if words > 0 { budgets.append(words == 1 ? "1 word" : "\(words) words") }
    if characters > 0 { budgets.append(characters == 1 ? "1 character" : "\(characters) characters") }
    return "no sentence fits in \(budgets.joined(separator: " and "))"
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
