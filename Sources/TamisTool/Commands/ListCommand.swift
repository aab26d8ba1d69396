import ArgumentParser
import Tamis

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the processors, and the formats that are read and written.",
    discussion: """
      EXAMPLES
        \(Tool.name) list          one line each
        \(Tool.name) list --json   everything declared of them, for programs
      """)

  @OptionGroup var plugins: PluginOptions

  @Flag(help: "Print JSON: the full descriptors.") var json = false

  func run() throws {
    let console = Console()
    let descriptors = try plugins.registry().descriptors
    if json {
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(
        .object([
          "processors": .array(descriptors.map(\.json)),
          "inputFormats": .array(InputFormats.all.map(\.json)),
          "outputFormats": .array(OutputFormats.all.map(\.json)),
        ]))
      console.output(writer.string + "\n")
      return
    }
    var table = TextTable(["processor", "scope", "needs", "makes", "summary"])
    for descriptor in descriptors {
      table.append([
        descriptor.name, descriptor.scope.rawValue, ListCommand.names(descriptor.requires),
        ListCommand.names(descriptor.provides), descriptor.summary,
      ])
    }
    console.output(table.text)
    var formats = TextTable(["format", "extensions", "read", "written", "summary"])
    let read = Set(InputFormats.all.map(\.name))
    let written = Set(OutputFormats.all.map(\.name))
    var seen: Set<String> = []
    for format in InputFormats.all + OutputFormats.all where seen.insert(format.name).inserted {
      formats.append([
        format.name, format.extensions.map { "." + $0 }.joined(separator: " "),
        read.contains(format.name) ? "yes" : "-", written.contains(format.name) ? "yes" : "-", format.summary,
      ])
    }
    console.output("\n" + formats.text + "\n`\(Tool.name) describe NAME` tells all about a processor.\n")
  }

  static func names(_ layers: Set<Layer>) -> String {
    layers.isEmpty ? "-" : layers.sorted().map(\.name).joined(separator: ", ")
  }
}
