/// The commands that there are.
public struct CommandList: Sendable {
  /// The commands, in the order in which `:help` lists them.
  public let commands: [any SessionCommand]

  /// Makes a list.
  ///
  /// - Parameter commands: The commands; of two that share a name the first counts.
  public init(_ commands: [any SessionCommand]) {
    self.commands = commands
  }

  /// All commands of the REPL.
  ///
  /// A new one is one line here.
  public static let builtin = CommandList([
    // looking
    DocsCommand(), DocCommand(), StagesCommand(), AtCommand(), TextCommand(), TokensCommand(), SentencesCommand(),
    EntitiesCommand(), LayerCommand(), DiffCommand(), GrepCommand(), StatsCommand(), TimeCommand(),
    // asking why
    TraceCommand(), WhyCommand(), ErrorsCommand(),
    // changing
    SetCommand(), DropCommand(), InsertCommand(), UndoCommand(), RedoCommand(), LoadCommand(), UnloadCommand(),
    SampleCommand(),
    // keeping
    SaveCommand(), OpenCommand(), ExportCommand(),
    // help
    DescribeCommand(), HelpCommand(), QuitCommand(),
  ])

  /// All names, aliases included.
  public var names: [String] { commands.flatMap { [$0.name] + $0.aliases } }

  /// The command of a name or alias.
  ///
  /// - Parameter name: What was typed behind the colon.
  /// - Returns: `nil` if there is none.
  public func command(named name: String) -> (any SessionCommand)? {
    commands.first { $0.name == name } ?? commands.first { $0.aliases.contains(name) }
  }
}
