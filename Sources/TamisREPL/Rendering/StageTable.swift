/// One line for each stage: documents, bytes, edits, annotations, time.
struct StageTable {
  let session: Session

  /// The table.
  ///
  /// - Parameters:
  ///   - keptCount: The number of first stages that did not run just now; their time says `kept`.
  ///   - renderer: How it is written.
  /// - Returns: Lines, each with its end.
  func text(keptCount: Int, _ renderer: Renderer) -> String {
    var table = Table(
      .text(""), .text("stage"), .text("documents"), .wrapped("bytes"), .number("edits"), .wrapped("annotations"),
      .wrapped("left out"), .text("time"))
    for (index, result) in session.results.enumerated() {
      guard let report = result.report else { continue }
      let isHere = index == session.position && index != session.results.count - 1
      table.append(
        Table.Cell(isHere ? ">" : ""), Table.Cell(session.labels[index]),
        Table.Cell(Self.change(report.documentsIn, report.documentsOut, Amounts.number)),
        Table.Cell(Self.change(report.bytesIn, report.bytesOut, Amounts.bytes)),
        Table.Cell(Self.sum(report.edits.values)), Table.Cell(Self.annotations(report)),
        Table.Cell(Self.losses(report), report.failureCount > 0 ? .failure : .plain),
        Table.Cell(index < keptCount ? "kept" : Amounts.clock(result.wallSeconds), .faint))
    }
    return table.text(renderer)
  }

  private static func change(_ before: Int, _ after: Int, _ format: (Int) -> String) -> String {
    let (first, second) = (format(before), format(after))
    return before == after ? first : "\(first) → \(second)"
  }

  private static func sum(_ counts: some Sequence<Int>) -> String {
    let sum = counts.reduce(0, +)
    return sum == 0 ? "" : Amounts.number(sum)
  }

  private static func annotations(_ report: RunReport.StageReport) -> String {
    report.annotations.sorted { $0.key < $1.key }.map { "\($0.key) \(Amounts.number($0.value))" }
      .joined(separator: ", ")
  }

  private static func losses(_ report: RunReport.StageReport) -> String {
    let drops = report.drops.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key) \(Amounts.number($0.value))" }
    let failures = report.failureCount > 0 ? ["failed \(Amounts.number(report.failureCount))"] : []
    return (drops + failures).joined(separator: ", ")
  }
}
