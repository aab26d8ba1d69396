import Synchronization

/// Notes which documents a corpus-wide processor drops, and what it said of them.
///
/// The engine counts drops; whoever asks why a document is gone needs the document.
final class DropRecorder: Sendable {
  private let noted = Mutex<[(index: Int, dropped: DroppedDocument)]>([])

  func note(_ document: Document, at index: Int, reason: EditReason) {
    noted.withLock { $0.append((index, DroppedDocument(document: document, reason: reason))) }
  }

  /// The dropped documents in input order.
  var dropped: [DroppedDocument] {
    noted.withLock { $0.sorted { $0.index < $1.index }.map(\.dropped) }
  }

  /// The stage that does what a processor does, and notes what it drops.
  func stage(recording processor: some CorpusProcessor) -> Stage {
    Stage(.corpus(RecordedProcessor(base: processor, recorder: self)))
  }
}

/// A processor whose verdicts are noted; in all else it is the processor itself.
private struct RecordedProcessor<Base: CorpusProcessor>: CorpusProcessor {
  static var name: String { Base.name }
  static var summary: String { Base.summary }
  static var version: Int { Base.version }
  static var replacesDocuments: Bool { Base.replacesDocuments }

  private let base: Base
  private let recorder: DropRecorder

  init(base: Base, recorder: DropRecorder) {
    self.base = base
    self.recorder = recorder
  }

  init() { self.init(base: Base(), recorder: DropRecorder()) }

  var requires: Set<Layer> { base.requires }
  var provides: Set<Layer> { base.provides }
  var editsText: Bool { base.editsText }

  func validate() throws { try base.validate() }

  func sketch(_ document: Document) throws -> Base.Sketch { try base.sketch(document) }

  func resolve(_ sketches: some Sequence<Base.Sketch>) throws -> Base.Resolution { try base.resolve(sketches) }

  func apply(
    _ resolution: Base.Resolution, to document: inout Document, at index: Int
  ) throws -> Verdict<Base.Excerpt> {
    let verdict = try base.apply(resolution, to: &document, at: index)
    if let reason = verdict.dropReason { recorder.note(document, at: index, reason: reason) }
    return verdict
  }

  func compose(_ excerpts: [Base.Excerpt], from resolution: Base.Resolution) throws -> [Document] {
    try base.compose(excerpts, from: resolution)
  }
}

extension RecordedProcessor: SpillingProcessor where Base: SpillingProcessor {
  func resolve(stored sketches: StoredSketches<Base.Sketch>) throws -> Base.Resolution {
    try base.resolve(stored: sketches)
  }
}
