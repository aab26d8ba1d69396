import TamisDiagnostics

/// A command that was typed wrongly, or that has nothing to work on.
public enum CommandError: TamisError, Hashable {
  /// No command has that name.
  case unknownCommand(String, known: [String])
  /// An argument is missing or makes no sense.
  case usage(String, problem: String)
  /// What was looked for is nowhere here.
  case notFound(String, place: String)
  /// Documents at this place lack a layer.
  case noLayer(String, place: String, present: [String], providers: [String])
  /// Nothing is called like this.
  case noTopic(String, known: [String])
  /// Text that was typed has errors, which are rendered already.
  case invalidScript(rendered: String)

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .unknownCommand: "repl.unknown-command"
    case .usage: "repl.usage"
    case .notFound: "repl.not-found"
    case .noLayer: "repl.no-layer"
    case .noTopic: "repl.no-topic"
    case .invalidScript: "repl.invalid-script"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .unknownCommand(let name, _): "there is no command ':\(VisibleText.line(name))'"
    case .usage(_, let problem): problem
    case .notFound(let text, let place): "'\(VisibleText.line(text))' is not in any text at '\(place)'"
    case .noLayer(let layer, let place, _, _): "no document at '\(place)' has the layer '\(layer)'"
    case .noTopic(let name, _): "nothing is called '\(VisibleText.line(name))'"
    case .invalidScript: "the line has errors"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .unknownCommand(let name, let known):
      if let suggestion = Suggestion.closest(to: name, among: known) {
        "did you mean ':\(suggestion)'? `:help` lists all commands"
      } else {
        "`:help` lists all commands"
      }
    case .usage(let usage, _): "usage: \(usage)"
    case .notFound: "`:at raw` and `:at STAGE` lead to other states of the texts"
    case .noLayer(let layer, _, let present, let providers):
      if let suggestion = Suggestion.closest(to: layer, among: present) {
        "did you mean '\(suggestion)'?"
      } else if !providers.isEmpty {
        "made by: \(providers.joined(separator: ", "))"
      } else {
        present.isEmpty
          ? "no layers here yet: run a processor that makes some" : "here: \(present.joined(separator: ", "))"
      }
    case .noTopic(let name, let known):
      Suggestion.closest(to: name, among: known).map { "did you mean '\($0)'?" } ?? "`:help` lists all commands"
    case .invalidScript: nil
    }
  }
}
