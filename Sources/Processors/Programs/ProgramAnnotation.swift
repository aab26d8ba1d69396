public import TamisCore

/// An annotation that a program made: a span, and whatever the program says of it.
public struct ProgramAnnotation: LayerElement {
  /// The bytes that it is about.
  public var span: TextSpan

  /// What the program says: every field of its annotation but `start` and `end`.
  public var attributes: JSONObject

  /// Makes an annotation.
  ///
  /// - Parameters:
  ///   - span: The bytes that it is about.
  ///   - attributes: What is said of them.
  public init(_ span: TextSpan, attributes: JSONObject) {
    self.span = span
    self.attributes = attributes
  }
}
