import TamisIO

/// What folders hold, for completion.
enum FolderListing {
  /// The names in a folder, in byte order.
  ///
  /// - Parameter folder: The folder, with a `/` at its end; empty for the current one.
  /// - Returns: The names, and which are folders; nothing for a folder that cannot be read.
  static func entries(_ folder: String) -> [(name: String, isFolder: Bool)] {
    guard let names = try? System.names(in: folder) else { return [] }
    return names.map { name in
      (name, (try? System.status(of: folder + name))?.kind == .folder)
    }
  }
}
