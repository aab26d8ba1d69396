/// Finds the fields of one row of a table, in as many pieces as its bytes come in.
///
/// A field in quotes may hold separators, line ends, and quotes that are doubled; a quote inside a field without quotes is
/// a character like any other.
///
/// Source: RFC 4180, section 2; lines may end in LF alone, too.
struct RowScanner {
  /// A field of the row.
  struct Field {
    /// Its bytes in the row, without the quotes around it.
    var range: Range<Int>
    /// Whether quotes in it are doubled.
    var hasDoubledQuotes: Bool
  }

  private enum State {
    case start, unquoted, quoted
    /// Behind a quote in quotes: the end of the field, or the first of two.
    case behindQuote
  }

  static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let separator: UInt8
  private var state = State.start
  private var fieldStart = 0
  private var fieldEnd = 0
  private var hasDoubledQuotes = false

  /// The fields found so far.
  private(set) var fields: [Field] = []
  /// The bytes of the row scanned so far.
  private(set) var position = 0
  /// The line ends passed so far, that of the row itself included.
  private(set) var lineEndCount = 0
  /// The first byte that breaks the rules: behind a closing quote, or an opening one that is never closed.
  private(set) var errorOffset: Int?

  init(separator: UInt8) {
    self.separator = separator
  }

  /// Scans on.
  ///
  /// - Parameter row: The row from its first byte, as far as it is there.
  /// - Returns: Whether the row is over; ``position`` is behind its line end then.
  mutating func scan(_ row: Span<UInt8>) -> Bool {
    while position < row.count {
      switch state {
      case .start:
        fieldStart = position
        fieldEnd = position
        hasDoubledQuotes = false
        state = .unquoted
        if row[position] == Self.quote {
          state = .quoted
          position += 1
          fieldStart = position
        }
      case .unquoted: if scanUnquoted(row) { return true }
      case .quoted: scanQuoted(row)
      case .behindQuote: if scanBehindQuote(row) { return true }
      }
    }
    return false
  }

  /// Ends a row that no line end ends.
  mutating func finish() {
    switch state {
    case .quoted:
      errorOffset = errorOffset ?? max(0, fieldStart - 1)
      fieldEnd = position
    case .start:
      (fieldStart, fieldEnd) = (position, position)
      hasDoubledQuotes = false
    case .unquoted: fieldEnd = position
    case .behindQuote: break
    }
    appendField()
  }

  /// Starts anew with the same separator, keeping memory.
  mutating func reset() {
    fields.removeAll(keepingCapacity: true)
    (state, position, lineEndCount, errorOffset) = (.start, 0, 0, nil)
  }

  /// Forgets the bytes scanned so far, and the fields in them: what comes next is scanned from 0 on.
  mutating func forget() {
    fields.removeAll(keepingCapacity: true)
    (position, fieldStart, fieldEnd) = (0, 0, 0)
  }

  private mutating func scanUnquoted(_ row: Span<UInt8>) -> Bool {
    while position < row.count {
      let byte = row[position]
      position += 1
      if byte == separator {
        fieldEnd = position - 1
        appendField()
        state = .start
        return false
      }
      if byte == Self.newline {
        fieldEnd = position - 1
        if fieldEnd > fieldStart, row[fieldEnd - 1] == Self.carriageReturn { fieldEnd -= 1 }
        return endRow()
      }
    }
    return false
  }

  private mutating func scanQuoted(_ row: Span<UInt8>) {
    let rest = row.extracting(position..<row.count)
    let count = System.firstOffset(of: Self.quote, in: rest) ?? rest.count
    for index in 0..<count where rest[index] == Self.newline { lineEndCount += 1 }
    position += count
    guard position < row.count else { return }
    fieldEnd = position
    position += 1
    state = .behindQuote
  }

  private mutating func scanBehindQuote(_ row: Span<UInt8>) -> Bool {
    let byte = row[position]
    position += 1
    switch byte {
    case Self.quote:
      hasDoubledQuotes = true
      state = .quoted
    case separator:
      appendField()
      state = .start
    case Self.newline: return endRow()
    case Self.carriageReturn: break
    default:
      errorOffset = errorOffset ?? position - 1
      state = .unquoted
    }
    return false
  }

  private mutating func endRow() -> Bool {
    appendField()
    lineEndCount += 1
    return true
  }

  private mutating func appendField() {
    fields.append(Field(range: fieldStart..<max(fieldStart, fieldEnd), hasDoubledQuotes: hasDoubledQuotes))
  }
}
