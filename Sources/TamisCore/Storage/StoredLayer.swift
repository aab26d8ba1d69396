internal import Synchronization
internal import TamisJSON

/// How a layer is stored: the name, the type of its elements, and the elements.
enum StoredLayer {
  /// The types of the standard layers, named by their place here; others are named by the runtime.
  private static let standardForms: [StoredForm] = [
    StoredForm(packed: Token.self), StoredForm(packed: Sentence.self), StoredForm(packed: Paragraph.self),
    StoredForm(packed: Entity.self), StoredForm(packed: Duplicate.self), StoredForm(coded: Citation.self),
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

  private static func form(of type: any LayerElement.Type) -> StoredForm {
    if let packable = type as? any PackableElement.Type { return StoredForm(packed: packable) }
    return StoredForm(coded: type)
  }

  /// Whether a layer of these elements is stored whatever they hold.
  static func alwaysStores(_ type: any LayerElement.Type) -> Bool { type is any PackableElement.Type }

  static func write(
    _ contents: any LayerContents, of layer: Layer, to writer: inout ByteWriter
  ) throws(StorageError) {
    writer.string(layer.name)
    let type = contents.elementType
    let form: StoredForm
    if let index = standardForms.firstIndex(where: { $0.type == type }) {
      writer.number(index + 1)
      form = standardForms[index]
    } else {
      writer.number(0)
      writer.string(name(of: type))
      form = Self.form(of: type)
    }
    writer.number(contents.count)
    do {
      try form.write(contents, &writer)
    } catch {
      throw .uncodable(layer)
    }
  }

  static func read(from reader: inout ByteReader) throws(StorageError) -> (Layer, any LayerContents) {
    let layer = Layer(try reader.string())
    let index = try reader.number()
    guard index <= standardForms.count else { throw .damaged(at: reader.offset) }
    let form: StoredForm
    if index > 0 {
      form = standardForms[index - 1]
    } else {
      let name = try reader.string()
      guard let found = Self.type(named: name) else { throw .unknownElement(layer, type: name) }
      form = Self.form(of: found)
    }
    return (layer, try form.read(try reader.count(), &reader))
  }
}

/// How the elements of one type are stored.
///
/// Made for a type that is known where it is made, so that going through many elements costs no look at their type.
private struct StoredForm: Sendable {
  let type: any LayerElement.Type
  let write: @Sendable (any LayerContents, inout ByteWriter) throws -> Void
  let read: @Sendable (_ count: Int, inout ByteReader) throws(StorageError) -> any LayerContents

  /// Elements that say themselves how they are stored, each behind its span.
  init<Element: PackableElement>(packed type: Element.Type) {
    self.type = type
    write = { contents, writer in
      guard let layer = contents as? TypedLayer<Element> else { throw StorageError.damaged(at: 0) }
      var last = 0
      for element in layer.elements {
        let span = element.span
        writer.signedNumber(span.lowerBound - last)
        writer.number(span.byteCount)
        last = span.lowerBound
        element.pack(into: &writer)
      }
    }
    read = { count, reader throws(StorageError) in
      var elements: [Element] = []
      elements.reserveCapacity(count)
      var start = 0
      for _ in 0..<count {
        start += try reader.signedNumber()
        let byteCount = try reader.number()
        guard start >= 0, byteCount <= TextSpan.maximumByteCount, start + byteCount <= TextSpan.maximumByteCount else {
          throw .damaged(at: reader.offset)
        }
        elements.append(try Element(unpacking: TextSpan(start, start + byteCount), from: &reader))
      }
      return TypedLayer(elements: elements)
    }
  }

  /// Elements as JSON, by their `Codable` conformance.
  init<Element: LayerElement>(coded type: Element.Type) {
    self.type = type
    write = { contents, writer in
      guard let layer = contents as? TypedLayer<Element> else { throw StorageError.damaged(at: 0) }
      let coded = JSONValue.array(try layer.elements.map { try JSONCoding.encode($0) })
      var json = JSONWriter()
      json.value(coded)
      let bytes = json.bytes
      writer.block(bytes.span)
    }
    read = { count, reader throws(StorageError) in
      let block = try reader.block()
      do {
        guard case .array(let coded) = try JSONParser.parse(utf8: block.span), coded.count == count else {
          throw StorageError.damaged(at: reader.offset)
        }
        return TypedLayer(elements: try coded.map { try JSONCoding.decode(Element.self, from: $0) })
      } catch {
        throw .damaged(at: reader.offset)
      }
    }
  }
}
