import TamisCore
import TamisIO

/// What the results of a run depend on beside the input: told apart pass by pass, so that a change is known to leave the
/// passes in front of it as they were.
struct RunIdentity: Hashable, Codable, Sendable {
  /// The program itself: another build may hold other code and other models.
  let build: String

  /// What decides over each pass.
  let passes: [String]
}

/// One hash a pass: of everything that decides what the pass hands on or writes, and of the passes before it.
struct PassHashes: Sendable {
  private(set) var hashes: [String] = []

  /// Takes up what the options say of failures and of contexts, and the names of the side outputs.
  init(_ pipeline: Pipeline, options: Engine.Options, journal: Engine.JournalOptions, outputNames: [String]) {
    var text = "input \(journal.inputContext)\non error \(options.errorPolicy.rawValue)\n"
    for stage in pipeline.stages {
      guard case .corpus(let processor) = stage.action else {
        text += Self.description(of: stage, outputContext: journal.outputContext)
        continue
      }
      // What a pass hands on does not depend on what the corpus-wide stage behind it decides.
      hashes.append(Self.hash(text + "then \(stage.name) \(stage.requires.sorted())\n"))
      text = hashes.joined() + Self.description(of: processor)
    }
    hashes.append(Self.hash(text + "then \(outputNames) \(journal.outputContext)\n"))
  }

  private static func description(of stage: Stage, outputContext: String) -> String {
    switch stage.action {
    case .document(let processor): description(of: processor)
    case .corpus(let processor): description(of: processor)
    case .filter(let predicate): "where \(predicate)\n"
    case .tee(let branch):
      "tee (\n" + branch.stages.map { description(of: $0, outputContext: outputContext) }.joined()
        + ") \(branch.output) \(outputContext)\n"
    }
  }

  private static func description(of processor: any Processor) -> String {
    var json = JSONWriter()
    json.value(.object(processor.arguments))
    let files = processor.fileDependencies.map { "\($0) \(FileHash.hash(ofFile: $0).map(String.init) ?? "-")" }
    return "\(type(of: processor).name) \(type(of: processor).version) \(json.string) \(files)\n"
  }

  private static func hash(_ text: String) -> String {
    String(ContentHash.hash(text.utf8Span.span), radix: 16)
  }
}

extension RunIdentity {
  /// The program that runs.
  ///
  /// A short run ends before this is asked for: it is some fifty megabytes to read.
  static let ownBuild = FileHash.hash(ofFile: System.executablePath).map { String($0, radix: 16) } ?? "unknown"
}
