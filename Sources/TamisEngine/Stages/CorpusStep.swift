import TamisIO

/// A corpus-wide stage whose own types of sketches and excerpts are hidden.
///
/// Types come back in one place each: sketches of a batch are added to those of other batches of the same stage, and so
/// are excerpts. Per document, nothing is boxed.
struct CorpusStep: Sendable {
  let row: Int
  let contract: LayerContract
  /// Whether the documents that the stage composes take the place of those that it saw.
  let replacesDocuments: Bool
  /// Whether documents hand something on to new ones.
  let hasExcerpts: Bool
  /// Makes an empty collection for the sketches of a batch.
  let makeSketches: @Sendable () -> any SketchCollection
  /// Makes an empty collection for the sketches of all batches.
  private let makeAllSketches: @Sendable (any ScratchStore, Workers) -> any SketchCollection

  init(_ processor: some CorpusProcessor, _ contract: LayerContract, row: Int) {
    self.row = row
    self.contract = contract
    replacesDocuments = type(of: processor).replacesDocuments
    hasExcerpts = makesExcerpts(processor)
    if let spilling = processor as? any SpillingProcessor {
      (makeSketches, makeAllSketches) = Self.makers(of: spilling)
    } else {
      makeSketches = { Sketches(processor: processor) }
      makeAllSketches = { _, _ in Sketches(processor: processor) }
    }
  }

  private static func makers(of processor: some SpillingProcessor) -> (
    @Sendable () -> any SketchCollection, @Sendable (any ScratchStore, Workers) -> any SketchCollection
  ) {
    ({ SketchBatch(processor: processor) }, { SpilledSketches(processor: processor, in: $0, $1) })
  }

  /// Makes an empty collection for the sketches of all batches of a run.
  func makeSketches(_ options: Engine.Options) throws -> any SketchCollection {
    makeAllSketches(try options.makeScratch(), Workers(count: options.workerCount))
  }
}

/// Whether a processor makes excerpts.
private func makesExcerpts<Processor: CorpusProcessor>(_ processor: Processor) -> Bool {
  Processor.Excerpt.self != Never.self
}

/// Sketches of documents, in input order.
protocol SketchCollection: Sendable {
  /// Adds the sketch of a document.
  mutating func sketch(_ document: Document) throws

  /// Adds the sketches of a later batch.
  ///
  /// - Throws: An error that ends the run.
  mutating func append(_ later: any SketchCollection) throws

  /// Decides over all documents.
  func resolve() throws -> any CorpusApplication
}

/// What was decided over all documents, to be carried out for each.
protocol CorpusApplication: Sendable {
  /// Makes an empty collection of excerpts.
  func makeExcerpts() -> any ExcerptCollection

  /// What to warn of.
  func warnings() -> [String]

  /// Why it was decided so.
  func explanation() -> [String]

  /// Makes new documents of all excerpts.
  func compose(_ excerpts: any ExcerptCollection) throws -> [Document]
}

/// What documents hand on to new ones, in input order.
protocol ExcerptCollection: Sendable {
  /// Carries out the decision for one document, and keeps what it hands on.
  ///
  /// - Returns: Why the document is dropped; `nil` if it stays.
  mutating func apply(to document: inout Document, at index: Int) throws -> EditReason?

  /// Adds the excerpts of a later batch.
  mutating func append(_ later: any ExcerptCollection)
}

private struct Sketches<Processor: CorpusProcessor>: SketchCollection {
  let processor: Processor
  /// Earlier batches, whole.
  private var batches: [[Processor.Sketch]] = []
  private var current: [Processor.Sketch] = []

  init(processor: Processor) {
    self.processor = processor
  }

  mutating func sketch(_ document: Document) throws {
    current.append(try processor.sketch(document))
  }

  mutating func append(_ later: any SketchCollection) {
    guard let later = later as? Self else { preconditionFailure("sketches of two stages were mixed up") }
    batches.append(contentsOf: later.batches)
    batches.append(later.current)
  }

  func resolve() throws -> any CorpusApplication {
    let all = (batches + [current]).lazy.joined()
    return Application(processor: processor, resolution: try processor.resolve(all))
  }
}

/// The sketches of a batch, as bytes.
private struct SketchBatch<Processor: SpillingProcessor>: SketchCollection {
  let processor: Processor
  private(set) var stored = StoredSketches<Processor.Sketch>.Batch()

  init(processor: Processor) {
    self.processor = processor
  }

  mutating func sketch(_ document: Document) throws { stored.append(try processor.sketch(document)) }

  mutating func append(_ later: any SketchCollection) { preconditionFailure("a batch is worked on as one") }

  func resolve() throws -> any CorpusApplication { preconditionFailure("a batch is not the whole collection") }
}

/// The sketches of all batches, which need not be in memory.
private struct SpilledSketches<Processor: SpillingProcessor>: SketchCollection {
  let processor: Processor
  private var stored: StoredSketches<Processor.Sketch>

  init(processor: Processor, in store: any ScratchStore, _ workers: Workers) {
    self.processor = processor
    stored = StoredSketches(in: store, workers: workers)
  }

  mutating func sketch(_ document: Document) throws { try stored.append(try processor.sketch(document)) }

  mutating func append(_ later: any SketchCollection) throws {
    guard let later = later as? SketchBatch<Processor> else {
      preconditionFailure("sketches of two stages were mixed up")
    }
    try stored.append(later.stored)
  }

  func resolve() throws -> any CorpusApplication {
    Application(processor: processor, resolution: try processor.resolve(stored: stored))
  }
}

private struct Application<Processor: CorpusProcessor>: CorpusApplication {
  let processor: Processor
  let resolution: Processor.Resolution

  func makeExcerpts() -> any ExcerptCollection { Excerpts(application: self) }
  func warnings() -> [String] { processor.warnings(about: resolution) }
  func explanation() -> [String] { processor.explanation(of: resolution) }

  func compose(_ excerpts: any ExcerptCollection) throws -> [Document] {
    guard let excerpts = excerpts as? Excerpts<Processor> else {
      preconditionFailure("excerpts of two stages were mixed up")
    }
    return try processor.compose(excerpts.all, from: resolution)
  }
}

private struct Excerpts<Processor: CorpusProcessor>: ExcerptCollection {
  let application: Application<Processor>
  private(set) var all: [Processor.Excerpt] = []

  init(application: Application<Processor>) {
    self.application = application
  }

  mutating func apply(to document: inout Document, at index: Int) throws -> EditReason? {
    let verdict = try application.processor.apply(application.resolution, to: &document, at: index)
    all.append(contentsOf: verdict.excerpts)
    return verdict.dropReason
  }

  mutating func append(_ later: any ExcerptCollection) {
    guard let later = later as? Self else { preconditionFailure("excerpts of two stages were mixed up") }
    all.append(contentsOf: later.all)
  }
}
