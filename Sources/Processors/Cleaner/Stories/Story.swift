public import TamisCore

/// One of several articles that stand one behind the other in a text.
public struct Story: LayerElement {
  /// Its bytes, without white space around it.
  public var span: TextSpan

  /// Makes a story.
  ///
  /// - Parameter span: Its bytes, without white space around it.
  public init(_ span: TextSpan) {
    self.span = span
  }
}

extension Layer {
  /// The articles of a text that holds several; one that is the whole text otherwise.
  public static let stories: Layer = "stories"
}

extension LayerKey<Story> {
  /// The articles of a text that holds several; one that is the whole text otherwise.
  public static var stories: Self { "stories" }
}
