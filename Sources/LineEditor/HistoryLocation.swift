/// Where a program keeps its history.
public enum HistoryLocation {
  /// The path of a program's history by the XDG Base Directory Specification: `$XDG_STATE_HOME/<program>/history`, by
  /// default below `~/.local/state`.
  ///
  /// - Parameter program: The program's name, which becomes a folder's.
  /// - Returns: An absolute path; `nil` if neither `XDG_STATE_HOME` nor `HOME` holds one.
  public static func standard(for program: String) -> String? {
    standard(for: program, environment: Platform.environment)
  }

  static func standard(for program: String, environment: (String) -> String?) -> String? {
    // The specification asks to ignore relative paths.
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return "\(state)/\(program)/history" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/\(program)/history"
  }
}
