/// Where the time of a run went.
///
/// Times of workers are added up. One thread beside them reads, writes and keeps the journal; while a stage decides over
/// all documents, workers wait.
public struct RunProfile: Hashable, Sendable {
  /// Something that a run spends time on.
  public struct Activity: Hashable, Sendable {
    /// What it is: `read`, the label of a stage, `dedup: resolve` for a step of a corpus-wide one.
    public let name: String

    /// The time spent on it, in seconds, added up over workers.
    public let seconds: Double

    /// Who does it.
    public let place: Place
  }

  /// Who does something.
  public enum Place: String, Hashable, Sendable {
    /// The workers, each for its own documents.
    case workers
    /// The thread that reads and writes, while workers work.
    case reader
    /// Nobody does anything else meanwhile; the stage may keep all processors busy by itself.
    case alone
  }

  /// A document that took long.
  public struct SlowDocument: Hashable, Sendable {
    /// Its id.
    public let documentID: String

    /// The bytes of its text.
    public let byteCount: Int

    /// The time that the stages took for it, in seconds, between two corpus-wide ones.
    public let seconds: Double

    /// The label of the stage that took the most of it.
    public let stage: String
  }

  /// Everything that took time, in the order in which documents meet it.
  public let activities: [Activity]

  /// The documents that took longest, the slowest first, at most ``slowDocumentCount``.
  public let slowestDocuments: [SlowDocument]

  /// The share of the workers' time in which they worked, `0...1`.
  public let workerLoad: Double

  /// The number of documents that ``slowestDocuments`` has at most.
  public static let slowDocumentCount = 10

  init(
    rows: [StageRow], tallies: [StageTally], times: EngineTimes, slow: SlowDocuments, workerCount: Int,
    elapsed: Duration
  ) {
    var activities: [Activity] = []
    func add(_ name: String, _ time: Duration, _ place: Place = .workers) {
      if time > .zero { activities.append(Activity(name: name, seconds: time.seconds, place: place)) }
    }
    add("read", times.read, .reader)
    for (row, tally) in zip(rows, tallies) {
      guard let steps = tally.corpusTimes else {
        add(row.label, tally.time)
        continue
      }
      add("\(row.label): sketch", steps.sketch)
      add("\(row.label): resolve", steps.resolve, .alone)
      add("\(row.label): apply", steps.apply)
      add("\(row.label): compose", steps.compose, .alone)
    }
    add("store documents", times.store)
    add("take documents out", times.takeOut)
    add("render", times.render)
    add("write", times.write, .reader)
    add("journal", times.journal, .reader)
    self.activities = activities
    slowestDocuments = slow.documents.map {
      SlowDocument(
        documentID: $0.documentID, byteCount: $0.byteCount, seconds: $0.time.seconds, stage: rows[$0.row].label)
    }
    let worked = activities.filter { $0.place == .workers }.reduce(0) { $0 + $1.seconds }
    workerLoad = elapsed > .zero ? min(1, worked / (elapsed.seconds * Double(workerCount))) : 0
  }
}
