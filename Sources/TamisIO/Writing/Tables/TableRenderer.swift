import TamisCore

/// Documents as rows of a table, or the elements of some of their layers.
///
/// The columns are the same whatever the documents hold, so rows can be rendered apart.
struct TableRenderer: DocumentRenderer {
  let options: OutputOptions
  let separator: UInt8

  /// The metadata that have a column of their own; the rest stands together in one.
  private static let metadataColumns = ["language", "title", "date", "agency", "cluster"]
  private static let documentColumns = ["id", "source", "line"] + metadataColumns + ["metadata", "text"]
  private static let elementColumns = ["id", "source", "layer", "start", "end", "text", "attributes", "raw"]

  /// The first row.
  var header: [UInt8] {
    var row = TableRow(separator: separator)
    for name in columns { row.append(name) }
    return row.finished()
  }

  private var columns: [String] {
    if options.layers != nil { return Self.elementColumns }
    return Self.documentColumns.filter { options.includesText || $0 != "text" }
  }

  func render(_ documents: [Document]) -> [UInt8] {
    var bytes: [UInt8] = []
    for document in documents {
      if options.layers == nil {
        bytes += row(of: document)
      } else {
        appendElements(of: document, to: &bytes)
      }
    }
    return bytes
  }

  private func row(of document: Document) -> [UInt8] {
    var row = TableRow(separator: separator)
    row.append(document.id)
    row.append(document.source.path)
    row.append(document.source.lineNumber.map(String.init) ?? "")
    for name in Self.metadataColumns { row.append(document.metadata[name].map(Self.text) ?? "") }
    var rest = document.metadata
    for name in Self.metadataColumns { rest[name] = nil }
    row.append(rest.isEmpty ? "" : JSONValue.object(rest).description)
    if options.includesText { row.append(document.text) }
    return row.finished()
  }

  private func appendElements(of document: Document, to bytes: inout [UInt8]) {
    let offset = OffsetMap(document.text, unit: options.offsets)
    for name in document.layerNames where options.layers?.contains(name) == true {
      let hasRaw = options.rawLayers.contains(name) && !document.source.path.isEmpty
      for element in document.contents(of: name)?.boxed ?? [] {
        var row = TableRow(separator: separator)
        row.append(document.id)
        row.append(document.source.path)
        row.append(name.name)
        row.append("\(offset(element.span.lowerBound))")
        row.append("\(offset(element.span.upperBound))")
        row.append(options.includesText ? String(document[element.span]) : "")
        row.append(element.attributes.isEmpty ? "" : JSONValue.object(element.attributes).description)
        let raw = hasRaw ? document.rawRanges(of: element.span) : []
        row.append(raw.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " "))
        bytes += row.finished()
      }
    }
  }

  private static func text(_ value: JSONValue) -> String { value.stringValue ?? value.description }
}

/// One row of a table after RFC 4180: lines end in CRLF, and fields that need it stand in quotes.
struct TableRow {
  private let separator: UInt8
  private var bytes: [UInt8] = []
  private var isEmpty = true

  init(separator: UInt8) {
    self.separator = separator
  }

  mutating func append(_ field: String) {
    if !isEmpty { bytes.append(separator) }
    isEmpty = false
    let needsQuotes = field.utf8.contains {
      $0 == separator || $0 == RowScanner.quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(RowScanner.quote)
    for byte in field.utf8 {
      if byte == RowScanner.quote { bytes.append(RowScanner.quote) }
      bytes.append(byte)
    }
    bytes.append(RowScanner.quote)
  }

  consuming func finished() -> [UInt8] {
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    return bytes
  }
}
