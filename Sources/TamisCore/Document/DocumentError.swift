public import TamisDiagnostics

/// A document was asked for something that its text does not allow.
public enum DocumentError: TamisError, Hashable {
  /// A text has more bytes than spans can address.
  case textTooLong(byteCount: Int)
  /// A span ends behind the text.
  case spanOutOfBounds(TextSpan, byteCount: Int)
  /// A span starts or ends inside a Unicode scalar.
  case spanCutsScalar(TextSpan)
  /// Two edits of one revision touch the same bytes.
  case overlappingEdits(at: TextSpan, reason: EditReason)
  /// The elements of a layer are not in ascending order of their spans.
  case unsortedLayer(Layer, index: Int)
  /// An element of a layer has a span that does not fit the text.
  case misplacedElement(Layer, index: Int, span: TextSpan, byteCount: Int)
  /// The alignment given for a text does not cover it.
  case misfitAlignment(targetByteCount: Int, byteCount: Int)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .textTooLong: "document.too-long"
    case .spanOutOfBounds: "document.span-out-of-bounds"
    case .spanCutsScalar: "document.span-cuts-scalar"
    case .overlappingEdits: "document.overlapping-edits"
    case .unsortedLayer: "document.unsorted-layer"
    case .misplacedElement: "document.misplaced-element"
    case .misfitAlignment: "document.misfit-alignment"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .textTooLong(let byteCount):
      "the text has \(byteCount) bytes, but a document holds at most \(TextSpan.maximumByteCount)"
    case .spanOutOfBounds(let span, let byteCount):
      "bytes \(span) lie outside the text, which has \(byteCount) bytes"
    case .spanCutsScalar(let span):
      "bytes \(span) start or end inside a character"
    case .overlappingEdits(let span, let reason):
      "the edit '\(reason)' of bytes \(span) overlaps another edit of the same revision"
    case .unsortedLayer(let layer, let index):
      "element \(index) of layer '\(layer)' starts before the element in front of it"
    case .misplacedElement(let layer, let index, let span, let byteCount):
      "element \(index) of layer '\(layer)' covers bytes \(span), which do not fit the text of \(byteCount) bytes"
    case .misfitAlignment(let targetByteCount, let byteCount):
      "the decoding covers \(targetByteCount) bytes, but the text has \(byteCount)"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .textTooLong: "split the file into smaller documents"
    case .misplacedElement: "the layer was made for another text, or its processor miscounts bytes"
    case .unsortedLayer: "its processor must hand over elements in text order"
    case .overlappingEdits: "its processor must make one edit of the two"
    case .spanOutOfBounds, .spanCutsScalar, .misfitAlignment: nil
    }
  }
}
