import Foundation

/// Runs the built `tamis` in a folder of its own, as a shell would.
struct CommandRunner {
  /// What a command left behind.
  struct Result {
    let status: Int32
    let output: String
    let error: String
  }

  /// The package's folder, for fixtures and examples.
  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder that commands run in; removed by `remove()`.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tamis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder and returns its path.
  @discardableResult
  func file(_ name: String, _ contents: String) throws -> String { try file(name, Data(contents.utf8)) }

  @discardableResult
  func file(_ name: String, _ contents: Data) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try contents.write(to: url)
    return name
  }

  /// The contents of a file in the folder; `nil` if it is not there.
  func contents(_ name: String) -> String? {
    (try? Data(contentsOf: folder.appending(path: name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Runs `tamis` with arguments, waiting at most `seconds`: a command that hangs fails the test instead of stopping it.
  func tamis(_ arguments: String..., input: String = "", seconds: Double = 120) throws -> Result {
    try run(Self.binary, arguments, input: input, seconds: seconds)
  }

  /// Runs the command that the fixture of another package's makes.
  func newsroom(_ arguments: String..., input: String = "", seconds: Double = 120) throws -> Result {
    let program = Self.binary.deletingLastPathComponent().appending(path: "newsroom-fixture")
    return try run(program, arguments, input: input, seconds: seconds)
  }

  /// Runs a line of shell script; `$TAMIS` is the binary.
  func shell(_ script: String, seconds: Double = 120) throws -> Result {
    try run(URL(filePath: "/bin/bash"), ["-c", script], input: "", seconds: seconds)
  }

  private func run(_ program: URL, _ arguments: [String], input: String, seconds: Double) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["TAMIS"] = Self.binary.path
    environment["NO_COLOR"] = nil
    process.environment = environment
    // Files instead of pipes: nothing can fill up and block.
    let (inputURL, outputURL, errorURL) = (scratch("in"), scratch("out"), scratch("err"))
    try Data(input.utf8).write(to: inputURL)
    for url in [outputURL, errorURL] { FileManager.default.createFile(atPath: url.path, contents: nil) }
    process.standardInput = try FileHandle(forReadingFrom: inputURL)
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorURL)
    try process.run()
    let deadline = Date(timeIntervalSinceNow: seconds)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.005) }
    if process.isRunning {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      throw CommandTimeout(arguments: arguments, seconds: seconds)
    }
    defer { for url in [inputURL, outputURL, errorURL] { try? FileManager.default.removeItem(at: url) } }
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputURL), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: errorURL), as: UTF8.self))
  }

  private func scratch(_ name: String) -> URL {
    FileManager.default.temporaryDirectory.appending(path: "tamis-\(UUID().uuidString).\(name)")
  }

  /// The binary stands beside the test bundle.
  private static let binary: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0])
    var folder = bundle.deletingLastPathComponent()
    // On macOS the test binary lies deep inside its bundle.
    while folder.pathExtension == "xctest" || folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    return folder.appending(path: "tamis")
  }()
}

/// A command did not end in time.
struct CommandTimeout: Error {
  let arguments: [String]
  let seconds: Double
}
