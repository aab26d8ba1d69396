import Summarizer
import TamisCore

extension Summarize {
  /// Runs all steps in one task.
  func briefs(of documents: [Document]) throws -> [Document] {
    try briefs(of: documents, sketches: documents.map { sketch($0) })
  }

  /// Runs the later steps in one task.
  func briefs(of documents: [Document], sketches: [SummarySketch], _ workers: Workers = .one) throws -> [Document] {
    var stored = StoredSketches<SummarySketch>(workers: workers)
    for sketch in sketches { try stored.append(sketch) }
    let plans = try resolve(stored: stored)
    var excerpts: [BriefExcerpt] = []
    for (index, document) in documents.enumerated() {
      var document = document
      excerpts += apply(plans, to: &document, at: index).excerpts
    }
    return compose(excerpts, from: plans)
  }
}
