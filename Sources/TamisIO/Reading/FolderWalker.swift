import TamisCore

/// Walks folders and expands patterns.
///
/// Folders are entered once for each walk, however many symbolic links lead there, so a loop of links ends. Hidden
/// files and folders are left out, and so is everything that is no file (pipes, sockets, devices).
struct FolderWalker {
  /// The format that the user named, if any.
  let format: FormatDescriptor?

  /// What the user wants of folders and patterns.
  private let filter: PathFilter

  /// The files found so far, in byte order of their names.
  private(set) var files: [FoundFile] = []

  /// The number of files in walked folders that were left out because their extension means no format.
  private(set) var unknownFileCount = 0

  private var enteredFolders: Set<FolderIdentity> = []

  private struct FolderIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  init(format: FormatDescriptor?, filter: PathFilter) {
    self.format = format
    self.filter = filter
  }

  /// Adds what the user named by its own name: the file, or the files of the folder.
  mutating func visit(named path: String, _ status: System.FileStatus) throws(InputError) {
    if status.kind == .folder { return try walk(path, status, root: path) }
    let isOpenDescriptor = ByteStream.isDescriptorPath(path)
    if let kind = ByteStream.refusedKind(status.kind, isOpenDescriptor: isOpenDescriptor) {
      throw .notAFile(path, kind: kind)
    }
    files.append(FoundFile(path: path, byteCount: status.kind == .regular ? status.byteCount : nil))
  }

  /// Adds the files of a folder and of the folders in it that have a known extension, or all if a format was named.
  private mutating func walk(
    _ folder: String, _ status: System.FileStatus, root: String
  ) throws(InputError) {
    guard enter(status) else { return }
    for name in try names(in: folder) where !FilePath.isHidden(name) {
      let path = FilePath.join(folder, name)
      guard !filter.excludes(path, root: root) else { continue }
      // A dangling link, or a file that went away since it was listed: nothing to read.
      guard let status = try? System.status(of: path) else { continue }
      if status.kind == .folder {
        try walk(path, status, root: root)
      } else if status.kind == .regular {
        if filter.includes(path, root: root) ?? (format != nil || InputFormats.format(forPath: path) != nil) {
          files.append(FoundFile(path: path, byteCount: status.byteCount))
        } else {
          unknownFileCount += 1
        }
      }
    }
  }

  /// Adds the files that match a pattern.
  ///
  /// A matching folder stands for its files, unless the pattern has `**`, which
  /// reaches them itself.
  mutating func expand(_ glob: Glob) throws(InputError) {
    try expand(glob.parts[...], in: glob.isAbsolute ? "/" : "", entersFolders: !glob.parts.contains(.anyFolders))
  }

  private mutating func expand(
    _ parts: ArraySlice<Glob.Part>, in folder: String, entersFolders: Bool
  ) throws(InputError) {
    guard let part = parts.first else { return }
    let rest = parts.dropFirst()
    switch part {
    case .literal(let name):
      try take(name, rest, in: folder, entersFolders)
    case .pattern(let elements):
      // A folder on the way that may not be read has nothing to match; only the last result says whether that matters.
      for name in (try? System.names(in: folder)) ?? [] where Glob.matches(name, elements) {
        try take(name, rest, in: folder, entersFolders)
      }
    case .anyFolders:
      if rest.isEmpty {
        try expandEverything(in: folder)
      } else {
        try expandBelow(rest, in: folder)
      }
    }
  }

  /// Adds a name that matched the last part, or goes on below it.
  private mutating func take(
    _ name: String, _ rest: ArraySlice<Glob.Part>, in folder: String, _ entersFolders: Bool
  ) throws(InputError) {
    let path = FilePath.join(folder, name)
    guard let status = try? System.status(of: path) else { return }
    if !rest.isEmpty {
      if status.kind == .folder { try expand(rest, in: path, entersFolders: entersFolders) }
    } else if status.kind == .regular {
      addMatch(path, status)
    } else if status.kind == .folder, entersFolders, !filter.excludes(path, root: folder) {
      try walk(path, status, root: path)
    }
  }

  /// Matches the rest of a pattern in a folder and in all folders below it.
  private mutating func expandBelow(_ rest: ArraySlice<Glob.Part>, in folder: String) throws(InputError) {
    guard let status = try? System.status(of: folder.isEmpty ? "." : folder), enter(status) else { return }
    try expand(rest, in: folder, entersFolders: false)
    for name in (try? System.names(in: folder)) ?? [] where !FilePath.isHidden(name) {
      let path = FilePath.join(folder, name)
      if let status = try? System.status(of: path), status.kind == .folder { try expandBelow(rest, in: path) }
    }
  }

  /// Adds all files in a folder and below it, whatever their extension.
  private mutating func expandEverything(in folder: String) throws(InputError) {
    guard let status = try? System.status(of: folder.isEmpty ? "." : folder), enter(status) else { return }
    for name in (try? System.names(in: folder)) ?? [] where !FilePath.isHidden(name) {
      let path = FilePath.join(folder, name)
      guard let status = try? System.status(of: path) else { continue }
      if status.kind == .folder {
        try expandEverything(in: path)
      } else if status.kind == .regular {
        addMatch(path, status)
      }
    }
  }

  /// Adds a file that a pattern matches, if the user wants it; the filter sees its path from where the pattern begins.
  private mutating func addMatch(_ path: String, _ status: System.FileStatus) {
    guard !filter.excludesAnyPart(of: path), filter.includes(path, root: "") ?? true else { return }
    files.append(FoundFile(path: path, byteCount: status.byteCount))
  }

  private mutating func enter(_ status: System.FileStatus) -> Bool {
    enteredFolders.insert(FolderIdentity(device: status.device, inode: status.inode)).inserted
  }

  private func names(in folder: String) throws(InputError) -> [String] {
    do {
      return try System.names(in: folder)
    } catch {
      throw .unreadable(folder, reason: error.reason)
    }
  }
}
