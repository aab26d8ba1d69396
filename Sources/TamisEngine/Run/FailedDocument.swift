import TamisCore
import TamisIO

/// A document that failed, with what is needed to try it again.
struct FailedDocument: Sendable {
  let failure: RunFailure
  /// The document as it was when it failed; `nil` if that is not asked for, or it could not be read.
  private let document: Document?
  /// What stood in the file in place of a document.
  private let record: RawRecord?

  init(_ failure: RunFailure, _ document: Document? = nil) {
    self.failure = failure
    self.document = document
    record = nil
  }

  init(_ failure: ReadFailure) {
    self.failure = RunFailure(failure)
    document = nil
    record = failure.record
  }

  /// What the quarantine holds: why, and the document as it was read, so that the file can be an input itself.
  var json: JSONObject {
    var fields = failure.json
    if let record {
      fields["raw"] = .string(record.text)
      fields["rawRanges"] = [[.integer(record.range.lowerBound), .integer(record.range.upperBound)]]
    }
    guard let document else { return fields }
    if let span = failure.span, span.upperBound <= document.byteCount {
      fields["rawRanges"] = .array(
        document.rawRanges(of: span).map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
    }
    fields["text"] = .string(document.originalText)
    if !document.metadata.isEmpty { fields["metadata"] = .object(document.metadata) }
    return fields
  }
}
