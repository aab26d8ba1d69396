import Foundation
import Testing

/// Shared libraries, built for the binary that is tested, and loaded by it.
@Suite("Shared libraries of processors")
struct PluginTests {
  private static let canBuild: Bool = {
    #if os(Linux)
      (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/swiftc")
      }
    #else
      false
    #endif
  }()

  private static let source = """
    import TamisCore

    public struct CountVowels: DocumentProcessor {
      public static let name = "count_vowels"
      public static let summary = "Counts vowels."
      @Parameter(help: "The vowels.") public var vowels = "aeiouy"
      public init() {}
      public func process(_ document: inout Document) throws {
        guard document.byteCount < 100 else {
          throw ProcessingError(code: "vowels.too-many", reason: "too many vowels")
        }
        document.metadata["vowels"] = .integer(document.text.filter { vowels.contains($0) }.count)
      }
    }
    """

  @Test(
    "are loaded by every command, if they were built for this program, and refused in words otherwise",
    .enabled(if: canBuild, "swiftc is not in the path, or this is not Linux"))
  func libraries() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("Vowels/CountVowels.swift", Self.source)
    let script = CommandRunner.packageFolder.appending(path: "Scripts/build-library").path
    let built = try command.shell("'\(script)' --tamis \"$TAMIS\" Vowels CountVowels", seconds: 300)
    #expect(built.status == 0, "\(built.output)\(built.error)")
    try command.file("a.txt", "La vie est belle.")
    try command.file("b.txt", String(repeating: "e", count: 200))
    let run = try command.tamis(
      "run", "--plugin", "libVowels.so", "-e", "clean | count_vowels(vowels: \"e\")", "a.txt", "b.txt")
    // An error of the library's has its type on this side: it costs its document, with its code.
    #expect(run.status == 1 && run.output.contains(#""vowels":4"#), "\(run.output)\(run.error)")
    #expect(run.error.contains("vowels.too-many") && run.error.contains("'b.txt'"), "\(run.error)")
    try command.file("s.tamis", "plugin \"./libVowels.so\"\n\nread \"a.txt\" | count_vowels | write \"out.jsonl\"\n")
    for arguments in [["check", "s.tamis"], ["plan", "s.tamis"], ["run", "s.tamis"]] {
      let result = try command.shell("\"$TAMIS\" \(arguments.joined(separator: " "))")
      #expect(result.status == 0, "\(arguments): \(result.error)")
    }
    #expect(command.contents("out.jsonl")?.contains(#""vowels":6"#) == true)
    for arguments in ["list", "describe count_vowels", "plan -e count_vowels", "repl -e count_vowels a.txt"] {
      let result = try command.shell("\"$TAMIS\" \(arguments) --plugin ./libVowels.so --plugin libVowels.so")
      #expect(result.status == 0 && result.output.contains("count_vowels"), "\(arguments): \(result.error)")
    }
    let session = try command.tamis(
      "repl", "a.txt", input: "plugin \"./libVowels.so\"\ncount_vowels\n:save made.tamis\nplugin \"nowhere.so\"\n")
    #expect(session.output.contains("loaded count_vowels"), "\(session.output)")
    #expect(session.output.contains("script.plugin-not-loaded"), "\(session.output)")
    #expect(command.contents("made.tamis")?.contains("plugin \"./libVowels.so\"") == true)
    try refusals(command)
  }

  private func refusals(_ command: CommandRunner) throws {
    let library = try Data(contentsOf: command.folder.appending(path: "libVowels.so"))
    try command.file("cut.so", library.prefix(library.count * 2 / 3))
    try command.file("text.so", "hello")
    let bytes = String(decoding: library, as: UTF8.self)
    #expect(bytes.contains("count_vowels"))
    try command.file("otherBuild.so", Self.replacing("\"build\": \"", with: "\"build\": \"f0", in: library))
    try command.file("otherVersion.so", Self.replacing("\"tamis\": \"", with: "\"tamis\": \"9", in: library))
    try command.file("otherCompiler.so", Self.replacing("\"compiler\": \"", with: "\"compiler\": \"9", in: library))
    try command.file("noEntry.so", Self.replacing("tamis_library_processors", with: "Tamis_library", in: library))
    let cases = [
      ("./nowhere.so", "library.unreadable"), ("cut.so", "library.not-a-library"),
      ("text.so", "library.not-a-library"), ("otherBuild.so", "another build of this program"),
      ("otherVersion.so", "it was built for tamis 9"), ("otherCompiler.so", "it was built by Swift 9"),
      ("noEntry.so", "lacks the function"),
    ]
    for (path, words) in cases {
      let result = try command.tamis("list", "--plugin", path)
      #expect(result.status == 2 && result.error.contains(words), "\(path): \(result.status) \(result.error)")
    }
    let other = try command.newsroom("list", "--plugin", "libVowels.so")
    #expect(other.status == 2 && other.error.contains("library.misfit"), "\(other.error)")
  }

  /// The file with bytes written over those at a text, and nothing moved.
  private static func replacing(_ text: String, with other: String, in data: Data) -> Data {
    var data = data
    while let found = data.firstRange(of: Data(text.utf8)) {
      data.replaceSubrange(found.lowerBound..<found.lowerBound + other.utf8.count, with: Data(other.utf8))
      if text.utf8.count > other.utf8.count { continue }
      break
    }
    return data
  }
}
