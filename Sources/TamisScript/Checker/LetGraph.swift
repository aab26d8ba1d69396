import TamisCore

/// Which named pipelines use which.
struct LetGraph {
  /// The uses of other named pipelines, by the name of the user.
  private var uses: [String: [NameSyntax]] = [:]

  /// Named pipelines that use themselves, directly or by way of others.
  private(set) var recursive: Set<String> = []

  /// Named pipelines that the main pipeline or another named pipeline uses.
  private(set) var used: Set<String> = []

  /// Follows all uses, and reports the circles among them.
  ///
  /// - Complexity: O(*n*) for *n* definitions and uses; no recursion, however long the chains are.
  init(_ definitions: Definitions, sink: inout DiagnosticSink) {
    for definition in definitions.orderedLets {
      let names = Self.calls(in: definition.pipeline).filter { definitions.lets[$0.text] != nil }
      uses[definition.name.text] = names
      used.formUnion(names.lazy.map(\.text).filter { $0 != definition.name.text })
    }
    if let main = definitions.main { used.formUnion(Self.calls(in: main).map(\.text)) }
    var finished: Set<String> = []
    for definition in definitions.orderedLets {
      search(from: definition.name.text, definitions, finished: &finished, sink: &sink)
    }
  }

  /// Depth-first search with a stack of its own.
  private mutating func search(
    from root: String, _ definitions: Definitions, finished: inout Set<String>, sink: inout DiagnosticSink
  ) {
    guard !finished.contains(root) else { return }
    var path: [(name: String, nextUse: Int)] = [(root, 0)]
    var depths = [root: 0]
    while let (name, nextUse) = path.last {
      let uses = uses[name] ?? []
      guard nextUse < uses.count else {
        finished.insert(name)
        depths[name] = nil
        path.removeLast()
        continue
      }
      path[path.count - 1].nextUse += 1
      let use = uses[nextUse]
      if let depth = depths[use.text] {
        report(path[depth...].map(\.name), closedBy: use, definitions, sink: &sink)
      } else if !finished.contains(use.text) {
        depths[use.text] = path.count
        path.append((use.text, 0))
      }
    }
  }

  private mutating func report(
    _ circle: [String], closedBy use: NameSyntax, _ definitions: Definitions, sink: inout DiagnosticSink
  ) {
    recursive.formUnion(circle)
    // A long circle is shown by its first steps.
    let others = circle.prefix(4).compactMap { name in
      definitions.lets[name].map { DiagnosticLabel(range: $0.name.range, text: "'\(name)' is defined here") }
    }
    let message =
      circle.count == 1
      ? "the pipeline '\(use.text)' uses itself"
      : "the pipeline '\(use.text)' uses itself by way of '\(circle[1])'"
    sink.report(
      .recursion, message, at: use.range, label: "used here", others: others,
      help: "named pipelines cannot repeat themselves: write the stages out")
  }

  /// The names that a pipeline and its side branches call.
  private static func calls(in pipeline: PipelineSyntax) -> [NameSyntax] {
    var names: [NameSyntax] = []
    for stage in pipeline.stages {
      switch stage {
      case .call(let call): names.append(call.name)
      case .tee(let branch, _): names += calls(in: branch)
      case .read, .write, .filter, .invalid: break
      }
    }
    return names
  }
}
