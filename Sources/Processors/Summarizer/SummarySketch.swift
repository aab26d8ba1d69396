internal import TamisCore

/// What is kept of one document to sum it up.
///
/// For each sentence its span, its length, what it is fit for, and the hashed concepts that it states; no text.
public struct SummarySketch: Sendable {
  /// What a sentence is fit for, best first.
  enum Fitness: UInt8, Comparable, Sendable {
    /// It stands by itself.
    case sound
    /// It leans on a sentence before it, or is a quotation without a speaker.
    case dangling
    /// It is a question, or a quotation mark or bracket lacks its counterpart.
    case awkward
    /// It is a heading, is not finished, or has fewer than five words.
    case fragment

    static func < (first: Fitness, second: Fitness) -> Bool { first.rawValue < second.rawValue }
  }

  struct Sentence: Sendable {
    var span: TextSpan
    var wordCount: UInt32
    var fitness: Fitness
    var isHeading: Bool
    /// The cluster of its near copies, 0 if it has none.
    var copyCluster: UInt32
    /// Where its concepts end.
    var conceptEnd: UInt32
  }

  let documentID: String
  /// What documents are put together by; `null` if the document has no cluster.
  let group: JSONValue
  let date: String?
  let title: String?
  let language: String
  var sentences: [Sentence] = []
  /// The concepts of all sentences, ascending and without repetitions within each.
  var concepts: [UInt32] = []

  func concepts(ofSentence index: Int) -> ArraySlice<UInt32> {
    concepts[(index == 0 ? 0 : Int(sentences[index - 1].conceptEnd))..<Int(sentences[index].conceptEnd)]
  }
}
