import ArgumentParser
import Tamis

/// How diagnostics are printed.
enum DiagnosticsFormat: String, CaseIterable, ExpressibleByArgument {
  /// With their source line and a caret, on standard error.
  case text
  /// As one JSON object a script, each on a line of its own, on standard output.
  case json
}

/// The libraries that a command loads before it looks at anything else.
struct PluginOptions: ParsableArguments {
  @Option(
    name: .customLong("plugin"), parsing: .singleValue,
    help: ArgumentHelp("Load processors from a shared library. May be repeated.", valueName: "file"),
    completion: .file(extensions: ["so"]))
  var paths: [String] = []

  /// The processors of the program and those of the libraries.
  func registry() throws -> Registry {
    var registry = try Tool.registry()
    for path in paths {
      for type in try Tool.loadLibrary(path) where !registry.contains(type) { try registry.add(type) }
    }
    return registry
  }
}

/// The options of all commands that read a script.
struct ScriptOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Give a script's `param` a value. May be repeated.", valueName: "name=value"))
  var settings: [String] = []

  @OptionGroup var plugins: PluginOptions

  @Option(help: "How errors in the script are printed.")
  var diagnostics: DiagnosticsFormat = .text

  /// The values of `--set`, by name; the last one of a name counts.
  func settingValues() throws -> [String: String] {
    var values: [String: String] = [:]
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw ValidationError("'--set \(setting)' is not of the form name=value")
      }
      values[String(parts[0])] = String(parts[1])
    }
    return values
  }
}

/// A script to check, from a file, from standard input, or from the command line.
struct ScriptSource {
  let text: SourceText

  /// Reads a script.
  ///
  /// - Parameter path: A file, or `-` for standard input.
  /// - Throws: An error with code, place and help if the file cannot be read or is no text.
  init(path: String) throws {
    text = SourceText(name: path == "-" ? "<standard input>" : path, text: try TextFile.read(path))
  }

  /// Takes a pipeline that was typed on the command line.
  init(expression: String) {
    text = SourceText(name: "<command line>", text: expression)
  }
}

extension ScriptEnvironment {
  /// What scripts can name in this program: its processors, its formats, the files of this machine.
  ///
  /// - Parameters:
  ///   - registry: The processors.
  ///   - inputs: What is read in place of what scripts read.
  /// - Returns: The environment.
  static func commandLine(_ registry: Registry, inputs: [InputSpecification] = []) -> ScriptEnvironment {
    ScriptEnvironment(
      registry: registry, inputFormats: InputFormats.all, outputFormats: OutputFormats.all,
      isReadable: { pattern in FileSource.matchesAnything(pattern) }, layers: InputFormats.layers(of: inputs),
      inputLayers: { InputFormats.layers(of: $0) }, loadLibrary: { try Tool.loadLibrary($0) })
  }
}

extension Console {
  /// Prints what is wrong with a script: text to standard error, JSON to standard output.
  ///
  /// - Parameters:
  ///   - diagnostics: What is wrong; nothing is printed in text form if there is nothing.
  ///   - source: The script.
  ///   - format: Text or JSON.
  ///   - limit: How many to show in text form at most; the rest is counted in words.
  func printDiagnostics(_ diagnostics: [Diagnostic], in source: SourceText, as format: DiagnosticsFormat, limit: Int?) {
    switch format {
    case .text:
      if !diagnostics.isEmpty { error(diagnosticRenderer.render(diagnostics, in: source, limit: limit)) }
    case .json:
      var writer = JSONWriter()
      writer.value(
        .object([
          "file": .string(source.name),
          "diagnostics": .array(diagnostics.map { DiagnosticJSON.value($0, in: source) }),
        ]))
      output(writer.string + "\n")
    }
  }
}
