internal import Synchronization
internal import TamisJSON

/// How a layer is stored: the name, the type of its elements, and the elements.
enum StoredLayer {
  /// The types of the standard layers, named by their place here; others are named by the runtime.
  private static let standardTypes: [any LayerElement.Type] = [
    Token.self, Sentence.self, Paragraph.self, Entity.self, Duplicate.self, Citation.self,
  ]

  /// Types that this process stored, for those that the runtime cannot find by name: ones declared in functions.
  private static let storedTypes = Mutex<[String: any LayerElement.Type]>([:])

  private static func name(of type: any LayerElement.Type) -> String {
    let name = _mangledTypeName(type) ?? String(reflecting: type)
    storedTypes.withLock { $0[name] = type }
    return name
  }

  private static func type(named name: String) -> (any LayerElement.Type)? {
    _typeByName(name) as? any LayerElement.Type ?? storedTypes.withLock { $0[name] }
  }

  static func write(
    _ contents: any LayerContents, of layer: Layer, to writer: inout ByteWriter
  ) throws(StorageError) {
    writer.string(layer.name)
    let type = contents.elementType
    if let index = standardTypes.firstIndex(where: { $0 == type }) {
      writer.number(index + 1)
    } else {
      writer.number(0)
      writer.string(name(of: type))
    }
    do {
      try contents.pack(into: &writer)
    } catch {
      throw .uncodable(layer)
    }
  }

  static func read(from reader: inout ByteReader) throws(StorageError) -> (Layer, any LayerContents) {
    let layer = Layer(try reader.string())
    let index = try reader.number()
    guard index <= standardTypes.count else { throw .damaged(at: reader.offset) }
    let type: any LayerElement.Type
    if index > 0 {
      type = standardTypes[index - 1]
    } else {
      let name = try reader.string()
      guard let found = Self.type(named: name) else { throw .unknownElement(layer, type: name) }
      type = found
    }
    return (layer, try contents(of: type, from: &reader))
  }

  private static func contents<Element: LayerElement>(
    of type: Element.Type, from reader: inout ByteReader
  ) throws(StorageError) -> any LayerContents {
    TypedLayer(elements: try TypedLayer<Element>.unpackElements(from: &reader))
  }
}

extension TypedLayer {
  var elementType: any LayerElement.Type { Element.self }

  func pack(into writer: inout ByteWriter) throws {
    writer.number(elements.count)
    if let packable = elements as? any PackableElements {
      packable.pack(into: &writer)
    } else {
      let coded = JSONValue.array(try elements.map { try JSONCoding.encode($0) })
      var json = JSONWriter()
      json.value(coded)
      let bytes = json.bytes
      writer.block(bytes.span)
    }
  }

  static func unpackElements(from reader: inout ByteReader) throws(StorageError) -> [Element] {
    let count = try reader.count()
    if let packable = Element.self as? any PackableElement.Type {
      guard let elements = try unpack(packable, count, from: &reader) as? [Element] else {
        throw .damaged(at: reader.offset)
      }
      return elements
    }
    let block = try reader.block()
    do {
      guard case .array(let coded) = try JSONParser.parse(utf8: block.span), coded.count == count else {
        throw StorageError.damaged(at: reader.offset)
      }
      return try coded.map { try JSONCoding.decode(Element.self, from: $0) }
    } catch {
      throw .damaged(at: reader.offset)
    }
  }

  private static func unpack<Packable: PackableElement>(
    _ type: Packable.Type, _ count: Int, from reader: inout ByteReader
  ) throws(StorageError) -> [Packable] {
    var elements: [Packable] = []
    elements.reserveCapacity(count)
    var start = 0
    for _ in 0..<count {
      start += try reader.signedNumber()
      let byteCount = try reader.number()
      guard start >= 0, byteCount <= TextSpan.maximumByteCount, start + byteCount <= TextSpan.maximumByteCount else {
        throw .damaged(at: reader.offset)
      }
      elements.append(try Packable(unpacking: TextSpan(start, start + byteCount), from: &reader))
    }
    return elements
  }
}

/// An array of elements that are stored one by one, whatever their type.
private protocol PackableElements {
  func pack(into writer: inout ByteWriter)
}

extension Array: PackableElements where Element: PackableElement {
  fileprivate func pack(into writer: inout ByteWriter) {
    var last = 0
    for element in self {
      let span = element.span
      writer.signedNumber(span.lowerBound - last)
      writer.number(span.byteCount)
      last = span.lowerBound
      element.pack(into: &writer)
    }
  }
}
