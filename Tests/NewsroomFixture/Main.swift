import TamisCore
import TamisTool

/// Counts the lines of a text.
struct CountLines: DocumentProcessor {
  static let name = "count_lines"
  static let summary = "Counts the lines of a text."

  @Parameter(help: "Lines of fewer bytes do not count.", range: 0...1000) var minimum = 0

  init() {}

  func process(_ document: inout Document) throws {
    let lines = document.text.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.count >= minimum }
    document.metadata["lines"] = .integer(lines.count)
  }
}

/// Another processor that says it is `clean`.
struct FalseClean: DocumentProcessor {
  static let name = "clean"
  static let summary = "Has a name that is taken."

  init() {}

  func process(_ document: inout Document) throws {}
}

/// A command with a processor of its own, as other packages build it.
@main
enum Newsroom {
  static func main() async {
    let isBroken = CommandLine.arguments.contains("broken")
    await TamisTool.main(registry: .builtin + (isBroken ? [FalseClean.self] : [CountLines.self]), version: "7")
  }
}
