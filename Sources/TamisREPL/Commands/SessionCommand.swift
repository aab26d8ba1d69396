/// A command of the REPL: its name, its use, its help and its completion, said once.
///
/// ```swift
/// struct CountCommand: SessionCommand {
///   let name = "count"
///   let usage = ":count"
///   let summary = "Counts the documents."
///
///   func run(_ arguments: CommandArguments, in workspace: inout Workspace) -> String {
///     "\(workspace.session.documents.count)\n"
///   }
/// }
/// ```
/// A new command is a type like this one and its line in `CommandList`.
public protocol SessionCommand: Sendable {
  /// What users type behind the colon.
  var name: String { get }

  /// Other names. None by default.
  var aliases: [String] { get }

  /// How it is typed: `:doc [NUMBER|ID]`.
  var usage: String { get }

  /// What it does, in one sentence.
  var summary: String { get }

  /// What users should know beyond the summary; may have several lines. Empty by default.
  var help: String { get }

  /// What its arguments are, for completion; the last one stands for all that follow. None by default.
  var arguments: [ArgumentKind] { get }

  /// Does it.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind the name.
  ///   - workspace: The session and how it is looked at.
  /// - Returns: What to show: lines, each with its end.
  /// - Throws: What went wrong; the session is as it was.
  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String
}

extension SessionCommand {
  /// None.
  public var aliases: [String] { [] }
  /// Empty.
  public var help: String { "" }
  /// None.
  public var arguments: [ArgumentKind] { [] }
}

/// What an argument of a command is, for completion.
public enum ArgumentKind: Hashable, Sendable {
  /// The label of a stage, or `raw`.
  case place
  /// The label of a stage.
  case stage
  /// A document's id.
  case document
  /// A layer.
  case layer
  /// A processor.
  case processor
  /// A file or folder.
  case path
  /// `stage.parameter`, and behind it a value.
  case setting
  /// A pipeline in the script language.
  case pipeline
  /// A command or a processor.
  case topic
  /// One of a few words.
  case word([String])
  /// Free text.
  case text
}
