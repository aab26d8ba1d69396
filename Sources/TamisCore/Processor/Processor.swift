/// A unit of work in a pipeline: what it is called, what it needs, what it makes, and its parameters.
///
/// Conform to ``DocumentProcessor`` or ``CorpusProcessor``. A processor is a value without state of its own: it is
/// configured once and then used from many tasks at the same time.
///
/// Everything that is said here is said once: the checker, the help, the reference, completion and the JSON schema read
/// it through ``ProcessorDescriptor``.
public protocol Processor: Sendable {
  /// What scripts call it: a verb or a short noun, lower case, letters, digits and underscores.
  static var name: String { get }

  /// What it does, in one sentence.
  static var summary: String { get }

  /// What a user should know beyond the summary; paragraphs separated by blank lines. Empty by default.
  static var discussion: String { get }

  /// The version of its results: raised whenever the same input and parameters may give another output.
  static var version: Int { get }

  /// The layers that documents must have before it runs. None by default.
  static var requires: Set<Layer> { get }

  /// The layers that documents have after it ran. None by default.
  static var provides: Set<Layer> { get }

  /// Whether it changes text. `false` by default.
  static var editsText: Bool { get }

  /// Uses of it that a reader can learn from. None by default.
  static var examples: [ProcessorExample] { get }

  /// Makes the processor with the default of every parameter.
  init()

  /// The layers needed with the parameters as they are; ``requires-swift.type.property`` unless parameters matter.
  var requires: Set<Layer> { get }

  /// The layers made with the parameters as they are; ``provides-swift.type.property`` unless parameters matter.
  var provides: Set<Layer> { get }

  /// Whether text is changed with the parameters as they are.
  var editsText: Bool { get }

  /// The files beside the documents that results depend on: lists, models, programs. None by default.
  ///
  /// A run that goes on after it was stopped looks whether they still hold what they held.
  var fileDependencies: [String] { get }

  /// Checks parameters against each other, once before a run. Types and ranges of single ones are checked already.
  ///
  /// - Throws: ``ParameterError`` for values that do not go together.
  func validate() throws
}

extension Processor {
  /// Empty.
  public static var discussion: String { "" }
  /// 1.
  public static var version: Int { 1 }
  /// None.
  public static var requires: Set<Layer> { [] }
  /// None.
  public static var provides: Set<Layer> { [] }
  /// `false`.
  public static var editsText: Bool { false }
  /// None.
  public static var examples: [ProcessorExample] { [] }

  /// What the type declares.
  public var requires: Set<Layer> { Self.requires }
  /// What the type declares.
  public var provides: Set<Layer> { Self.provides }
  /// What the type declares.
  public var editsText: Bool { Self.editsText }
  /// None.
  public var fileDependencies: [String] { [] }
  /// Nothing: all values go together.
  public func validate() throws {}
}

/// A use of a processor that a reader can learn from.
public struct ProcessorExample: Hashable, Sendable {
  /// A pipeline in the script language: `clean | tokenize(language: "fr")`.
  public let script: String

  /// What it does.
  public let summary: String

  /// Makes an example.
  ///
  /// - Parameters:
  ///   - script: A pipeline in the script language.
  ///   - summary: What it does.
  public init(_ script: String, _ summary: String) {
    self.script = script
    self.summary = summary
  }
}

/// A processor that looks at one document at a time.
///
/// ```swift
/// public struct Shout: DocumentProcessor {
///   public static let name = "shout"
///   public static let summary = "Upper-cases every sentence that ends in an exclamation mark."
///   public static let requires: Set<Layer> = [.sentences]
///   public static let editsText = true
///
///   @Parameter(help: "How many marks make a shout.", range: 1...5) public var marks = 1
///
///   public init() {}
///
///   public func process(_ document: inout Document) throws { … }
/// }
/// ```
public protocol DocumentProcessor: Processor {
  /// Annotates or edits one document.
  ///
  /// Called for many documents at the same time. The same document and parameters always give the same result.
  ///
  /// - Parameter document: The document, with every layer that the processor requires.
  /// - Throws: An error that concerns this document alone; the run goes on with the others.
  func process(_ document: inout Document) throws
}

/// A document processor that works faster on several documents at a time, since each call has a price of its own: a
/// model on another processor, a program at the other end of a pipe.
public protocol BatchProcessor: DocumentProcessor {
  /// How many documents it is handed at a time, at most; 1 or more.
  var batchSize: Int { get }

  /// Annotates or edits several documents.
  ///
  /// Called for many batches at the same time. What becomes of a document does not depend on its batch.
  ///
  /// - Parameter documents: The documents, each with every layer that the processor requires; as many, and in the same
  ///   order, when it returns.
  /// - Returns: The errors of those that failed, by their place; each concerns that document alone.
  func process(_ documents: inout [Document]) -> [Int: any Error]
}

