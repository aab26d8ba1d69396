public import TamisCore

/// Page furniture that was found, and how it would be removed.
struct FoundFurniture {
  var kind: FurnitureKind

  /// The bytes of the furniture itself.
  var span: TextSpan

  /// What goes with it: its line feed, or the space before it.
  var removal: TextSpan

  /// What stands in its place.
  var replacement = ""

  init(_ kind: FurnitureKind, at span: TextSpan, removal: TextSpan? = nil, replacement: String = "") {
    self.kind = kind
    self.span = span
    self.removal = removal ?? span
    self.replacement = replacement
  }
}

/// What becomes of each kind of furniture.
struct FurnitureActions: Sendable {
  /// What becomes of the kinds that are not named.
  var standard: FurnitureAction

  /// What becomes of those that are.
  var exceptions: [FurnitureKind: FurnitureAction] = [:]

  /// What becomes of a kind.
  func action(for kind: FurnitureKind) -> FurnitureAction { exceptions[kind] ?? standard }

  /// Whether some kind is treated in a way.
  func contains(_ action: FurnitureAction) -> Bool {
    FurnitureKind.allCases.contains { self.action(for: $0) == action }
  }
}

/// What becomes of page furniture.
public enum FurnitureAction: String, ParameterChoice {
  /// It goes; the edits tell its kind.
  case remove
  /// It stays, as spans of the layer `furniture` with its kind.
  case mark
  /// It stays, and nothing is said of it.
  case keep
}
