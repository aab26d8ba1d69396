import TamisDiagnostics

/// Collects diagnostics; one code is reported once at one place.
struct DiagnosticSink {
  private struct Key: Hashable {
    let code: String
    let range: Range<Int>?
    let message: String?
  }

  /// As many are kept; those beyond are counted.
  static let limit = 100_000

  private(set) var diagnostics: [Diagnostic] = []
  private var omittedCount = 0
  private var errorCount = 0
  private var seen: Set<Key> = []

  /// Adds a diagnostic unless its code was already reported for its place.
  mutating func report(
    _ id: ScriptDiagnosticID, _ message: String, at range: Range<Int>?, label: String = "",
    others: [DiagnosticLabel] = [], help: String? = nil, fix: FixIt? = nil, severity: Severity? = nil
  ) {
    let primary = range.map { [DiagnosticLabel(range: $0, text: label)] } ?? []
    add(
      Diagnostic(
        code: id.code, severity: severity ?? id.severity, message: message, labels: primary + others, help: help,
        fixIts: fix.map { [$0] } ?? []))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errorCount += 1 }
    guard diagnostics.count < Self.limit else {
      omittedCount += 1
      return
    }
    let range = diagnostic.labels.first?.range
    // Without a place, the message alone tells two reports apart.
    let key = Key(
      code: diagnostic.code.rawValue, range: range, message: range == nil ? diagnostic.message : nil)
    guard seen.insert(key).inserted else { return }
    diagnostics.append(diagnostic)
  }

  /// Adds what another sink collected.
  mutating func add(contentsOf other: DiagnosticSink) {
    for diagnostic in other.diagnostics { add(diagnostic) }
    omittedCount += other.omittedCount
  }

  var hasErrors: Bool { errorCount > 0 }

  /// All diagnostics by place; those without a place first, the number of those that were not kept last.
  var sorted: [Diagnostic] {
    let sorted = diagnostics.enumerated().sorted { first, second in
      let firstStart = first.element.labels.first?.range.lowerBound ?? -1
      let secondStart = second.element.labels.first?.range.lowerBound ?? -1
      return (firstStart, first.offset) < (secondStart, second.offset)
    }.map(\.element)
    guard omittedCount > 0 else { return sorted }
    let id = ScriptDiagnosticID.tooManyProblems
    return sorted + [
      Diagnostic(
        code: id.code, severity: id.severity,
        message: "the script has \(omittedCount) more problems, which are not listed",
        help: "put the listed ones right first")
    ]
  }
}

extension FixIt {
  /// Replaces a range.
  static func replace(_ range: Range<Int>, with text: String, _ message: String? = nil) -> FixIt {
    FixIt(message: message ?? "write `\(text)`", edits: [SourceEdit(range: range, replacement: text)])
  }

  /// Inserts a text before a byte.
  static func insert(_ text: String, at offset: Int, _ message: String) -> FixIt {
    FixIt(message: message, edits: [SourceEdit(range: offset..<offset, replacement: text)])
  }

  /// Removes a range.
  static func remove(_ range: Range<Int>, _ message: String) -> FixIt {
    FixIt(message: message, edits: [SourceEdit(range: range, replacement: "")])
  }
}

extension DiagnosticSink {
  /// Adds a fix-it to the last diagnostic of a code, if it is at that place: for changes whose end is known later.
  mutating func amendLast(fix: FixIt, code: ScriptDiagnosticID, start: Int) {
    // Few others can have come between.
    guard
      let index = diagnostics.suffix(8).lastIndex(where: { $0.code == code.code }),
      diagnostics[index].labels.first?.range.lowerBound == start
    else { return }
    diagnostics[index].fixIts = [fix]
  }
}
