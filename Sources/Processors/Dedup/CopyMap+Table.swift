public import TamisCore
public import TamisJSON

extension CopyMap {
  /// The map as data: `sources` with `id`, `date`, `bytes`, `added` and `leftOut`; `passages` with the bytes of each holder.
  public var json: JSONObject {
    func pair(_ span: TextSpan) -> JSONValue { .array([.integer(span.lowerBound), .integer(span.upperBound)]) }
    return [
      "sources": .array(
        sources.map { source in
          .object([
            "id": .string(source.documentID), "date": source.date.map { .string($0) } ?? .null,
            "bytes": .integer(source.byteCount), "added": .array(source.added.map(pair)),
            "leftOut": .array(source.leftOut.map { .integer($0 + 1) }),
          ])
        }),
      "passages": .array(
        passages.enumerated().map { index, passage in
          .object([
            "passage": .integer(index + 1),
            "holders": .array(
              passage.holders.map { holder in
                .object(["id": .string(sources[holder.source].documentID), "span": pair(holder.span)])
              }),
          ])
        }),
    ]
  }

  /// The map as a table: a line for each passage with a column for each source, then what each source adds and leaves out.
  ///
  /// - Parameter documents: The documents that the map was made of, in any order, to quote from.
  /// - Returns: Lines of plain text. `F` marks the source that had a passage first, `+` those that have it too.
  public func table(quoting documents: [Document]) -> String {
    let texts = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var text = ""
    for (index, source) in sources.enumerated() {
      text += "\(Self.column(index)) \(source.documentID)"
      if let date = source.date { text += ", \(date)" }
      let own = source.added.reduce(0) { $0 + $1.byteCount }
      text += ", \(source.byteCount) bytes, adds \(own)"
      let missing = source.leftOut.map { "\($0 + 1)" }.joined(separator: " ")
      text += source.leftOut.isEmpty ? ", leaves out nothing\n" : ", leaves out \(missing)\n"
    }
    let width = "\(passages.count)".utf8.count
    text += String(repeating: " ", count: width) + " " + sources.indices.map(Self.column).joined(separator: " ") + "\n"
    for (index, passage) in passages.enumerated() {
      let number = "\(index + 1)"
      text += String(repeating: " ", count: width - number.utf8.count) + number
      for source in sources.indices {
        let mark =
          passage.holders[0].source == source ? "F" : passage.holders.contains { $0.source == source } ? "+" : "."
        text += " " + String(repeating: " ", count: Self.column(source).utf8.count - 1) + mark
      }
      let first = passage.holders[0]
      text += "  \(first.span.byteCount) bytes  \(Self.quote(first, texts[sources[first.source].documentID]))\n"
    }
    return text
  }

  /// `A` to `Z`, then `A1` and so on.
  private static func column(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : letter + "\(index / 26)"
  }

  /// The first words of a passage, on one line.
  private static func quote(_ holder: Holder, _ document: Document?) -> String {
    guard let document else { return "" }
    var words: [Substring] = []
    var length = 0
    for word in document[holder.span].split(whereSeparator: \.isWhitespace) {
      length += word.utf8.count + 1
      if length > 60 { return words.joined(separator: " ") + " …" }
      words.append(word)
    }
    return words.joined(separator: " ")
  }
}
