internal import TamisCore

/// What was decided over all documents: the briefs, and what each document hands on to them.
public struct BriefPlans: Sendable {
  /// A passage of a document that a brief needs.
  struct Pick: Sendable {
    /// What the brief needs it for.
    enum Role: Hashable, Sendable {
      case title
      /// A sentence of the brief, by its place.
      case sentence(Int)
      /// Another document's words on the sentence at a place.
      case support(of: Int)
      /// Another document's value of the claim with a number in the sentence at a place.
      case rival(of: Int, claim: Int)
    }

    var brief: Int
    var role: Role
    var span: TextSpan
    /// Claims of a sentence that other documents dispute.
    var disputed: [TextSpan] = []
    var omissions: [SentenceOmission] = []
  }

  struct Brief: Sendable {
    /// What its documents were put together by.
    var group: JSONValue
    var documentIDs: [String]
    var language: String
    /// A title that stands in metadata; used if no heading was found.
    var title: String?
    /// Why the brief is empty.
    var note: String?
  }

  var briefs: [Brief] = []
  /// For each document: its passages that go into briefs.
  var picks: [[Pick]] = []
}
