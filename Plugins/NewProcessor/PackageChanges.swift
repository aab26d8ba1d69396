import Foundation

/// Changes to the files of the package, made together or not at all.
struct PackageChanges {
  private let folder: URL
  /// New contents by path, in the order in which they are written.
  private var contents: [(path: String, text: String)] = []

  init(folder: URL) throws {
    self.folder = folder
  }

  /// Changes that make a folder, which must not be there yet, or be empty.
  init(newFolder folder: URL) throws {
    let isEmpty = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty) ?? true
    var isFolder: ObjCBool = true
    let exists = FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder)
    guard !exists || isFolder.boolValue && isEmpty else {
      throw Refusal("'\(folder.path)' exists already; name a new folder")
    }
    self.folder = folder
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  private func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

  private func text(of path: String) throws -> String {
    do {
      return try contents.last { $0.path == path }?.text ?? String(contentsOf: url(path), encoding: .utf8)
    } catch {
      throw Refusal("'\(path)' cannot be read: \(error.localizedDescription)")
    }
  }

  /// The Swift files under a folder.
  func sources(under path: String) throws -> [(path: String, text: String)] {
    let paths = FileManager.default.enumerator(atPath: url(path).path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { ("\(path)/\($0)", try text(of: "\(path)/\($0)")) }
  }

  /// Puts the target into the manifest, and the type into the list of built-in processors.
  mutating func list(_ names: ProcessorNames) throws {
    try edit("Package.swift") { try Self.inserting("\"\(names.target)\",", betweenMarkersOf: "processors", into: $0) }
    try edit("Sources/Tamis/Registry+Builtin.swift") {
      let listed = try Self.inserting("\(names.type).self,", betweenMarkersOf: "processors", into: $0)
      return try Self.importing("import \(names.target)", into: listed)
    }
    try edit("Sources/Tamis/Exports.swift") {
      try Self.importing("@_exported public import \(names.target)", into: $0)
    }
  }

  private mutating func edit(_ path: String, _ change: (String) throws -> String) throws {
    do {
      contents.append((path, try change(text(of: path))))
    } catch let missing as MissingPlace {
      throw Refusal("'\(path)' has no \(missing.place); put it back, as it is in the repository")
    }
  }

  mutating func create(_ path: String, _ text: String) throws {
    guard !exists(path) else { throw Refusal("'\(path)' exists already") }
    contents.append((path, text))
  }

  /// Writes everything; if a file cannot be written, those before it become what they were.
  func write() throws {
    let files = FileManager.default
    var undo: [() throws -> Void] = []
    do {
      for (path, text) in contents {
        let file = url(path)
        if let old = files.contents(atPath: file.path) {
          undo.append { try old.write(to: file, options: .atomic) }
        } else {
          if let made = try makeFolder(of: file) { undo.append { try files.removeItem(at: made) } }
          undo.append { if files.fileExists(atPath: file.path) { try files.removeItem(at: file) } }
        }
        try Data(text.utf8).write(to: file, options: .atomic)
      }
    } catch {
      for step in undo.reversed() { try? step() }
      throw Refusal("a file cannot be written: \(error.localizedDescription)")
    }
  }

  /// Makes the folder of a file; returns the outermost folder that had to be made.
  private func makeFolder(of file: URL) throws -> URL? {
    let files = FileManager.default
    let parent = file.deletingLastPathComponent()
    guard !files.fileExists(atPath: parent.path) else { return nil }
    var outermost = parent
    while !files.fileExists(atPath: outermost.deletingLastPathComponent().path) {
      outermost = outermost.deletingLastPathComponent()
    }
    try files.createDirectory(at: parent, withIntermediateDirectories: true)
    return outermost
  }

  /// A place in a file that is not where it should be.
  private struct MissingPlace: Error {
    let place: String
  }

  /// The text with a line more between the lines `// NAME:begin` and `// NAME:end`, which stay sorted.
  private static func inserting(_ line: String, betweenMarkersOf name: String, into text: String) throws -> String {
    var lines = text.components(separatedBy: "\n")
    func index(of marker: String) -> Int? {
      lines.firstIndex { $0.trimmingCharacters(in: .whitespaces) == "// \(name):\(marker)" }
    }
    guard let begin = index(of: "begin"), let end = index(of: "end"), begin < end else {
      throw MissingPlace(place: "markers '// \(name):begin' and '// \(name):end'")
    }
    let place = lines[begin + 1..<end].firstIndex { $0.trimmingCharacters(in: .whitespaces) > line } ?? end
    lines.insert(lines[begin].prefix { $0 == " " } + line, at: place)
    return lines.joined(separator: "\n")
  }

  /// The text with an import more, in the order of the modules' names.
  private static func importing(_ line: String, into text: String) throws -> String {
    var lines = text.components(separatedBy: "\n")
    func module(_ line: String) -> String? {
      let words = line.split(separator: " ")
      return words.dropLast().last == "import" ? words.last.map(String.init) : nil
    }
    guard let name = module(line), let last = lines.lastIndex(where: { module($0) != nil }) else {
      throw MissingPlace(place: "import")
    }
    let place = lines.firstIndex { module($0).map { $0 > name } ?? false } ?? last + 1
    lines.insert(line, at: place)
    return lines.joined(separator: "\n")
  }
}
