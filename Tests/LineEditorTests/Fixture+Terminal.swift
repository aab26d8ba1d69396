import Foundation
import TerminalTesting

extension PseudoTerminal {
  static let fixture = program("line-editor-fixture")

  /// Starts a shell with `$FIXTURE`, the program that reads lines.
  convenience init(
    _ script: String? = "$FIXTURE; echo status $?; read -r wait", environment: [String: String?] = [:],
    columns: Int = 80
  ) throws {
    var environment = environment
    environment["FIXTURE"] = Self.fixture
    try self.init(shell: script, environment: environment, columns: columns)
  }

  /// The process that reads lines; it says so at its start.
  func reader() throws -> pid_t {
    try awaitText("[reader TerminalLineEditor ")
    let number = transcript.split(separator: "[reader TerminalLineEditor ").last?.prefix { $0.isNumber } ?? ""
    guard let pid = pid_t(number) else { throw Failure("no process number in \(transcript)") }
    return pid
  }
}
