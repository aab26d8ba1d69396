import Foundation
import TamisCore
import TamisScript
import Testing

@Suite("docs/language.md") struct DocumentationTests {
  static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/language.md").standardized

  /// The fenced blocks with what stands behind their opening fence, and the line that they begin on.
  static func blocks(in text: String) -> [(info: String, text: String, line: Int)] {
    var blocks: [(info: String, text: String, line: Int)] = []
    var open: (info: String, lines: [Substring], line: Int)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let block = open {
        if line == "```" {
          blocks.append((block.info, block.lines.joined(separator: "\n") + "\n", block.line))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [], index + 2)
      }
    }
    return blocks
  }

  @Test("shows scripts that check and are laid out as the formatter would, and mistakes that are found")
  func examples() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    let blocks = Self.blocks(in: text).filter { $0.info.hasPrefix("tamis") }
    #expect(blocks.count { $0.info == "tamis" } >= 15 && blocks.count { $0.info == "tamis error" } >= 6)
    let environment = try TestEnvironment.make()
    let warned = blocks.filter { $0.text.contains("langage") || $0.text.contains("param sentence") }.map(\.line)
    #expect(warned.count == 2)
    for block in blocks {
      let source = SourceText(name: "docs/language.md:\(block.line)", text: block.text)
      let checked = ScriptChecker.check(source, in: environment, inputsGiven: true, outputGiven: true)
      #expect(checked.hasErrors == (block.info == "tamis error"), "line \(block.line): \(checked.diagnostics)")
      let warns = checked.diagnostics.contains { $0.severity == .warning }
      #expect(block.info == "tamis error" || warns == warned.contains(block.line), "line \(block.line)")
      guard block.info == "tamis", !block.text.hasPrefix("clean |\n") else { continue }
      let formatted = ScriptFormatter.format(source).text
      #expect(formatted == block.text, "line \(block.line) is laid out otherwise")
    }
  }

  @Test("lists every diagnostic with its severity and explanation")
  func diagnosticsTable() throws {
    var table = "| code | | |\n|---|---|---|\n"
    for id in ScriptDiagnosticID.allCases {
      table += "| `\(id.rawValue)` | \(id.severity.rawValue) | \(id.explanation.replacing("|", with: "\\|")) |\n"
    }
    let (begin, end) = ("<!-- diagnostics:begin -->\n", "<!-- diagnostics:end -->")
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    let start = try #require(text.range(of: begin)).upperBound
    let stop = try #require(text.range(of: end)).lowerBound
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      try (text[..<start] + table + text[stop...]).write(to: Self.url, atomically: true, encoding: .utf8)
      Issue.record("recorded the table of docs/language.md")
      return
    }
    #expect(text[start..<stop] == table)
  }
}
