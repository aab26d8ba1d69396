import TamisCore

/// Decides for every line of a text whether it is page furniture from end to end.
///
/// Most kinds are told by the line alone. Names, dates, words of menus and of share bars on a line of their own count only
/// beside furniture that is certain: alone they may as well be headings.
struct FurnitureLines {
  /// Bylines stand this near to the top, in lines of the article; further down, `Par Toutatis` may be a heading.
  private static let topLineCount = 10

  /// The first line that is no furniture and not blank.
  private(set) var firstContentIndex: Int?

  /// The last line that is no furniture and not blank.
  private(set) var lastContentIndex: Int?

  /// The kinds by the place of their lines; empty if no line is furniture.
  private var kinds: [Int: FurnitureKind] = [:]

  /// What lines tell of the document as a whole, by the place of the lines.
  private var notes: [Int: (agency: String?, date: String?, byline: String?)] = [:]

  /// Lines that are furniture if one of their neighbours is, in order.
  private var doubtful: [(index: Int, kind: FurnitureKind)] = []

  /// The kind of a line; `nil` for a line that is or may be part of the article.
  subscript(index: Int) -> FurnitureKind? { kinds.isEmpty ? nil : kinds[index] }

  /// Adds what a line tells of agency, date and author.
  func note(_ index: Int, in findings: inout Findings) {
    guard let note = notes[index] else { return }
    findings.note(agency: note.agency, date: note.date, byline: note.byline)
  }

  /// Looks at all lines of a text.
  ///
  /// - Parameters:
  ///   - text: The text with its lines.
  ///   - bytes: Its bytes.
  ///   - folded: Working space.
  /// - Complexity: O(*n*) for *n* bytes.
  init(in text: CleaningText, bytes: Span<UInt8>, folded: inout FoldedLine) {
    let lines = text.lines.lines
    var publication: String?
    var contentLineCount = 0
    var last: FurnitureKind?
    for (index, line) in lines.enumerated() where !line.isBlank {
      contentLineCount += 1
      var found: FurnitureKind?
      // A line of an article's body is longer than any furniture; only its edges are looked at elsewhere.
      if line.byteCount <= FoldedLine.maximumByteCount, !Self.isSentence(line, in: bytes) {
        let site = FurnitureSite(
          line: line, isNearTop: contentLineCount <= Self.topLineCount, last: last,
          isInFlow: Self.isInFlow(index, lines, bytes))
        switch folded.verdict(at: site, in: bytes) {
        case .furniture(let kind):
          found = kind
          notes[index] = (folded.agency, folded.date, folded.byline)
          if kind == .copyright || kind == .printLine { publication = publication ?? folded.publication }
        case .doubtful(let kind): doubtful.append((index, kind))
        case .none: break
        }
      }
      if let found {
        kinds[index] = found
        contentLineCount -= 1
      }
      last = found
    }
    if let publication { findMasthead(publication, lines, bytes, &folded) }
    settleDoubts(lines)
    firstContentIndex = lines.indices.first { !lines[$0].isBlank && self[$0] == nil }
    lastContentIndex = lines.indices.last { !lines[$0].isBlank && self[$0] == nil }
  }

  /// Whether a line ends as sentences do, is too long for a signature, and opens as no furniture opens.
  private static func isSentence(_ line: Line, in bytes: Span<UInt8>) -> Bool {
    guard line.closing == .sentenceEnd, line.byteCount > 64 else { return false }
    let first = bytes[Int(line.start)]
    return first != UInt8(ascii: "(") && first != 0xC2 && !PhraseTable.mayOpen(line.content, of: bytes)
  }

  /// Whether the text goes on from the line before, or into the line behind: then the line is part of a column.
  private static func isInFlow(_ index: Int, _ lines: [Line], _ bytes: Span<UInt8>) -> Bool {
    if index + 1 < lines.count, lines[index + 1].opening == .lowercase, lines[index].closing != .sentenceEnd,
      !isContact(lines[index + 1], bytes)
    {
      return true
    }
    guard index > 0 else { return false }
    let before = lines[index - 1]
    return before.closing == .comma || before.closing == .hyphen || lines[index].opening == .lowercase
  }

  /// Whether a line is one word with an `@` in it.
  static func isContact(_ line: Line, _ bytes: Span<UInt8>) -> Bool {
    guard line.byteCount <= 60 else { return false }
    var hasSign = false
    for index in line.content {
      if bytes[index] == 0x20 { return false }
      hasSign = hasSign || bytes[index] == UInt8(ascii: "@")
    }
    return hasSign
  }

  /// Takes doubtful lines beside furniture for furniture, from the top down and back up.
  private mutating func settleDoubts(_ lines: [Line]) {
    guard !kinds.isEmpty else { return }
    for (index, kind) in doubtful + doubtful.reversed() where kinds[index] == nil {
      if isFurniture(from: index, by: -1, lines) || isFurniture(from: index, by: 1, lines) { kinds[index] = kind }
    }
  }

  /// Whether the next line with content in a direction is furniture.
  private func isFurniture(from index: Int, by step: Int, _ lines: [Line]) -> Bool {
    var neighbour = index + step
    while lines.indices.contains(neighbour), lines[neighbour].isBlank { neighbour += step }
    return kinds[neighbour] != nil
  }

  /// The words of a publication's name without its article and the form of its company.
  private static func bareName(_ text: Span<UInt8>, _ range: Range<Int>, _ folded: inout FoldedLine) -> [[UInt8]] {
    folded.load(range, of: text)
    var words = folded.words.map { Array(folded.bytes[$0]) }
    let articles = ["the", "le", "la", "les"]
    if words.count > 1, articles.contains(String(decoding: words[0], as: UTF8.self)) { words.removeFirst() }
    let forms = ["ltd", "limited", "company", "co", "inc", "sa", "llc", "plc", "group", "media", "sas", "corporation"]
    while words.count > 1, forms.contains(String(decoding: words[words.count - 1], as: UTF8.self)) {
      words.removeLast()
    }
    return words
  }

  /// Finds the line that holds the name of the publication and nothing else.
  private mutating func findMasthead(
    _ publication: String, _ lines: [Line], _ bytes: Span<UInt8>, _ folded: inout FoldedLine
  ) {
    let name = Self.bareName(publication.utf8Span.span, 0..<publication.utf8.count, &folded)
    guard name.joined().count >= 4 else { return }
    var contentLineCount = 0
    for (index, line) in lines.enumerated() where !line.isBlank && kinds[index] == nil {
      contentLineCount += 1
      guard contentLineCount <= Self.topLineCount else { return }
      guard line.byteCount <= publication.utf8.count + 12 else { continue }
      if Self.bareName(bytes, line.content, &folded) == name {
        kinds[index] = .masthead
        return
      }
    }
  }
}

/// A line that may be furniture, and what stands around it.
struct FurnitureSite {
  var line: Line

  /// Whether the line stands where bylines stand.
  var isNearTop: Bool

  /// What the line before is, if that is furniture.
  var last: FurnitureKind?

  /// Whether a sentence runs through the line from the one before or into the one behind.
  var isInFlow: Bool
}

/// What a line is.
enum FurnitureVerdict {
  /// Part of the article, as far as can be told.
  case none
  /// Furniture, if a line beside it is.
  case doubtful(FurnitureKind)
  /// Furniture from end to end.
  case furniture(FurnitureKind)
}
