public import TamisCore

/// A passage on its way from its document into a brief.
public struct BriefExcerpt: Sendable {
  let pick: BriefPlans.Pick
  /// The passage, with one space for each run of white space.
  let text: String
  let source: Citation.Support
  /// The claims of the passage that others dispute, as they read.
  let disputed: [String]
  let omissions: [Citation.Omission]
}

extension Summarize {
  /// Hands on the passages of one document that were chosen.
  ///
  /// - Parameters:
  ///   - plans: What was decided over all documents.
  ///   - document: The document that was sketched; it stays as it is.
  ///   - index: Its place in input order.
  /// - Returns: The chosen passages.
  public func apply(_ plans: BriefPlans, to document: inout Document, at index: Int) -> Verdict<BriefExcerpt> {
    let bytes = document.text.utf8Span.span
    var excerpts: [BriefExcerpt] = []
    for pick in plans.picks[index] where pick.span.upperBound <= bytes.count {
      let passage = Passage(pick.span, without: pick.omissions)
      excerpts.append(
        BriefExcerpt(
          pick: pick, text: passage.text(bytes),
          source: Citation.Support(
            documentID: document.id, path: document.source.path, rawRanges: passage.rawRanges(in: document)),
          disputed: pick.disputed.map { ReaderWords.joined(bytes, $0) },
          omissions: pick.omissions.map { Citation.Omission($0.reason, rawRanges: document.rawRanges(of: $0.span)) }))
    }
    return .keep(excerpts: excerpts)
  }

  /// Writes the briefs.
  ///
  /// - Parameters:
  ///   - excerpts: The chosen passages of all documents.
  ///   - plans: What was decided over all documents.
  /// - Returns: One document for each group: its text one paragraph of sentences, with the layers `sentences` and
  ///   `citations` and the metadata `title`, `documents`, `words`, `language`, the field that documents were put together by and, if it is
  ///   empty, `note`.
  public func compose(_ excerpts: [BriefExcerpt], from plans: BriefPlans) -> [Document] {
    var byBrief = [[BriefExcerpt]](repeating: [], count: plans.briefs.count)
    for excerpt in excerpts { byBrief[excerpt.pick.brief].append(excerpt) }
    return plans.briefs.indices.map { compose(plans.briefs[$0], of: byBrief[$0]) }
  }

  /// Warns of documents that lack the field they are put together by; without `dedup` none has a cluster.
  ///
  /// - Parameter plans: What was decided over all documents.
  /// - Returns: A sentence where a field of the user's choice is missing in some documents.
  public func warnings(about plans: BriefPlans) -> [String] {
    guard by == .cluster, field != Self.clusterField, let rest = plans.briefs.first(where: { $0.group == .null })
    else { return [] }
    let (count, total) = (rest.documentIDs.count, plans.picks.count)
    if count == total { return ["no document has the metadata '\(field)'; all are in one brief"] }
    let have = count == 1 ? "1 of \(total) documents has" : "\(count) of \(total) documents have"
    return ["\(have) no metadata '\(field)'; the brief 'brief:none' is of \(count == 1 ? "that one" : "those")"]
  }

  private func compose(_ brief: BriefPlans.Brief, of excerpts: [BriefExcerpt]) -> Document {
    var byRole: [BriefPlans.Pick.Role: [BriefExcerpt]] = [:]
    for excerpt in excerpts { byRole[excerpt.pick.role, default: []].append(excerpt) }
    var text = ""
    var citations: [Citation] = []
    var place = 0
    while let sentence = byRole[.sentence(place)]?.first {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += sentence.text
      let disputes = sentence.disputed.enumerated().map { number, claim in
        let others = byRole[.rival(of: place, claim: number)] ?? []
        return Citation.Dispute(claim, others: others.map { Citation.Statement($0.text, source: $0.source) })
      }
      citations.append(
        Citation(
          TextSpan(start, text.utf8.count), documentID: sentence.source.documentID, path: sentence.source.path,
          rawRanges: sentence.source.rawRanges, support: byRole[.support(of: place)]?.map(\.source) ?? [],
          disputes: disputes, omissions: sentence.omissions))
      place += 1
    }
    var metadata = JSONObject()
    if let title = byRole[.title]?.first?.text ?? brief.title { metadata["title"] = .string(title) }
    if by == .cluster, brief.group != .null { metadata[field] = brief.group }
    metadata["documents"] = .array(brief.documentIDs.map { .string($0) })
    metadata["words"] = .integer(ReaderWords.count(text.utf8Span.span, TextSpan(0, text.utf8.count)))
    metadata["language"] = .string(brief.language)
    if let note = brief.note { metadata["note"] = .string(note) }
    // The last word: a field may have the name of an entry above.
    if by == .cluster, brief.group != .null { metadata[field] = brief.group }
    var document = Document(id: id(of: brief), text: text, metadata: metadata)
    document[.sentences] = citations.map { Sentence($0.span) }
    document[.citations] = citations
    return document
  }

  /// `brief:` and what its documents share, or the document's own identifier.
  private func id(of brief: BriefPlans.Brief) -> String {
    if by == .document { return brief.documentIDs.first ?? "brief" }
    if brief.group == .null { return "brief:none" }
    return "brief:\(brief.group.stringValue ?? brief.group.description)"
  }
}
