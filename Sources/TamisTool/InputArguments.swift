import ArgumentParser
import Tamis

/// The options that say how inputs are read.
struct InputArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read all inputs as this format, whatever their extension: "
        + "\(InputFormats.all.map(\.name).joined(separator: ", ")).", valueName: "format"),
    completion: .list(InputFormats.all.map(\.name)))
  var inputFormat: String?

  @Option(help: ArgumentHelp("The encoding of text inputs (default: detected).", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp("The field of a record, or the column of a table, that holds the text.", valueName: "name"))
  var textField: String?

  @Option(help: ArgumentHelp("The field of a record, or the column of a table, that holds the id.", valueName: "name"))
  var idField: String?

  @Option(
    help: ArgumentHelp(
      "Of folders, read the files that match, whatever their extension; may be given several times.",
      valueName: "pattern"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "Of folders, leave out the files and folders that match; may be given several times.", valueName: "pattern"))
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp("Documents of more bytes than this fail, unread; at most 4G.", valueName: "size"))
  var maxDocumentSize = ByteSize(byteCount: 1_000_000_000)

  /// Files of the command line, as the options say that they are read.
  func inputs(files: [String]) -> [InputSpecification] {
    files.map { InputSpecification(pattern: $0, format: inputFormat, encoding: encoding) }
  }

  /// Where documents come from: files of the command line, else the script's, else standard input.
  func inputs(files: [String], plan: Plan) throws -> [InputSpecification] {
    var inputs = inputs(files: files)
    if inputs.isEmpty { inputs = plan.inputs }
    if inputs.isEmpty {
      guard !Platform.isTerminal(Platform.standardInput) else {
        throw ValidationError("no input: name files, or `-` for standard input")
      }
      inputs = [InputSpecification(pattern: "-")]
    }
    return inputs.map { input in
      InputSpecification(
        pattern: input.pattern, format: inputFormat ?? input.format, encoding: encoding ?? input.encoding)
    }
  }

  var fileOptions: FileSource.Options {
    FileSource.Options(
      textField: textField, idField: idField, include: include, exclude: exclude,
      maximumDocumentByteCount: maxDocumentSize.byteCount)
  }
}

/// The options that say where and how results are written.
struct OutputArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write here instead of where the script says; `-` is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write this format, whatever the extension: "
        + "\(OutputFormats.all.map(\.name).joined(separator: ", ")).", valueName: "format"),
    completion: .list(OutputFormats.all.map(\.name)))
  var outputFormat: String?

  @Option(help: "What offsets in the output count.")
  var offsets: OffsetChoice = .utf8

  @Option(help: ArgumentHelp("Write these layers only, separated by commas.", valueName: "names"))
  var layers: String?

  @Flag(help: "Leave the text out of JSON Lines and tables.")
  var noText = false

  @Option(
    help: ArgumentHelp(
      "Of an output with {shard} in its name, begin the next file behind so many documents.", valueName: "count"))
  var shardDocuments = OutputOptions.ShardLimits().documentCount

  @Option(help: ArgumentHelp("The same, behind so many bytes of text.", valueName: "bytes"))
  var shardBytes = OutputOptions.ShardLimits().byteCount

  enum OffsetChoice: String, CaseIterable, ExpressibleByArgument {
    case utf8, utf16, scalar
  }

  /// Where documents go: what the command line says, else the script, else JSON Lines on standard output.
  func output(plan: Plan) -> OutputSpecification {
    var specification = output.map { OutputSpecification(path: $0) } ?? plan.output ?? OutputSpecification(path: "-")
    if let outputFormat { specification.format = outputFormat }
    return specification
  }

  /// Refuses the names of layers that nothing makes: the output would lack what was asked for.
  func checkLayers(of plan: Plan, registry: Registry) throws {
    let made = plan.pipeline.stages.flatMap { $0.provides.union($0.requires) }
    let known = Set((made + registry.descriptors.flatMap(\.provides)).map(\.name))
    for name in layerNames ?? [] where !known.contains(name) {
      let remedy =
        Suggestion.closest(to: name, among: known.sorted()).map { "did you mean '\($0)'?" }
        ?? "there are \(known.sorted().joined(separator: ", "))"
      throw ValidationError("--layers: no processor makes a layer '\(name)'; \(remedy)")
    }
  }

  private var layerNames: [String]? {
    layers?.split(separator: ",").map { String($0.trimmingSpaces) }.filter { !$0.isEmpty }
  }

  var outputOptions: OutputOptions {
    let unit: OffsetUnit =
      switch offsets {
      case .utf8: .utf8
      case .utf16: .utf16
      case .scalar: .scalar
      }
    let layers = layerNames.map { Set($0.map { Layer($0) }) }
    return OutputOptions(
      offsets: unit, layers: layers, includesText: !noText,
      shardLimits: OutputOptions.ShardLimits(documentCount: shardDocuments, byteCount: shardBytes))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
