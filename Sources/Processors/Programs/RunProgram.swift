public import TamisCore

/// Hands documents to a program in any language, and takes back annotations, metadata and edits.
///
/// The program is started once and stays: it reads one JSON object a line on standard input and answers each with one on
/// standard output, see docs/programs.md. Several documents are handed over at a time, and the program may answer in
/// any order.
///
/// What a program does wrong costs the document that it did it to, never the run: one that dies or hangs is started
/// again, and the documents that it had not answered are handed over again, without the one that it was at.
public struct RunProgram: BatchProcessor {
  /// What scripts call it.
  public static let name = "exec"
  /// What it does, in one sentence.
  public static let summary = "Hands documents to another program, and takes back annotations, metadata and edits."
  /// What a user should know beyond the summary.
  public static let discussion = """
    The command is run by the shell, once for each of `processes`, and stays for all documents. It reads JSON Lines on \
    standard input and writes JSON Lines on standard output, in the protocol of docs/programs.md; the Python module \
    Scripts/python/tamis_processor.py speaks it for you.

    `requires` names the layers that the program is given, `provides` those that it makes; a script is checked by \
    them. With `edits: true` it may change the text too.

    A program that dies, or does not answer a document within `timeout` seconds, is killed and started again, and the \
    document fails with exec.died or exec.timeout. After `restarts` losses without an answer in between, all further \
    documents fail with exec.gave-up. What it writes to standard error is passed on, each line with the document that \
    it was at.

    A script that runs programs runs them with the rights of whoever runs the script.
    """
  /// What it promises of its results is up to the program; this is the version of the protocol.
  public static let version = 1
  /// Uses of it.
  public static let examples = [
    ProcessorExample(
      #"exec("python3 sentiment.py", provides: ["sentiments"])"#, "One layer, made by a program in Python."),
    ProcessorExample(
      #"tokenize | exec("./tagger", requires: ["tokens"], provides: ["tags"], processes: 2, timeout: 5)"#,
      "Two programs at a time, each with tokens to work on, and five seconds for a document."),
  ]

  /// The command.
  @Parameter(help: "The command, as the shell understands it.", isPositional: true) public var command = ""

  /// The layers that it makes.
  @Parameter(help: "The layers that the program makes.", name: "provides") public var providedLayers: [String] = []

  /// The layers that it is given.
  @Parameter(help: "The layers that the program is given.", name: "requires") public var requiredLayers: [String] = []

  /// Whether it may change text.
  @Parameter(help: "Whether the program may change text.") public var edits = false

  /// What it is told at its start.
  @Parameter(help: "Settings that the program is given at its start, each as \"name=value\".")
  public var settings: [String] = []

  /// How many are run.
  @Parameter(help: "How many programs of the kind work side by side.", range: 1...256) public var processes = 1

  /// How many documents are handed over at a time.
  @Parameter(help: "How many documents a program is handed at a time.", range: 1...4096) public var batch = 32

  /// How long it may take for one document, in seconds.
  @Parameter(help: "Seconds that a program may take for one document.", range: 1...86_400)
  public var timeout = 60.0

  /// How long it may take to start, in seconds.
  @Parameter(help: "Seconds that a program may take to start.", range: 1...86_400) public var startTimeout = 120.0

  /// How often it is started again.
  @Parameter(help: "How often in a row a program is started again without having answered.", range: 0...1000)
  public var restarts = 5

  /// Bytes that a line of the program may have at most; tests have a smaller limit.
  var lineByteLimit = 256 << 20

  /// The programs, shared by all copies of this value; with the last copy they end.
  private let pool = ProgramPool()

  /// The words of the command that name files: the program, its script, its data.
  public var fileDependencies: [String] { command.split(separator: " ").map(String.init) }

  /// Makes the processor; a command must still be given.
  public init() {}

  /// The layers that it is given.
  public var requires: Set<Layer> { Set(requiredLayers.map { Layer($0) }) }

  /// The layers that it makes.
  public var provides: Set<Layer> { Set(providedLayers.map { Layer($0) }) }

  /// Whether it may change text.
  public var editsText: Bool { edits }

  /// How many documents a program is handed at a time.
  public var batchSize: Int { batch }

  /// Checks that there is a command, that layers have names, and that settings are of the form that they are asked in.
  ///
  /// - Throws: ``ParameterError/mismatch(name:processor:value:expected:)``.
  public func validate() throws {
    guard !command.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }), !command.utf8.contains(0) else {
      throw ParameterError.mismatch(
        name: "command", processor: Self.name, value: .string(command),
        expected: "a command is needed, as in exec(\"python3 sentiment.py\")")
    }
    for (parameter, layers) in [("provides", providedLayers), ("requires", requiredLayers)] {
      for name in layers where !Self.isLayerName(name) || Set(layers).count < layers.count {
        throw ParameterError.mismatch(
          name: parameter, processor: Self.name, value: .array(layers.map { .string($0) }),
          expected: "each layer has a name of its own, of letters, digits and underscores")
      }
    }
    for setting in settings where !setting.dropFirst().contains("=") {
      throw ParameterError.mismatch(
        name: "settings", processor: Self.name, value: .string(setting), expected: "each setting is \"name=value\"")
    }
  }

  private static func isLayerName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isNameLetter else { return false }
    return name.utf8.allSatisfy { $0.isNameLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Hands documents to a program, and carries out its answers.
  ///
  /// - Parameter documents: The documents.
  /// - Returns: The errors of those that failed: `exec.…`.
  public func process(_ documents: inout [Document]) -> [Int: any Error] {
    let launch = ProgramLaunch(
      command: command, provides: providedLayers, requires: requiredLayers, editsText: edits, settings: settings,
      timeout: .seconds(timeout), startTimeout: .seconds(startTimeout), restartLimit: restarts,
      lineByteLimit: lineByteLimit)
    return pool.process(&documents, launch, slotCount: processes)
  }
}

extension UInt8 {
  fileprivate var isNameLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
  }
}
