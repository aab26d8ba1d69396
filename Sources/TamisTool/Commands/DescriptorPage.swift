import Tamis

/// The declarations of a processor as the first part of its page in docs/processors.
enum DescriptorPage {
  /// The page, up to the last of the descriptor's examples.
  static func markdown(_ descriptor: ProcessorDescriptor) -> String {
    var page = "# \(descriptor.name)\n\n\(descriptor.summary)\n"
    if !descriptor.discussion.isEmpty { page += "\n\(descriptor.discussion)\n" }
    page += """

      | | |
      |---|---|
      | scope | \(DescribeCommand.scope(descriptor)) |
      | needs | \(layers(descriptor.requires)) |
      | makes | \(layers(descriptor.provides)) |
      | edits | \(descriptor.editsText ? "the text" : "nothing") |
      | version | \(descriptor.version) |

      """
    page += "\n## Parameters\n\n" + parameters(descriptor)
    if !descriptor.examples.isEmpty {
      page += "\n## Examples\n"
      for example in descriptor.examples { page += "\n\(example.summary)\n\n```tamis\n\(example.script)\n```\n" }
    }
    return page
  }

  private static func layers(_ layers: Set<Layer>) -> String {
    layers.isEmpty ? "nothing" : layers.sorted().map { "`\($0.name)`" }.joined(separator: ", ")
  }

  private static func parameters(_ descriptor: ProcessorDescriptor) -> String {
    guard !descriptor.parameters.isEmpty else { return "None.\n" }
    var table = "| parameter | default | values | meaning |\n|---|---|---|---|\n"
    for parameter in descriptor.parameters {
      let values = parameter.range.map { "\(parameter.type), \($0)" } ?? "\(parameter.type)"
      let cells = [
        "`\(parameter.name)`", "`\(DescribeCommand.defaultText(parameter))`", values, parameter.help,
      ]
      table += "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }
    return table
  }
}
