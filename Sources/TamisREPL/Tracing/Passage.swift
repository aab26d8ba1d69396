/// A stretch of a document at one place of the pipeline.
struct Passage: Sendable {
  /// The place: the index of a stage, −1 for the documents as read.
  var position: Int

  /// The document as it was there.
  var document: Document

  /// The bytes of its text there: at least one span, ascending and disjoint.
  var spans: [TextSpan]

  /// The shortest span that holds all of them.
  var hull: TextSpan {
    spans.dropFirst().reduce(spans.first ?? TextSpan(0, 0)) { $0.union($1) }
  }

  /// The text, with `…` where bytes in between do not belong to it.
  var text: String {
    spans.map { String(document[$0]) }.joined(separator: " … ")
  }
}

extension Document {
  /// The revisions that another state of this document does not have yet.
  ///
  /// - Parameter earlier: The document at an earlier place.
  /// - Returns: `nil` if this document did not come of the other one.
  func revisions(since earlier: Document) -> ArraySlice<Revision>? {
    guard id == earlier.id, revisions.count >= earlier.revisions.count else { return nil }
    let common = zip(revisions, earlier.revisions).allSatisfy {
      $0.processor == $1.processor && $0.byteCountAfter == $1.byteCountAfter
    }
    return common ? revisions.dropFirst(earlier.revisions.count) : nil
  }

  /// The line of the file that a place of the text came from, from 1, and the column in characters.
  ///
  /// - Parameter span: Bytes of the current text.
  /// - Returns: The place of the first original byte.
  func sourceLocation(of span: TextSpan) -> SourceLocation {
    let start = originalSpans(of: span).first?.lowerBound ?? 0
    let location = SourceText(name: "", text: originalText).location(atByte: start)
    guard let record = source.lineNumber else { return location }
    return SourceLocation(lineNumber: record, column: location.column)
  }
}
