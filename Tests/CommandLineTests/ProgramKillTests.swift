import Foundation
import Testing

@Suite("Programs that are killed")
struct ProgramKillTests {
  private static let script = CommandRunner.packageFolder.appending(path: "Scripts/kill-programs").path

  private static let hasPython = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/python3")
  }

  @Test(
    "cost at most one document each, which is in quarantine with its reason; all others are right",
    .enabled(if: hasPython, "python3 is not installed"))
  func kills() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let isLong = ProcessInfo.processInfo.environment["TAMIS_LONG_TESTS"] != nil
    let amount = isLong ? "--documents 10000 --kills 100" : "--documents 500 --kills 10 --seconds 0.005"
    let result = try command.shell("'\(Self.script)' --tamis \"$TAMIS\" \(amount)", seconds: 300)
    #expect(result.status == 0, "\(result.output)\(result.error)")
    #expect(result.output.contains("\(isLong ? 100 : 10) kills"), "\(result.output)")
  }
}