extension BatchProcessor {
  /// Annotates or edits one document, as a batch of one.
  ///
  /// - Parameter document: The document, with every layer that the processor requires.
  /// - Throws: An error that concerns this document alone.
  public func process(_ document: inout Document) throws {
    var documents = [document]
    let failures = process(&documents)
    if let error = failures[0] { throw error }
    if let processed = documents.first { document = processed }
  }
}

/// A processor that needs to see all documents: to find copies, to write one summary of many.
///
/// It works in steps, so that a collection need not fit in memory, and so that the steps map onto a distributed engine:
///
/// 1. ``sketch(_:)``, for each document, in parallel: keep what little matters of it.
/// 2. ``resolve(_:)``, once, over all sketches in input order: decide.
/// 3. ``apply(_:to:at:)``, for each document, in parallel: annotate, edit or drop it, and hand on excerpts.
/// 4. ``compose(_:from:)``, once, over all excerpts in input order: make new documents. Most processors make none.
public protocol CorpusProcessor: Processor {
  /// What is kept of one document between the steps; small.
  associatedtype Sketch: Sendable

  /// What was decided over all sketches.
  associatedtype Resolution: Sendable

  /// What one document hands on to new ones; `Never` if none are made.
  associatedtype Excerpt: Sendable = Never

  /// Whether the documents that it composes take the place of the documents that it saw. `false` by default: then they
  /// follow them.
  static var replacesDocuments: Bool { get }

  /// Keeps what matters of one document.
  ///
  /// - Parameter document: A document with every layer that the processor requires.
  /// - Returns: The sketch; its size is what limits the size of a collection.
  /// - Throws: An error that concerns this document alone; the run goes on without it.
  func sketch(_ document: Document) throws -> Sketch

  /// Decides over all documents.
  ///
  /// - Parameter sketches: The sketches of all documents, in input order.
  /// - Returns: What ``apply(_:to:at:)`` needs to know.
  /// - Throws: An error that ends the run.
  func resolve(_ sketches: some Sequence<Sketch>) throws -> Resolution

  /// Carries out what was decided for one document.
  ///
  /// - Parameters:
  ///   - resolution: What was decided.
  ///   - document: The document that was sketched.
  ///   - index: Its place in input order, from 0, counting the documents that were sketched.
  /// - Returns: Whether the document stays, and what it hands on.
  /// - Throws: An error that concerns this document alone; the run goes on without it.
  func apply(_ resolution: Resolution, to document: inout Document, at index: Int) throws -> Verdict<Excerpt>

  /// Makes new documents of what the others handed on.
  ///
  /// - Parameters:
  ///   - excerpts: What ``apply(_:to:at:)`` returned, in input order.
  ///   - resolution: What was decided.
  /// - Returns: New documents; none by default.
  /// - Throws: An error that ends the run.
  func compose(_ excerpts: [Excerpt], from resolution: Resolution) throws -> [Document]

  /// What whoever runs the stage should be warned of, now that it has decided.
  ///
  /// - Parameter resolution: What was decided.
  /// - Returns: Sentences without document text; none by default.
  func warnings(about resolution: Resolution) -> [String]

  /// Why it decided what it decided, for whoever asks.
  ///
  /// - Parameter resolution: What was decided.
  /// - Returns: Lines; none by default.
  func explanation(of resolution: Resolution) -> [String]
}

extension CorpusProcessor {
  /// `false`.
  public static var replacesDocuments: Bool { false }

  /// No documents.
  ///
  /// - Parameters:
  ///   - excerpts: What ``apply(_:to:at:)`` returned.
  ///   - resolution: What was decided.
  /// - Returns: An empty list.
  /// - Throws: Nothing.
  public func compose(_ excerpts: [Excerpt], from resolution: Resolution) throws -> [Document] { [] }

  /// None.
  public func warnings(about resolution: Resolution) -> [String] { [] }

  /// None.
  public func explanation(of resolution: Resolution) -> [String] { [] }
}

/// What becomes of one document in the last step of a corpus processor.
public struct Verdict<Excerpt: Sendable>: Sendable {
  /// Why the document is dropped; `nil` if it stays.
  ///
  /// Named like an edit's reason: `dedup.copy`.
  public let dropReason: EditReason?

  /// What it hands on to new documents.
  public let excerpts: [Excerpt]

  /// The document stays.
  public static var keep: Verdict { Verdict(dropReason: nil, excerpts: []) }

  /// The document stays, and hands something on.
  ///
  /// - Parameter excerpts: What it hands on.
  /// - Returns: The verdict.
  public static func keep(excerpts: [Excerpt]) -> Verdict { Verdict(dropReason: nil, excerpts: excerpts) }

  /// The document leaves the pipeline.
  ///
  /// - Parameters:
  ///   - reason: Why, as `processor.rule`.
  ///   - excerpts: What it hands on.
  /// - Returns: The verdict.
  public static func drop(_ reason: EditReason, excerpts: [Excerpt] = []) -> Verdict {
    Verdict(dropReason: reason, excerpts: excerpts)
  }
}
