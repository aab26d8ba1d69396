/// The folder of data sets that some tests read, and that is not part of the package.
///
/// It is the folder that the environment variable `TAMIS_SHARED` names, or `shared` beside the package. Tests that need
/// it are skipped where it is absent, and are seen to be:
/// ```swift
/// @Test(.enabled(if: SharedData.path("data/corpus") != nil, "needs the shared data sets"))
/// ```
public enum SharedData {
  /// The path of the folder, or of something in it.
  ///
  /// - Parameters:
  ///   - name: A path inside the folder; empty for the folder itself.
  ///   - file: A file of the package; the caller's by default.
  /// - Returns: `nil` if it does not exist.
  public static func path(_ name: String = "", from file: String = #filePath) -> String? {
    let folder = TestFiles.environment("TAMIS_SHARED") ?? packageRoot(of: file).map { "\($0)/../shared" }
    guard let path = folder.map({ name.isEmpty ? $0 : "\($0)/\(name)" }), TestFiles.exists(path) else { return nil }
    return path
  }

  /// The folder of the package that a source file belongs to.
  ///
  /// - Parameter file: A source file; the caller's by default.
  /// - Returns: `nil` if no folder above the file holds a Package.swift.
  public static func packageRoot(of file: String = #filePath) -> String? {
    var folder = TestPath.folder(of: file)
    while !folder.isEmpty {
      if TestFiles.exists("\(folder)/Package.swift") { return folder }
      folder = TestPath.folder(of: folder)
    }
    return nil
  }
}

/// Paths as texts.
enum TestPath {
  /// The folder that holds a file; empty at the root.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// A path as seen from a folder, unless it is absolute.
  static func resolve(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : "\(folder)/\(path)"
  }
}
