internal import TamisJSON

extension Document {
  /// Whether ``store(into:)`` takes the document for certain: none of its layers has elements that may fail to encode.
  ///
  /// - Complexity: O(*l*) for *l* layers.
  public var alwaysStores: Bool {
    layerNames.allSatisfy { contents(of: $0).map { StoredLayer.alwaysStores($0.elementType) } ?? true }
  }

  /// Writes everything that the document has: text, alignments, revisions, metadata and layers.
  ///
  /// What is written can be read back by the same version of Tamis, with the same processors; it is no format for
  /// exchange.
  ///
  /// - Parameter writer: Where it goes.
  /// - Throws: ``StorageError/uncodable(_:)`` for a layer with an element that does not encode, such as one with a NaN.
  /// - Complexity: O(*n*) in what the document holds.
  public func store(into writer: inout ByteWriter) throws(StorageError) {
    writer.reserveCapacity(2 * byteCount)
    writer.string(id)
    source.store(into: &writer)
    writer.string(originalText)
    let isUnedited = revisions.isEmpty && alignment.isIdentity && text == originalText
    writer.number(isUnedited ? 1 : 0)
    if !isUnedited {
      writer.string(text)
      alignment.store(into: &writer)
      writer.number(revisions.count)
      for revision in revisions { revision.store(into: &writer) }
    }
    decoding.store(into: &writer)
    var json = JSONWriter()
    json.value(.object(metadata))
    let bytes = json.bytes
    writer.block(bytes.span)
    writer.number(layerNames.count)
    for layer in layerNames {
      guard let contents = contents(of: layer) else { continue }
      try StoredLayer.write(contents, of: layer, to: &writer)
    }
  }

  /// Reads a document back.
  ///
  /// - Parameter reader: Where it stands.
  /// - Throws: ``StorageError`` if it is not what was written.
  /// - Complexity: O(*n*) in what the document holds.
  public init(from reader: inout ByteReader) throws(StorageError) {
    let id = try reader.string()
    let source = try SourceReference(from: &reader)
    let originalText = try reader.string()
    let isUnedited = try reader.number() != 0
    var edited: (text: String, alignment: Alignment, revisions: [Revision])?
    if !isUnedited {
      let text = try reader.string()
      let alignment = try Alignment(from: &reader)
      var revisions: [Revision] = []
      for _ in 0..<(try reader.count()) { revisions.append(try Revision(from: &reader)) }
      edited = (text, alignment, revisions)
    }
    let decoding = try Alignment(from: &reader)
    let json = try reader.block()
    do {
      guard case .object(let metadata) = try JSONParser.parse(utf8: json.span) else {
        throw StorageError.damaged(at: reader.offset)
      }
      try self.init(id: id, text: originalText, source: source, decoding: decoding, metadata: metadata)
    } catch {
      throw .damaged(at: reader.offset)
    }
    if let edited {
      guard edited.alignment.targetByteCount == edited.text.utf8.count,
        edited.alignment.sourceByteCount == byteCount
      else { throw .damaged(at: reader.offset) }
      restore(edited.text, edited.alignment, edited.revisions)
    }
    for _ in 0..<(try reader.count()) {
      let (layer, contents) = try StoredLayer.read(from: &reader)
      restore(contents, as: layer)
    }
  }
}

extension SourceReference {
  fileprivate func store(into writer: inout ByteWriter) {
    writer.string(path)
    writer.number(baseOffset)
    writer.number(byteCount)
    writer.number(lineNumber.map { $0 + 1 } ?? 0)
    writer.string(encoding)
  }

  fileprivate init(from reader: inout ByteReader) throws(StorageError) {
    let path = try reader.string()
    let baseOffset = try reader.number()
    let byteCount = try reader.number()
    let line = try reader.number()
    self.init(
      path: path, baseOffset: baseOffset, byteCount: byteCount, lineNumber: line == 0 ? nil : line - 1,
      encoding: try reader.string())
  }
}

extension Revision {
  fileprivate func store(into writer: inout ByteWriter) {
    writer.string(processor)
    writer.number(byteCountBefore)
    writer.number(byteCountAfter)
    var reasons: [EditReason] = []
    for edit in edits where !reasons.contains(edit.reason) { reasons.append(edit.reason) }
    writer.number(reasons.count)
    for reason in reasons { writer.string(reason.rawValue) }
    writer.number(edits.count)
    var (start, replacementStart) = (0, 0)
    for edit in edits {
      writer.signedNumber(edit.span.lowerBound - start)
      writer.number(edit.span.byteCount)
      writer.signedNumber(edit.replacement.lowerBound - replacementStart)
      writer.number(edit.replacement.byteCount)
      writer.number(reasons.firstIndex(of: edit.reason) ?? 0)
      (start, replacementStart) = (edit.span.lowerBound, edit.replacement.lowerBound)
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(StorageError) {
    processor = try reader.string()
    byteCountBefore = try reader.number()
    byteCountAfter = try reader.number()
    var reasons: [EditReason] = []
    for _ in 0..<(try reader.count()) { reasons.append(EditReason(rawValue: try reader.string())) }
    var edits: [TextEdit] = []
    var (start, replacementStart) = (0, 0)
    for _ in 0..<(try reader.count()) {
      start += try reader.signedNumber()
      let byteCount = try reader.number()
      replacementStart += try reader.signedNumber()
      let replacementByteCount = try reader.number()
      let reason = try reader.number()
      guard reason < reasons.count, start >= 0, replacementStart >= 0,
        byteCount <= TextSpan.maximumByteCount, replacementByteCount <= TextSpan.maximumByteCount,
        let span = TextSpan(exactly: start..<start + byteCount),
        let replacement = TextSpan(exactly: replacementStart..<replacementStart + replacementByteCount)
      else { throw .damaged(at: reader.offset) }
      edits.append(TextEdit(span: span, replacement: replacement, reason: reasons[reason]))
    }
    self.edits = edits
  }
}
