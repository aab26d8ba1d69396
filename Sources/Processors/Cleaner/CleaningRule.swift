import TamisCore

/// One kind of repair.
///
/// A rule sees the whole text of a document and hands its edits, in ascending order, to the editor. Rules run one after
/// the other, each on what the rules before it left; ``Clean`` tells the order and why.
protocol CleaningRule: Sendable {
  /// Whether a text holds anything that the rule could change.
  ///
  /// - Parameter profile: What one pass over the text found.
  /// - Returns: `false` must be certain; `true` need not be.
  func applies(to profile: TextProfile) -> Bool

  /// Whether the rule reads ``CleaningText/lines``.
  var readsLines: Bool { get }

  /// Whether a rule that found nothing to change may find something once white space at the edges of lines and of the
  /// text is gone, and of several blank lines all but one.
  ///
  /// - Parameters:
  ///   - profile: What the pass over the text found.
  ///   - findings: What the rule itself found.
  /// - Returns: `false` must be certain; `true` need not be.
  func seesMargins(_ profile: TextProfile, _ findings: Findings) -> Bool

  /// What is known of the text behind the rule's edits without another pass.
  ///
  /// - Parameters:
  ///   - profile: What the pass over the text before the edits found.
  ///   - findings: What the rule found.
  /// - Returns: A profile that lacks no feature of the text; `nil` if it takes another pass.
  func profileBehindEdits(_ profile: TextProfile, _ findings: Findings) -> TextProfile?

  /// Hands over the rule's edits.
  ///
  /// - Parameters:
  ///   - text: The text and its lines.
  ///   - editor: Takes the edits; spans are bytes of the text.
  ///   - findings: Takes what the rule learnt of the document as a whole.
  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings)
}

extension CleaningRule {
  var readsLines: Bool { false }

  func seesMargins(_ profile: TextProfile, _ findings: Findings) -> Bool { true }

  func profileBehindEdits(_ profile: TextProfile, _ findings: Findings) -> TextProfile? { nil }
}

/// The text that a rule works on.
struct CleaningText: Sendable {
  let string: String

  /// What one pass over it found.
  let profile: TextProfile

  /// The lines, made once for all rules that see the same text; none before the first rule that reads them.
  private(set) var lines = LineTable()

  /// Finds the lines, unless that was done.
  ///
  /// - Complexity: O(*n*) for *n* bytes; 24 bytes a line.
  mutating func readLines() {
    if lines.lines.isEmpty { lines = LineTable(of: string) }
  }
}

/// What the rules learn of a document while they take lines away.
struct Findings {
  /// The agency that a wire came from, as the text names it; the first one wins.
  var agency: String?

  /// The day or month of print or publication: `2016-09`, `2019-03-13`; the first one wins.
  var date: String?

  /// Who wrote the article, as the first byline names them.
  var byline: String?

  /// Where stories other than the first one begin, in the text that the furniture was found in.
  var storyStarts: [Int] = []

  /// Whether some line end may belong to a column, so that the white space around it tells what it is.
  var hasColumns = false

  /// Whether the last edits of white space deleted nothing between two words of a line.
  var isMarginsOnly = false

  mutating func note(agency: String? = nil, date: String? = nil, byline: String? = nil) {
    if let agency, self.agency == nil { self.agency = agency }
    if let date, self.date == nil { self.date = date }
    if let byline, self.byline == nil { self.byline = byline }
  }
}
