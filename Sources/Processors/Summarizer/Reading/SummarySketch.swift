internal import TamisCore

/// What is kept of one document to sum it up.
///
/// For each sentence its span, its length, what it is fit for, the hashed concepts that it states, and its figures and
/// names; no text but the given names of people.
public struct SummarySketch: Sendable {
  /// What a sentence is fit for, best first.
  enum Fitness: UInt8, Comparable, Sendable, CaseIterable {
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

  /// A number that a sentence states of something, or the given name that it gives a person.
  struct Claim: Sendable {
    /// What is said, without its value: `43 morts` of `morts`, `Yann Osmont` of `Osmont`.
    var key: UInt64
    var value: ClaimValue
    /// Number and unit, or the whole name.
    var span: TextSpan
  }

  struct Sentence: Sendable {
    var span: TextSpan
    var length: TextLength
    var fitness: Fitness
    var isHeading: Bool
    /// The cluster of its near copies, 0 if it has none.
    var copyCluster: UInt32
    /// Which words of the query it has, a bit each.
    var queryHits: UInt64
    /// Where its concepts end.
    var conceptEnd: UInt32
    /// Where its claims end.
    var claimEnd: UInt32
    /// Where its omissions end.
    var omissionEnd: UInt32
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
  /// The claims of all sentences, in text order.
  var claims: [Claim] = []
  /// What is left out of the sentences if they are shortened, in text order.
  var omissions: [SentenceOmission] = []

  func concepts(ofSentence index: Int) -> ArraySlice<UInt32> { concepts[conceptRange(ofSentence: index)] }

  func conceptRange(ofSentence index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(sentences[index - 1].conceptEnd))..<Int(sentences[index].conceptEnd)
  }

  func claims(ofSentence index: Int) -> ArraySlice<Claim> {
    claims[(index == 0 ? 0 : Int(sentences[index - 1].claimEnd))..<Int(sentences[index].claimEnd)]
  }

  func omissions(ofSentence index: Int) -> ArraySlice<SentenceOmission> {
    omissions[(index == 0 ? 0 : Int(sentences[index - 1].omissionEnd))..<Int(sentences[index].omissionEnd)]
  }
}

/// The value of a claim.
enum ClaimValue: Hashable, Sendable {
  case number(Double)
  /// Folded letters.
  case name([UInt8])
}

/// A stretch of a sentence that is left out of the brief, and by which rule.
struct SentenceOmission: Sendable {
  var span: TextSpan
  var reason: EditReason
}

/// How long a text is, by every measure that a budget may be given in.
struct TextLength: Hashable, Sendable {
  var words = 0
  var sentences = 0
  /// Characters as a reader sees them; 0 if nobody asks.
  var characters = 0

  static func + (one: TextLength, other: TextLength) -> TextLength {
    TextLength(
      words: one.words + other.words, sentences: one.sentences + other.sentences,
      characters: one.characters + other.characters)
  }

  static func - (one: TextLength, other: TextLength) -> TextLength {
    TextLength(
      words: one.words - other.words, sentences: one.sentences - other.sentences,
      characters: one.characters - other.characters)
  }

  /// Whether it is at most a limit by every measure.
  func fits(_ limit: TextLength) -> Bool {
    words <= limit.words && sentences <= limit.sentences && characters <= limit.characters
  }
}
