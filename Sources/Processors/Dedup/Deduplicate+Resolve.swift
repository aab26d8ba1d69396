public import TamisCore

extension Deduplicate {
  /// Groups the units of all documents.
  ///
  /// - Parameter sketches: The sketches of all documents, in input order.
  /// - Returns: The cluster of every document, and the mark of every unit that has a copy.
  /// - Throws: What the store of the sketches throws.
  /// - Complexity: Near linear in the number of different units, as long as features that most of them share are not
  ///   among their rarest; copies of one text cost a hash look-up each. `docs/dedup.md` tells the memory.
  public func resolve(stored sketches: StoredSketches<UnitSketch>) throws -> CopyResolution {
    if unit == .document {
      let groups = try DocumentGroups(
        sketches, share: max(1e-9, threshold * threshold - 1e-9), support: support, keep: keep)
      return CopyResolution(groups)
    }
    var collection = UnitCollection()
    var documentIDs = DocumentIDs(store: sketches.store, records: [])
    var spans: [TextSpan] = []
    try sketches.forEachRecord { bytes, offset in
      let sketch = try UnitSketch(decoding: bytes)
      collection.append(sketch)
      documentIDs.records.append(offset)
      spans.append(contentsOf: sketch.spans)
    }
    let groups = UnitClusters(collection, threshold: threshold, keep: keep)
    return CopyResolution(collection, groups: groups, spans: spans, documentIDs: documentIDs, overlap: overlap)
  }

  /// Marks or drops the copies in one document.
  ///
  /// - Parameters:
  ///   - resolution: What was decided over all documents.
  ///   - document: The document that was sketched.
  ///   - index: Its place in input order.
  /// - Returns: Whether the document stays.
  /// - Throws: ``DocumentError`` if the layer of the unit does not fit the text; what the store of the marks throws.
  public func apply(
    _ resolution: CopyResolution, to document: inout Document, at index: Int
  ) throws -> Verdict<Never> {
    let marks = try resolution.marks(ofDocument: index)
    document.metadata["cluster"] = .integer(resolution.cluster(ofDocument: index))
    document[.duplicates] = marks.map { mark in
      Duplicate(
        mark.span, cluster: Int(mark.cluster), role: mark.isCopy ? .copy : .representative,
        similarity: mark.similarity, partnerID: mark.partnerID, partnerSpan: mark.partnerSpan,
        diameter: mark.diameter, passages: mark.passages)
    }
    guard action == .drop else { return .keep }
    let copies = marks.filter { $0.isCopy && $0.isDirect }
    if unit == .document { return copies.isEmpty ? .keep : .drop(Self.dropReason) }
    let deletions = Self.deletions(of: copies.map(\.span), in: document.text.utf8Span.span)
    try document.edit(by: Self.name) { editor in
      for span in deletions { editor.delete(span, reason: Self.dropReason) }
    }
    return .keep
  }

  private static let dropReason: EditReason = "dedup.copy"

  /// The spans to delete: each copy with the blanks behind it, so that its neighbours stay one space apart; at the end
  /// of a line with the blanks before it.
  private static func deletions(of spans: [TextSpan], in bytes: Span<UInt8>) -> [TextSpan] {
    var deletions: [TextSpan] = []
    var done = 0
    for span in spans where span.upperBound <= bytes.count {
      var (start, end) = (max(span.lowerBound, done), span.upperBound)
      guard start < end else { continue }
      while end < bytes.count, isBlank(bytes[end]) { end += 1 }
      if end == bytes.count || bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r") {
        while start > done, isBlank(bytes[start - 1]) { start -= 1 }
      }
      deletions.append(TextSpan(start, end))
      done = end
    }
    return deletions
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
