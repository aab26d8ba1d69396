public import TamisCore

/// Runs processors over documents one after the other, in the caller's task, for tests that need no engine.
///
/// Documents that a corpus processor composes follow those that stay, or take the place of all, as it declares.
///
/// - Parameters:
///   - processors: First to last.
///   - documents: In input order.
/// - Returns: The documents that come out, in order.
/// - Throws: The first error that a processor throws; ``ConformanceError`` for one that is neither a document nor a
///   corpus processor.
public func run(_ processors: [any Processor], over documents: [Document]) throws -> [Document] {
  var current = documents
  for processor in processors {
    switch processor {
    case let processor as any DocumentProcessor:
      for index in current.indices { try processor.process(&current[index]) }
    case let processor as any CorpusProcessor:
      let outcome = try CorpusOutcome(of: processor, over: current)
      current = outcome.output
    default:
      throw ConformanceError.noStep(type(of: processor).name)
    }
  }
  return current
}

/// Runs a pipeline over documents one step after the other, in the caller's task, for tests that need no engine.
///
/// Side branches run on copies of the documents; nothing is written.
///
/// - Parameters:
///   - pipeline: The steps.
///   - documents: In input order.
///   - visit: Sees each step with its index before it runs, with the documents that come to it.
/// - Returns: The documents that come out, in order.
/// - Throws: The first error that a processor throws, or `visit`.
public func run(
  _ pipeline: Pipeline, over documents: [Document], visit: (Int, Stage, [Document]) throws -> Void = { _, _, _ in }
) throws -> [Document] {
  var current = documents
  for (index, stage) in pipeline.stages.enumerated() {
    try visit(index, stage, current)
    switch stage.action {
    case .document(let processor): current = try run([processor], over: current)
    case .corpus(let processor): current = try run([processor], over: current)
    case .filter(let predicate): current = current.filter(predicate.holds)
    case .tee(let branch): _ = try run(Pipeline(stages: branch.stages), over: current)
    }
  }
  return current
}

/// A processor that cannot be tested.
public enum ConformanceError: Error, Hashable, CustomStringConvertible {
  /// It is neither a document nor a corpus processor.
  case noStep(String)

  /// What is wrong.
  public var description: String {
    switch self {
    case .noStep(let name): "'\(name)' is neither a DocumentProcessor nor a CorpusProcessor, so nothing can run it"
    }
  }
}

/// What a corpus processor did with a collection.
struct CorpusOutcome: Sendable {
  /// Every document after `apply`, in input order.
  var documents: [Document] = []
  /// Why each of them was dropped, if it was.
  var dropReasons: [EditReason?] = []
  /// New documents.
  var composed: [Document] = []
  var replacesDocuments = false
  /// How often `resolve` asked for the sketches.
  var sketchPasses = 0

  /// What goes on to the next step.
  var output: [Document] {
    let kept = zip(documents, dropReasons).filter { $0.1 == nil }.map(\.0)
    return replacesDocuments ? composed : kept + composed
  }

  init<P: CorpusProcessor>(of processor: P, over documents: [Document]) throws {
    let passes = Counter()
    let sketches = CountedSequence(elements: try documents.map { try processor.sketch($0) }, passes: passes)
    let resolution = try processor.resolve(sketches)
    var excerpts: [P.Excerpt] = []
    for (index, document) in documents.enumerated() {
      var document = document
      let verdict = try processor.apply(resolution, to: &document, at: index)
      self.documents.append(document)
      dropReasons.append(verdict.dropReason)
      excerpts += verdict.excerpts
    }
    composed = try processor.compose(excerpts, from: resolution)
    replacesDocuments = P.replacesDocuments
    sketchPasses = passes.value
  }
}

/// A number that several holders share, within one task.
private final class Counter {
  var value = 0
}

/// A sequence that counts how often it is gone through: an engine that spools sketches can do so once only.
private struct CountedSequence<Element>: Sequence {
  let elements: [Element]
  let passes: Counter

  func makeIterator() -> IndexingIterator<[Element]> {
    passes.value += 1
    return elements.makeIterator()
  }

  var underestimatedCount: Int { elements.count }
}
