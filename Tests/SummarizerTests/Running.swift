import Summarizer
import TamisCore

extension Summarize {
  /// Runs all steps in one task.
  func briefs(of documents: [Document]) -> [Document] {
    briefs(of: documents, sketches: documents.map { sketch($0) })
  }

  /// Runs the later steps in one task.
  func briefs(of documents: [Document], sketches: [SummarySketch]) -> [Document] {
    let plans = resolve(sketches)
    var excerpts: [BriefExcerpt] = []
    for (index, document) in documents.enumerated() {
      var document = document
      excerpts += apply(plans, to: &document, at: index).excerpts
    }
    return compose(excerpts, from: plans)
  }
}
