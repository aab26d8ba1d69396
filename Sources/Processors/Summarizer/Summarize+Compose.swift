public import TamisCore

/// A sentence on its way from its document into a brief.
public struct BriefExcerpt: Sendable {
  let pick: BriefPlans.Pick
  /// The sentence, with one space for each run of white space.
  let text: String
  let wordCount: Int
  let documentID: String
  let path: String
  let rawRanges: [Range<Int>]
}

extension Summarize {
  /// Hands on the sentences of one document that were chosen.
  ///
  /// - Parameters:
  ///   - plans: What was decided over all documents.
  ///   - document: The document that was sketched; it stays as it is.
  ///   - index: Its place in input order.
  /// - Returns: The chosen sentences.
  public func apply(_ plans: BriefPlans, to document: inout Document, at index: Int) -> Verdict<BriefExcerpt> {
    let bytes = document.text.utf8Span.span
    var excerpts: [BriefExcerpt] = []
    for pick in plans.picks[index] where pick.span.upperBound <= bytes.count {
      excerpts.append(
        BriefExcerpt(
          pick: pick, text: ReaderWords.joined(bytes, pick.span), wordCount: ReaderWords.count(bytes, pick.span),
          documentID: document.id, path: document.source.path, rawRanges: document.rawRanges(of: pick.span)))
    }
    return .keep(excerpts: excerpts)
  }

  /// Writes the briefs.
  ///
  /// - Parameters:
  ///   - excerpts: The chosen sentences of all documents.
  ///   - plans: What was decided over all documents.
  /// - Returns: One document for each group: its text one paragraph of sentences, with the layers `sentences` and
  ///   `citations` and the metadata `title`, `cluster`, `documents`, `words`, `language` and, if it is empty, `note`.
  public func compose(_ excerpts: [BriefExcerpt], from plans: BriefPlans) -> [Document] {
    var byBrief = [[BriefExcerpt]](repeating: [], count: plans.briefs.count)
    for excerpt in excerpts { byBrief[excerpt.pick.brief].append(excerpt) }
    return plans.briefs.indices.map { index in
      let sorted = byBrief[index].sorted { $0.pick.place < $1.pick.place }
      return compose(plans.briefs[index], of: sorted)
    }
  }

  private func compose(_ brief: BriefPlans.Brief, of excerpts: [BriefExcerpt]) -> Document {
    var text = ""
    var citations: [Citation] = []
    var wordCount = 0
    for excerpt in excerpts where excerpt.pick.place >= 0 {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += excerpt.text
      wordCount += excerpt.wordCount
      citations.append(
        Citation(
          TextSpan(start, text.utf8.count), documentID: excerpt.documentID, path: excerpt.path,
          rawRanges: excerpt.rawRanges, supporters: brief.supporters[excerpt.pick.place]))
    }
    var metadata = JSONObject()
    let heading = excerpts.first { $0.pick.place < 0 }?.text
    if let title = heading ?? brief.title { metadata["title"] = .string(title) }
    if by == .cluster, brief.group != .null { metadata["cluster"] = brief.group }
    metadata["documents"] = .array(brief.documentIDs.map { .string($0) })
    metadata["words"] = .integer(wordCount)
    metadata["language"] = .string(brief.language)
    if let note = brief.note { metadata["note"] = .string(note) }
    var document = Document(id: id(of: brief), text: text, metadata: metadata)
    document[.sentences] = citations.map { Sentence($0.span) }
    document[.citations] = citations
    return document
  }

  /// `brief:` and the cluster, or the document's own identifier.
  private func id(of brief: BriefPlans.Brief) -> String {
    if by == .document { return brief.documentIDs.first ?? "brief" }
    if let number = brief.group.integerValue { return "brief:\(number)" }
    return "brief:\(brief.group.stringValue ?? "none")"
  }
}
