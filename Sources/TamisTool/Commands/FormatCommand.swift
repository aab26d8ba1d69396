import ArgumentParser
import Tamis

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lay out scripts in the one standard way.",
    discussion: """
      Files are rewritten in place; comments stay. A script that does not parse is left as it is.

      EXAMPLES
        \(Tool.name) fmt brief.tamis
        \(Tool.name) fmt --check *.tamis     names the files that are not laid out so, and exits with 1
        \(Tool.name) fmt - < brief.tamis     prints the result
      """)

  @Argument(help: "Scripts; `-` is standard input, and is printed.", completion: .file(extensions: ["tamis"]))
  var scripts: [String]

  @Flag(help: "Change nothing; name the files that would change.") var check = false

  @Option(help: "How errors in the script are printed.")
  var diagnostics: DiagnosticsFormat = .text

  func run() throws {
    let console = Console()
    var status = ExitStatus.done
    for path in scripts {
      let source = try ScriptSource(path: path).text
      let formatted = ScriptFormatter.format(source)
      guard let text = formatted.text else {
        console.printDiagnostics(formatted.diagnostics, in: source, as: diagnostics, limit: 20)
        status = .couldNotRun
        continue
      }
      if path == "-", !check {
        console.output(text)
      } else if text != source.text {
        if check {
          console.output(path + "\n")
          if status == .done { status = .someFailed }
        } else {
          try TextFile.write(text, to: path)
        }
      }
    }
    if status != .done { throw Exit(status) }
  }
}
