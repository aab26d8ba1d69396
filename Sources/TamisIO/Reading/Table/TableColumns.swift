import TamisCore

/// The columns of a table and what they mean.
struct TableColumns {
  /// Their names, in order.
  let names: [String]
  let textIndex: Int
  let idIndex: Int?

  /// Finds the columns that hold text and id, by the names that fields of JSON records have, of either case.
  ///
  /// - Throws: A failure if no column holds the text.
  init(_ names: [String], context: ReadingContext, lineNumber: Int) throws(ReadFailure) {
    let wanted = JSONRecord.textFields(context.options)
    guard let textIndex = Self.index(of: wanted, in: names) else {
      let columns = names.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
      throw ReadFailure(
        "input.missing-text", path: context.name, lineNumber: lineNumber,
        reason: "the table has no column \(wanted.map { "'\($0)'" }.joined(separator: ", "))",
        help: "name the column that holds the text, one of \(columns)\(names.count > 20 ? ", …" : "")")
    }
    self.names = names
    self.textIndex = textIndex
    idIndex = Self.index(of: JSONRecord.idFields(context.options), in: names)
  }

  private static func index(of wanted: [String], in names: [String]) -> Int? {
    for name in wanted {
      if let index = names.firstIndex(of: name) { return index }
      if let index = names.firstIndex(where: { $0.lowercased() == name.lowercased() }) { return index }
    }
    return nil
  }

  /// What stands between the columns of a header: the comma, the semicolon or the tab, whichever it has most of.
  ///
  /// Spreadsheets write semicolons where the comma is the decimal mark, as in French.
  static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == RowScanner.quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return candidates[best]
  }

  /// The bytes of a field with one quote for two, and their alignment with those that the file has.
  static func withoutDoubledQuotes(_ bytes: Span<UInt8>) -> ([UInt8], Alignment) {
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var builder = Alignment.Builder()
    var start = 0
    while let found = System.firstOffset(of: RowScanner.quote, in: bytes.extracting(start..<bytes.count)) {
      single.append(copying: bytes.extracting(start..<start + found + 1))
      builder.appendIdentity(found)
      builder.appendReplacement(targetByteCount: 1, sourceByteCount: 2)
      start += found + 2
    }
    single.append(copying: bytes.extracting(start..<bytes.count))
    builder.appendIdentity(bytes.count - start)
    return (single, builder.build())
  }
}
