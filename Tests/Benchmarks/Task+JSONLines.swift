import Tamis

extension Task {
  /// JSON Lines in and out: records with text and metadata read, and documents with their tokens written.
  static func jsonLines(_ corpus: Corpus, annotate: [any DocumentProcessor]) throws -> [Task] {
    let path = "/tmp/tamis-bench-\(UInt64.random(in: .min ... .max)).jsonl"
    let plain = corpus.documents.enumerated().map { index, document in
      Document(
        id: "fr-\(index)", text: document.text,
        metadata: [
          "title": .string("Un titre d’article \(index)"),
          "date": "2024-03-05T07:30:00Z", "agency": "AFP", "language": "fr",
          "url": .string("https://example.org/articles/\(index)"), "words": .integer(document.byteCount / 6),
        ])
    }
    var sink = try OutputFormats.makeSink(for: OutputSpecification(path: path))
    for document in plain { try sink.write(document) }
    try sink.finish()
    let byteCount = try FileSource([InputSpecification(pattern: path)]).totalByteCount ?? 0
    let annotated = try plain.map { original in
      var document = original
      for processor in annotate { try processor.process(&document) }
      return document
    }
    guard let rendering = try OutputFormats.makeSink(for: OutputSpecification(path: "/dev/null")) as? any RenderingSink
    else { return [] }
    let renderer = rendering.renderer
    let writtenByteCount = renderer.render(annotated).count
    return [
      Task(name: "read JSON Lines", byteCount: byteCount, documentCount: plain.count) {
        var source = try FileSource([InputSpecification(pattern: path)])
        var count = 0
        while case .document(let document)? = source.next() { count += document.byteCount }
        precondition(count == corpus.byteCount, "records were lost")
        return count
      },
      Task(name: "write JSON Lines", byteCount: byteCount, documentCount: plain.count) {
        Self.rendered(plain, by: renderer)
      },
      Task(name: "write JSON Lines, tokens", byteCount: writtenByteCount, documentCount: plain.count) {
        Self.rendered(annotated, by: renderer)
      },
      Task(name: "content hash", byteCount: byteCount, documentCount: plain.count) {
        plain.reduce(0) { $0 &+ Int(truncatingIfNeeded: ContentHash.hash($1.text.utf8Span.span) >> 1) & 0xFFFF }
      },
    ]
  }

  /// Renders documents in batches, as a run does.
  private static func rendered(_ documents: [Document], by renderer: any DocumentRenderer) -> Int {
    stride(from: 0, to: documents.count, by: 16).reduce(0) { sum, start in
      sum + renderer.render(Array(documents[start..<min(documents.count, start + 16)])).count
    }
  }
}
