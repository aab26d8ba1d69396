public import TamisIO

extension RunReport {
  /// The report as an object, for programs; docs/formats.md describes it.
  public var json: JSONObject {
    [
      "documentsRead": .integer(readDocumentCount),
      "bytesRead": .integer(readByteCount),
      "textBytesRead": .integer(readTextByteCount),
      "documentsWritten": .integer(writtenDocumentCount),
      "workers": .integer(workerCount),
      "seconds": .number(wallSeconds),
      "stages": .array(stages.map { .object($0.json) }),
      "profile": .object(profile.json),
      "failures": .object(failures.json),
    ]
  }
}

extension RunReport.StageReport {
  /// The stage's report as an object.
  public var json: JSONObject {
    [
      "label": .string(label),
      "stage": .integer(stageIndex),
      "branch": branchIndex.map { .integer($0) } ?? .null,
      "documentsIn": .integer(documentsIn),
      "documentsOut": .integer(documentsOut),
      "bytesIn": .integer(bytesIn),
      "bytesOut": .integer(bytesOut),
      "failures": .integer(failureCount),
      "edits": .object(JSONObject(counts: edits.map { ($0.rawValue, $1) })),
      "annotations": .object(JSONObject(counts: annotations.map { ($0.name, $1) })),
      "drops": .object(JSONObject(counts: drops.map { ($0.rawValue, $1) })),
      "seconds": .number(seconds),
    ]
  }
}

extension FailureLog {
  /// The number of all failures, the number of each kind, the first ones, and how many are left out.
  public var json: JSONObject {
    [
      "count": .integer(count),
      "codes": .object(JSONObject(counts: counts.map { ($0.rawValue, $1) })),
      "first": .array(first.map { .object($0.json) }),
      "omitted": .integer(omittedCount),
    ]
  }
}

extension JSONObject {
  /// Counts by name, sorted by name.
  fileprivate init(counts: [(name: String, count: Int)]) {
    self.init()
    for (name, count) in counts.sorted(by: { $0.name < $1.name }) { self[name] = .integer(count) }
  }
}
