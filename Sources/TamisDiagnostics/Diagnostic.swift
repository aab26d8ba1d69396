/// The stable name of a kind of diagnostic, as `domain.kebab-name`.
public struct DiagnosticCode: RawRepresentable, Hashable, Codable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let rawValue: String

  /// Creates a code from its name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates a code from its name.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

extension DiagnosticCode: CustomStringConvertible {
  /// The name.
  public var description: String { rawValue }
}

/// How much a diagnostic matters, ascending.
public enum Severity: String, Comparable, CaseIterable, Sendable {
  /// Worth knowing.
  case note
  /// Probably a mistake; the work goes on.
  case warning
  /// The work cannot be done.
  case error

  /// Whether `left` matters less than `right`.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A marked place in a source, with what there is to say about it.
public struct DiagnosticLabel: Hashable, Sendable {
  /// The place in UTF-8 bytes of the source; an empty range marks the place before a byte.
  public var range: Range<Int>
  /// The remark, or an empty string to mark the place only.
  public var text: String

  /// Creates a label.
  public init(range: Range<Int>, text: String = "") {
    self.range = range
    self.text = text
  }
}

/// One error, warning or note about a source: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable, Error {
  /// The kind of diagnostic; stable, unlike the texts.
  public var code: DiagnosticCode
  /// How much it matters.
  public var severity: Severity
  /// What is wrong: one sentence in lower case, without a final period, values in `'…'`.
  public var message: String
  /// The places concerned; there may be none.
  ///
  /// The first is the primary one, which gives the diagnostic its location.
  public var labels: [DiagnosticLabel]
  /// What the reader can do; may have several lines.
  public var help: String?
  /// Changes that would put it right.
  public var fixIts: [FixIt]

  /// Creates a diagnostic.
  public init(
    code: DiagnosticCode, severity: Severity = .error, message: String, labels: [DiagnosticLabel] = [],
    help: String? = nil, fixIts: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.labels = labels
    self.help = help
    self.fixIts = fixIts
  }
}

extension Diagnostic: CustomStringConvertible {
  /// Severity, code and message in one line, as in the head of the rendered form.
  public var description: String {
    "\(severity.rawValue)[\(code)]: \(VisibleText.line(message))"
  }
}
