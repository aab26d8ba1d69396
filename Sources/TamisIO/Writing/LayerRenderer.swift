import TamisCore

/// Writes the layers of one document as arrays of objects: `{"start": 0, "end": 4, …}`.
///
/// The layers that nearly every document has are written field by field; others by what their elements say of
/// themselves.
struct LayerRenderer {
  private let document: Document
  let options: OutputOptions
  private let offset: OffsetMap

  init(_ document: Document, options: OutputOptions) {
    self.document = document
    self.options = options
    offset = OffsetMap(document.text, unit: options.offsets)
  }

  /// Writes a layer that the document has.
  func append(_ layer: Layer, to writer: inout JSONWriter) {
    guard let contents = document.contents(of: layer) else { return writer.null() }
    if layer == .tokens, document[.tokens].count == contents.count, !options.rawLayers.contains(layer) {
      let json = tokensJSON()
      return writer.value(json: json.span)
    }
    let hasRaw = options.rawLayers.contains(layer) && !document.source.path.isEmpty
    writer.beginArray()
    // A processor may use a common name for elements of its own: then the typed layer is empty, and the last case holds.
    switch layer {
    case .tokens where document[.tokens].count == contents.count:
      for token in document[.tokens] { append(token, hasRaw, to: &writer) }
    case .sentences where document[.sentences].count == contents.count:
      for sentence in document[.sentences] { element(sentence.span, hasRaw, to: &writer) { _ in } }
    case .entities where document[.entities].count == contents.count:
      for entity in document[.entities] { append(entity, hasRaw, to: &writer) }
    case .duplicates where document[.duplicates].count == contents.count:
      for duplicate in document[.duplicates] { append(duplicate, hasRaw, to: &writer) }
    case .citations where document[.citations].count == contents.count:
      for citation in document[.citations] { append(citation, to: &writer) }
    default:
      for boxed in contents.boxed {
        element(boxed.span, hasRaw, to: &writer) { writer in
          for (name, value) in boxed.attributes {
            writer.key(Self.reservedNames.contains(name) ? name + "_" : name)
            writer.value(value)
          }
        }
      }
    }
    writer.endArray()
  }

  /// The tokens as JSON text, put together by hand: a document has more of them than of everything else together.
  private func tokensJSON() -> [UInt8] {
    let tokens = document[.tokens]
    var json = TokenText(tokenCount: tokens.count)
    for token in tokens {
      json.append(offset(token.span.lowerBound), offset(token.span.upperBound), token.kind)
    }
    return json.finished()
  }

  /// Fields that every element has; an attribute of that name gets an underscore.
  private static let reservedNames: Set<String> = ["start", "end", "raw"]

  private func append(_ token: Token, _ hasRaw: Bool, to writer: inout JSONWriter) {
    element(token.span, hasRaw, to: &writer) { writer in
      writer.key("kind")
      writer.value(token.kind.rawValue)
    }
  }

  private func append(_ entity: Entity, _ hasRaw: Bool, to writer: inout JSONWriter) {
    element(entity.span, hasRaw, to: &writer) { writer in
      writer.key("label")
      writer.value(entity.label.rawValue)
      writer.key("score")
      writer.value(Self.shortest(entity.score))
    }
  }

  private func append(_ duplicate: Duplicate, _ hasRaw: Bool, to writer: inout JSONWriter) {
    element(duplicate.span, hasRaw, to: &writer) { writer in
      writer.key("cluster")
      writer.value(duplicate.cluster)
      writer.key("role")
      writer.value(duplicate.role.rawValue)
      writer.key("similarity")
      writer.value(Self.shortest(duplicate.similarity))
      writer.key("partnerID")
      writer.value(duplicate.partnerID)
      writer.key("partnerSpan")
      writer.beginArray()
      writer.value(duplicate.partnerSpan.lowerBound)
      writer.value(duplicate.partnerSpan.upperBound)
      writer.endArray()
      if duplicate.diameter > 0 {
        writer.key("diameter")
        writer.value(Self.shortest(duplicate.diameter))
      }
      if !duplicate.passages.isEmpty { Self.append(duplicate.passages, to: &writer) }
    }
  }

  /// Passages of copies: start and end in this text, then in the partner's, in bytes always.
  private static func append(_ passages: [CopiedPassage], to writer: inout JSONWriter) {
    writer.key("passages")
    writer.beginArray()
    for passage in passages {
      writer.beginArray()
      for span in [passage.span, passage.partnerSpan] {
        writer.value(span.lowerBound)
        writer.value(span.upperBound)
      }
      writer.endArray()
    }
    writer.endArray()
  }

  func element(
    _ span: TextSpan, _ hasRaw: Bool, to writer: inout JSONWriter, _ attributes: (inout JSONWriter) -> Void
  ) {
    writer.beginObject()
    writer.key("start")
    writer.value(offset(span.lowerBound))
    writer.key("end")
    writer.value(offset(span.upperBound))
    attributes(&writer)
    if hasRaw { Self.append(raw: document.rawRanges(of: span), to: &writer) }
    writer.endObject()
  }

  static func append(raw ranges: [Range<Int>], to writer: inout JSONWriter) {
    writer.key("raw")
    writer.beginArray()
    for range in ranges {
      writer.beginArray()
      writer.value(range.lowerBound)
      writer.value(range.upperBound)
      writer.endArray()
    }
    writer.endArray()
  }

  /// The number as the shortest decimal that is the same `Float`: 0.9, where its value as a `Double` is
  /// 0.8999999761581421.
  private static func shortest(_ number: Float) -> Double { Double(number.description) ?? Double(number) }
}
