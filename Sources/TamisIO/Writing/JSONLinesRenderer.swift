import TamisCore

/// Documents as JSON Lines: one object a line, as docs/formats.md describes it.
struct JSONLinesRenderer: DocumentRenderer {
  let options: OutputOptions

  func render(_ documents: [Document]) -> [UInt8] {
    var writer = JSONWriter()
    for document in documents {
      append(document, to: &writer)
      writer.newline()
    }
    return writer.bytes
  }

  private func append(_ document: Document, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.value(document.id)
    appendSource(of: document, to: &writer)
    if !document.metadata.isEmpty {
      writer.key("metadata")
      writer.value(.object(document.metadata))
    }
    if options.includesText {
      writer.key("text")
      writer.value(document.text)
    }
    appendLayers(of: document, to: &writer)
    appendEdits(of: document, to: &writer)
    writer.endObject()
  }

  private func appendSource(of document: Document, to writer: inout JSONWriter) {
    let source = document.source
    // A text made in memory has no bytes anywhere.
    guard !source.path.isEmpty else { return }
    writer.key("source")
    writer.beginObject()
    writer.key("path")
    writer.value(source.path)
    writer.key("encoding")
    writer.value(source.encoding)
    writer.key("start")
    writer.value(source.baseOffset)
    writer.key("bytes")
    writer.value(source.byteCount)
    if let lineNumber = source.lineNumber {
      writer.key("line")
      writer.value(lineNumber)
    }
    writer.endObject()
  }

  private func appendLayers(of document: Document, to writer: inout JSONWriter) {
    let names = document.layerNames.filter { options.layers?.contains($0) ?? true }
    guard !names.isEmpty else { return }
    writer.key("offsets")
    writer.value(options.offsets.rawValue)
    writer.key("layers")
    writer.beginObject()
    let layers = LayerRenderer(document, options: options)
    for name in names {
      writer.key(name.name)
      layers.append(name, to: &writer)
    }
    writer.endObject()
  }

  private func appendEdits(of document: Document, to writer: inout JSONWriter) {
    guard !document.revisions.isEmpty else { return }
    var counts: [String: Int] = [:]
    for revision in document.revisions {
      for (reason, count) in revision.editCounts { counts[reason.rawValue, default: 0] += count }
    }
    writer.key("edits")
    writer.beginObject()
    for (reason, count) in counts.sorted(by: { $0.key < $1.key }) {
      writer.key(reason)
      writer.value(count)
    }
    writer.endObject()
  }
}
