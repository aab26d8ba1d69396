/// Documents, a pipeline, and what each stage of it made of the documents.
///
/// A session is a value. Changing it runs the stages behind the change and nothing else; a change that fails or is
/// cancelled leaves the session as it was.
///
/// ```swift
/// var session = Session(registry: .builtin)
/// try session.load([InputSpecification(pattern: "news/*.txt")])
/// try await session.setStages(pipeline.stages)
/// session.documents(at: 0)  // what the first stage made
/// ```
public struct Session: Sendable {
  /// The number of states that undo goes back at most.
  public static let maximumUndoCount = 100

  /// The name of the place before the first stage.
  public static let rawName = "raw"

  /// The processors that stages can be made of.
  public private(set) var registry: Registry

  /// The shared libraries that some of them come from, as they were named.
  public private(set) var libraries: [String] = []

  /// What runs the stages.
  let runner: StageRunner

  private(set) var state = SessionState(input: SessionInput(id: 0))
  private var earlier: [SessionState] = []
  private var later: [SessionState] = []
  /// The stages that were done when a change was cancelled or failed: the next attempt need not run them again.
  private var unfinished: SessionState?
  private var inputCount = 0

  /// The stage that is looked at, −1 for the documents as read; `nil` for the last one, whichever it is.
  private var lookingAt: Int?

  /// The number of documents that each processor has seen in this session, by name: what was not run again is not
  /// counted again.
  public private(set) var processedCounts: [String: Int] = [:]

  /// Makes an empty session.
  ///
  /// - Parameters:
  ///   - registry: The processors that stages can be made of.
  ///   - engine: What runs the stages.
  public init(registry: Registry, engine: Engine = Engine()) {
    self.registry = registry
    runner = StageRunner(engine: engine)
  }

  /// Takes over the processors of shared libraries.
  ///
  /// - Parameters:
  ///   - registry: The processors of the session and those of the libraries.
  ///   - libraries: The libraries, as they were named.
  public mutating func adopt(_ registry: Registry, libraries: [String]) {
    self.registry = registry
    for path in libraries where !self.libraries.contains(path) { self.libraries.append(path) }
  }
}

// MARK: - Looking

extension Session {
  /// The documents as they were read.
  public var input: SessionInput { state.input }

  /// What each stage made.
  public var results: [StageResult] { state.results }

  /// The stages.
  public var stages: [Stage] { state.stages }

  /// Where the typed pipeline wrote its result.
  public var output: OutputSpecification? { state.output }

  /// A name for each stage that no other one has: `clean`, and `clean#2` for a second one.
  public var labels: [String] { Pipeline(stages: stages).labels }

  /// The place that is looked at: the index of a stage, or −1 for the documents as read.
  public var position: Int { min(lookingAt ?? .max, results.count - 1) }

  /// The name of the place that is looked at.
  public var positionName: String { name(ofPosition: position) }

  /// The documents at the place that is looked at.
  public var documents: [Document] { documents(at: position) }

  /// The files that the loaded documents came from; empty paths for texts made in memory.
  var loadedPaths: [String] { state.input.documents.map(\.source.path) }

  /// The documents behind a stage.
  ///
  /// - Parameter position: The index of a stage; −1 for the documents as read.
  /// - Returns: The documents; those as read for an index out of range.
  public func documents(at position: Int) -> [Document] {
    results.indices.contains(position) ? results[position].documents : input.documents
  }

  /// A document behind a stage.
  func document(_ id: String, at position: Int) -> Document? {
    documents(at: position).first { $0.id == id }
  }

  /// The name of a place.
  func name(ofPosition position: Int) -> String {
    results.indices.contains(position) ? labels[position] : Self.rawName
  }

  /// The place of a name.
  ///
  /// - Parameter name: The label of a stage, its number from 1, or `raw` or 0 for the documents as read.
  /// - Returns: The index of the stage, −1 for the documents as read.
  /// - Throws: ``SessionError/noSuchStage(_:known:)``.
  public func position(named name: String) throws(SessionError) -> Int {
    if name == Self.rawName { return -1 }
    if let index = labels.firstIndex(of: name) { return index }
    if let number = Int(name), (0...results.count).contains(number) { return number - 1 }
    throw .noSuchStage(name, known: [Self.rawName] + labels)
  }

  /// Goes to a place; changes of the session lead back to the end.
  ///
  /// - Parameter position: The index of a stage; −1 for the documents as read.
  public mutating func look(at position: Int) {
    lookingAt = position >= results.count - 1 ? nil : max(-1, position)
  }
}

// MARK: - Changing

