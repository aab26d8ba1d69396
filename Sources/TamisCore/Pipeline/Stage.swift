/// One step of a pipeline.
public struct Stage: Sendable {
  /// What a step does.
  public enum Action: Sendable {
    /// Runs a processor on each document.
    case document(any DocumentProcessor)
    /// Runs a processor over all documents.
    case corpus(any CorpusProcessor)
    /// Keeps the documents that meet a condition.
    case filter(Predicate)
    /// Sends a copy of each document down a side branch.
    case tee(Branch)
  }

  /// A side branch of a pipeline: steps for its copies of the documents, and where they are written.
  public struct Branch: Sendable {
    /// Steps that see one document at a time.
    public var stages: [Stage]

    /// Where the copies are written.
    public var output: OutputSpecification

    /// Makes a branch.
    ///
    /// - Parameters:
    ///   - stages: Steps that see one document at a time; may be empty.
    ///   - output: Where the copies are written.
    public init(stages: [Stage] = [], output: OutputSpecification) {
      self.stages = stages
      self.output = output
    }
  }

  /// What the step does.
  public var action: Action

  /// Makes a step.
  ///
  /// - Parameter action: What it does.
  public init(_ action: Action) {
    self.action = action
  }

  /// What the step is called in messages: the processor's name, `where` or `tee`.
  public var name: String {
    switch action {
    case .document(let processor): type(of: processor).name
    case .corpus(let processor): type(of: processor).name
    case .filter: "where"
    case .tee: "tee"
    }
  }

  /// The processor, if the step runs one.
  public var processor: (any Processor)? {
    switch action {
    case .document(let processor): processor
    case .corpus(let processor): processor
    case .filter, .tee: nil
    }
  }

  /// Whether the step needs to see all documents before it lets one through.
  public var isCorpusWide: Bool {
    if case .corpus = action { true } else { false }
  }

  /// The layers that documents must have before the step.
  public var requires: Set<Layer> {
    switch action {
    case .document, .corpus: processor?.requires ?? []
    case .filter(let predicate): predicate.requires
    case .tee: []
    }
  }

  /// The layers that documents have after the step, beside those that they had before.
  public var provides: Set<Layer> { processor?.provides ?? [] }

  /// Whether the step changes text.
  public var editsText: Bool { processor?.editsText ?? false }

  /// Whether documents leave the pipeline here and new ones take their place.
  public var replacesDocuments: Bool {
    if case .corpus(let processor) = action { type(of: processor).replacesDocuments } else { false }
  }
}
