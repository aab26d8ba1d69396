import TamisIO

/// An output of a run, which takes documents or, if it can, what workers rendered of them.
struct Output {
  // One of the two is there. They are changed in place: taking one out to change it would copy what it holds.
  private var plain: (any DocumentSink)?
  private var rendering: (any RenderingSink)?

  /// What workers render documents with; `nil` for a sink that takes documents.
  let renderer: (any DocumentRenderer)?

  init(_ sink: any DocumentSink) {
    rendering = sink as? any RenderingSink
    renderer = rendering?.renderer
    plain = rendering == nil ? sink : nil
  }

  mutating func write(_ batch: OutputBatch) throws {
    for document in batch.documents { try plain?.write(document) }
    try rendering?.write(rendered: batch.rendered)
  }

  mutating func finish() throws {
    try plain?.finish()
    try rendering?.finish()
  }

  mutating func discard() {
    plain?.discard()
    rendering?.discard()
  }
}

/// What one batch gives to one output: documents, or what was rendered of them.
struct OutputBatch: Sendable {
  var documents: [Document] = []
  var rendered: [UInt8] = []
  var documentCount = 0

  /// Turns the documents into bytes, so that their memory is free before their turn to be written comes.
  mutating func render(with renderer: (any DocumentRenderer)?) {
    documentCount = documents.count
    guard let renderer else { return }
    rendered = renderer.render(documents)
    documents = []
  }
}

/// All outputs of a run.
///
/// A class, since the run writes to them, and whoever started the run finishes or discards them.
final class RunOutputs {
  var main: Output
  var branches: [Output] = []
  var quarantine: QuarantineWriter?

  init(main: any DocumentSink, quarantine: QuarantineWriter?) {
    self.main = Output(main)
    self.quarantine = quarantine
  }

  /// Puts all outputs in place, the main one last: where it is, the others are.
  func finish() throws {
    try quarantine?.finish()
    for index in branches.indices { try branches[index].finish() }
    try main.finish()
  }

  /// Takes away what is not finished.
  func discard() {
    quarantine?.discard()
    for index in branches.indices { branches[index].discard() }
    main.discard()
  }
}
