import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a completion script for a shell.",
    discussion: """
      EXAMPLES
        \(Tool.name) completions bash > ~/.local/share/bash-completion/completions/\(Tool.name)
        \(Tool.name) completions zsh > "${fpath[1]}/_\(Tool.name)"
        \(Tool.name) completions fish > ~/.config/fish/completions/\(Tool.name).fish
      """)

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  @Argument(help: "The shell: bash, zsh or fish.") var shell: Shell

  func run() throws {
    let target: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Console().output(TamisCommand.completionScript(for: target) + "\n")
  }
}
