/// Paths as the user writes them: strings with `/` between their parts.
package enum FilePath {
  /// The path of a name in a folder; an empty folder is the current one.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder of a path and the name in it: `("news", "a.txt")`, `("", "a.txt")`, `("/", "a.txt")`.
  package static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let name = String(path[path.utf8.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }

  /// The extension of a path's last part, lower case and without its dot; `nil` if it has none.
  package static func fileExtension(of path: String) -> String? {
    let name = split(path).name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
    let tail = name[name.utf8.index(after: dot)...]
    return tail.isEmpty ? nil : tail.lowercased()
  }

  /// Whether a name is hidden by its first dot.
  package static func isHidden(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: ".") }

  /// The path without slashes at its end; `/` stays.
  package static func withoutTrailingSlashes(_ path: String) -> String {
    var end = path.utf8.endIndex
    while end > path.utf8.index(after: path.utf8.startIndex),
      path.utf8[path.utf8.index(before: end)] == UInt8(ascii: "/")
    {
      end = path.utf8.index(before: end)
    }
    return String(path[..<end])
  }
}
