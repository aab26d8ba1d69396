import TamisCore

/// The laws of one document: what a processor may do to it.
extension LawCheck {
  /// Checks what became of a document.
  ///
  /// - Parameters:
  ///   - after: The document as the processor left it.
  ///   - before: The document as it was.
  ///   - leaves: Whether others take its place, so that it needs no layers.
  mutating func checkDocument(_ after: Document, from before: Document, leaves: Bool = false) {
    let id = before.id
    if after.id != before.id || after.source != before.source || after.decoding != before.decoding
      || !after.originalText.utf8.elementsEqual(before.originalText.utf8)
      || !after.revisions.starts(with: before.revisions)
    {
      add(
        "document.identity", "it puts another document in place: id, source, original text and revisions must stay",
        document: id)
      return
    }
    checkLayerOrder(of: after)
    if !leaves { checkProvided(by: after, named: before.id) }
    checkAdded(to: after, from: before)
    checkText(of: after, from: before)
    checkProvenance(of: after)
  }

  /// All layers lie inside the text, on scalar boundaries, sorted.
  mutating func checkLayerOrder(of document: Document) {
    for layer in document.layerNames {
      do {
        try document.checkLayer(layer)
      } catch {
        add("layers.order", "\(error.message)", document: document.id)
      }
    }
  }

  /// The document has every layer that the processor declares.
  mutating func checkProvided(by document: Document, named id: String) {
    for layer in processor.provides.sorted() where !document.hasLayer(layer) {
      add("layers.declared", "it declares the layer '\(layer)', and does not make it", document: id)
    }
  }

  /// The document has no new layer that the processor does not declare.
  private mutating func checkAdded(to after: Document, from before: Document) {
    let provides = processor.provides
    for layer in after.layerNames where !before.hasLayer(layer) && !provides.contains(layer) {
      add("layers.declared", "it makes the layer '\(layer)', and does not declare it", document: before.id)
    }
    for layer in before.layerNames where !provides.contains(layer) {
      guard var expected = before.contents(of: layer) else { continue }
      for revision in after.revisions.dropFirst(before.revisions.count) {
        expected = expected.moved(along: revision.alignment)
      }
      if !after.hasLayer(layer) {
        add("layers.kept", "it takes the layer '\(layer)' away", document: before.id)
      } else if elements(of: expected) != elements(of: layer, in: after) {
        add("layers.kept", "it changes the layer '\(layer)', and does not declare it", document: before.id)
      }
    }
  }

  private mutating func checkText(of after: Document, from before: Document) {
    let revisions = after.revisions.dropFirst(before.revisions.count)
    let isSame = after.text.utf8.elementsEqual(before.text.utf8)
    if !processor.editsText, !isSame || !revisions.isEmpty {
      add("text.edits", "it edits the text, and declares `editsText` false", document: before.id)
    }
    for revision in revisions {
      if revision.processor != name {
        add("text.reasons", "a revision is made by '\(revision.processor)' instead of '\(name)'", document: before.id)
      }
      for edit in revision.edits { checkReason(edit.reason, document: before.id) }
    }
  }

  /// A reason starts with the name of the processor.
  mutating func checkReason(_ reason: EditReason, document: String) {
    guard !reason.rawValue.hasPrefix("\(name).") || reason.rawValue.utf8.count == name.utf8.count + 1 else { return }
    add("text.reasons", "the reason '\(reason)' does not have the form '\(name).rule'", document: document)
  }

  /// Untouched bytes are the original's, and the way back ends inside the source.
  mutating func checkProvenance(of document: Document) {
    let (text, original) = (Array(document.text.utf8), Array(document.originalText.utf8))
    let alignment = document.alignment
    guard alignment.targetByteCount == text.count, alignment.sourceByteCount == original.count else {
      add("text.provenance", "the alignment covers other texts than the document's", document: document.id)
      return
    }
    for segment in alignment.segments where segment.kind == .untouched {
      if text[segment.target.range] != original[segment.source.range] {
        add("text.provenance", "bytes \(segment.target) count as untouched but differ", document: document.id)
      }
    }
    let raw = document.source.baseOffset...(document.source.baseOffset + document.source.byteCount)
    for layer in document.layerNames {
      for span in document.contents(of: layer)?.spans ?? [] {
        let ranges = document.rawRanges(of: span)
        let isInside = ranges.allSatisfy { raw.contains($0.lowerBound) && raw.contains($0.upperBound) }
        let isAscending = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
        if !isInside || !isAscending {
          add(
            "text.provenance", "bytes \(span) come from \(ranges), outside the source or in disorder",
            document: document.id)
        }
      }
    }
  }
}
