public import TamisCore
public import TamisJSON

/// Why a sentence ends where it does.
public struct SentenceBoundary: LayerElement {
  /// What ends a sentence.
  public enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
    /// The paragraph ends.
    case paragraph
    /// A full stop.
    case stop
    /// A question or exclamation mark.
    case question
    /// An ellipsis.
    case ellipsis
    /// An abbreviation's full stop.
    case abbreviation
    /// Another mark: a colon, a semicolon, a closing bracket.
    case mark
    /// No mark at all: what stands on both sides reads like a heading or an item of a list and what follows it.
    case unmarked
  }

  /// The bytes of the sentence that ends.
  public var span: TextSpan
  /// What ends it.
  public var reason: Reason
  /// The model's natural log-odds that a sentence ends here, above 0; 0 where rules decide and at a paragraph's end.
  public var logOdds: Double

  /// Makes a boundary.
  ///
  /// - Parameters:
  ///   - span: The bytes of the sentence that ends.
  ///   - reason: What ends it.
  ///   - logOdds: The model's natural log-odds.
  public init(_ span: TextSpan, reason: Reason, logOdds: Double) {
    self.span = span
    self.reason = reason
    self.logOdds = logOdds
  }

  init(atParagraphEnd span: TextSpan) { self.init(span, reason: .paragraph, logOdds: 0) }

  init(_ span: TextSpan, _ gap: SentenceGap, logOdds: Double) {
    let reason: Reason
    switch gap.markShape {
    case .stop: reason = .stop
    case .question: reason = .question
    case .ellipsis: reason = .ellipsis
    case .abbreviation: reason = .abbreviation
    default: reason = gap.markShape.rawValue < 0x100 ? .unmarked : .mark
    }
    self.init(span, reason: reason, logOdds: logOdds)
  }

  /// Its reason and log-odds.
  public var attributes: JSONObject {
    reason == .paragraph
      ? ["reason": .string(reason.rawValue)] : ["reason": .string(reason.rawValue), "logOdds": .number(logOdds)]
  }
}

extension LayerKey<SentenceBoundary> {
  /// Why sentences end where they do.
  public static var boundaries: Self { "boundaries" }
}
