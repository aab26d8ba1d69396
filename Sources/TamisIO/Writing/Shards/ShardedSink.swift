import TamisCore

/// Documents in several files, a new one when the last has enough.
///
/// Which document goes where depends on the documents before it alone. All files take their places together at the end;
/// until then each has its temporary name. Files of the same names with higher numbers, left by an earlier output of more
/// shards, are taken away then, as an old file is replaced by a new one.
struct ShardedSink: ResumableSink {
  /// What stands for the number in a path.
  static let placeholder = "{shard}"
  private static let digitCount = 5

  private let path: String
  private let limits: OutputOptions.ShardLimits
  private let makeSink: @Sendable (String) throws(OutputError) -> any ResumableSink
  private var current: any ResumableSink
  /// What the shards that have enough need to take their places.
  private var finished: [JSONObject] = []
  private var documentCount = 0
  private var byteCount = 0

  /// Opens the first shard; the path has ``placeholder`` in its last part.
  init(
    path: String, limits: OutputOptions.ShardLimits,
    makeSink: @escaping @Sendable (String) throws(OutputError) -> any ResumableSink
  ) throws(OutputError) {
    self.path = path
    self.limits = limits
    self.makeSink = makeSink
    current = try makeSink(Self.path(path, shard: 0))
  }

  /// The path of a shard.
  static func path(_ path: String, shard number: Int) -> String {
    let digits = String(number)
    return path.replacingFirst(
      placeholder, with: String(repeating: "0", count: max(0, digitCount - digits.count)) + digits)
  }

  mutating func write(_ document: Document) throws {
    // A document may be larger than a shard; it is alone in one then.
    let isFull =
      documentCount >= limits.documentCount || documentCount > 0 && byteCount + document.byteCount > limits.byteCount
    if isFull { try beginShard() }
    try current.write(document)
    documentCount += 1
    byteCount += document.byteCount
  }

  private mutating func beginShard() throws {
    let next = try makeSink(Self.path(path, shard: finished.count + 1))
    finished.append(try current.mark())
    current.suspend()
    current = next
    (documentCount, byteCount) = (0, 0)
  }

  mutating func finish() throws {
    for (number, mark) in finished.enumerated() {
      var sink = try makeSink(Self.path(path, shard: number))
      try sink.resume(from: mark)
      try sink.finish()
    }
    try current.finish()
    var stale = finished.count + 1
    while (try? System.status(of: Self.path(path, shard: stale)))?.kind == .regular {
      System.remove(Self.path(path, shard: stale))
      stale += 1
    }
  }

  mutating func discard() {
    current.discard()
    for (number, mark) in finished.enumerated() {
      guard var sink = try? makeSink(Self.path(path, shard: number)) else { continue }
      try? sink.resume(from: mark)
      sink.discard()
    }
    finished = []
  }

  mutating func mark() throws -> JSONObject {
    [
      "current": .object(try current.mark()), "finished": .array(finished.map { .object($0) }),
      "documentCount": .integer(documentCount), "byteCount": .integer(byteCount),
      "process": .integer(System.processNumber),
    ]
  }

  mutating func resume(from mark: JSONObject) throws {
    guard let shard = mark["current"]?.objectValue, let count = mark["documentCount"]?.integerValue,
      let bytes = mark["byteCount"]?.integerValue, let earlier = mark["finished"]?.arrayValue
    else { throw OutputError.unresumable(path: path) }
    finished = earlier.compactMap(\.objectValue)
    if !finished.isEmpty {
      current.discard()
      current = try makeSink(Self.path(path, shard: finished.count))
    }
    try current.resume(from: shard)
    (documentCount, byteCount) = (count, bytes)
    if let process = mark["process"]?.integerValue {
      removeShardsBehindMark(of: process, keeping: (finished + [shard]).compactMap { $0["temporary"]?.stringValue })
    }
  }

  /// Takes away the unfinished shards that a process began behind its mark.
  private func removeShardsBehindMark(of process: Int, keeping kept: [String]) {
    var number = finished.count + 1
    var lastStem = ""
    while true {
      let (folder, name) = FilePath.split(Self.path(path, shard: number))
      // As outputs name what is not finished: the first scalars of the name, which may be all alike.
      let stem = String(String.UnicodeScalarView(name.unicodeScalars.prefix(48)))
      let found = ((try? System.names(in: folder)) ?? []).filter { file in
        let isOfProcess = [name, stem].contains { file.hasPrefix(".\($0).tamis-\(process)-") }
        return isOfProcess && !kept.contains { FilePath.join(folder, file).hasPrefix($0) }
      }
      // All shards of a name without room for the number look alike, and were found at once.
      if found.isEmpty || stem == lastStem { return }
      lastStem = stem
      for file in found {
        let path = FilePath.join(folder, file)
        for inner in (try? System.names(in: path)) ?? [] { System.remove(FilePath.join(path, inner)) }
        System.removeFolder(path)
        System.remove(path)
      }
      number += 1
    }
  }

  mutating func suspend() { current.suspend() }
}

extension String {
  /// The string with another text in the place of the first occurrence of one.
  func replacingFirst(_ text: String, with other: String) -> String {
    var rest = self[...]
    var head = ""
    while !rest.isEmpty {
      if rest.hasPrefix(text) { return head + other + rest.dropFirst(text.count) }
      head.append(rest.removeFirst())
    }
    return head
  }
}
