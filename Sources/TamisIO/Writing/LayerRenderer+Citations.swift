import TamisCore

extension LayerRenderer {
  /// A citation's raw ranges are those of the document that it was taken from, not of the one that it stands in.
  ///
  /// Disputes and omissions are written where there are some.
  func append(_ citation: Citation, to writer: inout JSONWriter) {
    element(citation.span, false, to: &writer) { writer in
      appendFields(of: Citation.Support(citation), to: &writer)
      writer.key("support")
      writer.beginArray()
      for support in citation.support { appendObject(support, to: &writer) }
      writer.endArray()
      if !citation.disputes.isEmpty {
        writer.key("disputes")
        writer.beginArray()
        for dispute in citation.disputes { append(dispute, to: &writer) }
        writer.endArray()
      }
      if !citation.omissions.isEmpty {
        writer.key("omissions")
        writer.beginArray()
        for omission in citation.omissions {
          writer.beginObject()
          writer.key("reason")
          writer.value(omission.reason.rawValue)
          Self.append(raw: omission.rawRanges, to: &writer)
          writer.endObject()
        }
        writer.endArray()
      }
    }
  }

  private func append(_ dispute: Citation.Dispute, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("text")
    writer.value(dispute.text)
    writer.key("others")
    writer.beginArray()
    for other in dispute.others {
      writer.beginObject()
      writer.key("text")
      writer.value(other.text)
      appendFields(of: other.source, to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func appendObject(_ support: Citation.Support, to writer: inout JSONWriter) {
    writer.beginObject()
    appendFields(of: support, to: &writer)
    writer.endObject()
  }

  private func appendFields(of support: Citation.Support, to writer: inout JSONWriter) {
    writer.key("documentID")
    writer.value(support.documentID)
    writer.key("path")
    writer.value(support.path)
    if options.rawLayers.contains(.citations) { Self.append(raw: support.rawRanges, to: &writer) }
  }
}

extension Citation.Support {
  /// The passage that a citation was taken from.
  fileprivate init(_ citation: Citation) {
    self.init(documentID: citation.documentID, path: citation.path, rawRanges: citation.rawRanges)
  }
}
