extension Stage {
  /// Whether another stage does the same: the same processor with the same arguments, the same condition, or the same
  /// side branch.
  ///
  /// - Parameter other: Another stage.
  /// - Returns: Whether both give the same result for the same documents.
  func isEquivalent(to other: Stage) -> Bool {
    switch (action, other.action) {
    case (.document(let first), .document(let second)): Self.areEquivalent(first, second)
    case (.corpus(let first), .corpus(let second)): Self.areEquivalent(first, second)
    case (.filter(let first), .filter(let second)): first == second
    case (.tee(let first), .tee(let second)):
      first.output == second.output && first.stages.count == second.stages.count
        && zip(first.stages, second.stages).allSatisfy { $0.isEquivalent(to: $1) }
    default: false
    }
  }

  private static func areEquivalent(_ first: any Processor, _ second: any Processor) -> Bool {
    type(of: first) == type(of: second) && first.arguments == second.arguments
  }
}
