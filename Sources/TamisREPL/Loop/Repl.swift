public import LineEditor

/// Reads inputs, carries them out, and shows what came of them, until the user leaves.
///
/// A class, since the line editor asks it for completions while it waits for an input.
public final class Repl {
  /// The session and how it is looked at.
  public private(set) var workspace: Workspace

  private let screen: ReplScreen
  private let interrupts: InterruptSwitch

  /// Makes a REPL.
  ///
  /// - Parameters:
  ///   - workspace: The session and how it is looked at.
  ///   - screen: Where results are written.
  ///   - interrupts: What stops a running command.
  public init(_ workspace: Workspace, screen: ReplScreen, interrupts: InterruptSwitch = InterruptSwitch()) {
    self.workspace = workspace
    self.screen = screen
    self.interrupts = interrupts
  }

  /// What is shown before an input: the place that is looked at.
  public var prompt: String {
    workspace.session.results.isEmpty ? "tamis> " : "tamis:\(workspace.session.positionName)> "
  }

  /// What could stand at the cursor.
  ///
  /// - Parameter context: The line.
  /// - Returns: Candidates and a hint.
  public func completions(for context: LineContext) -> CompletionList {
    Completer(workspace: workspace).completions(for: context)
  }

  /// Runs until the input ends or the user leaves.
  ///
  /// - Parameter reader: Where inputs come from.
  /// - Returns: The number of inputs that failed.
  /// - Throws: ``LineEditorError`` if inputs cannot be read.
  public func run(_ reader: inout any LineReader) async throws -> Int {
    var failureCount = 0
    while !workspace.hasEnded {
      let prompt = workspace.renderer.hasColour ? "\u{1B}[1m\(prompt)\u{1B}[0m" : prompt
      // An interrupt of what is over, such as a pager, is none of the next command.
      interrupts.reset()
      switch try reader.readLine(prompt: Prompt(prompt, continuation: "... ")) {
      case .line(let input):
        if screen.echoesInput { echo(input) }
        if await carryOut(input).hasFailed { failureCount += 1 }
      case .interrupted: continue
      case .endOfInput: return failureCount
      }
    }
    return failureCount
  }

  /// Carries out one input and shows what came of it.
  ///
  /// - Parameter input: One input, of one or several lines.
  /// - Returns: What was shown.
  @discardableResult
  public func carryOut(_ input: String) async -> Response {
    var copy = workspace
    if let size = screen.size() { copy.renderer.width = max(40, size.columns) }
    let progress = screen.writeProgress.map(StageProgress.init(write:))
    copy.observer = progress
    copy.announce = { progress?.begin($0) }
    let start = copy
    let task = Task.detached {
      var workspace = start
      let response = await workspace.respond(to: input)
      return (workspace, response)
    }
    interrupts.arm { task.cancel() }
    let ticker = progress.map { progress in Task.detached { await progress.show() } }
    let (result, response) = await task.value
    interrupts.arm(nil)
    ticker?.cancel()
    await ticker?.value
    workspace = result
    screen.show(response.text)
    return response
  }

  private func echo(_ input: String) {
    let lines = input.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      screen.write((index == 0 ? prompt : "... ") + workspace.renderer.visible(line) + "\n")
    }
  }
}
