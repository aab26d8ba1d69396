import Synchronization
import TamisCore

/// A user's names with what they are the names of: they override what is found.
struct NameList: Sendable {
  /// For each name as it is written, its label; `nil` says that it is no name.
  private var labels: [[UInt8]: EntityLabel?] = [:]
  /// The first words of names, so that most words need no further look-up.
  private var beginnings: Set<[UInt8]> = []
  private var longest = 0

  private static let files = Mutex<[String: NameList]>([:])

  /// The list in a file, read once a process.
  ///
  /// - Throws: ``NameListError``.
  static func file(_ path: String) throws(NameListError) -> NameList {
    if let known = files.withLock({ $0[path] }) { return known }
    let list = try NameList(UserFile.lines(path), path: path)
    files.withLock { $0[path] = list }
    return list
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - lines: The file's lines.
  ///   - path: What errors call it.
  /// - Throws: ``NameListError/malformed(path:line:explanation:)``.
  init(_ lines: [Substring], path: String) throws(NameListError) {
    for (index, line) in lines.enumerated() {
      let content = UserFile.trimmed(line)
      if content.isEmpty || content.hasPrefix("#") { continue }
      guard let comma = content.lastIndex(of: ",") else {
        throw .malformed(path: path, line: index + 1, explanation: "the line has no comma")
      }
      var name = UserFile.trimmed(content[..<comma])
      if name.count >= 2, name.hasPrefix("\""), name.hasSuffix("\"") { name = name.dropFirst().dropLast() }
      let kind = UserFile.trimmed(content[content.index(after: comma)...])
      guard !name.isEmpty else { throw .malformed(path: path, line: index + 1, explanation: "the name is empty") }
      guard kind == "NONE" || EntityTagger.labels.contains(where: { $0.rawValue == kind }) else {
        throw .malformed(path: path, line: index + 1, explanation: "the kind of the name is not known")
      }
      insert(String(name), label: kind == "NONE" ? nil : EntityLabel(rawValue: String(kind)))
    }
  }

  private mutating func insert(_ name: String, label: EntityLabel?) {
    let key = Self.key(name.utf8Span.span, 0, name.utf8.count)
    labels[key] = .some(label)
    longest = max(longest, key.count)
    beginnings.insert(Array(key.prefix(1)))
  }

  /// A name with typographic apostrophes as straight ones and white space as single spaces.
  private static func key(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var key: [UInt8] = []
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        key.append(UInt8(ascii: "'"))
        index += 3
      } else if byte <= 0x20 || byte == 0xC2 && index + 1 < end && bytes[index + 1] == 0xA0 {
        if key.last != 0x20 { key.append(0x20) }
        index += byte == 0xC2 ? 2 : 1
      } else {
        key.append(byte)
        index += 1
      }
    }
    return key
  }

  /// Entities with the list's names in place of those that they overlap.
  ///
  /// - Parameters:
  ///   - entities: What was found, in order and without overlaps.
  ///   - document: The document, with tokens.
  /// - Returns: The same, in order and without overlaps.
  /// - Complexity: O(*t* · *k*) for *t* tokens and names of up to *k* bytes.
  func overriding(_ entities: [Entity], in document: Document) -> [Entity] {
    let listed = matches(document)
    guard !listed.isEmpty else { return entities }
    var result: [Entity] = listed.compactMap { match in
      match.label.map { Entity(match.span, label: $0, score: 1) }
    }
    var index = 0
    for entity in entities {
      while index < listed.count, listed[index].span.upperBound <= entity.span.lowerBound { index += 1 }
      if index == listed.count || listed[index].span.lowerBound >= entity.span.upperBound { result.append(entity) }
    }
    return result.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private func matches(_ document: Document) -> [(span: TextSpan, label: EntityLabel?)] {
    let text = document.text
    let bytes = text.utf8Span.span
    let tokens = document[.tokens]
    var matches: [(span: TextSpan, label: EntityLabel?)] = []
    var index = 0
    while index < tokens.count {
      guard let (end, label) = match(bytes, tokens, index) else {
        index += 1
        continue
      }
      matches.append((TextSpan(tokens[index].span.lowerBound, tokens[end - 1].span.upperBound), label))
      index = end
    }
    return matches
  }

  /// The longest listed name that begins with a token.
  private func match(_ bytes: Span<UInt8>, _ tokens: [Token], _ index: Int) -> (end: Int, label: EntityLabel?)? {
    let start = tokens[index].span.lowerBound
    guard tokens[index].span.upperBound <= bytes.count,
      beginnings.contains(Array(Self.key(bytes, start, min(bytes.count, start + 3)).prefix(1)))
    else { return nil }
    var found: (end: Int, label: EntityLabel?)?
    var end = index
    while end < tokens.count, tokens[end].span.upperBound <= bytes.count {
      let key = Self.key(bytes, start, tokens[end].span.upperBound)
      if key.count > longest { break }
      if let label = labels[key] { found = (end + 1, label) }
      end += 1
    }
    return found
  }
}
