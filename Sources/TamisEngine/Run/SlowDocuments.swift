import TamisCore

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
