import ArgumentParser
import Tamis

/// The options that say how a run is carried out: on how many cores, in how much memory, and what is kept of it.
struct EngineArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: "How many documents are worked on at the same time (default: one a core).")
  var jobs: Int?

  @Option(
    help: ArgumentHelp("End the run when it uses more memory than this: 600M, 2G.", valueName: "size"))
  var memory: ByteSize?

  @Option(
    help: ArgumentHelp(
      "Take one of several parts of the input: 0/8 to 7/8. Ids decide, so every document is in one part.",
      valueName: "part"))
  var shard: Shard?

  @Flag(help: "Write documents as they are done, not in order; such a run cannot be resumed.")
  var unordered = false

  @Option(help: "What becomes of a document that fails: skip reports it, quarantine also files it, fail ends the run.")
  var onError: FailurePolicy = .skip

  @Option(
    help: ArgumentHelp(
      "Where failed documents are filed, as JSON Lines; implies --on-error quarantine.", valueName: "file"),
    completion: .file())
  var quarantine: String?

  @Option(help: ArgumentHelp("End the run when more documents than this have failed.", valueName: "number"))
  var maxErrors: Int?

  @Option(
    help: ArgumentHelp("Give up a document that takes longer than this; it counts as failed.", valueName: "seconds"))
  var timeLimit: Double?

  @Flag(
    help: ArgumentHelp(
      "Go on with a run that was stopped or killed; what changed since is run again. Without one, begin."))
  var resume = false

  @Flag(help: "Forget a run that was stopped or killed, and begin anew.")
  var restart = false

  @Option(
    help: ArgumentHelp(
      "The folder that keeps what a run needs to be resumed (default: .NAME.tamis beside the output).",
      valueName: "folder"),
    completion: .directory)
  var journal: String?

  @Option(help: ArgumentHelp("How often a run notes where it is, in seconds.", valueName: "seconds"))
  var checkpointEvery = 10.0

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    if let maxErrors, maxErrors < 0 { throw ValidationError("--max-errors must be at least 0") }
    if quarantine != nil, onError == .fail {
      throw ValidationError("--quarantine files documents that fail, but --on-error fail ends the run at the first")
    }
    if let timeLimit, !(0.001...86_400 ~= timeLimit) {
      throw ValidationError("--time-limit takes seconds, from 0.001 to 86400")
    }
    if resume, restart { throw ValidationError("--resume goes on with a run, --restart forgets it: give one of them") }
    if unordered, resume { throw ValidationError("a run with --unordered cannot be resumed") }
    guard checkpointEvery >= 0, checkpointEvery <= 86_400 else {
      throw ValidationError("--checkpoint-every takes seconds, from 0 to 86400")
    }
  }

  /// What becomes of documents that fail: filing them somewhere means to go on.
  var policy: Engine.ErrorPolicy {
    switch quarantine == nil ? onError : .quarantine {
    case .skip: .skip
    case .quarantine: .quarantine
    case .fail: .fail
    }
  }

  /// Where failed documents are filed; `nil` if they are not.
  func quarantinePath(besides output: OutputSpecification) -> String? {
    guard policy == .quarantine else { return nil }
    let isFile = output.path != "-" && !output.path.hasPrefix("/dev/")
    return quarantine ?? "\(isFile ? output.path : "tamis").quarantine.jsonl"
  }

  /// How the engine runs.
  ///
  /// - Parameters:
  ///   - output: Where documents go: the journal is beside it.
  ///   - inputContext: What else results depend on.
  ///   - outputContext: What else outputs depend on.
  /// - Returns: The options.
  func engineOptions(
    output: OutputSpecification, inputContext: String, outputContext: String
  ) -> Engine.Options {
    var engine = Engine.Options(workerCount: jobs, errorPolicy: policy, isOrdered: !unordered)
    engine.maximumFailureCount = maxErrors
    engine.timeLimit = timeLimit.map { .seconds($0) }
    if let memory {
      engine.memoryByteCount = memory.byteCount
      engine.spoolMemoryByteCount = min(engine.spoolMemoryByteCount, memory.byteCount / 8)
    }
    engine.journal = Engine.JournalOptions(
      folder: journal ?? Self.journalFolder(besides: output.path), start: resume ? .resume : restart ? .restart : .new,
      interval: .seconds(checkpointEvery), inputContext: inputContext, outputContext: outputContext)
    return engine
  }

  private static func journalFolder(besides path: String) -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    return "\(path[..<slash]).\(path[slash...]).tamis"
  }
}

/// What becomes of a document that fails.
enum FailurePolicy: String, CaseIterable, ExpressibleByArgument {
  case skip, quarantine, fail
}

/// A number of bytes, as `600M` or `2G`: thousands, as disks and network count.
struct ByteSize: ExpressibleByArgument {
  let byteCount: Int

  init(byteCount: Int) { self.byteCount = byteCount }

  init?(argument: String) {
    let units: [Character: Int] = ["k": 1_000, "m": 1_000_000, "g": 1_000_000_000, "t": 1_000_000_000_000]
    let last = argument.lowercased().last
    let unit = last.flatMap { units[$0] }
    guard let number = Double(unit == nil ? argument : String(argument.dropLast())), number > 0, number < 1e6 * 1e9,
      let bytes = Int(exactly: (number * Double(unit ?? 1)).rounded())
    else { return nil }
    byteCount = bytes
  }

  var defaultValueDescription: String {
    byteCount % 1_000_000_000 == 0 ? "\(byteCount / 1_000_000_000)G" : "\(byteCount)"
  }
}

/// One of several parts of the input, as `2/8`.
struct Shard: ExpressibleByArgument {
  let index: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1, index >= 0, index < count else {
      return nil
    }
    (self.index, self.count) = (index, count)
  }

  var defaultValueDescription: String { "\(index)/\(count)" }
}
