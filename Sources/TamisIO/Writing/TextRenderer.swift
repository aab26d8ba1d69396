import TamisCore

/// The text of documents, a blank line between two of them.
struct TextRenderer: DocumentRenderer {
  static let separator = Array("\n".utf8)

  func render(_ documents: [Document]) -> [UInt8] {
    var output: [UInt8] = []
    for document in documents {
      let bytes = document.text.utf8Span.span
      var end = bytes.count
      while end > 0, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if !output.isEmpty { output.append(contentsOf: Self.separator) }
      output.append(copying: bytes.extracting(0..<end))
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }
}
