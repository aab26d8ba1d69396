public import TamisIO

/// A document that did not come through, and why.
public struct RunFailure: TamisError, Hashable, Codable {
  /// What a failure to read is filed under in place of a stage.
  public static let readStage = "read"

  /// The stable name of this kind of failure.
  public let code: DiagnosticCode

  /// What happened, without the place and without text of the document.
  public let reason: String

  /// The document's id; for something that could not be read, its file.
  public let documentID: String

  /// The file that the document came from; empty for a text made in memory.
  public let path: String

  /// The line of the file, if it holds one document a line.
  public let lineNumber: Int?

  /// The label of the stage, `read` for a document that could not be read.
  public let stage: String

  /// The bytes of the document's text that are concerned, if known.
  public let span: TextSpan?

  /// The file offset at which reading failed, if known.
  public let byteOffset: Int?

  /// What to do, if anything.
  public let help: String?

  init(_ failure: ReadFailure) {
    code = failure.code
    reason = failure.reason
    documentID = failure.lineNumber.map { "\(failure.path):\($0)" } ?? failure.path
    path = failure.path
    lineNumber = failure.lineNumber
    stage = Self.readStage
    span = nil
    byteOffset = failure.byteOffset
    help = failure.help
  }

  init(_ error: any Error, processor: String, stage: String, document: Document) {
    let wrapped = ProcessingError(wrapping: error, processor: processor, documentID: document.id)
    code = wrapped.code
    reason = wrapped.reason
    documentID = document.id
    path = document.source.path
    lineNumber = document.source.lineNumber
    self.stage = stage
    span = wrapped.span
    byteOffset = nil
    help = wrapped.help
  }

  /// The stage, the document, the place and the reason.
  public var message: String {
    let bytes = span.map { ", bytes \($0)" } ?? byteOffset.map { ", byte \($0)" } ?? ""
    return "\(stage): document '\(documentID)'\(bytes): \(reason)"
  }

  /// The failure as an object: `id`, `source`, `stage`, `code`, `reason`, and where known `line`, `span`, `byte` and
  /// `help`.
  public var json: JSONObject {
    var fields: JSONObject = [
      "id": .string(documentID), "source": .string(path), "stage": .string(stage), "code": .string(code.rawValue),
      "reason": .string(reason),
    ]
    if let lineNumber { fields["line"] = .integer(lineNumber) }
    if let span { fields["span"] = .array([.integer(span.lowerBound), .integer(span.upperBound)]) }
    if let byteOffset { fields["byte"] = .integer(byteOffset) }
    if let help { fields["help"] = .string(help) }
    return fields
  }
}

/// The failures of a run: all of them counted, the first ones kept.
public struct FailureLog: Hashable, Sendable {
  /// The number of failures that are kept.
  public static let maximumKeptCount = 1000

  /// The number of failures.
  public private(set) var count = 0

  /// The number of failures of each kind.
  public private(set) var counts: [DiagnosticCode: Int] = [:]

  /// The first ``maximumKeptCount`` failures, in the order of the documents.
  public private(set) var first: [RunFailure] = []

  /// The number of failures that were counted but not kept.
  public var omittedCount: Int { count - first.count }

  /// A log without failures.
  public init() {}

  /// A log of failures that were counted before.
  init(_ first: [RunFailure], count: Int, counts: [DiagnosticCode: Int]) {
    self.first = first
    self.count = count
    self.counts = counts
  }

  mutating func note(_ failure: RunFailure) {
    count += 1
    counts[failure.code, default: 0] += 1
    if first.count < Self.maximumKeptCount { first.append(failure) }
  }
}
