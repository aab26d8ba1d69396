public import TamisJSON

/// A block of text between blank lines or line ends.
public struct Paragraph: LayerElement {
  /// Its bytes, without surrounding white space.
  public var span: TextSpan

  /// Whether it is a heading rather than running text.
  public var isHeading: Bool

  /// Makes a paragraph.
  ///
  /// - Parameters:
  ///   - span: Its bytes, without surrounding white space.
  ///   - isHeading: Whether it is a heading.
  public init(_ span: TextSpan, isHeading: Bool = false) {
    self.span = span
    self.isHeading = isHeading
  }

  /// `heading`, for headings only.
  public var attributes: JSONObject { isHeading ? ["heading": true] : [:] }
}
