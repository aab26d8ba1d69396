/// The kind of a JSON value, as its first byte tells.
public enum JSONKind: String, Hashable, Sendable, CaseIterable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case boolean
  /// A number, integral or not.
  case number
  /// A string.
  case string
  /// An array.
  case array
  /// An object.
  case object
}
