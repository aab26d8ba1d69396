import LineEditor
import Synchronization
import TamisREPL
import TamisTesting

/// What a session without a terminal writes.
final class Transcript: Sendable {
  private let written = Mutex("")

  var text: String { written.withLock { $0 } }

  func append(_ text: String) { written.withLock { $0 += text } }

  func clear() { written.withLock { $0 = "" } }

  /// Carries out inputs, one a line.
  static func of(_ inputs: String, registry: Registry, width: Int = 100) async throws -> String {
    let transcript = Transcript()
    let session = Session(registry: registry, engine: Engine(options: Engine.Options(workerCount: 2)))
    let repl = Repl(
      Workspace(session: session, renderer: Renderer(width: width)),
      screen: ReplScreen(write: { transcript.append($0) }, echoesInput: true))
    var reader: any LineReader = ScriptedLineReader(inputs)
    _ = try await repl.run(&reader)
    return transcript.text
  }

  /// The inputs of a transcript: what stands behind its prompts.
  static func inputs(of transcript: String) -> String {
    var inputs = ""
    for line in transcript.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("tamis"), let end = line.firstRange(of: "> ") ?? line.firstRange(of: ">"),
        !line[..<end.lowerBound].contains(" ")
      {
        inputs += line[end.upperBound...] + "\n"
      } else if line.hasPrefix("... ") {
        inputs += line.dropFirst(4) + "\n"
      }
    }
    return inputs
  }

  /// A transcript without what is different each time: durations and speeds.
  static func stable(_ transcript: String) -> String {
    transcript.replacing(/\d+(\.\d+)? (ms|s)\b( +\d+(\.\d+)? (ms|s)\b)?( +\d+(\.\d+)? [kMG]?B\/s)?/, with: "(time)")
      .replacing(/\ +\d+ %  \(time\)/, with: "  (share)  (time)")
  }
}
