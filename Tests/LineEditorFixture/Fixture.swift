import Foundation
import LineEditor

/// A program for the tests of the line editor: reads inputs and says what it read, one line an input.
///
/// An input is open while it has more `(` than `)`. The environment says what else the program does:
/// `FIXTURE_HISTORY` (a path), `FIXTURE_PROMPT`, `FIXTURE_MODE` (`plain`: without the editor).
@main
struct Fixture {
  private static let environment = ProcessInfo.processInfo.environment

  static func main() {
    let prompt = Prompt(environment["FIXTURE_PROMPT"] ?? "> ", continuation: environment["FIXTURE_CONTINUATION"])
    do {
      var reader: any LineReader
      if environment["FIXTURE_MODE"] == "plain" {
        reader = PlainLineReader(isOpen: isOpen)
      } else {
        reader = try open()
      }
      while try run(&reader, prompt: prompt) {}
    } catch {
      say("error \(error)")
      exit(2)
    }
  }

  private static func open() throws -> any LineReader {
    let configuration = TerminalLineEditor.Configuration(
      program: "line-editor-fixture", historyPath: environment["FIXTURE_HISTORY"],
      historyLimit: environment["FIXTURE_HISTORY_LIMIT"].flatMap { Int($0) } ?? 100,
      complete: complete, isOpen: isOpen)
    let reader = try StandardLineReader.make(configuration: configuration)
    say("reader \(type(of: reader)) \(getpid())")
    if let editor = reader as? TerminalLineEditor, let problem = editor.historyProblem { say(problem.message) }
    return reader
  }

  /// Reads one input; whether to go on.
  private static func run(_ reader: inout any LineReader, prompt: Prompt) throws -> Bool {
    switch try reader.readLine(prompt: prompt) {
    case .line("quit"): return false
    case .line("exit"): exit(3)
    case .line("second"):
      do {
        _ = try TerminalLineEditor(configuration: .init(program: "second"))
        say("opened")
      } catch {
        say(error.code)
      }
    case .line("reopen"):
      // The first must be gone before the second can be.
      reader = PlainLineReader()
      reader = try open()
    case .line("busy"):
      say("working")
      // What is typed meanwhile goes to the driver, so Ctrl-C ends the program as it ends any other.
      sleep(30)
    case .line(let text): say("read \(text.debugDescription) \(text.unicodeScalars.count)")
    case .interrupted: say("interrupted")
    case .endOfInput:
      say("end")
      return false
    }
    return true
  }

  private static func say(_ text: String) {
    // The terminal may be gone.
    try? FileHandle.standardOutput.write(contentsOf: Data("[\(text)]\n".utf8))
  }

  private static func isOpen(_ text: String) -> Bool {
    text.utf8.count { $0 == UInt8(ascii: "(") } > text.utf8.count { $0 == UInt8(ascii: ")") }
  }

  private static let stages = [
    Completion("clean", help: "Unicode forms, markup", suffix: "("), Completion("tokenize", help: "words", suffix: "("),
    Completion("translate", help: "no such thing"), Completion("été"), Completion("étage"),
  ]

  /// Completes the last word from a list; a call of `clean` gets a hint, `n` a long list.
  private static func complete(_ context: LineContext) -> CompletionList {
    let before = context.line.utf8.prefix(context.cursorByteOffset)
    let start =
      before.lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") }
      .map { context.line.utf8.index(after: $0) } ?? context.line.startIndex
    let offset = context.line.utf8.distance(from: context.line.startIndex, to: start)
    let word = String(decoding: before.suffix(from: start), as: UTF8.self)
    if context.text.utf8.prefix(context.textCursorByteOffset).elementsEqual("clean(".utf8) {
      return CompletionList(startByteOffset: offset, hint: "form: String = \"NFC\"")
    }
    if word == "crash" { fatalError("as a completer with a bug would") }
    if word == "leave" { exit(4) }
    if word.hasPrefix("n") {
      return CompletionList((0..<40).map { Completion("n\($0 + 10)") }, startByteOffset: offset)
    }
    return CompletionList(stages.filter { $0.text.hasPrefix(word) }, startByteOffset: offset)
  }
}
