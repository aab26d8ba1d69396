public import TamisIO

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

/// What a corpus-wide stage spends on its steps.
struct CorpusTimes: Hashable, Codable, Sendable {
  @Nanoseconds var sketch: Duration = .zero
  @Nanoseconds var resolve: Duration = .zero
  @Nanoseconds var apply: Duration = .zero
  @Nanoseconds var compose: Duration = .zero

  func sum(_ other: CorpusTimes) -> CorpusTimes {
    CorpusTimes(
      sketch: sketch + other.sketch, resolve: resolve + other.resolve, apply: apply + other.apply,
      compose: compose + other.compose)
  }
}

/// What the engine itself spends time on.
struct EngineTimes: Hashable, Codable, Sendable {
  @Nanoseconds var read: Duration = .zero
  @Nanoseconds var store: Duration = .zero
  @Nanoseconds var takeOut: Duration = .zero
  @Nanoseconds var render: Duration = .zero
  @Nanoseconds var write: Duration = .zero
  @Nanoseconds var journal: Duration = .zero

  mutating func add(_ other: EngineTimes) {
    read += other.read
    store += other.store
    takeOut += other.takeOut
    render += other.render
    write += other.write
    journal += other.journal
  }
}

/// Adds the time that a piece of work takes to a sum.
func timing<Result>(_ sum: inout Duration, _ work: () throws -> Result) rethrows -> Result {
  let start = ContinuousClock.now
  defer { sum += ContinuousClock.now - start }
  return try work()
}

/// What the stages of a segment took for one document.
struct DocumentTime: Sendable {
  private(set) var sum: Duration = .zero
  private var most: Duration = .zero
  /// The stage that took most of it.
  private(set) var slowestRow = 0

  mutating func spend(_ time: Duration, on row: Int) {
    sum += time
    guard time > most else { return }
    (most, slowestRow) = (time, row)
  }
}

/// The documents that took longest so far.
struct SlowDocuments: Hashable, Codable, Sendable {
  /// What is known of one.
  struct Entry: Hashable, Codable, Sendable {
    var documentID: String
    var byteCount: Int
    @Nanoseconds var time: Duration
    var row: Int
  }

  /// The slowest first.
  private(set) var documents: [Entry] = []

  /// Whether a document that took so long belongs to the list.
  private func takes(_ time: Duration) -> Bool {
    documents.count < RunProfile.slowDocumentCount || time > documents[documents.count - 1].time
  }

  mutating func note(_ time: DocumentTime, of document: Document) {
    // Without a stage there is nothing that it could have taken long in.
    guard time.sum > .zero, takes(time.sum) else { return }
    note(Entry(documentID: document.id, byteCount: document.byteCount, time: time.sum, row: time.slowestRow))
  }

  private mutating func note(_ entry: Entry) {
    guard takes(entry.time) else { return }
    documents.insert(entry, at: documents.firstIndex { $0.time < entry.time } ?? documents.count)
    if documents.count > RunProfile.slowDocumentCount { documents.removeLast() }
  }

  mutating func add(_ other: SlowDocuments) {
    for entry in other.documents { note(entry) }
  }
}

extension RunProfile {
  /// The profile as lines of aligned text, for people: what took how much of the time, and the slowest documents.
  public var table: String {
    let all = activities.reduce(0) { $0 + $1.seconds }
    var text = "where the time went (workers were busy \(Self.percent(workerLoad)) of the time):\n"
    let rows = activities.sorted { $0.seconds > $1.seconds }.map { activity in
      [
        "  \(activity.name)", RunReport.time(activity.seconds), Self.percent(all > 0 ? activity.seconds / all : 0),
        activity.place == .workers ? "" : activity.place == .reader ? "beside the workers" : "while they wait",
      ]
    }
    text += RunReport.aligned(rows)
    guard !slowestDocuments.isEmpty else { return text }
    text += "slowest documents:\n"
    return text
      + RunReport.aligned(
        slowestDocuments.map {
          ["  \($0.documentID)", RunReport.time($0.seconds), RunReport.bytes($0.byteCount), "mostly \($0.stage)"]
        })
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// The profile as an object, for programs; docs/formats.md describes it.
  public var json: JSONObject {
    [
      "workerLoad": .number(workerLoad),
      "activities": .array(
        activities.map {
          .object(["name": .string($0.name), "seconds": .number($0.seconds), "place": .string($0.place.rawValue)])
        }),
      "slowestDocuments": .array(
        slowestDocuments.map {
          .object([
            "id": .string($0.documentID), "bytes": .integer($0.byteCount), "seconds": .number($0.seconds),
            "stage": .string($0.stage),
          ])
        }),
    ]
  }
}
