import OrderedCollections

/// A value under construction.
///
/// Containers are shared by reference, because an encoder hands out nested containers that are filled after their
/// parent has gone on.
final class EncodedNode {
  enum Content {
    case none
    case value(JSONValue)
    case array([EncodedNode])
    case object(OrderedDictionary<String, EncodedNode>)
  }

  var content = Content.none

  /// The finished value; a node that nothing was encoded into is an empty object, as with Foundation's encoder.
  var value: JSONValue {
    switch content {
    case .none: .object([:])
    case .value(let value): value
    case .array(let nodes): .array(nodes.map(\.value))
    case .object(let nodes): .object(nodes.mapValues(\.value))
    }
  }

  var isEmpty: Bool {
    if case .none = content { true } else { false }
  }

  /// Makes a member, replacing one of the same key, and turns the node into an object.
  func member(_ key: String) -> EncodedNode {
    let node = EncodedNode()
    beginObject()
    guard case .object(var nodes) = content else { return node }
    content = .none
    nodes[key] = node
    content = .object(nodes)
    return node
  }

  /// Makes a new last element, and turns the node into an array.
  func element() -> EncodedNode {
    let node = EncodedNode()
    beginArray()
    guard case .array(var nodes) = content else { return node }
    content = .none
    nodes.append(node)
    content = .array(nodes)
    return node
  }

  func beginObject() {
    if case .object = content { return }
    content = .object([:])
  }

  func beginArray() {
    if case .array = content { return }
    content = .array([])
  }

  var elementCount: Int {
    if case .array(let nodes) = content { nodes.count } else { 0 }
  }
}

/// An encoder that builds a ``JSONValue``.
struct JSONValueEncoder: Encoder {
  let node: EncodedNode
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  init(codingPath: [any CodingKey], node: EncodedNode = EncodedNode()) {
    self.node = node
    self.codingPath = codingPath
  }

  /// Encodes into the encoder's node.
  ///
  /// - Returns: The value, or `nil` when it encoded nothing.
  func encode(_ value: any Encodable) throws -> JSONValue? {
    try encode(value, into: node, at: nil)
    return node.isEmpty ? nil : node.value
  }

  /// Encodes a value into a node that stands under `key` in this encoder.
  func encode(_ value: any Encodable, into node: EncodedNode, at key: (any CodingKey)?) throws {
    switch value {
    case let value as JSONValue: node.content = .value(value)
    case let value as JSONObject: node.content = .value(.object(value))
    case let value as String: node.content = .value(.string(value))
    case let value as Bool: node.content = .value(.boolean(value))
    case let value as any BinaryInteger: node.content = .value(try integer(value, at: key))
    case let value as Double: node.content = .value(try number(value, at: key))
    case let value as Float: node.content = .value(try number(value, at: key))
    case let value as any StringKeyedDictionary:
      node.beginObject()
      let encoder = nested(at: key, node: node)
      for (name, member) in value.membersByKey {
        try encoder.encode(member, into: node.member(name), at: JSONKey(stringValue: name))
      }
    default:
      try value.encode(to: nested(at: key, node: node))
    }
  }

  /// The encoder of a value that stands under `key`.
  func nested(at key: (any CodingKey)?, node: EncodedNode) -> JSONValueEncoder {
    JSONValueEncoder(codingPath: key.map { codingPath + [$0] } ?? codingPath, node: node)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    node.beginObject()
    return KeyedEncodingContainer(KeyedEncoding(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.beginArray()
    return UnkeyedEncoding(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleValueEncoding(encoder: self)
  }

  private func integer(_ value: any BinaryInteger, at key: (any CodingKey)?) throws -> JSONValue {
    guard let integer = Int(exactly: value) else {
      throw EncodingError.invalidValue(value, context("the integer \(value) needs more than 64 signed bits", at: key))
    }
    return .integer(integer)
  }

  /// A `Float` is encoded as the float it is, not as the shorter decimal it prints as.
  private func number(_ value: some BinaryFloatingPoint, at key: (any CodingKey)?) throws -> JSONValue {
    guard value.isFinite else {
      throw EncodingError.invalidValue(value, context("\(value) has no JSON form", at: key))
    }
    return .number(Double(value))
  }

  private func context(_ description: String, at key: (any CodingKey)?) -> EncodingError.Context {
    EncodingError.Context(codingPath: key.map { codingPath + [$0] } ?? codingPath, debugDescription: description)
  }
}
