public import TamisCore

/// A law of processors that one of them breaks, with what is needed to see it again.
public struct ConformanceFinding: Hashable, Sendable, CustomStringConvertible {
  /// The law, as a stable name: `layers.order`.
  public let rule: String

  /// `.error` for a broken law, `.warning` for something that is only missed.
  public let severity: Severity

  /// What happened, for the first document of those concerned.
  public let message: String

  /// The arguments of the processor, as a script would give them; empty for the ones that were handed in.
  public let arguments: String

  /// The document by the name of its text: `nasty 3 (seed 42)`; empty if no document matters.
  public let document: String

  /// The seed of the run: `TAMIS_SEED` repeats it.
  public let seed: UInt64

  /// How many times the law was seen broken.
  public internal(set) var count: Int

  /// All of it in one line.
  public var description: String {
    var text = "\(severity.rawValue)[\(rule)]: \(message)"
    if !arguments.isEmpty { text += ", with \(arguments)" }
    if !document.isEmpty { text += ", document '\(document)'" }
    text += ", seed \(seed)"
    return count == 1 ? text : text + "; seen \(count) times"
  }
}

extension [ConformanceFinding] {
  /// The broken laws, without warnings: what a test expects to be empty.
  public var errors: [ConformanceFinding] { filter { $0.severity == .error } }
}

/// Collects findings; a law that is broken again in the same way is counted, not repeated.
struct ConformanceReport: Sendable {
  let seed: UInt64
  private(set) var findings: [ConformanceFinding] = []

  init(seed: UInt64) { self.seed = seed }

  mutating func add(
    _ rule: String, _ message: String, severity: Severity = .error, arguments: String = "", document: String = ""
  ) {
    // Of what is declared, every fault is another one; of what happens to texts, most are the same fault again.
    let isDeclared = rule.hasPrefix("descriptor.")
    if let known = findings.firstIndex(where: { $0.rule == rule && (!isDeclared || $0.message == message) }) {
      findings[known].count += 1
    } else {
      findings.append(
        ConformanceFinding(
          rule: rule, severity: severity, message: message, arguments: arguments, document: document, seed: seed,
          count: 1))
    }
  }
}
