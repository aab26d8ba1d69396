/// Files of names that users write.
enum UserFile {
  /// The lines of a file, without a byte order mark.
  ///
  /// - Throws: ``NameListError``.
  static func lines(_ path: String) throws(NameListError) -> [Substring] {
    let bytes: ModelBytes
    do {
      bytes = try ModelBytes(path: path)
    } catch .unreadable(let path, let number) {
      throw .unreadable(path: path, errorNumber: number)
    } catch {
      throw .malformed(path: path, line: 1, explanation: "the file is empty or no file")
    }
    return try lines(bytes.copy(0..<bytes.count), path: path)
  }

  /// The lines of a file's content, without a byte order mark.
  ///
  /// - Throws: ``NameListError/malformed(path:line:explanation:)`` for bytes that are no UTF-8.
  static func lines(_ bytes: [UInt8], path: String) throws(NameListError) -> [Substring] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed(path: path, line: 1, explanation: "the file is no valid UTF-8")
    }
    let content = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return content.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// A line without white space at its ends.
  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
