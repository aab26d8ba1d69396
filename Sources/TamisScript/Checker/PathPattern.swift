/// Paths and globs, compared as texts: no file is looked at.
enum PathPattern {
  /// A path without `./` in front and without doubled slashes.
  static func normalized(_ path: String) -> String {
    var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    parts.removeAll { $0.elementsEqual(".".utf8) }
    let joined = parts.map { String($0) ?? "" }.joined(separator: "/")
    return path.utf8.first == UInt8(ascii: "/") ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// Whether a file would be read by a pattern: a glob that matches it, or a folder that it is in.
  ///
  /// `*` and `?` match within one part of a path, `**` any number of parts, `[a-z]` and `[!a-z]` one byte.
  ///
  /// - Complexity: O(*n* · *m*) for *n* and *m* bytes.
  static func matches(_ pattern: String, _ path: String) -> Bool {
    let parts = normalized(pattern).utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    let target = normalized(path).utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    guard (pattern.utf8.first == UInt8(ascii: "/")) == (path.utf8.first == UInt8(ascii: "/")) else { return false }
    let isGlob = pattern.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
    // A plain path is a folder, or the file itself; "." is the folder that everything relative is in.
    guard isGlob else { return normalized(pattern) == "." || target.starts(with: parts) }
    return match(parts[...], target[...], one: matchesPart) { $0 == [UInt8]("**".utf8) }
  }

  /// Matches a sequence that may hold wildcards for any number of elements; goes back to the last wildcard only.
  private static func match<Element>(
    _ pattern: ArraySlice<Element>, _ target: ArraySlice<Element>, one: (Element, Element) -> Bool,
    isAny: (Element) -> Bool
  ) -> Bool {
    var (position, place) = (pattern.startIndex, target.startIndex)
    var retry: (position: Int, place: Int)?
    while place < target.endIndex {
      if position < pattern.endIndex, isAny(pattern[position]) {
        retry = (position, place)
        position += 1
      } else if position < pattern.endIndex, one(pattern[position], target[place]) {
        position += 1
        place += 1
      } else if let last = retry {
        retry = (last.position, last.place + 1)
        (position, place) = (last.position + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy(isAny)
  }

  /// Matches one part of a path.
  private static func matchesPart(_ pattern: [UInt8], _ part: [UInt8]) -> Bool {
    match(wildcards(in: pattern[...])[...], part.map(Wildcard.byte)[...]) {
      $0.matches($1)
    } isAny: {
      $0 == .any
    }
  }

  private enum Wildcard: Equatable {
    case byte(UInt8)
    case any, one
    case set([ClosedRange<UInt8>], isNegated: Bool)

    func matches(_ other: Wildcard) -> Bool {
      switch (self, other) {
      case (.one, _): true
      case (.byte(let byte), .byte(let found)): byte == found
      case (.set(let ranges, let isNegated), .byte(let found)):
        ranges.contains { $0.contains(found) } != isNegated
      default: false
      }
    }
  }

  /// The bytes that `[abc]`, `[a-z]` or `[!a-z]` stands for, by what is inside.
  private static func set(of inside: ArraySlice<UInt8>) -> Wildcard {
    let isNegated = inside.first == UInt8(ascii: "!")
    var rest = isNegated ? inside.dropFirst() : inside
    var ranges: [ClosedRange<UInt8>] = []
    while let first = rest.popFirst() {
      if rest.count > 1, rest.first == UInt8(ascii: "-"), let last = rest.dropFirst().first, last >= first {
        ranges.append(first...last)
        rest = rest.dropFirst(2)
      } else {
        ranges.append(first...first)
      }
    }
    return .set(ranges, isNegated: isNegated)
  }

  private static func wildcards(in pattern: ArraySlice<UInt8>) -> [Wildcard] {
    var result: [Wildcard] = []
    var rest = pattern
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "*"): result.append(.any)
      case UInt8(ascii: "?"): result.append(.one)
      case UInt8(ascii: "["):
        guard let end = rest.firstIndex(of: UInt8(ascii: "]")), end > rest.startIndex else { fallthrough }
        result.append(set(of: rest[..<end]))
        rest = rest[(end + 1)...]
      default: result.append(.byte(byte))
      }
    }
    return result
  }
}
