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
