internal import TamisCore

/// What was decided over all documents: the briefs, and what each document hands on to them.
public struct BriefPlans: Sendable {
  /// A sentence that goes into a brief.
  struct Pick: Sendable {
    var brief: Int
    /// Its place in the brief; -1 for the title.
    var place: Int
    var span: TextSpan
  }

  struct Brief: Sendable {
    /// What its documents were put together by.
    var group: JSONValue
    var documentIDs: [String]
    var language: String
    /// A title that stands in metadata; used if no heading was found.
    var title: String?
    /// For each sentence: the other documents that tell the same.
    var supporters: [[String]] = []
    /// Why the brief is empty.
    var note: String?
  }

  var briefs: [Brief] = []
  /// For each document: its sentences that go into briefs.
  var picks: [[Pick]] = []
}
