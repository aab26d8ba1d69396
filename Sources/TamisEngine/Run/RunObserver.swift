/// Who is told how a run goes on.
///
/// All methods are called from the task that reads and writes, one call at a time: they should return soon.
public protocol RunObserver: Sendable {
  /// Called after each batch of documents.
  ///
  /// - Parameter progress: How far the run is.
  func runDidProgress(_ progress: RunProgress)

  /// Called for each document that failed, in the order of the documents.
  ///
  /// - Parameter failure: The document, the stage and the reason.
  func runDidFail(_ failure: RunFailure)

  /// Called when a stage has decided over all documents.
  ///
  /// - Parameters:
  ///   - stage: The stage, as reports call it.
  ///   - warnings: What to warn of, without document text.
  ///   - explanation: Makes the lines that say why it decided so; takes time only if it is called.
  func runDidResolve(stage: String, warnings: [String], explanation: () -> [String])

  /// Called before anything else when a run goes on with an earlier one.
  ///
  /// - Parameters:
  ///   - documentCount: The documents that had been read.
  ///   - pass: The pass that it goes on in, from 1.
  func runDidResume(documentCount: Int, pass: Int)

  /// Called before anything else when a run was to go on with an earlier one and cannot.
  ///
  /// - Parameter reason: Why.
  func runDidStartOver(reason: String)
}

extension RunObserver {
  /// Does nothing.
  public func runDidProgress(_ progress: RunProgress) {}

  /// Does nothing.
  public func runDidFail(_ failure: RunFailure) {}

  /// Does nothing.
  public func runDidResolve(stage: String, warnings: [String], explanation: () -> [String]) {}

  /// Does nothing.
  public func runDidResume(documentCount: Int, pass: Int) {}

  /// Does nothing.
  public func runDidStartOver(reason: String) {}
}

/// How far a run is.
public struct RunProgress: Hashable, Sendable {
  /// The documents read so far.
  public var readDocumentCount = 0

  /// The bytes read so far.
  public var readByteCount = 0

  /// The bytes that will be read in all; `nil` if that cannot be known.
  public var totalByteCount: Int?

  /// The documents that are done with the current pass.
  public var passDocumentCount = 0

  /// The current pass, from 1: each corpus-wide stage begins a new one.
  public var pass = 1

  /// The number of passes.
  public var passCount = 1

  /// The documents written to the main output so far.
  public var writtenDocumentCount = 0

  /// The documents that failed so far.
  public var failureCount = 0

  /// The time since the run began.
  public var elapsed: Duration = .zero
}
