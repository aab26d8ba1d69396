/// A pattern of paths: `*`, `?`, `[a-z]`, `[!a-z]` inside one part of a path, `**` for any number of folders.
///
/// A backslash takes the next character as it is. Names that start with a dot match only parts that do.
struct Glob {
  /// One part of the pattern, between slashes.
  enum Part: Hashable {
    /// A name without wildcards, unescaped.
    case literal(String)
    /// A name with wildcards.
    case pattern([Element])
    /// `**`: any number of folders, none included.
    case anyFolders
  }

  /// What one or more characters of a name must be.
  enum Element: Hashable {
    case scalar(Unicode.Scalar)
    case anyScalar
    case anyScalars
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  /// Whether the pattern starts with a slash.
  let isAbsolute: Bool

  /// The parts, first to last; empty parts are left out.
  let parts: [Part]

  /// Whether a path holds a character that makes it a pattern.
  static func isPattern(_ path: String) -> Bool {
    path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
  }

  /// Parses a pattern.
  init(_ pattern: String) throws(InputError) {
    isAbsolute = pattern.utf8.first == UInt8(ascii: "/")
    var parts: [Part] = []
    for part in pattern.split(separator: "/") {
      if part == "**" {
        if parts.last != .anyFolders { parts.append(.anyFolders) }
        continue
      }
      let elements = try Self.elements(of: part, in: pattern)
      var name = ""
      for case .scalar(let scalar) in elements { name.unicodeScalars.append(scalar) }
      parts.append(name.unicodeScalars.count == elements.count ? .literal(name) : .pattern(elements))
    }
    self.parts = parts
  }

  private static func elements(of part: Substring, in pattern: String) throws(InputError) -> [Element] {
    var elements: [Element] = []
    var rest = part.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": elements.append(.scalar(rest.popFirst() ?? scalar))
      case "?": elements.append(.anyScalar)
      case "*": if elements.last != .anyScalars { elements.append(.anyScalars) }
      case "[":
        guard let set = takeSet(&rest) else {
          throw .malformedGlob(pattern, reason: "a '[' has no ']', or a range is the wrong way round")
        }
        elements.append(set)
      default: elements.append(.scalar(scalar))
      }
    }
    return elements
  }

  /// Takes what stands between brackets; a `]` at the start is a member.
  private static func takeSet(_ rest: inout Substring.UnicodeScalarView) -> Element? {
    var isNegated = false
    if let first = rest.first, first == "!" || first == "^" {
      rest.removeFirst()
      isNegated = true
    }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while var lower = rest.popFirst() {
      if lower == "]", !ranges.isEmpty { return .oneOf(ranges, isNegated: isNegated) }
      if lower == "\\" { lower = rest.popFirst() ?? lower }
      if rest.first == "-", let end = rest.dropFirst().first, end != "]" {
        rest.removeFirst(2)
        guard lower <= end else { return nil }
        ranges.append(lower...end)
      } else {
        ranges.append(lower...lower)
      }
    }
    return nil
  }

  /// Whether a name matches a part.
  ///
  /// - Complexity: O(*n* · *m*) for *n* characters and *m* elements: on a mismatch only the last `*` takes one more.
  static func matches(_ name: String, _ elements: [Element]) -> Bool {
    if FilePath.isHidden(name), elements.first != .scalar(".") { return false }
    let scalars = Array(name.unicodeScalars)
    var (position, index) = (0, 0)
    var retry: (position: Int, index: Int)?
    while position < scalars.count {
      if index < elements.count, elements[index] == .anyScalars {
        retry = (position, index + 1)
        index += 1
      } else if index < elements.count, elements[index].matches(scalars[position]) {
        position += 1
        index += 1
      } else if let last = retry {
        retry = (last.position + 1, last.index)
        (position, index) = (last.position + 1, last.index)
      } else {
        return false
      }
    }
    return elements[index...].allSatisfy { $0 == .anyScalars }
  }
}

extension Glob.Element {
  fileprivate func matches(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .scalar(let own): own == scalar
    case .anyScalar: true
    case .anyScalars: false
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
