public import TamisIO

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
