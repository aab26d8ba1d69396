import TamisIO

/// An output of a run, which takes documents or, if it can, what workers rendered of them.
struct Output {
  // One of the two is there. They are changed in place: taking one out to change it would copy what it holds.
  private var plain: (any DocumentSink)?
  private var rendering: (any RenderingSink)?

  /// What workers render documents with; `nil` for a sink that takes documents.
  let renderer: (any DocumentRenderer)?

  init(_ sink: any DocumentSink) {
    rendering = sink as? any RenderingSink
    renderer = rendering?.renderer
    plain = rendering == nil ? sink : nil
  }

  mutating func write(_ batch: OutputBatch) throws {
    for document in batch.documents { try plain?.write(document) }
    try rendering?.write(rendered: batch.rendered)
  }

  mutating func finish() throws {
    try plain?.finish()
    try rendering?.finish()
  }

  mutating func discard() {
    plain?.discard()
    rendering?.discard()
  }

  /// Whether a run can leave the output and go on with it.
  var isResumable: Bool { ((rendering ?? plain) as? any ResumableSink)?.isResumable ?? false }

  mutating func mark() throws -> JSONObject {
    guard var sink = (rendering ?? plain) as? any ResumableSink else { return [:] }
    defer { put(sink) }
    return try sink.mark()
  }

  mutating func resume(from mark: JSONObject) throws {
    guard var sink = (rendering ?? plain) as? any ResumableSink else { return }
    defer { put(sink) }
    try sink.resume(from: mark)
  }

  mutating func suspend() {
    guard var sink = (rendering ?? plain) as? any ResumableSink else { return discard() }
    sink.suspend()
    put(sink)
  }

  func removeLeftovers(keeping kept: Set<String>) {
    ((rendering ?? plain) as? any ResumableSink)?.removeLeftovers(keeping: kept)
  }

  private mutating func put(_ sink: any ResumableSink) {
    if rendering != nil { rendering = sink as? any RenderingSink } else { plain = sink }
  }
}

/// What one batch gives to one output: documents, or what was rendered of them.
struct OutputBatch: Sendable {
  var documents: [Document] = []
  var rendered: [UInt8] = []
  var documentCount = 0

  /// Turns the documents into bytes, so that their memory is free before their turn to be written comes.
  mutating func render(with renderer: (any DocumentRenderer)?) {
    documentCount = documents.count
    guard let renderer else { return }
    rendered = renderer.render(documents)
    documents = []
  }
}

/// All outputs of a run.
///
/// A class, since the run writes to them, and whoever started the run finishes or discards them.
final class RunOutputs {
  var main: Output
  var branches: [Output] = []
  var quarantine: QuarantineWriter?

  init(main: any DocumentSink, quarantine: QuarantineWriter?) {
    self.main = Output(main)
    self.quarantine = quarantine
  }

  /// Puts all outputs in place, the main one last: where it is, the others are.
  func finish() throws {
    try quarantine?.finish()
    for index in branches.indices { try branches[index].finish() }
    try main.finish()
  }

  /// Takes away what is not finished.
  func discard() {
    quarantine?.discard()
    for index in branches.indices { branches[index].discard() }
    main.discard()
  }

  // MARK: - Going on later

  /// An output of a run.
  enum Name: Hashable {
    case main
    case branch(Int)
    case quarantine

    /// What the journal calls it.
    var key: String {
      switch self {
      case .main: "main"
      case .branch(let index): "branch \(index)"
      case .quarantine: "quarantine"
      }
    }
  }

  /// Whether a run can leave all outputs and go on with them.
  var areResumable: Bool {
    main.isResumable && branches.allSatisfy(\.isResumable) && quarantine?.isResumable ?? true
  }

  /// Brings all outputs to the disk, and tells how far each is.
  func marks() throws -> [String: JSONValue] {
    var marks = [Name.main.key: JSONValue.object(try main.mark())]
    for index in branches.indices { marks[Name.branch(index).key] = .object(try branches[index].mark()) }
    if let mark = try quarantine?.mark() { marks[Name.quarantine.key] = .object(mark) }
    return marks
  }

  /// Goes back to the marks of those outputs that are to be gone on with, and returns their unfinished files; the others
  /// begin anew.
  func resume(from marks: [String: JSONValue], where isWanted: (Name) -> Bool) throws -> Set<String> {
    var kept: Set<String> = []
    func mark(_ name: Name) -> JSONObject? {
      guard isWanted(name), let mark = marks[name.key]?.objectValue else { return nil }
      if let path = mark["temporary"]?.stringValue { kept.insert(path) }
      return mark
    }
    if let mark = mark(.main) { try main.resume(from: mark) }
    for index in branches.indices {
      if let mark = mark(.branch(index)) { try branches[index].resume(from: mark) }
    }
    if let mark = mark(.quarantine) { try quarantine?.resume(from: mark) }
    return kept
  }

  /// Removes unfinished files that runs which were killed have left.
  func removeLeftovers(keeping kept: Set<String> = []) {
    quarantine?.removeLeftovers(keeping: kept)
    for branch in branches { branch.removeLeftovers(keeping: kept) }
    main.removeLeftovers(keeping: kept)
  }

  /// Closes all outputs, and leaves what was written under temporary names.
  func suspend() {
    quarantine?.suspend()
    for index in branches.indices { branches[index].suspend() }
    main.suspend()
  }
}
