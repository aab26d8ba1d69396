public import TamisCore

/// A pipeline drawn from a registry, with what the checker says of it.
public struct RandomPipeline: Sendable, CustomStringConvertible {
  /// The steps.
  public let pipeline: Pipeline

  /// What ``TamisCore/Pipeline/problems(registry:given:)`` says of it, warnings included.
  public let problems: [PipelineProblem]

  /// Whether the checker lets it run.
  public var isAccepted: Bool { !problems.contains { $0.severity == .error } }

  /// The steps as a script would say them.
  public let description: String
}

/// Draws pipelines from a registry: any processors in any order, with defaults or with parameters at their limits.
///
/// - Parameters:
///   - registry: Where to draw from; none are drawn from an empty one.
///   - seed: What to start from.
///   - count: How many pipelines.
///   - maximumLength: How many steps a pipeline has at most.
/// - Returns: The pipelines; about half of them have been put in an order that the checker likes.
public func randomPipelines(
  from registry: Registry, seed: UInt64, count: Int = 50, maximumLength: Int = 5
) -> [RandomPipeline] {
  var generator = SplitMix64(seed: seed)
  guard !registry.names.isEmpty else { return [] }
  return (0..<count).map { number in
    let length = Int.random(in: 1...maximumLength, using: &generator)
    var steps = (0..<length).map { _ in randomStep(from: registry, using: &generator) }
    if number.isMultiple(of: 2) { steps = completed(steps, registry: registry) }
    let pipeline = Pipeline(stages: steps.map(\.stage))
    return RandomPipeline(
      pipeline: pipeline, problems: pipeline.problems(registry: registry),
      description: steps.map(\.text).joined(separator: " | "))
  }
}

/// Checks that a registry's processors and the checker agree, on pipelines drawn from it.
///
/// What the checker accepts must run to its end, and each step must find the layers that it requires. What it refuses
/// for a missing layer must come to a step whose documents indeed lack that layer.
///
/// - Parameters:
///   - registry: Where to draw from.
///   - seed: What to start from; the environment variable `TAMIS_SEED` overrides it.
///   - count: How many pipelines.
///   - documents: What to run them over; by default one random text of each flavour.
/// - Returns: What went wrong; `pipelines.` findings only.
public func checkRandomPipelines(
  from registry: Registry, seed: UInt64 = 1, count: Int = 50, documents: [Document] = []
) -> [ConformanceFinding] {
  let seed = SplitMix64.seed(seed)
  var report = ConformanceReport(seed: seed)
  var generator = SplitMix64(seed: seed)
  let inputs =
    documents.isEmpty
    ? TextFlavor.allCases.map {
      Document(id: $0.rawValue, text: $0.text(byteCount: 300, using: &generator))
    } : documents
  for drawn in randomPipelines(from: registry, seed: seed, count: count) {
    let expected = drawn.problems.compactMap { problem -> (index: Int, layer: Layer)? in
      guard case .missingLayer(let layer, _) = problem.kind else { return nil }
      return (problem.stageIndex, layer)
    }
    var missing: [(index: Int, layer: Layer)] = []
    var sawDocuments = false
    do {
      _ = try run(drawn.pipeline, over: inputs) { index, stage, documents in
        if index == expected.first?.index { sawDocuments = !documents.isEmpty }
        for layer in stage.requires.sorted() where documents.contains(where: { !$0.hasLayer(layer) }) {
          missing.append((index, layer))
        }
        if let first = missing.first { throw MissingLayer(index: first.index, layer: first.layer) }
      }
      // Where no document comes to a step, none can lack a layer.
      if let first = expected.first, sawDocuments {
        report.add(
          "pipelines.refused", "'\(first.layer)' is reported missing, but every document had it: \(drawn)")
      }
    } catch is MissingLayer {
      if let first = missing.first, !expected.contains(where: { $0 == first }) {
        report.add("pipelines.accepted", "'\(first.layer)' is missing at step \(first.index + 1): \(drawn)")
      }
    } catch  where drawn.isAccepted {
      report.add("pipelines.accepted", "the checker accepts '\(drawn)', which throws: \(error)")
    } catch {
      // A pipeline that the checker refuses may do anything.
      continue
    }
  }
  return report.findings
}

private struct MissingLayer: Error {
  let index: Int
  let layer: Layer
}

private typealias RandomStep = (stage: Stage, text: String)

private func randomStep(from registry: Registry, using generator: inout SplitMix64) -> RandomStep {
  let descriptor = registry.descriptors[Int.random(in: registry.descriptors.indices, using: &generator)]
  var arguments = JSONObject()
  for parameter in descriptor.parameters where Int.random(in: 0..<3, using: &generator) == 0 {
    let values = trialValues(of: parameter)
    if !values.isEmpty { arguments[parameter.name] = values[Int.random(in: values.indices, using: &generator)] }
  }
  // Values that do not go together fall back to the defaults, which do.
  for arguments in [arguments, [:]] {
    guard let processor = try? registry.makeProcessor(named: descriptor.name, arguments: arguments),
      let stage = Stage(processor)
    else { continue }
    let list = arguments.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    return (stage, list.isEmpty ? descriptor.name : "\(descriptor.name)(\(list))")
  }
  return (Stage(.filter(.comparison(.bytes, .greaterOrEqual, 0))), "where(bytes >= 0)")
}

/// Puts providers of missing layers before the steps that lack them, as far as that helps.
private func completed(_ steps: [RandomStep], registry: Registry) -> [RandomStep] {
  var steps = steps
  for _ in 0..<12 {
    let problems = Pipeline(stages: steps.map(\.stage)).problems(registry: registry)
    let remedy = problems.lazy.compactMap { problem -> (index: Int, name: String)? in
      switch problem.kind {
      case .missingLayer(_, let providers): return providers.first.map { (problem.stageIndex, $0) }
      case .staleLayer(let layer, _, _): return registry.providers(of: layer).first.map { (problem.stageIndex, $0) }
      case .editAfterAnnotation, .corpusWideBranch, .parameter: return nil
      }
    }.first
    guard let remedy, let processor = try? registry.makeProcessor(named: remedy.name), let stage = Stage(processor)
    else { return steps }
    steps.insert((stage, remedy.name), at: remedy.index)
  }
  return steps
}

extension Stage {
  /// The step that runs a processor; `nil` if nothing can run it.
  fileprivate init?(_ processor: any Processor) {
    switch processor {
    case let processor as any DocumentProcessor: self.init(.document(processor))
    case let processor as any CorpusProcessor: self.init(.corpus(processor))
    default: return nil
    }
  }
}
