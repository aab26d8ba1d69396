import Foundation
import TamisJSON
import Testing

/// One after the other: when they record, both write the same pages.
@Suite("Pages of processors", .serialized)
struct ProcessorPageTests {
  /// What stands between the declarations, which `describe --markdown` prints, and what people wrote.
  private static let border = "\n<!-- Up to here by `tamis describe --markdown`; a test keeps it so. -->\n"

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil

  private func names(_ command: CommandRunner) throws -> [String] {
    let list = try JSONParser.parse(try command.tamis("list", "--json").output)["processors"]?.arrayValue ?? []
    return list.compactMap { $0["name"]?.stringValue }
  }

  private func url(_ name: String) -> URL { CommandRunner.packageFolder.appending(path: "docs/processors/\(name).md") }

  @Test("begin with what the processor declares, every parameter included")
  func declarations() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let codes = try String(
      contentsOf: CommandRunner.packageFolder.appending(path: "docs/errors.md"), encoding: .utf8)
    for name in try names(command) {
      let page = try String(contentsOf: url(name), encoding: .utf8)
      let declared = try command.tamis("describe", name, "--markdown").output
      let parts = page.components(separatedBy: Self.border)
      try #require(parts.count == 2, "docs/processors/\(name).md lacks the line \(Self.border)")
      if parts[0] != declared {
        if Self.isRecording {
          try (declared + Self.border + parts[1]).write(to: url(name), atomically: true, encoding: .utf8)
        }
        Issue.record(
          """
          docs/processors/\(name).md tells other things than the processor; look at it after
          RECORD_FIXTURES=1 swift test --filter ProcessorPageTests
          """)
      }
      // Errors that a page tells of exist.
      for match in parts[1].matches(of: /^\| `([a-z]+\.[a-z-]+)` \|/.anchorsMatchLineEndings()) {
        #expect(codes.contains("| `\(match.output.1)` |"), "docs/processors/\(name).md: \(match.output.1)")
      }
    }
  }

  @Test("show what the command really prints")
  func transcripts() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try FileManager.default.createSymbolicLink(
      at: command.folder.appending(path: "docs"),
      withDestinationURL: CommandRunner.packageFolder.appending(path: "docs"))
    for name in try names(command) {
      let page = try String(contentsOf: url(name), encoding: .utf8)
      let blocks = page.matches(of: /```console\n\$ ([^\n]*)\n((?:.|\n)*?)```/)
      #expect(!blocks.isEmpty, "docs/processors/\(name).md shows no run")
      var recorded = page
      for block in blocks.reversed() {
        let line = String(block.output.1)
        #expect(line.contains(name), "docs/processors/\(name).md runs something else: \(line)")
        let result = try command.shell("tamis() { \"$TAMIS\" \"$@\"; }\n" + line)
        #expect(result.status == 0, "\(line)\n\(result.error)")
        if result.output != block.output.2 {
          Issue.record("docs/processors/\(name).md: '\(line)' prints\n\(result.output)")
          recorded.replaceSubrange(block.output.2.startIndex..<block.output.2.endIndex, with: result.output)
        }
      }
      if Self.isRecording, recorded != page { try recorded.write(to: url(name), atomically: true, encoding: .utf8) }
    }
  }
}
