public import TamisDiagnostics

/// A document that could not be processed, with the place where it failed.
///
/// Processors throw any error; the engine wraps it in this one, so that a message always names the processor and the
/// document. A processor that knows more (a byte range, a remedy) throws this itself.
public struct ProcessingError: TamisError {
  /// The stable name of this kind of error.
  public let code: DiagnosticCode

  /// What happened.
  ///
  /// Never quotes the document's text.
  public let reason: String

  /// The processor; filled in by the engine if empty.
  public var processor: String

  /// The document; filled in by the engine if empty.
  public var documentID: String

  /// The bytes of the document's current text that are concerned, if known.
  public let span: TextSpan?

  /// What to do, if anything.
  public let help: String?

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - code: The stable name of this kind of error: `processor.kebab-name`.
  ///   - reason: What happened, one sentence, lower case, no final period, without text of the document.
  ///   - processor: The processor; the engine fills it in.
  ///   - documentID: The document; the engine fills it in.
  ///   - span: The bytes of the current text that are concerned.
  ///   - help: What to do.
  public init(
    code: DiagnosticCode, reason: String, processor: String = "", documentID: String = "", span: TextSpan? = nil,
    help: String? = nil
  ) {
    self.code = code
    self.reason = reason
    self.processor = processor
    self.documentID = documentID
    self.span = span
    self.help = help
  }

  /// Wraps what a processor threw for a document.
  ///
  /// - Parameters:
  ///   - error: What was thrown.
  ///   - processor: The processor.
  ///   - documentID: The document.
  public init(wrapping error: any Error, processor: String, documentID: String) {
    if var known = error as? ProcessingError {
      if known.processor.isEmpty { known.processor = processor }
      if known.documentID.isEmpty { known.documentID = documentID }
      self = known
    } else if let known = error as? any TamisError {
      self.init(
        code: known.code, reason: known.message, processor: processor, documentID: documentID, help: known.help)
    } else {
      self.init(
        code: "processing.failed", reason: String(describing: error), processor: processor, documentID: documentID)
    }
  }

  /// The processor, the document, the place and the reason.
  public var message: String {
    let place = span.map { ", bytes \($0)" } ?? ""
    return "\(processor): document '\(documentID)'\(place): \(reason)"
  }
}
