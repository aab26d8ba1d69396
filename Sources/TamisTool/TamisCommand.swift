import ArgumentParser
import Tamis

/// `tamis`, the root of all commands.
struct TamisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "Sift text: clean it, annotate it, find what is copied, and write sourced briefs.",
    discussion: """
      Documents go through the stages of a pipeline, and every result can be traced to the bytes it came from.

      EXAMPLES
        \(Tool.name) run brief.tamis news/*.txt -o brief.md     run a saved script
        \(Tool.name) run -e 'clean | tokenize | ner' page.txt   run a pipeline typed on the command line
        \(Tool.name) clean --explain page.txt                   what the cleaner would do, edit by edit
        \(Tool.name) repl news/*.txt                            look inside a pipeline, stage by stage
        \(Tool.name) copies news/*.txt                          who copied which passage from whom
        \(Tool.name) check brief.tamis                          find a script's errors without running it
        \(Tool.name) list                                       the processors there are
        \(Tool.name) describe dedup                             one processor: parameters, layers, examples

      EXIT STATUS
        0 done · 1 done, but some documents failed · 2 could not run · 130 interrupted
      """,
    version: Tool.versionLine,
    subcommands: [
      RunCommand.self, WorkerCommand.self, CleanCommand.self, ReplCommand.self, CopiesCommand.self, CheckCommand.self,
      FormatCommand.self,
      PlanCommand.self, ListCommand.self, DescribeCommand.self, EvaluateCommand.self, TrainCommand.self,
      CompletionsCommand.self, VersionCommand.self,
    ]
  )
}
