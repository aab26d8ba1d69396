import ArgumentParser
import Synchronization
import Tamis
public import TamisCore
import TamisLibraries

/// Runs the `tamis` command with processors of your own beside the built-in ones, or instead of them.
///
/// This is all that a program needs to have every command (`run`, `repl`, `check`, `list` and the others) know them:
///
/// ```swift
/// import Readability
/// import TamisTool
///
/// @main
/// enum Newsroom {
///   static func main() async { await TamisTool.main(registry: .builtin + [Readability.self]) }
/// }
/// ```
///
/// The command bears the name of its executable: in help, in completions, and for its history. It ends the process with
/// 1 if some documents failed, 2 if it could not run, for instance because two processors have one name, and 130 if it
/// was interrupted; it returns if everything was done.
///
/// - Parameters:
///   - registry: The processors that scripts can name, in any order.
///   - version: The version of your program, for `--version`; without one only that of Tamis is told.
public func main(registry: [any Processor.Type], version: String? = nil) async {
  Platform.ignoreBrokenPipes()
  await Tool.$current.withValue(Tool(types: registry, version: version)) { await Tool.runCommand() }
}

extension [any Processor.Type] {
  /// The processors that come with Tamis.
  public static var builtin: [any Processor.Type] { Registry.builtinProcessors }
}

/// The program that the commands are part of.
final class Tool: Sendable {
  private let types: [any Processor.Type]
  /// Made when it is asked for: to describe all processors takes a millisecond or more, which `--version` need not.
  private let made = Mutex<Registry?>(nil)

  /// The version of a program that is not `tamis` itself.
  let version: String?

  init(types: [any Processor.Type], version: String?) {
    self.types = types
    self.version = version
  }

  /// The program that runs; `main(registry:version:)` says what it has.
  @TaskLocal static var current = Tool(types: [], version: nil)

  /// The processors of the program that runs.
  ///
  /// - Returns: All that scripts can name.
  /// - Throws: ``RegistryError`` if two have one name.
  static func registry() throws(RegistryError) -> Registry {
    let tool = current
    return try tool.made.withLock { made throws(RegistryError) in
      if let made { return made }
      let registry = try Registry(tool.types)
      made = registry
      return registry
    }
  }

  /// What shared libraries must have been built for.
  static let libraryProgram = ProcessorLibrary.program(version: TamisVersion.current)

  /// Loads the processors of a shared library.
  static func loadLibrary(_ path: String) throws -> [any Processor.Type] {
    try ProcessorLibrary.processors(at: path, for: libraryProgram)
  }

  /// What the user calls the program: the name of its executable.
  static let name: String = {
    let name = CommandLine.arguments.first?.split(separator: "/").last.map { String($0) } ?? ""
    return name.isEmpty ? ownName : name
  }()

  /// The name of the command that comes with Tamis.
  static let ownName = "tamis"

  /// The program and its version, in one line.
  static var versionLine: String {
    let own = current.version.map { " \($0)" } ?? ""
    return name == ownName && own.isEmpty
      ? "\(ownName) \(TamisVersion.current)" : "\(name)\(own) (\(ownName) \(TamisVersion.current))"
  }

  /// Runs the command of the command line, and ends the process unless all went well.
  static func runCommand() async {
    let console = Console()
    do {
      var command = try TamisCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let exit as Exit {
      Platform.exitNow(exit.status)
    } catch is CancellationError {
      Platform.exitNow(.interrupted)
    } catch let error as any TamisError {
      console.report(error)
      Platform.exitNow(.couldNotRun)
    } catch {
      let text = TamisCommand.fullMessage(for: error, columns: console.width)
      if TamisCommand.exitCode(for: error).isSuccess {
        console.output(text.isEmpty ? "" : text + "\n")
        Platform.exitNow(.done)
      }
      console.error(text + "\n")
      Platform.exitNow(.couldNotRun)
    }
  }
}
