public import TamisCore

extension Summarize {
  /// Chooses the sentences of all briefs.
  ///
  /// Groups are planned side by side, each from its own sketches alone, which are taken back for that and no longer.
  ///
  /// - Parameter sketches: The sketches of all documents, in input order.
  /// - Returns: One brief for each group, in order of first appearance.
  /// - Throws: What the store of the sketches throws.
  /// - Complexity: Near linear in the number of sentences; the search among the best of each group is bounded.
  public func resolve(stored sketches: StoredSketches<SummarySketch>) throws -> BriefPlans {
    let groups = try DocumentGroups(sketches, isByDocument: by == .document)
    let store = sketches.store
    let kept = try sketches.workers.run(
      groups.all.count, keeping: { (buffer: [UInt8](), outlines: [(group: Int, outline: BriefOutline)]()) }
    ) { state, number in
      let members = try groups.all[number].members.map { member in
        let record = groups.records[member]
        try store.read(record.count, at: record.lowerBound, into: &state.buffer)
        return try SummarySketch(decoding: state.buffer.span.extracting(0..<record.count))
      }
      state.outlines.append((number, outline(groups.all[number].value, members)))
    }
    var plans = BriefPlans()
    plans.picks = [[BriefPlans.Pick]](repeating: [], count: groups.records.count)
    for (number, outline) in kept.flatMap(\.outlines).sorted(by: { $0.group < $1.group }) {
      plans.briefs.append(outline.brief)
      for (member, planned) in outline.picks {
        var pick = planned
        pick.brief = number
        plans.picks[groups.all[number].members[member]].append(pick)
      }
    }
    return plans
  }

  /// Plans one brief.
  private func outline(_ group: JSONValue, _ sketches: [SummarySketch]) -> BriefOutline {
    let planner = BriefPlanner(
      sketches,
      BriefPlanner.Request(limit: limit, method: method, queryWordCount: queryWordCount, model: model))
    let chosen = planner.choose()
    var outline = BriefOutline(
      brief: BriefPlans.Brief(
        group: group, documentIDs: sketches.map(\.documentID), language: Self.commonLanguage(of: sketches),
        title: sketches.lazy.compactMap(\.title).first))
    if chosen.isEmpty { outline.brief.note = note(sketches, planner) }
    let findings = SupportFinder(sketches).findings(for: chosen)
    for (place, choice) in chosen.enumerated() {
      let (sketch, finding) = (sketches[choice.document], findings[place])
      outline.add(
        .sentence(place), of: choice.document, sketch.sentences[choice.sentence].span,
        disputed: finding.disputes.map(\.claim), omissions: Array(sketch.omissions(ofSentence: choice.sentence)))
      for support in finding.support { outline.add(.support(of: place), of: support.document, support.span) }
      for (claim, dispute) in finding.disputes.enumerated() {
        for rival in dispute.others { outline.add(.rival(of: place, claim: claim), of: rival.document, rival.span) }
      }
    }
    if let heading = planner.heading() {
      outline.add(.title, of: heading.document, sketches[heading.document].sentences[heading.sentence].span)
    }
    return outline
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
