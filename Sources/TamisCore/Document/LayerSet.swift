/// The layers of one document, by name.
///
/// Each layer is one array of its own element type; copying the set copies references.
struct LayerSet: Sendable {
  private var entries: [(layer: Layer, contents: any LayerContents)] = []

  var names: [Layer] { entries.map(\.layer) }

  func contents(of layer: Layer) -> (any LayerContents)? {
    entries.first { $0.layer == layer }?.contents
  }

  func elements<Element>(of key: LayerKey<Element>) -> [Element]? {
    (contents(of: key.layer) as? TypedLayer<Element>)?.elements
  }

  mutating func set(_ contents: (any LayerContents)?, for layer: Layer) {
    let index = entries.firstIndex { $0.layer >= layer } ?? entries.count
    let isPresent = index < entries.count && entries[index].layer == layer
    switch (contents, isPresent) {
    case (let contents?, true): entries[index].contents = contents
    case (let contents?, false): entries.insert((layer, contents), at: index)
    case (nil, true): entries.remove(at: index)
    case (nil, false): break
    }
  }

  /// Moves every element to where an edit left its bytes; elements whose bytes are all gone are dropped.
  mutating func move(along alignment: Alignment) {
    for index in entries.indices {
      entries[index].contents = entries[index].contents.moved(along: alignment)
    }
  }
}

/// The elements of one layer, whatever their type.
///
/// What the REPL, the writers and the integrity check need to work on layers of processors that they do not know.
public protocol LayerContents: Sendable {
  /// The number of elements.
  var count: Int { get }

  /// The elements in text order, boxed one by one: for display, not for hot paths.
  var boxed: [any LayerElement] { get }

  /// The spans of all elements, in order.
  var spans: [TextSpan] { get }

  /// The type of the elements.
  var elementType: any LayerElement.Type { get }

  /// The same elements at the places that an edit moved them to.
  ///
  /// - Parameter alignment: From the text after the edit to the text before it.
  /// - Returns: Those whose bytes are not all gone.
  func moved(along alignment: Alignment) -> any LayerContents
}

struct TypedLayer<Element: LayerElement>: LayerContents {
  var elements: [Element]

  var count: Int { elements.count }

  var boxed: [any LayerElement] { elements }

  // Not a key path: unspecialised, one costs some 100 ns an element.
  var spans: [TextSpan] { elements.map { $0.span } }

  var elementType: any LayerElement.Type { Element.self }

  func moved(along alignment: Alignment) -> any LayerContents {
    TypedLayer(
      elements: elements.compactMap { element in
        guard let span = alignment.targetSpan(of: element.span) else { return nil }
        var moved = element
        moved.span = span
        return moved
      })
  }
}
