/// A passage that was taken from another document, with the bytes that it came from.
public struct Citation: LayerElement {
  /// Where the passage stands in this document.
  public var span: TextSpan

  /// The document that it was taken from.
  public var documentID: String

  /// The file of that document, as the user named it.
  public var path: String

  /// The file offsets of its raw bytes: half-open, ascending, disjoint.
  public var rawRanges: [Range<Int>]

  /// The other documents of the collection that tell the same in similar words, in input order; their figures may differ.
  public var supporters: [String]

  /// Makes a citation.
  ///
  /// - Parameters:
  ///   - span: Where the passage stands in this document.
  ///   - documentID: The document that it was taken from.
  ///   - path: The file of that document.
  ///   - rawRanges: The file offsets of its raw bytes, ascending and disjoint.
  ///   - supporters: Other documents that tell the same in similar words; their figures may differ.
  public init(_ span: TextSpan, documentID: String, path: String, rawRanges: [Range<Int>], supporters: [String]) {
    self.span = span
    self.documentID = documentID
    self.path = path
    self.rawRanges = rawRanges
    self.supporters = supporters
  }
}
