import ArgumentParser
import Tamis
import TamisEvaluation

/// `tamis evaluate repair`: how much of damaged encoding `clean` repairs, and what it does to text that is right.
struct EvaluateRepair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Score the repair of mojibake, and count the right texts that it touches.",
    discussion: """
      Three kinds of files, told by their content:
        {"cases": [...]}              python-ftfy's cases: 'original', 'fixed-encoding', 'fixed', 'part'
        {"kind", "text", "truth"}     damaged texts a line, with what they were before and how they were damaged
        {"text"}                      right texts a line: each must come back as it is

      Only the repair of encodings runs, and texts compare as in the published scorers: exactly in ftfy's cases and in
      right texts (ftfy's cases mark what is lost with U+FFFD, and so does 'clean' here, by lost: mark); but for the
      spelling of spaces and quotation marks in damaged texts. 'fixed' of ftfy's cases is made with the rules that
      match its defaults.

      EXAMPLES
        \(Tool.name) evaluate repair ftfy_cases.json mojibake-fr.jsonl harm.jsonl
        \(Tool.name) evaluate repair --errors 5 mojibake-fr.jsonl
      """)

  @Argument(help: "The files.", completion: .file()) var files: [String]

  @Option(help: ArgumentHelp("Show so many texts that came back wrong, a class.", valueName: "n")) var errors = 0

  @Flag(help: "Print JSON, a line a file.") var json = false

  func run() throws {
    let console = Console()
    for file in files {
      var sheet = RepairSheet(shownErrorCount: errors)
      let text = try TextFile.read(file)
      if let cases = (try? JSONParser.parse(text))?["cases"]?.arrayValue {
        for testCase in cases { try sheet.add(ftfyCase: testCase) }
      } else {
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
          try sheet.add(line: JSONParser.parse(String(line)))
        }
      }
      console.output(json ? sheet.json(file: file) + "\n" : sheet.text(file: file))
    }
  }
}
