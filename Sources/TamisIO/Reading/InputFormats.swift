import TamisCompression
public import TamisCore

/// The formats that documents are read from.
public enum InputFormats {
  /// One document a file.
  static let text = FormatDescriptor(
    name: "text", extensions: ["txt", "text"], summary: "Plain text in any known encoding, one document a file.")

  /// One document a line.
  static let jsonLines = FormatDescriptor(
    name: "jsonl", extensions: ["jsonl", "ndjson"],
    summary: "JSON Lines: one object a line, with the document's text, id and metadata; always UTF-8.")

  /// A row a document.
  static let csv = FormatDescriptor(
    name: "csv", extensions: ["csv"],
    summary: "A table with a header row, one document a row; commas, semicolons or tabs part its columns.")

  /// The same with tabs.
  static let tsv = FormatDescriptor(
    name: "tsv", extensions: ["tsv", "tab"], summary: "A table with a header row and tabs between its columns.")

  /// One document from `# newdoc` to the next.
  static let conllu = FormatDescriptor(
    name: "conllu", extensions: ["conllu"],
    summary: "CoNLL-U: annotated words one a line; always UTF-8.")

  /// The documents of the members.
  static let tar = FormatDescriptor(
    name: "tar", extensions: ["tar", "tgz"],
    summary: "A tar archive: each member with a known extension is read as such.")

  /// What the output of the same name wrote.
  static let sqlite = FormatDescriptor(
    name: "sqlite", extensions: ["sqlite", "sqlite3"],
    summary: "A database that Tamis wrote: its documents with text, metadata, layers and provenance.")

  /// All formats.
  public static let all: [FormatDescriptor] = [text, jsonLines, csv, tsv, conllu, tar, sqlite]

  /// Formats that are UTF-8 whatever the user says.
  static let fixedEncoding: Set<FormatDescriptor> = [jsonLines, conllu]

  /// The format of a name.
  ///
  /// - Parameter name: What scripts and options call it.
  /// - Returns: `nil` if there is none.
  public static func format(named name: String) -> FormatDescriptor? {
    all.first { $0.name == name }
  }

  /// The format that a file's extension means.
  ///
  /// - Parameter path: A path; its extension may be of either case, and `.gz` or `.zst` behind it do not matter. `.tgz`
  ///   means `.tar.gz`.
  /// - Returns: `nil` if it has no extension, or one that means no format. Such a file is read as text where it is named,
  ///   and left out where a folder is.
  public static func format(forPath path: String) -> FormatDescriptor? {
    guard let fileExtension = FilePath.fileExtension(of: withoutCompression(path)) else { return nil }
    return all.first { $0.extensions.contains(fileExtension) }
  }

  /// Whether a format is read from a stream of bytes, rather than by a library that wants the file.
  static func isStream(_ format: FormatDescriptor) -> Bool { format != sqlite }

  /// The compression that a file's extension means.
  static func compression(forPath path: String) -> Compression? {
    Compression.forPath(path) ?? (FilePath.fileExtension(of: path) == "tgz" ? .gzip : nil)
  }

  /// A path without the extension that means its compression.
  static func withoutCompression(_ path: String) -> String {
    if FilePath.fileExtension(of: path) == "tgz" { return path.dropLast(3) + "tar" }
    guard let compression = Compression.forPath(path) else { return path }
    return String(path.dropLast(compression.fileExtension.count + 1))
  }
}
