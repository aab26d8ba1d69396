import Synchronization
import TamisIO

@testable import TamisEngine

/// Keeps what a run tells.
final class Recorder: RunObserver {
  private let state = Mutex<(failures: [RunFailure], progress: RunProgress?)>(([], nil))

  var failures: [RunFailure] { state.withLock { $0.failures } }
  var progress: RunProgress? { state.withLock { $0.progress } }

  func runDidProgress(_ progress: RunProgress) { state.withLock { $0.progress = progress } }
  func runDidFail(_ failure: RunFailure) { state.withLock { $0.failures.append(failure) } }
}

/// A number that several parties look at.
final class Counter: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }
  func increment() { value.withLock { $0 += 1 } }
}

/// Makes documents and counts them.
struct CountingSource: DocumentSource {
  let count: Int
  let counter = Counter()

  func next() -> SourceItem? {
    guard counter.count < count else { return nil }
    counter.increment()
    return .document(Document(id: "\(counter.count)", text: "a b c"))
  }
}

/// Notes how far reading is ahead of writing.
final class SlowSink: DocumentSink, Sendable {
  private let state = Mutex((count: 0, largestLead: 0))
  private let source: Counter

  init(source: Counter) { self.source = source }

  var count: Int { state.withLock { $0.count } }
  var largestLead: Int { state.withLock { $0.largestLead } }

  func write(_ document: Document) {
    state.withLock { state in
      state.largestLead = max(state.largestLead, source.count - state.count)
      state.count += 1
    }
  }

  func finish() {}
}

/// Documents that can be read again from any place, each as a file of its own.
struct ReplayableSource: SeekableSource {
  let documents: [Document]
  private var index = 0

  init(_ documents: [Document]) { self.documents = documents }

  var position: SourcePosition { SourcePosition(fileIndex: index) }
  var fingerprints: [InputFingerprint] { documents.prefix(index + 1).map(Self.fingerprint) }
  var obstacle: InputError? { nil }
  var readByteCount: Int { documents.prefix(index).reduce(0) { $0 + $1.byteCount } }

  mutating func next() -> SourceItem? {
    guard index < documents.count else { return nil }
    index += 1
    return .document(documents[index - 1])
  }

  mutating func seek(to position: SourcePosition, after fingerprints: [InputFingerprint]) -> Bool {
    guard position.fileIndex <= documents.count,
      fingerprints.prefix(position.fileIndex) == documents.prefix(position.fileIndex).map(Self.fingerprint)[...]
    else { return false }
    index = position.fileIndex
    return true
  }

  private static func fingerprint(_ document: Document) -> InputFingerprint {
    InputFingerprint(
      path: document.id, byteCount: document.byteCount, modificationTime: 0,
      contentHash: ContentHash.hash(document.text.utf8Span.span))
  }
}

/// Stops a run from inside after some batches, as Ctrl-C would; keeps what it is told of earlier runs.
final class Stopper: RunObserver {
  private let state: Mutex<(left: Int, resumed: Int?, startedOver: Bool)>

  init(after batchCount: Int) { state = Mutex((batchCount, nil, false)) }

  var resumedDocumentCount: Int? { state.withLock { $0.resumed } }
  var didStartOver: Bool { state.withLock { $0.startedOver } }

  func runDidProgress(_ progress: RunProgress) {
    let stops = state.withLock { state in
      state.left -= 1
      return state.left == 0
    }
    if stops { withUnsafeCurrentTask { $0?.cancel() } }
  }

  func runDidResume(documentCount: Int, pass: Int) { state.withLock { $0.resumed = documentCount } }
  func runDidStartOver(reason: String) { state.withLock { $0.startedOver = true } }
}
