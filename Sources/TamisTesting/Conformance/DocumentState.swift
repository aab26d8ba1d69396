import TamisCore

/// All that can be seen of a document, to tell whether two are the same.
struct DocumentState: Equatable {
  private let document: [AnyHashable]
  private let layers: [LayerState]

  private struct LayerState: Equatable {
    let layer: Layer
    let elements: [AnyHashable]
  }

  init(_ document: Document) {
    self.document = [
      document.id, Array(document.text.utf8), Array(document.originalText.utf8), document.source,
      JSONValue.object(document.metadata), document.revisions, document.alignment, document.decoding,
    ]
    layers = document.layerNames.map { LayerState(layer: $0, elements: elements(of: $0, in: document)) }
  }

  /// What differs, in a word.
  func difference(from other: DocumentState) -> String? {
    let names = ["id", "text", "original text", "source", "metadata", "revisions", "alignment", "decoding"]
    for (name, (mine, others)) in zip(names, zip(document, other.document)) where mine != others { return name }
    if layers.map(\.layer) != other.layers.map(\.layer) { return "list of layers" }
    for (mine, others) in zip(layers, other.layers) where mine != others { return "layer '\(mine.layer)'" }
    return nil
  }
}

/// The elements of a layer as values that can be compared, whatever their type.
func elements(of layer: Layer, in document: Document) -> [AnyHashable] {
  document.contents(of: layer).map(elements) ?? []
}

/// The elements of a layer as values that can be compared, whatever their type.
func elements(of contents: any LayerContents) -> [AnyHashable] {
  contents.boxed.map { AnyHashable($0) }
}
