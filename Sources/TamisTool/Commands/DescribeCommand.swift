import ArgumentParser
import Tamis

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Tell all about a processor: what it does, its parameters, its layers, examples.",
    discussion: """
      EXAMPLES
        \(Tool.name) describe clean
        \(Tool.name) describe dedup --json
      """)

  @Argument(help: "The processor's name.", completion: .custom { _, _, _ in (try? Tool.registry())?.names ?? [] })
  var name: String

  @OptionGroup var plugins: PluginOptions

  @Flag(help: "Print JSON.") var json = false

  @Flag(help: "Print Markdown: the beginning of a page in docs/processors.") var markdown = false

  func validate() throws {
    if json, markdown { throw ValidationError("give either --json or --markdown") }
  }

  func run() throws {
    let console = Console()
    let registry = try plugins.registry()
    guard let descriptor = registry.descriptor(named: name) else {
      throw RegistryError.unknownProcessor(name, known: registry.names)
    }
    if json {
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(descriptor.json)
      console.output(writer.string + "\n")
    } else if markdown {
      console.output(DescriptorPage.markdown(descriptor))
    } else {
      console.output(Self.text(descriptor, width: min(console.width, 100)))
    }
  }

  /// The description as a page of text, running text broken at a width in columns.
  static func text(_ descriptor: ProcessorDescriptor, width: Int) -> String {
    var page = "\(descriptor.name): \(descriptor.summary)\n"
    if !descriptor.discussion.isEmpty { page += "\n" + wrapped(descriptor.discussion, width: width) + "\n" }
    page += "\nscope   \(scope(descriptor))\n"
    page += "needs   \(ListCommand.names(descriptor.requires))\n"
    page += "makes   \(ListCommand.names(descriptor.provides))\n"
    page += "edits   \(descriptor.editsText ? "the text" : "nothing")\n"
    if !descriptor.parameters.isEmpty {
      page += "\n"
      var table = TextTable(["parameter", "default", "type", "meaning"])
      for parameter in descriptor.parameters {
        let type = parameter.range.map { "\(parameter.type), \($0)" } ?? "\(parameter.type)"
        table.append([parameter.name, defaultText(parameter), type, parameter.help])
      }
      page += table.text
    }
    if !descriptor.examples.isEmpty {
      page += "\nexamples\n"
      for example in descriptor.examples { page += "  \(example.script)\n      \(example.summary)\n" }
    }
    return page
  }

  private static func wrapped(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      var lines = [""]
      for word in paragraph.split(separator: " ") {
        let columns = DisplayWidth.width(of: lines[lines.count - 1]) + 1 + DisplayWidth.width(of: String(word))
        if lines[lines.count - 1].isEmpty {
          lines[lines.count - 1] = String(word)
        } else if columns <= width {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  static func scope(_ descriptor: ProcessorDescriptor) -> String {
    switch (descriptor.scope, descriptor.replacesDocuments) {
    case (.document, _): "one document at a time"
    case (.corpus, false): "all documents of a run"
    case (.corpus, true): "all documents of a run; new ones take their place"
    }
  }

  /// A default as scripts write it: choices bare, strings in quotes, no value as `none`.
  static func defaultText(_ parameter: ParameterDescriptor) -> String {
    var writer = JSONWriter()
    writer.value(parameter.defaultValue)
    let json = writer.string
    if case .choice = parameter.type { return parameter.defaultValue.stringValue ?? json }
    return parameter.defaultValue == .null ? "none" : json
  }
}
