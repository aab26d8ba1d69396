public import TamisCore

extension Deduplicate {
  /// Keeps the units of a document as hashed features.
  ///
  /// - Parameter document: A document with the layers of the unit.
  /// - Returns: Its units that can be compared.
  public func sketch(_ document: Document) -> UnitSketch {
    var sketch = UnitSketch(documentID: document.id)
    if keep == .earliest { sketch.date = PublicationDate.seconds(document.metadata["date"]?.stringValue) }
    switch unit {
    case .document:
      sketch.seeds = SeedScanner().sketch(document.text)
    case .paragraph: append(document[.paragraphs].map(\.span), of: document, to: &sketch)
    case .sentence: append(document[.sentences].map(\.span), of: document, to: &sketch)
    }
    return sketch
  }

  private func append(_ spans: [TextSpan], of document: Document, to sketch: inout UnitSketch) {
    let tokens = document[.tokens]
    let bytes = document.text.utf8Span.span
    var pairs = WordPairs()
    var first = 0
    for span in spans where span.upperBound <= bytes.count {
      while first < tokens.count, tokens[first].span.lowerBound < span.lowerBound { first += 1 }
      var end = first
      while end < tokens.count, tokens[end].span.lowerBound < span.upperBound { end += 1 }
      pairs.append(span, tokens: tokens[first..<end], in: bytes, minimum: minimum, to: &sketch)
    }
  }
}
