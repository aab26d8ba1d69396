/// The command `:help`.
struct HelpCommand: SessionCommand {
  let name = "help"
  let aliases = ["h", "?"]
  let usage = ":help [COMMAND|PROCESSOR]"
  let summary = "Lists the commands, or explains one command or processor."
  let arguments: [ArgumentKind] = [.topic]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let renderer = workspace.renderer
    guard let topic = arguments[0] else { return Self.overview(workspace) }
    let commandName = topic.hasPrefix(":") ? String(topic.dropFirst()) : topic
    if let command = workspace.commands.command(named: commandName) { return Self.text(of: command, renderer) }
    if let descriptor = workspace.session.registry.descriptor(named: topic) {
      return DescribeCommand.text(of: descriptor, renderer)
    }
    throw CommandError.noTopic(topic, known: workspace.commands.names + workspace.session.registry.names)
  }

  private static func overview(_ workspace: Workspace) -> String {
    var table = Table(.text("type"), .wrapped("to"))
    table.append("clean | tokenize", "Make these the stages and run what is new of them.")
    table.append("| ner", "Append a stage.")
    table.append("let a = clean | ner", "Name a pipeline; `param` names a value.")
    for command in workspace.commands.commands { table.append(Table.Cell(command.usage), Table.Cell(command.summary)) }
    return table.text(workspace.renderer)
  }

  private static func text(of command: any SessionCommand, _ renderer: Renderer) -> String {
    var text = renderer.paint(command.usage, .heading) + "\n"
    let paragraphs =
      [command.summary]
      + command.help.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    for line in paragraphs where !line.isEmpty {
      text += Fitting.wrap(line, to: renderer.width).map { $0 + "\n" }.joined()
    }
    if !command.aliases.isEmpty { text += "Also: \(command.aliases.map { ":\($0)" }.joined(separator: ", "))\n" }
    return text
  }
}

/// The command `:quit`.
struct QuitCommand: SessionCommand {
  let name = "quit"
  let aliases = ["q", "exit"]
  let usage = ":quit"
  let summary = "Leaves; so does Ctrl-D on an empty line."

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) -> String {
    workspace.hasEnded = true
    return ""
  }
}
