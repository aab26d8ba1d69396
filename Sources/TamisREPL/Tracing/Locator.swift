/// Finds the passage that a user means.
struct Locator {
  let workspace: Workspace

  /// A passage, and how often what was looked for is there.
  struct Found {
    var passage: Passage
    var matchCount = 1
    var documentCount = 1

    /// What to say of the other places.
    func remark(_ renderer: Renderer, command: String) -> String {
      guard matchCount > 1 else { return "" }
      let places = documentCount > 1 ? "\(matchCount) places in \(documentCount) documents" : "\(matchCount) places"
      return renderer.paint(
        "the first of \(places); `:\(command) START..END` names another, `:grep` lists them\n", .faint)
    }
  }

  /// Finds a passage at the place that is looked at.
  ///
  /// - Parameter text: Words, `START..END`, `s3` or `e2`.
  /// - Returns: The passage.
  /// - Throws: ``CommandError/notFound(_:place:)``, or another error that says what is wrong.
  func locate(_ text: String) throws -> Found {
    let position = workspace.session.position
    if let span = try numbered(text) {
      let document = try workspace.document()
      return Found(passage: Passage(position: position, document: document, spans: [span]))
    }
    guard let found = search(text, at: position) else {
      throw CommandError.notFound(text, place: workspace.session.positionName)
    }
    return found
  }

  /// Finds a passage at the place that is looked at, or else at the last place where it still was.
  func locateAnywhere(_ text: String) throws -> Found {
    let session = workspace.session
    if Int(text) != nil {
      let document = try workspace.document(named: text)
      return Found(passage: Passage(position: session.position, document: document, spans: [document.span]))
    }
    if let found = chosenDocument(text) { return found }
    do {
      return try locate(text)
    } catch let error as CommandError {
      guard case .notFound = error else { throw error }
      for position in (-1..<max(-1, session.position)).reversed() {
        if let found = search(text, at: position) { return found }
      }
      for position in session.results.indices {
        if let found = search(text, at: position) { return found }
      }
      throw error
    }
  }

  /// The passage in the document that was chosen, where it was last.
  private func chosenDocument(_ text: String) -> Found? {
    guard let id = workspace.documentID, let search = TextSearch(text) else { return nil }
    for position in (-1...workspace.session.position).reversed() {
      guard let document = workspace.session.document(id, at: position) else { continue }
      let matches = search.matches(in: document.text)
      guard let first = matches.first else { continue }
      return Found(
        passage: Passage(position: position, document: document, spans: [first]), matchCount: matches.count)
    }
    return nil
  }

  private func search(_ text: String, at position: Int) -> Found? {
    guard let search = TextSearch(text) else { return nil }
    var documents = workspace.session.documents(at: position)
    if let id = workspace.documentID, let index = documents.firstIndex(where: { $0.id == id }) {
      let match = search.matches(in: documents[index].text)
      if let first = match.first {
        return Found(
          passage: Passage(position: position, document: documents[index], spans: [first]), matchCount: match.count)
      }
      documents.remove(at: index)
    }
    var found: Found?
    for document in documents {
      let matches = search.matches(in: document.text)
      guard let first = matches.first else { continue }
      if found != nil {
        found?.matchCount += matches.count
        found?.documentCount += 1
      } else {
        found = Found(
          passage: Passage(position: position, document: document, spans: [first]), matchCount: matches.count)
      }
    }
    return found
  }

  /// The span of `120..180`, `s3` or `e2` in the current document; `nil` if the text is none of these.
  private func numbered(_ text: String) throws -> TextSpan? {
    if let span = Self.span(text) {
      let document = try workspace.document()
      let bytes = document.text.utf8Span.span
      guard span.upperBound <= bytes.count else {
        throw DocumentError.spanOutOfBounds(span, byteCount: bytes.count)
      }
      guard bytes.isScalarBoundary(span.lowerBound), bytes.isScalarBoundary(span.upperBound) else {
        throw DocumentError.spanCutsScalar(span)
      }
      return span
    }
    guard let kind = text.first, kind == "s" || kind == "e", let number = Int(text.dropFirst()) else { return nil }
    let layer: Layer = kind == "s" ? .sentences : .entities
    let document = try workspace.document()
    guard let contents = document.contents(of: layer) else { return nil }
    guard contents.spans.indices.contains(number - 1) else {
      throw CommandError.usage(
        ":\(layer.name)", problem: "the document has \(contents.count) \(layer.name), and none is number \(number)")
    }
    return contents.spans[number - 1]
  }

  /// Reads `120..180`, `120..<180` or `120-180`.
  private static func span(_ text: String) -> TextSpan? {
    let digits = text.utf8.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    var rest = Substring(text.dropFirst(digits.count))
    guard let start = Int(Substring(digits)) else { return nil }
    for separator in ["..<", "..", "-"] where rest.hasPrefix(separator) {
      rest = rest.dropFirst(separator.count)
      guard let end = Int(rest), start <= end else { return nil }
      return TextSpan(exactly: start..<end)
    }
    return nil
  }
}

extension Passage {
  /// The sentence that the passage is in, where sentences are known; otherwise the passage.
  var widenedToSentence: Passage {
    let span = hull
    guard let sentence = document[.sentences].first(where: { $0.span.encloses(span) }) else { return self }
    var wide = self
    wide.spans = [sentence.span]
    return wide
  }
}
