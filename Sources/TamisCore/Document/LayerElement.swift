public import TamisJSON

/// One annotation: a span of the current text and what is said of it.
///
/// Elements are small values, kept in flat arrays in text order. `Codable` is synthesised for most of them, and with it
/// come all outputs: an author of a layer writes a struct and no more.
public protocol LayerElement: Codable, Hashable, Sendable {
  /// The bytes of the document's current text that the element is about. The document moves it when text is edited.
  var span: TextSpan { get set }

  /// What the element says beside its span, for readers of outputs and tables.
  ///
  /// The default takes every coded field but `span`. Layers of many elements give their own, since coding is slow.
  var attributes: JSONObject { get }
}

extension LayerElement {
  /// Every coded field but `span`.
  public var attributes: JSONObject {
    guard case .object(var fields)? = try? JSONCoding.encode(self) else { return [:] }
    fields["span"] = nil
    return fields
  }
}
