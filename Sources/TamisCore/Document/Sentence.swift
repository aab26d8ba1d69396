public import TamisJSON

/// A sentence, a heading or a list item: what a reader takes in at once.
public struct Sentence: LayerElement {
  /// Its bytes, without surrounding white space.
  public var span: TextSpan

  /// Makes a sentence.
  ///
  /// - Parameter span: Its bytes, without surrounding white space.
  public init(_ span: TextSpan) {
    self.span = span
  }

  /// Nothing.
  public var attributes: JSONObject { [:] }
}
