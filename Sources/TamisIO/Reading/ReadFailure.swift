import TamisCompression
public import TamisCore

/// A file or a record that could not be read as a document.
public struct ReadFailure: TamisError, Hashable {
  /// The stable name of this kind of failure.
  public let code: DiagnosticCode

  /// The file as the user named it.
  public let path: String

  /// The 1-based line of the record, if the file holds one document a line.
  public let lineNumber: Int?

  /// The file offset of the byte at which reading failed, if there is one.
  public let byteOffset: Int?

  /// What happened, without the place.
  public let reason: String

  /// What to do.
  public let help: String?

  /// The record itself, where there is one: what could not be read as a document.
  public internal(set) var record: RawRecord?

  init(
    _ code: DiagnosticCode, path: String, lineNumber: Int? = nil, byteOffset: Int? = nil, reason: String,
    help: String? = nil
  ) {
    self.code = code
    self.path = path
    self.lineNumber = lineNumber
    self.byteOffset = byteOffset
    self.reason = reason
    self.help = help
  }

  /// The file, the line and what happened.
  public var message: String {
    let line = lineNumber.map { ":\($0)" } ?? ""
    let byte = byteOffset.map { " (byte \($0))" } ?? ""
    return "'\(path)\(line)': \(reason)\(byte)"
  }
}

/// A record of a file as it stands there.
public struct RawRecord: Hashable, Sendable {
  /// Its bytes as UTF-8; for those that are not, U+FFFD.
  public let text: String

  /// Its bytes in the file.
  public let range: Range<Int>

  init(_ bytes: Span<UInt8>, at offset: Int) {
    var copy: [UInt8] = []
    copy.append(copying: bytes)
    text = String(decoding: copy, as: UTF8.self)
    range = offset..<offset + bytes.count
  }
}

extension ReadFailure {
  /// A file that the system would not open or read.
  static func system(_ error: SystemError, path: String) -> ReadFailure {
    if error.isMissing {
      return ReadFailure(
        "input.vanished", path: path, reason: "the file is not there any more",
        help: "it was there when the run began; do not move inputs during a run")
    }
    return ReadFailure(
      "input.unreadable", path: path, reason: "the file cannot be read: \(error.reason)",
      help: error.isPermission ? "check its permissions" : nil)
  }

  /// A document with more bytes than it may have.
  static func tooLarge(
    path: String, lineNumber: Int? = nil, limit: Int = TextSpan.maximumByteCount
  ) -> ReadFailure {
    let what = lineNumber == nil ? "the file" : "the record"
    let isOwnLimit = limit < TextSpan.maximumByteCount
    return ReadFailure(
      "input.too-large", path: path, lineNumber: lineNumber,
      reason: isOwnLimit
        ? "\(what) has more than \(limit) bytes, which is the most that a document may have"
        : "\(what) has 4 GiB or more, and a document has less",
      help: isOwnLimit ? "raise the limit, or split it" : "split it into several documents")
  }

  /// A file that was written to while it was read.
  static func changed(path: String) -> ReadFailure {
    ReadFailure(
      "input.changed", path: path, reason: "the file changed while it was read",
      help: "what was read may be partly old and partly new; read it again when nothing writes to it")
  }

  /// Bytes that are not what their compression or the file's name says.
  static func compression(_ error: CompressionError, path: String) -> ReadFailure {
    ReadFailure(error.code, path: path, byteOffset: error.byteOffset, reason: error.reason, help: error.help)
  }

  static func notAFile(path: String, kind: String) -> ReadFailure {
    ReadFailure(
      "input.not-a-file", path: path, reason: "it is \(kind), not a file",
      help: "to read from a pipe, let standard input come from it and name '-' as input")
  }

  static func stream(_ error: ByteStreamError, path: String) -> ReadFailure {
    switch error {
    case .system(let error): .system(error, path: path)
    case .notAFile(let kind): .notAFile(path: path, kind: kind)
    case .compression(let error): .compression(error, path: path)
    case .archive(let error): .archive(error, path: path)
    }
  }

  static func document(_ error: DocumentError, path: String, lineNumber: Int? = nil) -> ReadFailure {
    if case .textTooLong = error { return .tooLarge(path: path, lineNumber: lineNumber) }
    return ReadFailure(error.code, path: path, lineNumber: lineNumber, reason: error.message, help: error.help)
  }
}
