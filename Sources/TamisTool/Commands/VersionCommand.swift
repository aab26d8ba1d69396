import ArgumentParser
import Tamis
import TamisLibraries

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version of the program and of each processor's results.")

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let console = Console()
    let versions = try Tool.registry().descriptors.map { ($0.name, $0.version) }
    guard json else {
      console.output("\(Tool.versionLine)\n")
      for (name, version) in versions { console.output("  \(name) \(version)\n") }
      return
    }
    var processors = JSONObject()
    for (name, version) in versions { processors[name] = .integer(version) }
    var writer = JSONWriter(prettyPrinted: true)
    var object: JSONObject = ["tamis": .string(TamisVersion.current)]
    if let version = Tool.current.version { object[Tool.name] = .string(version) }
    // What Scripts/build-library builds libraries for.
    if let program = Tool.libraryProgram { object["library"] = .object(program.json) }
    object["processors"] = .object(processors)
    writer.value(.object(object))
    console.output(writer.string + "\n")
  }
}
