public import TamisJSON

/// A text with its annotations, its metadata, and the way back to the bytes that it was read from.
///
/// A document is a value: copies share storage until one of them changes, so a snapshot after each stage of a pipeline
/// costs what the stage changed.
///
/// The text is changed through ``edit(by:_:)`` only. That keeps the alignment with the raw bytes and moves all layers
/// along, so that at any time ``rawRanges(of:)`` answers where a stretch of text came from.
///
/// Offsets are UTF-8 bytes of the **current** text everywhere, unless a name says otherwise.
public struct Document: Sendable, Identifiable {
  /// What the document is called in outputs and messages.
  ///
  /// Unique in a collection.
  public let id: String

  /// Where the raw bytes are.
  public let source: SourceReference

  /// The text as it was read: the raw bytes decoded, nothing else.
  public let originalText: String

  /// The current text.
  public private(set) var text: String

  /// What is known of the document as a whole, in the order in which it was said: title, date, language.
  public var metadata: JSONObject

  /// What each processor that edited the text changed, first to last.
  public private(set) var revisions: [Revision] = []

  /// The alignment of the current text with the original text.
  public private(set) var alignment: Alignment

  /// The alignment of the original text with the raw bytes, counted from the source's base offset.
  public let decoding: Alignment

  private var layers = LayerSet()

  /// Makes a document of a text in memory: its raw bytes are its UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - id: What to call it.
  ///   - text: The text.
  ///   - metadata: What is known of it.
  /// - Precondition: The text is shorter than 4 GiB. Use ``init(id:text:source:decoding:metadata:)`` for texts from
  ///   outside.
  public init(id: String, text: String, metadata: JSONObject = [:]) {
    let byteCount = text.utf8.count
    self.init(
      id: id, checkedText: text, source: SourceReference(path: "", byteCount: byteCount),
      decoding: Alignment(identity: byteCount), metadata: metadata)
  }

  /// Makes a document of a text that was decoded from raw bytes.
  ///
  /// - Parameters:
  ///   - id: What to call it.
  ///   - text: The decoded text.
  ///   - source: Where its raw bytes are.
  ///   - decoding: The alignment of the text with the raw bytes, which are counted from the source's base offset.
  ///   - metadata: What is known of it.
  /// - Throws: ``DocumentError/textTooLong(byteCount:)`` or ``DocumentError/misfitAlignment(targetByteCount:byteCount:)``.
  public init(
    id: String, text: String, source: SourceReference, decoding: Alignment, metadata: JSONObject = [:]
  ) throws(DocumentError) {
    let byteCount = text.utf8.count
    guard byteCount <= TextSpan.maximumByteCount else { throw .textTooLong(byteCount: byteCount) }
    guard decoding.targetByteCount == byteCount else {
      throw .misfitAlignment(targetByteCount: decoding.targetByteCount, byteCount: byteCount)
    }
    self.init(id: id, checkedText: text, source: source, decoding: decoding, metadata: metadata)
  }

  /// Makes a copy of a document under another id: same source, text, history and layers.
  ///
  /// For processors that make several documents of one; each copy is then edited down to its part, so that it keeps the
  /// way back to the raw bytes.
  ///
  /// - Parameters:
  ///   - id: What to call the copy.
  ///   - document: What to copy.
  /// - Complexity: O(1); storage is shared until one of the two changes.
  public init(id: String, copying document: Document) {
    self.id = id
    source = document.source
    originalText = document.originalText
    text = document.text
    metadata = document.metadata
    revisions = document.revisions
    alignment = document.alignment
    decoding = document.decoding
    layers = document.layers
  }

  private init(
    id: String, checkedText: String, source: SourceReference, decoding: Alignment, metadata: JSONObject
  ) {
    var text = checkedText
    text.makeContiguousUTF8()
    self.id = id
    self.source = source
    self.decoding = decoding
    self.metadata = metadata
    self.text = text
    originalText = text
    alignment = Alignment(identity: text.utf8.count)
  }

  /// Takes the place of a document's text and history, for storage.
  mutating func restore(_ text: String, _ alignment: Alignment, _ revisions: [Revision]) {
    self.text = text
    self.alignment = alignment
    self.revisions = revisions
  }

  /// Sets a layer whatever the type of its elements, for storage.
  mutating func restore(_ contents: any LayerContents, as layer: Layer) { layers.set(contents, for: layer) }

  /// The number of bytes of the current text.
  public var byteCount: Int { text.utf8.count }

  /// The span of the whole current text.
  public var span: TextSpan { TextSpan(0, byteCount) }

  /// Returns the current text at a span.
  ///
  /// - Parameter span: Bytes of the current text, on scalar boundaries; clamped to the text.
  /// - Complexity: O(1); the result shares storage with the text.
  public subscript(span: TextSpan) -> Substring {
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: min(span.lowerBound, byteCount))
    let upper = utf8.index(utf8.startIndex, offsetBy: min(span.upperBound, byteCount))
    return text[lower..<upper]
  }
}

// MARK: - Layers

extension Document {
  /// The elements of a layer in text order; empty if the document has no such layer.
  ///
  /// Setting replaces the whole layer. Elements must stand in ascending order of their spans, inside the text and on
  /// scalar boundaries: ``checkLayer(_:)`` tells.
  public subscript<Element>(key: LayerKey<Element>) -> [Element] {
    get { layers.elements(of: key) ?? [] }
    set { layers.set(TypedLayer(elements: newValue), for: key.layer) }
  }

