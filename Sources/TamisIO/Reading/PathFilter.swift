import TamisCore

/// Which files of folders and patterns are read: those that a pattern includes, and that no pattern excludes.
///
/// A pattern without a slash is held against each name; one with a slash against the path below the folder that the user
/// named. A folder that is excluded is not entered. A file that the user names by its own name is read in any case.
struct PathFilter {
  private let included: [Glob]
  private let excluded: [Glob]

  /// - Throws: ``InputError/malformedGlob(_:reason:)``.
  init(include: [String], exclude: [String]) throws(InputError) {
    included = try Self.globs(include)
    excluded = try Self.globs(exclude)
  }

  private static func globs(_ patterns: [String]) throws(InputError) -> [Glob] {
    var globs: [Glob] = []
    for pattern in patterns { globs.append(try Glob(pattern)) }
    return globs
  }

  /// Whether a file below a folder is wanted; `nil` if the user did not say, so that its extension decides.
  func includes(_ path: String, root: String) -> Bool? {
    included.isEmpty ? nil : included.contains { Self.matches($0, path, root: root) }
  }

  /// Whether a file or a folder below a folder is not wanted.
  func excludes(_ path: String, root: String) -> Bool {
    excluded.contains { Self.matches($0, path, root: root) }
  }

  /// Whether a path or a folder on the way to it is not wanted.
  func excludesAnyPart(of path: String) -> Bool {
    guard !excluded.isEmpty else { return false }
    let parts = path.split(separator: "/")
    return parts.indices.contains { excludes(parts[...$0].joined(separator: "/"), root: "") }
  }

  private static func matches(_ glob: Glob, _ path: String, root: String) -> Bool {
    if glob.parts.count == 1, !glob.isAbsolute { return glob.matches([Substring(FilePath.split(path).name)]) }
    let isBelow = !root.isEmpty && path.hasPrefix(root)
    let below = isBelow ? path.dropFirst(root.count) : path[...]
    return glob.matches(below.split(separator: "/"))
  }
}

extension Glob {
  /// Whether the parts of a path match the whole pattern.
  ///
  /// - Complexity: O(*n* · *m*) for *n* parts and *m* of the pattern: on a mismatch only the last `**` takes one more.
  func matches(_ names: [Substring]) -> Bool {
    var (position, index) = (0, 0)
    var retry: (position: Int, index: Int)?
    while position < names.count {
      if index < parts.count, parts[index] == .anyFolders {
        retry = (position, index + 1)
        index += 1
      } else if index < parts.count, parts[index].matches(String(names[position])) {
        position += 1
        index += 1
      } else if let last = retry {
        retry = (last.position + 1, last.index)
        (position, index) = (last.position + 1, last.index)
      } else {
        return false
      }
    }
    return parts[index...].allSatisfy { $0 == .anyFolders }
  }
}

extension Glob.Part {
  fileprivate func matches(_ name: String) -> Bool {
    switch self {
    case .literal(let own): own == name
    case .pattern(let elements): Glob.matches(name, elements)
    case .anyFolders: true
    }
  }
}
