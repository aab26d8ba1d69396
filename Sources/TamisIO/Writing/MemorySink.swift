import Synchronization
public import TamisCore

/// Documents kept in memory: for tests, for the REPL, and for programs that go on with them.
///
/// A class that can be shared, since the engine writes to it and the caller wants the documents afterwards.
public final class MemorySink: DocumentSink, Sendable {
  private let written = Mutex<(documents: [Document], isFinished: Bool)>(([], false))

  /// Makes an empty sink.
  public init() {}

  /// The documents written so far.
  public var documents: [Document] { written.withLock { $0.documents } }

  /// Keeps a document.
  ///
  /// - Parameter document: The document.
  public func write(_ document: Document) {
    written.withLock { $0.documents.append(document) }
  }

  /// Notes that the run came to its end.
  public func finish() {
    written.withLock { $0.isFinished = true }
  }

  /// Forgets the documents of a run that did not come to its end.
  public func discard() {
    written.withLock { if !$0.isFinished { $0.documents = [] } }
  }
}
