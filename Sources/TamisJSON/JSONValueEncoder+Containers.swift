/// The members of an object.
struct KeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: JSONValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  mutating func encodeNil(forKey key: Key) {
    encoder.node.member(key.stringValue).content = .value(.null)
  }

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try encoder.encode(value, into: encoder.node.member(key.stringValue), at: key)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    nestedEncoder(at: key).container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    nestedEncoder(at: key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    nestedEncoder(at: JSONKey(stringValue: "super"))
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder {
    nestedEncoder(at: key)
  }

  private func nestedEncoder(at key: any CodingKey) -> JSONValueEncoder {
    encoder.nested(at: key, node: encoder.node.member(key.stringValue))
  }
}

/// The elements of an array.
struct UnkeyedEncoding: UnkeyedEncodingContainer {
  let encoder: JSONValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.node.elementCount }

  mutating func encodeNil() {
    encoder.node.element().content = .value(.null)
  }

  mutating func encode<T: Encodable>(_ value: T) throws {
    let key = JSONKey(intValue: count)
    try encoder.encode(value, into: encoder.node.element(), at: key)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy keyType: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    nestedEncoder().container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    nestedEncoder().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    nestedEncoder()
  }

  private func nestedEncoder() -> JSONValueEncoder {
    let key = JSONKey(intValue: count)
    return encoder.nested(at: key, node: encoder.node.element())
  }
}

/// A value that is not a container of its own.
struct SingleValueEncoding: SingleValueEncodingContainer {
  let encoder: JSONValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  mutating func encodeNil() {
    encoder.node.content = .value(.null)
  }

  mutating func encode<T: Encodable>(_ value: T) throws {
    try encoder.encode(value, into: encoder.node, at: nil)
  }
}