extension Session {
  /// Makes these the stages; first stages that are the same keep their results.
  ///
  /// - Parameters:
  ///   - stages: The stages.
  ///   - output: Where the pipeline writes its result.
  ///   - cause: What the user did, for `:undo`.
  ///   - observer: Who is told how the running stage goes on.
  ///   - announce: Called with the number of a stage before it runs.
  /// - Returns: What was kept and what ran.
  /// - Throws: ``SessionError/misfit(_:)`` if stages do not fit each other, `CancellationError`, or the error of a
  ///   stage; the session is as it was then.
  @discardableResult
  public mutating func setStages(
    _ stages: [Stage], output: OutputSpecification? = nil, cause: String = "", observer: (any RunObserver)? = nil,
    announce: @Sendable (String) -> Void = { _ in }
  ) async throws -> SessionChange {
    var target = SessionState(input: input)
    target.output = output
    target.cause = cause
    return try await change(to: target, stages, observer, announce)
  }

  /// Makes these the documents; all stages run on them.
  ///
  /// - Parameters:
  ///   - input: The documents, as made by `changedInput`.
  ///   - stages: The stages from now on; `nil` for those that there are.
  ///   - output: Where the pipeline writes its result, if there are new stages.
  ///   - cause: What the user did, for `:undo`.
  ///   - observer: Who is told how the running stage goes on.
  ///   - announce: Called with the name of a stage before it runs.
  /// - Returns: What ran.
  /// - Throws: As `setStages`.
  @discardableResult
  mutating func setInput(
    _ input: SessionInput, stages: [Stage]? = nil, output: OutputSpecification? = nil, cause: String,
    observer: (any RunObserver)? = nil, announce: @Sendable (String) -> Void = { _ in }
  ) async throws -> SessionChange {
    var target = SessionState(input: input)
    target.output = stages == nil ? self.output : output
    target.cause = cause
    return try await change(to: target, stages ?? self.stages, observer, announce)
  }

  /// A copy of the input to be changed, under a number of its own.
  mutating func changedInput() -> SessionInput {
    inputCount += 1
    return input.copy(id: inputCount)
  }

  private mutating func change(
    to goal: SessionState, _ stages: [Stage], _ observer: (any RunObserver)?, _ announce: @Sendable (String) -> Void
  ) async throws -> SessionChange {
    try check(stages, given: goal.input.layers)
    var target = goal
    target.results = reusableResults(for: stages, input: goal.input.id)
    let keptCount = target.results.count
    let labels = Pipeline(stages: stages).labels
    do {
      for (index, stage) in stages.enumerated().dropFirst(keptCount) {
        announce(labels[index])
        let documents = target.results.last?.documents ?? target.input.documents
        let result = try await runner.run(stage, on: documents, observer: observer)
        processedCounts[stage.name, default: 0] += documents.count
        target.results.append(result)
      }
    } catch {
      if target.results.count > keptCount { unfinished = target }
      throw error
    }
    unfinished = nil
    earlier.append(state)
    if earlier.count > Self.maximumUndoCount { earlier.removeFirst() }
    later = []
    state = target
    lookingAt = nil
    return SessionChange(keptStageCount: keptCount, stageCount: stages.count)
  }

  /// The longest row of first results that is known, now or from a state that undo or redo leads to.
  private func reusableResults(for stages: [Stage], input: Int) -> [StageResult] {
    let states = [state] + [unfinished].compactMap { $0 } + later.reversed() + earlier.reversed()
    var best: (state: SessionState, count: Int)?
    for state in states where state.input.id == input {
      let count = state.commonStageCount(with: stages)
      if count > best?.count ?? 0 { best = (state, count) }
    }
    return best.map { Array($0.state.results.prefix($0.count)) } ?? []
  }

  /// Checks that stages fit each other; warnings are for the caller to show.
  private func check(_ stages: [Stage], given layers: Set<Layer>) throws(SessionError) {
    let errors = Pipeline(stages: stages).problems(registry: registry, given: layers).filter { $0.severity == .error }
    guard errors.isEmpty else { throw .misfit(errors) }
  }
}

// MARK: - Undo

extension Session {
  /// What `:undo` would take back; `nil` if there is nothing.
  public var undoable: String? { earlier.isEmpty ? nil : state.cause }

  /// Goes back to the state before the last change; nothing runs.
  ///
  /// - Returns: What was taken back.
  /// - Throws: ``SessionError/nothingToUndo``.
  @discardableResult
  public mutating func undo() throws(SessionError) -> String {
    guard let previous = earlier.popLast() else { throw .nothingToUndo }
    let cause = state.cause
    later.append(state)
    state = previous
    lookingAt = nil
    return cause
  }

  /// Goes forward to the state that undo left; nothing runs.
  ///
  /// - Returns: What was done again.
  /// - Throws: ``SessionError/nothingToRedo``.
  @discardableResult
  public mutating func redo() throws(SessionError) -> String {
    guard let next = later.popLast() else { throw .nothingToRedo }
    earlier.append(state)
    state = next
    lookingAt = nil
    return next.cause
  }
}
