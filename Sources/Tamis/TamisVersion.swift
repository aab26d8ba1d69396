/// The version of Tamis: of the library, the command and the script language together.
public enum TamisVersion {
  /// The version as `major.minor.patch`, by the rules of semantic versioning.
  public static let current = "0.1.0"
}
