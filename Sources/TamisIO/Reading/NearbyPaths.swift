import TamisCore

/// What to tell a user whose input matches nothing: the name that was probably meant, or what is there.
enum NearbyPaths {
  /// The most names that a hint lists; it says how many there are in all.
  private static let listedNameCount = 5

  /// The hint for a path that does not exist.
  static func hint(forMissing path: String) -> String {
    let (folder, name) = FilePath.split(FilePath.withoutTrailingSlashes(path))
    guard let names = try? System.names(in: folder) else {
      let shortened = FilePath.split(folder)
      if let siblings = try? System.names(in: shortened.folder),
        let suggestion = Suggestion.closest(to: shortened.name, among: siblings)
      {
        return "there is no folder '\(folder)'; did you mean '\(FilePath.join(shortened.folder, suggestion))'?"
      }
      return "there is no folder '\(folder)'"
    }
    if let suggestion = Suggestion.closest(to: name, among: names) {
      return "did you mean '\(FilePath.join(folder, suggestion))'?"
    }
    return contents(of: folder, names)
  }

  /// The hint for a folder without readable files, or a pattern that matches none.
  static func hint(forEmpty pattern: String, _ walker: FolderWalker) -> String {
    if walker.unknownFileCount > 0 {
      let extensions = InputFormats.all.flatMap(\.extensions).map { ".\($0)" }.joined(separator: ", ")
      return "of a folder only files with a known extension are read (\(extensions)), and \(walker.unknownFileCount) "
        + "have another; name them by a pattern such as '\(FilePath.join(pattern, "*"))', or name the format"
    }
    guard Glob.isPattern(pattern) else { return "the folder is empty" }
    // The folder in front of the first wildcard is where the user believes the files to be.
    var folder = pattern
    while Glob.isPattern(folder) { folder = FilePath.split(folder).folder }
    guard let names = try? System.names(in: folder) else { return hint(forMissing: folder) }
    return contents(of: folder, names)
  }

  private static func contents(of folder: String, _ names: [String]) -> String {
    let visible = names.filter { !FilePath.isHidden($0) }
    let place = folder.isEmpty ? "the current folder" : "'\(folder)'"
    guard !visible.isEmpty else { return "\(place) is empty" }
    let list = visible.prefix(listedNameCount).map { "'\($0)'" }.joined(separator: ", ")
    let rest = visible.count - listedNameCount
    return "\(place) holds \(list)\(rest > 0 ? " and \(rest) more" : "")"
  }
}
