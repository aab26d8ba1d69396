import Tamis
import TamisREPL

/// What a cleaner did to a document, edit by edit, for people and for programs.
struct ExplainedEdits {
  /// One change, as places in the file and in the clean text.
  struct Item {
    /// The 1-based line of the decoded file on which it starts.
    var lineNumber: Int
    /// The rules, in the order in which they were at work.
    var rules: [String]
    /// Bytes of the file.
    var rawRange: Range<Int>
    /// What stood there.
    var before: String
    /// Where it stands in the clean text.
    var span: TextSpan
    /// What stands there now.
    var after: String
  }

  private let document: Document

  /// The changes in the order of the file; changes of the same bytes are one.
  private(set) var items: [Item] = []

  /// How often each rule was at work, the most frequent one first.
  let totals: [(rule: String, count: Int)]

  /// Collects what was done to a document.
  init(of document: Document) {
    self.document = document
    var counts: [String: Int] = [:]
    for revision in document.revisions {
      for (reason, count) in revision.editCounts { counts[reason.rawValue, default: 0] += count }
    }
    totals = counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let original = Document(id: "", text: document.originalText)
    let bytes = document.originalText.utf8Span.span
    var (lineNumber, position) = (1, 0)
    for change in EditChange.changes(of: document.revisions) {
      while position < change.before.lowerBound {
        if bytes[position] == UInt8(ascii: "\n") { lineNumber += 1 }
        position += 1
      }
      items.append(
        Item(
          lineNumber: lineNumber, rules: change.reasons.map(\.rawValue),
          rawRange: Self.rawRange(change.before, document),
          before: String(original[change.before]), span: change.after, after: String(document[change.after])))
    }
  }

  /// The bytes of the file that a span of the decoded text came from.
  private static func rawRange(_ span: TextSpan, _ document: Document) -> Range<Int> {
    let ranges = document.decoding.sourceRanges(of: span)
    let start = (ranges.first?.lowerBound ?? 0) + document.source.baseOffset
    return start..<max(start, (ranges.last?.upperBound ?? 0) + document.source.baseOffset)
  }

  // MARK: - For people

  /// A table of the changes, and the totals.
  var text: String {
    var text = "\(VisibleText.line(document.id)): \(Self.count(totals.reduce(0) { $0 + $1.count }, "edit")), "
    text += "\(document.originalText.utf8.count) bytes → \(document.byteCount)\n"
    guard !items.isEmpty else { return text }
    var table = TextTable(["line", "bytes", "rule", "before → after"])
    for item in items {
      table.append([
        "\(item.lineNumber)", "\(item.rawRange.lowerBound)-\(item.rawRange.upperBound)",
        item.rules.map(Self.short).joined(separator: " "), "\(Self.quoted(item.before)) → \(Self.quoted(item.after))",
      ])
    }
    text += table.text
    return text + totals.map { "  \($0.count) × \($0.rule)\n" }.joined()
  }

  private static func count(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }

  /// A rule without the name of the processor, which is the same in all rows.
  private static func short(_ rule: String) -> String {
    rule.hasPrefix("clean.") ? String(rule.dropFirst("clean.".count)) : rule
  }

  /// A text on one line in quotation marks; the middle of a long one is left out.
  private static func quoted(_ text: String) -> String {
    let limit = 60
    let scalars = text.unicodeScalars.map(visible)
    guard scalars.count > limit else { return "'" + scalars.joined() + "'" }
    return "'" + scalars.prefix(limit / 2).joined() + " … " + scalars.suffix(limit / 2 - 3).joined() + "'"
  }

  /// A scalar that a terminal shows: line feeds as `⏎`, what has no shape as its number.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case _ where scalar == "\n": "⏎"
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator:
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    case .spaceSeparator where scalar != " ": "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    case .nonspacingMark, .enclosingMark: "◌\(scalar)"
    default: String(scalar)
    }
  }

  // MARK: - For programs

  /// Text, metadata, changes and totals.
  var json: JSONObject {
    let edits = items.map { item in
      JSONValue.object([
        "line": .integer(item.lineNumber), "rules": .array(item.rules.map { .string($0) }),
        "raw": .array([.integer(item.rawRange.lowerBound), .integer(item.rawRange.upperBound)]),
        "span": .array([.integer(item.span.lowerBound), .integer(item.span.upperBound)]),
        "before": .string(item.before), "after": .string(item.after),
      ])
    }
    var counts = JSONObject()
    for total in totals { counts[total.rule] = .integer(total.count) }
    return [
      "id": .string(document.id), "text": .string(document.text), "metadata": .object(document.metadata),
      "edits": .array(edits), "totals": .object(counts),
    ]
  }
}
