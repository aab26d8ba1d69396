/// An ordered list of steps that documents go through.
///
/// Scripts are lowered to pipelines; Swift code builds them directly:
/// ```swift
/// let pipeline = Pipeline {
///   Clean()
///   Tokenize()
///   Where(.comparison(.words, .greater, 20))
///   RecognizeEntities()
/// }
/// ```
public struct Pipeline: Sendable {
  /// The steps, first to last.
  public var stages: [Stage]

  /// Makes a pipeline of steps.
  ///
  /// - Parameter stages: First to last; none makes the pipeline that changes nothing.
  public init(stages: [Stage] = []) {
    self.stages = stages
  }

  /// Makes a pipeline of processors, conditions and other pipelines, one a line.
  ///
  /// - Parameter build: The steps, first to last.
  public init(@PipelineBuilder _ build: () -> [Stage]) {
    stages = build()
  }

  /// A name for each step that no other step of the pipeline has: `clean`, and `clean#2` for a second one.
  public var labels: [String] {
    var counts: [String: Int] = [:]
    return stages.map { stage in
      let count = counts[stage.name, default: 0] + 1
      counts[stage.name] = count
      return count == 1 ? stage.name : "\(stage.name)#\(count)"
    }
  }
}

/// A step that keeps the documents that meet a condition, for pipelines built in Swift.
public struct Where: Sendable {
  let predicate: Predicate

  /// Makes the step.
  ///
  /// - Parameter predicate: The condition.
  public init(_ predicate: Predicate) {
    self.predicate = predicate
  }
}

/// A step that writes a copy of each document somewhere, for pipelines built in Swift.
public struct Tee: Sendable {
  let branch: Stage.Branch

  /// Makes the step.
  ///
  /// - Parameter output: Where the copies are written.
  public init(_ output: OutputSpecification) {
    branch = Stage.Branch(output: output)
  }
}

/// Collects the steps of a pipeline written in Swift.
@resultBuilder
public enum PipelineBuilder {
  /// A processor of single documents.
  public static func buildExpression(_ processor: some DocumentProcessor) -> [Stage] { [Stage(.document(processor))] }

  /// A processor of all documents.
  public static func buildExpression(_ processor: some CorpusProcessor) -> [Stage] { [Stage(.corpus(processor))] }

  /// A condition.
  public static func buildExpression(_ filter: Where) -> [Stage] { [Stage(.filter(filter.predicate))] }

  /// A side output.
  public static func buildExpression(_ tee: Tee) -> [Stage] { [Stage(.tee(tee.branch))] }

  /// The steps of another pipeline.
  public static func buildExpression(_ pipeline: Pipeline) -> [Stage] { pipeline.stages }

  /// All steps, one behind the other.
  public static func buildBlock(_ parts: [Stage]...) -> [Stage] { parts.flatMap(\.self) }

  /// Steps that are there under a condition of the program.
  public static func buildOptional(_ part: [Stage]?) -> [Stage] { part ?? [] }

  /// The steps of the first branch.
  public static func buildEither(first part: [Stage]) -> [Stage] { part }

  /// The steps of the other branch.
  public static func buildEither(second part: [Stage]) -> [Stage] { part }

  /// The steps of every turn of a loop.
  public static func buildArray(_ parts: [[Stage]]) -> [Stage] { parts.flatMap(\.self) }
}
