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

  /// Hands over the rule's edits.
  ///
  /// - Parameters:
  ///   - text: The text and its lines.
  ///   - editor: Takes the edits; spans are bytes of the text.
  ///   - findings: Takes what the rule learnt of the document as a whole.
  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings)
}

/// The text that a rule works on.
struct CleaningText {
  let string: String

  /// What one pass over it found.
  let profile: TextProfile

  /// The lines, made once for all rules that see the same text.
  let lines: LineTable

  /// The number of UTF-8 bytes.
  let byteCount: Int
}

/// What the rules learn of a document while they take lines away.
struct Findings {
  /// The agency that a wire came from, as the text names it; the first one wins.
  var agency: String?

  /// The day or month of print or publication: `2016-09`, `2019-03-13`; the first one wins.
  var date: String?

  mutating func note(agency: String?, date: String?) {
    if let agency, self.agency == nil { self.agency = agency }
    if let date, self.date == nil { self.date = date }
  }
}