  /// The layers that the document has, by name.
  public var layerNames: [Layer] { layers.names }

  /// Whether the document has a layer; an empty layer counts.
  ///
  /// - Parameter layer: The name of the layer.
  /// - Returns: Whether it does.
  public func hasLayer(_ layer: Layer) -> Bool { layers.contents(of: layer) != nil }

  /// Returns a layer whatever the type of its elements.
  ///
  /// - Parameter layer: The name of the layer.
  /// - Returns: `nil` if the document has no such layer.
  public func contents(of layer: Layer) -> (any LayerContents)? { layers.contents(of: layer) }

  /// Takes a layer away; nothing happens if the document has none of that name.
  ///
  /// - Parameter layer: The name of the layer.
  public mutating func removeLayer(_ layer: Layer) { layers.set(nil, for: layer) }

  /// Checks that a layer's elements are in order and fit the text.
  ///
  /// - Parameter layer: The name of a layer; one that the document does not have is in order.
  /// - Throws: ``DocumentError/unsortedLayer(_:index:)`` or
  ///   ``DocumentError/misplacedElement(_:index:span:byteCount:)`` for the first element that is wrong.
  /// - Complexity: O(*n*) for *n* elements.
  public func checkLayer(_ layer: Layer) throws(DocumentError) {
    guard let contents = layers.contents(of: layer) else { return }
    // The layers that have an element a word: their types are known here, so going through them costs little.
    switch contents {
    case let contents as TypedLayer<Token>: try check(contents.elements, of: layer) { $0.span }
    case let contents as TypedLayer<Sentence>: try check(contents.elements, of: layer) { $0.span }
    case let contents as TypedLayer<Entity>: try check(contents.elements, of: layer) { $0.span }
    default: try check(contents.spans, of: layer) { $0 }
    }
  }

  @inline(__always)
  private func check<Element>(
    _ elements: [Element], of layer: Layer, _ span: (Element) -> TextSpan
  ) throws(DocumentError) {
    let bytes = text.utf8Span.span
    var last = 0
    for index in elements.indices {
      let span = span(elements[index])
      guard span.lowerBound >= last else { throw .unsortedLayer(layer, index: index) }
      guard bytes.isScalarBoundary(span.lowerBound), bytes.isScalarBoundary(span.upperBound) else {
        throw .misplacedElement(layer, index: index, span: span, byteCount: bytes.count)
      }
      last = span.lowerBound
    }
  }
}

// MARK: - Editing

extension Document {
  /// Changes the text.
  ///
  /// All edits of one call form one revision. Spans of layers move along: bytes that stayed keep their annotations, an
  /// element whose bytes were all deleted goes with them.
  ///
  /// - Parameters:
  ///   - processor: The name of the processor that edits, for the record.
  ///   - body: Collects the edits; spans refer to the text as it was at the call.
  /// - Throws: Whatever `body` throws, and ``DocumentError`` if edits overlap or do not fit the text. The document is
  ///   unchanged then.
  /// - Complexity: O(*n* + *e* log *e*) for a text of *n* bytes and *e* edits, plus O(log *e*) for each annotation;
  ///   nothing without edits.
  public mutating func edit(by processor: String, _ body: (inout TextEditor) throws -> Void) throws {
    var editor = TextEditor(text)
    try body(&editor)
    let before = byteCount
    guard let result = try editor.commit() else { return }
    text = result.text
    alignment = result.alignment.composed(after: alignment)
    layers.move(along: result.alignment)
    revisions.append(
      Revision(processor: processor, edits: result.edits, byteCountBefore: before, byteCountAfter: byteCount))
  }
}

// MARK: - Provenance

extension Document {
  /// Returns the byte ranges of the raw input that a span of the current text came from.
  ///
  /// Raw bytes that were removed inside the span are left out, which splits the answer: a word that was hyphenated over
  /// a line end comes from two ranges. A span of inserted text alone gives one empty range, the place in the input.
  ///
  /// - Parameter span: Bytes of the current text; clamped to it.
  /// - Returns: At least one range of file offsets, ascending and disjoint.
  /// - Complexity: O(log *r* + *k*) for *r* runs in the alignments, *k* of them inside the span.
  public func rawRanges(of span: TextSpan) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for original in alignment.sourceRanges(of: span) {
      for raw in decoding.sourceRanges(of: original) {
        let (start, end) = (raw.lowerBound + source.baseOffset, raw.upperBound + source.baseOffset)
        // Two spans of the original may share a block of the decoding: its bytes are named once.
        if let last = ranges.last, last.isEmpty || start <= last.upperBound {
          ranges[ranges.count - 1] = (last.isEmpty ? start : last.lowerBound)..<max(last.upperBound, end)
        } else if ranges.isEmpty || start < end {
          ranges.append(start..<end)
        }
      }
    }
    return ranges
  }

  /// Returns the spans of the original text that a span of the current text came from.
  ///
  /// - Parameter span: Bytes of the current text; clamped to it.
  /// - Returns: At least one span of ``originalText``, ascending and disjoint, as ``rawRanges(of:)`` does.
  /// - Complexity: O(log *r* + *k*) for *r* runs in the alignment, *k* of them inside the span.
  public func originalSpans(of span: TextSpan) -> [TextSpan] {
    alignment.sourceRanges(of: span)
  }
}
