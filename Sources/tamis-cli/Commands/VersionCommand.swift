import ArgumentParser
import Tamis

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version of tamis and of each processor's results.")

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let console = Console()
    let versions = Registry.builtin.descriptors.map { ($0.name, $0.version) }
    guard json else {
      console.output("tamis \(TamisVersion.current)\n")
      for (name, version) in versions { console.output("  \(name) \(version)\n") }
      return
    }
    var processors = JSONObject()
    for (name, version) in versions { processors[name] = .integer(version) }
    var writer = JSONWriter(prettyPrinted: true)
    writer.value(.object(["tamis": .string(TamisVersion.current), "processors": .object(processors)]))
    console.output(writer.string + "\n")
  }
}
