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

  /// All formats.
  public static let all: [FormatDescriptor] = [text, jsonLines]

  /// The format of a name.
  ///
  /// - Parameter name: What scripts and options call it.
  /// - Returns: `nil` if there is none.
  public static func format(named name: String) -> FormatDescriptor? {
    all.first { $0.name == name }
  }

  /// The format that a file's extension means.
  ///
  /// - Parameter path: A path; its extension may be of either case.
  /// - Returns: `nil` if it has no extension, or one that means no format. Such a file is read as text where it is named,
  ///   and left out where a folder is.
  public static func format(forPath path: String) -> FormatDescriptor? {
    guard let fileExtension = FilePath.fileExtension(of: path) else { return nil }
    return all.first { $0.extensions.contains(fileExtension) }
  }
}
