internal import TamisCore

extension Deduplicate {
  /// Buckets of the candidate search that overflowed.
  ///
  /// - Parameter resolution: What was decided.
  /// - Returns: One sentence for the largest bucket, with the number of the others.
  public func warnings(about resolution: CopyResolution) -> [String] {
    guard let largest = resolution.floods.first else { return [] }
    let name = String(largest.seed, radix: 16)
    let count =
      largest.textCount >= SeedFrequencies.largest ? "\(SeedFrequencies.largest) or more" : "\(largest.textCount)"
    var text = "bucket \(name) holds \(count) different texts with hardly anything else in common with others;"
    text += " only the longest of them were compared with all others"
    if resolution.floods.count > 1 { text += " (and \(resolution.floods.count - 1) more buckets)" }
    return [text]
  }

  /// Every unit that has a copy, by cluster: its role, how alike it is to whom, and where.
  ///
  /// - Parameter resolution: What was decided.
  /// - Returns: A line for each cluster and each member.
  public func explanation(of resolution: CopyResolution) -> [String] {
    var members: [UInt32: [String]] = [:]
    var diameters: [UInt32: Float] = [:]
    for index in 0..<resolution.documentCount {
      guard let marks = try? resolution.marks(ofDocument: index) else {
        return ["the evidence of document \(index + 1) cannot be read back"]
      }
      for mark in marks {
        diameters[mark.cluster] = mark.diameter
        members[mark.cluster, default: []].append(line(mark))
      }
    }
    var lines: [String] = []
    for cluster in members.keys.sorted() {
      let group = members[cluster] ?? []
      lines.append(
        "cluster \(cluster): \(group.count) \(unit.rawValue)s, diameter \(Self.hundredths(diameters[cluster] ?? 0))")
      lines += group
    }
    if lines.isEmpty { lines.append("no copies") }
    return lines
  }

  private func line(_ mark: CopyResolution.Mark) -> String {
    var line = "  \(mark.isCopy ? "copy" : "representative") \(mark.documentID)"
    if unit != .document { line += " \(Self.range(mark.span))" }
    line += mark.isCopy ? " is like " : ", most like "
    line += mark.partnerID
    if unit != .document { line += " \(Self.range(mark.partnerSpan))" }
    line += " (\(Self.hundredths(mark.similarity)))"
    if mark.isCopy, !mark.isDirect { line += ", by other members' support, not the representative's" }
    if !mark.passages.isEmpty {
      line +=
        ": " + mark.passages.map { "\(Self.range($0.span)) = \(Self.range($0.partnerSpan))" }.joined(separator: ", ")
    }
    return line
  }

  private static func range(_ span: TextSpan) -> String { "\(span.lowerBound)..<\(span.upperBound)" }

  private static func hundredths(_ number: Float) -> String {
    let value = Int((number * 100).rounded())
    return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
  }
}
