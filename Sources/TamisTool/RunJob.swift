import Tamis

/// A run with everything decided: what is read, done and written.
struct RunJob: Sendable {
  private let plan: Plan
  private let inputs: [InputSpecification]
  private let fileOptions: FileSource.Options
  private let output: OutputSpecification
  private let outputOptions: OutputOptions
  private let engineOptions: Engine.Options
  private let quarantinePath: String?
  private let statsPath: String?
  private let showsProgress: Bool
  private let explains: Bool
  private let shard: Shard?

  init(
    plan: Plan, inputs: [InputSpecification], fileOptions: FileSource.Options, output: OutputSpecification,
    outputOptions: OutputOptions, engine: EngineArguments, statsPath: String?, showsProgress: Bool,
    explains: Bool = false
  ) throws {
    self.plan = plan
    self.inputs = inputs
    self.fileOptions = fileOptions
    self.output = output
    self.outputOptions = outputOptions
    self.statsPath = statsPath
    self.showsProgress = showsProgress
    self.explains = explains
    quarantinePath = engine.quarantinePath(besides: output)
    shard = engine.shard
    let readings = inputs.map { "\($0.format ?? "") \($0.encoding ?? "")" }
    engineOptions = engine.engineOptions(
      output: output, inputContext: "\(fileOptions) \(readings) \(engine.shard?.defaultValueDescription ?? "")",
      outputContext: "\(output.format ?? "") \(outputOptions.fingerprint) \(quarantinePath ?? "")")
  }

  /// Runs.
  ///
  /// - Returns: What was done.
  /// - Throws: Errors that end a run; a closed pipe ends it quietly.
  func run(_ console: Console) async throws -> RunReport {
    let source = try FileSource(inputs, options: fileOptions)
    for path in outputPaths { try OutputConflict.check(path, against: source.paths) }
    let sink = try OutputFormats.makeSink(for: output, options: outputOptions)
    let options = outputOptions
    let reporter = RunReporter(console, showsProgress: showsProgress, explains: explains)
    do {
      let report = try await Engine(options: engineOptions).run(
        plan.pipeline, from: shard.map { ShardedSource(source, index: $0.index, of: $0.count) } ?? source, to: sink,
        branches: { try OutputFormats.makeSink(for: $0, options: options) },
        quarantine: try quarantinePath.map { try QuarantineWriter(path: $0) }, observer: reporter)
      reporter.finish(quarantinePath: quarantinePath)
      return report
    } catch is BrokenPipe {
      // Whoever read the output has seen enough.
      Platform.exitNow(.done)
    } catch {
      reporter.finish(quarantinePath: nil)
      if let folder = engineOptions.journal?.folder, (try? System.status(of: folder))?.kind == .folder {
        console.error("what was done is kept in '\(folder)': the same command with --resume goes on from there\n")
      }
      // A document that ends the run was reported when it failed.
      if case RunError.document = error { throw Exit(.couldNotRun) }
      throw error
    }
  }
}

extension RunJob {
  /// Tells what the run would read and write, and tries its first documents, without writing anything.
  ///
  /// - Returns: What became of the documents that were tried.
  func tryOut(_ console: Console) async throws -> RunReport {
    let source = try FileSource(inputs, options: fileOptions)
    for path in outputPaths { try OutputConflict.check(path, against: source.paths) }
    let dryRun = DryRun(
      pipeline: plan.pipeline, output: output, quarantinePath: quarantinePath,
      journalFolder: engineOptions.journal?.folder)
    console.output(dryRun.description(of: source))
    let trial =
      if let shard {
        try await dryRun.trial(
          of: ShardedSource(source, index: shard.index, of: shard.count), options: engineOptions)
      } else {
        try await dryRun.trial(of: source, options: engineOptions)
      }
    console.output(trial.text)
    return trial.report
  }

  /// Every file that the run writes.
  private var outputPaths: [String] {
    [output.path] + plan.pipeline.stages.compactMap(\.branchPath) + [quarantinePath, statsPath].compactMap { $0 }
  }
}

extension Stage {
  /// Where the stage writes, if it is a side output.
  fileprivate var branchPath: String? {
    if case .tee(let branch) = action { branch.output.path } else { nil }
  }
}

extension OutputOptions {
  /// Everything that outputs depend on, always in the same words: a `Set` prints in any order.
  fileprivate var fingerprint: String {
    let names = layers.map { $0.sorted().map(\.name).joined(separator: ",") } ?? "all"
    return "\(offsets) \(names) \(includesText) \(rawLayers.sorted().map(\.name).joined(separator: ","))"
  }
}
