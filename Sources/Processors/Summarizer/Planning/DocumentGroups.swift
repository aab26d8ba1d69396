internal import TamisCore

/// Which documents go into one brief, and where their sketches are.
struct DocumentGroups: Sendable {
  struct Group: Sendable {
    /// What its documents have in common; `null` for those without it.
    var value: JSONValue
    /// The places of its documents in input order.
    var members: [Int]
  }

  /// The groups in order of first appearance.
  private(set) var all: [Group] = []
  /// Where in their store the sketches are.
  private(set) var records: [Range<Int>] = []

  /// - Parameters:
  ///   - sketches: The sketches of all documents.
  ///   - isByDocument: Whether every document is a group; documents of one identifier are still two documents.
  /// - Throws: What the store of the sketches throws.
  init(_ sketches: StoredSketches<SummarySketch>, isByDocument: Bool) throws {
    var numbers: [JSONValue: Int] = [:]
    try sketches.forEachRecord { bytes, offset in
      let value = try SummarySketch.group(decoding: bytes)
      let known = isByDocument ? nil : numbers[value]
      let number = known ?? all.count
      if known == nil {
        numbers[value] = number
        all.append(Group(value: value, members: []))
      }
      all[number].members.append(records.count)
      records.append(offset..<offset + bytes.count)
    }
  }
}
