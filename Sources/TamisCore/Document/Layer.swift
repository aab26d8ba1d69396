/// The name of one kind of annotation: `tokens`, `sentences`, `entities`.
///
/// Processors declare by layer what they need and what they make; ``LayerKey`` adds the type of the elements.
public struct Layer: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name: lower case, plural.
  public let name: String

  /// Makes the name of a layer.
  ///
  /// - Parameter name: Lower case, plural.
  public init(_ name: String) {
    self.name = name
  }

  /// Makes the name of a layer from a literal.
  ///
  /// - Parameter value: Lower case, plural.
  public init(stringLiteral value: String) {
    name = value
  }

  /// Makes the name of a typed layer.
  ///
  /// - Parameter key: The typed name.
  public init<Element>(_ key: LayerKey<Element>) {
    self = key.layer
  }
}

extension Layer: Codable {
  /// Takes the name from a decoder.
  ///
  /// - Parameter decoder: Where the name stands.
  /// - Throws: What the decoder throws.
  public init(from decoder: any Decoder) throws { self.init(try decoder.singleValueContainer().decode(String.self)) }

  /// Writes the name.
  ///
  /// - Parameter encoder: Where it goes.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension Layer: Comparable, CustomStringConvertible {
  /// Orders layers by name.
  public static func < (first: Layer, second: Layer) -> Bool { first.name < second.name }

  /// The name.
  public var description: String { name }
}

/// The name of a layer together with the type of its elements.
///
/// A processor's own layer is one line beside its element type:
/// ```swift
/// extension LayerKey<Sentiment> { public static var sentiments: Self { "sentiments" } }
/// ```
public struct LayerKey<Element: LayerElement>: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name without the type.
  public let layer: Layer

  /// Makes a typed layer name.
  ///
  /// - Parameter name: Lower case, plural.
  public init(_ name: String) {
    layer = Layer(name)
  }

  /// Makes a typed layer name from a literal.
  ///
  /// - Parameter value: Lower case, plural.
  public init(stringLiteral value: String) {
    layer = Layer(value)
  }
}
