import TamisIO

extension RunReport {
  /// The report as lines of aligned text, for people.
  ///
  /// One line a stage, then what was edited, annotated and dropped, then the totals. Numbers of kind are listed in full.
  public var table: String {
    let header = ["stage", "in", "out", "bytes in", "bytes out", "edits", "annotations", "dropped", "failed", "time"]
    let lines = stages.map { stage in
      [
        stage.label, "\(stage.documentsIn)", "\(stage.documentsOut)", Self.bytes(stage.bytesIn),
        Self.bytes(stage.bytesOut), Self.count(stage.edits.values.reduce(0, +)),
        Self.count(stage.annotations.values.reduce(0, +)), Self.count(stage.drops.values.reduce(0, +)),
        Self.count(stage.failureCount), Self.time(stage.seconds),
      ]
    }
    var text = stages.isEmpty ? "" : Self.aligned([header] + lines)
    for stage in stages {
      text += Self.details(stage.label, "edits", stage.edits.map { ($0.rawValue, $1) })
      text += Self.details(stage.label, "annotations", stage.annotations.map { ($0.name, $1) })
      text += Self.details(stage.label, "dropped", stage.drops.map { ($0.rawValue, $1) })
    }
    text += Self.details("all", "failed", failures.counts.map { ($0.rawValue, $1) })
    return text + summary + "\n"
  }

  /// The totals in one line.
  private var summary: String {
    let rate = wallSeconds > 0 ? Double(readByteCount) / wallSeconds : 0
    return "\(readDocumentCount) documents (\(Self.bytes(readByteCount))) read, \(writtenDocumentCount) written, "
      + "\(failures.count) failed in \(Self.time(wallSeconds)): \(Self.bytes(Int(rate)))/s with \(workerCount) "
      + (workerCount == 1 ? "worker" : "workers")
  }

  /// Columns as wide as their widest cell; names to the left, numbers to the right.
  static func aligned(_ rows: [[String]]) -> String {
    let widths = rows.reduce(into: [Int](repeating: 0, count: rows.first?.count ?? 0)) { widths, row in
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.unicodeScalars.count) }
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  private static func details(_ label: String, _ what: String, _ counts: [(name: String, count: Int)]) -> String {
    guard !counts.isEmpty else { return "" }
    let list = counts.sorted { $0.name < $1.name }.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return "\(label): \(what): \(list)\n"
  }

  private static func count(_ number: Int) -> String { number == 0 ? "-" : "\(number)" }

  /// Bytes in decimal units with three digits: `512 B`, `34.1 kB`, `1.20 GB`.
  package static func bytes(_ count: Int) -> String {
    guard count >= 1000 else { return "\(count) B" }
    var value = Double(count)
    var unit = 0
    // 999.5 would be rounded to 1000.
    while value >= 999.5, unit < 4 {
      value /= 1000
      unit += 1
    }
    return "\(digits(value)) \(["B", "kB", "MB", "GB", "TB"][unit])"
  }

  /// Seconds with three digits: `0.120 ms`, `34.1 ms`, `1.20 s`; minutes beyond 100 seconds.
  package static func time(_ seconds: Double) -> String {
    if seconds < 0.9995 { return "\(digits(seconds * 1000)) ms" }
    if seconds < 100 { return "\(digits(seconds)) s" }
    let whole = Int(seconds.rounded())
    return "\(whole / 60) min \(whole % 60) s"
  }

  /// A number with three significant digits, at most two of them behind the point.
  private static func digits(_ value: Double) -> String {
    let decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    let scale = [1, 10, 100][decimals]
    let scaled = Int((value * Double(scale)).rounded())
    guard decimals > 0 else { return "\(scaled)" }
    let fraction = "\(scaled % scale)"
    return "\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
  }
}
