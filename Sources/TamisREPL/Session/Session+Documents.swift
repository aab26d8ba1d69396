import TamisIO

/// What loading brought.
public struct LoadReport: Sendable {
  /// The documents that were added.
  public let addedCount: Int

  /// The documents that were left out because a document of that id is there already.
  public let repeatedIDs: [String]

  /// What could not be read.
  public let failures: [ReadFailure]
}

extension Session {
  /// Reads documents and adds them; all stages run on the new whole.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders and patterns.
  ///   - cause: What the user did, for `:undo`.
  ///   - observer: Who is told how the running stage goes on.
  ///   - announce: Called with the name of a stage before it runs.
  /// - Returns: What was read. A file that cannot be read is listed, not thrown.
  /// - Throws: ``InputError`` if an input names nothing, and what running the stages throws.
  @discardableResult
  public mutating func load(
    _ inputs: [InputSpecification], cause: String = "", observer: (any RunObserver)? = nil,
    announce: @Sendable (String) -> Void = { _ in }
  ) async throws -> LoadReport {
    try await load(
      inputs, into: changedInput(), stages: nil, output: nil, cause: cause, observer: observer, announce: announce)
  }

  /// Reads documents in place of those that are there, and makes these the stages.
  ///
  /// - Parameters:
  ///   - plan: Where documents come from, and the stages.
  ///   - cause: What the user did, for `:undo`.
  ///   - observer: Who is told how the running stage goes on.
  ///   - announce: Called with the name of a stage before it runs.
  /// - Returns: What was read.
  /// - Throws: As `load`.
  @discardableResult
  public mutating func open(
    _ plan: Plan, cause: String = "", observer: (any RunObserver)? = nil,
    announce: @Sendable (String) -> Void = { _ in }
  ) async throws -> LoadReport {
    let input = SessionInput(id: changedInput().id)
    return try await load(
      plan.inputs, into: input, stages: plan.pipeline.stages, output: plan.output, cause: cause, observer: observer,
      announce: announce)
  }

  private mutating func load(
    _ inputs: [InputSpecification], into old: SessionInput, stages: [Stage]?, output: OutputSpecification?,
    cause: String, observer: (any RunObserver)?, announce: @Sendable (String) -> Void
  ) async throws -> LoadReport {
    var input = old
    var source = try FileSource(inputs, options: FileSource.Options())
    var seen = Set(input.documents.map(\.id))
    var (added, repeated, failures): ([Document], [String], [ReadFailure]) = ([], [], [])
    while let item = source.next() {
      try Task.checkCancellation()
      switch item {
      case .failure(let failure): failures.append(failure)
      case .document(let document):
        if seen.insert(document.id).inserted { added.append(document) } else { repeated.append(document.id) }
      }
    }
    input.documents += added
    input.failures += failures
    for specification in inputs where !input.specifications.contains(specification) {
      input.specifications.append(specification)
    }
    try await setInput(
      input, stages: stages, output: output, cause: cause, observer: observer, announce: announce)
    return LoadReport(addedCount: added.count, repeatedIDs: repeated, failures: failures)
  }

  /// Takes documents from memory in place of those that are there; all stages run on them.
  ///
  /// - Parameters:
  ///   - documents: The documents; of two of one id the first counts.
  ///   - cause: What was done, for `:undo`.
  /// - Throws: What running the stages throws.
  public mutating func replaceDocuments(_ documents: [Document], cause: String = "") async throws {
    var input = SessionInput(id: changedInput().id)
    var seen: Set<String> = []
    input.documents = documents.filter { seen.insert($0.id).inserted }
    try await setInput(input, cause: cause)
  }

  /// Takes documents away; all stages run on the rest.
  ///
  /// - Parameters:
  ///   - ids: The ids of the documents.
  ///   - cause: What the user did, for `:undo`.
  ///   - observer: Who is told how the running stage goes on.
  ///   - announce: Called with the name of a stage before it runs.
  /// - Throws: What running the stages throws.
  public mutating func unload(
    _ ids: Set<String>, cause: String = "", observer: (any RunObserver)? = nil,
    announce: @Sendable (String) -> Void = { _ in }
  ) async throws {
    var input = changedInput()
    input.documents.removeAll { ids.contains($0.id) }
    input.isPartial = !input.documents.isEmpty
    if input.documents.isEmpty {
      input.specifications = []
      input.failures = []
    }
    try await setInput(input, cause: cause, observer: observer, announce: announce)
  }

  /// Keeps a random choice of documents, in their order; all stages run on it.
  ///
  /// - Parameters:
  ///   - count: How many to keep.
  ///   - seed: Equal seeds choose equally.
  ///   - cause: What the user did, for `:undo`.
  ///   - observer: Who is told how the running stage goes on.
  ///   - announce: Called with the name of a stage before it runs.
  /// - Throws: What running the stages throws.
  /// - SeeAlso: Knuth, The Art of Computer Programming 2, §3.4.2, algorithm S.
  public mutating func sample(
    _ count: Int, seed: UInt64, cause: String = "", observer: (any RunObserver)? = nil,
    announce: @Sendable (String) -> Void = { _ in }
  ) async throws {
    var input = changedInput()
    var generator = SampleGenerator(state: seed)
    var (needed, left) = (min(max(0, count), input.documents.count), input.documents.count)
    input.isPartial = input.isPartial || needed < left
    input.documents = input.documents.filter { _ in
      defer { left -= 1 }
      guard needed > 0, Int.random(in: 0..<left, using: &generator) < needed else { return false }
      needed -= 1
      return true
    }
    try await setInput(input, cause: cause, observer: observer, announce: announce)
  }
}

/// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): small, and the same everywhere.
private struct SampleGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
