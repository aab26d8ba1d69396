/// What stands behind the name of a command: words, and the line as it was typed.
public struct CommandArguments: Sendable {
  /// One word, and where it stands.
  public struct Word: Hashable, Sendable {
    /// The word, without the quotes around it.
    public let text: String

    /// Its bytes in the line, quotes included.
    public let range: Range<Int>
  }

  /// The line.
  public let line: String

  /// The words; a part in double quotes is one word, or belongs to one.
  public let words: [Word]

  /// The number of words.
  public var count: Int { words.count }

  /// A word by its place, from 0; `nil` behind the last one.
  public subscript(index: Int) -> String? { words.indices.contains(index) ? words[index].text : nil }

  /// The line from a word on, as it was typed; `nil` if there is no such word.
  ///
  /// - Parameter index: The place of the word, from 0.
  /// - Returns: The text to the end of the line, without white space at its end.
  public func rest(from index: Int) -> (text: String, byteOffset: Int)? {
    guard words.indices.contains(index), let end = words.last?.range.upperBound else { return nil }
    let start = words[index].range.lowerBound
    let utf8 = line.utf8
    let bounds = utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)
    return (String(line[bounds]), start)
  }

  /// All words as one text; a single quoted word without its quotes.
  public var text: String { count == 1 ? words[0].text : rest(from: 0)?.text ?? "" }

  /// Takes a line apart.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - byteOffset: Where the arguments begin.
  public init(line: String, from byteOffset: Int = 0) {
    self.line = line
    let bytes = Array(line.utf8)
    var words: [Word] = []
    var offset = byteOffset
    while offset < bytes.count {
      if Self.isSpace(bytes[offset]) {
        offset += 1
        continue
      }
      let start = offset
      var (text, isQuoted) = ([UInt8](), false)
      while offset < bytes.count, isQuoted || !Self.isSpace(bytes[offset]) {
        if bytes[offset] == UInt8(ascii: "\"") { isQuoted.toggle() } else { text.append(bytes[offset]) }
        offset += 1
      }
      words.append(Word(text: String(decoding: text, as: UTF8.self), range: start..<offset))
    }
    self.words = words
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
