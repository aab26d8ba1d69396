import LineEditor

/// Says what could stand at the cursor: commands, processors, parameters, values, stages, documents, layers, files.
///
/// A pure function of the workspace, the line and, for paths, what folders hold.
struct Completer {
  let workspace: Workspace
  /// What a folder holds; an empty name is the current folder.
  var list: (String) -> [(name: String, isFolder: Bool)] = FolderListing.entries

  /// What could stand at the cursor.
  ///
  /// - Parameter context: The line and the cursor.
  /// - Returns: Candidates in the order of their list, and a line about the thing at the cursor.
  func completions(for context: LineContext) -> CompletionList {
    let head = Self.prefix(of: context.text, byteCount: context.textCursorByteOffset)
    let offset = context.textCursorByteOffset - context.cursorByteOffset
    var list = completions(of: head)
    list.startByteOffset = max(0, list.startByteOffset - offset)
    return list
  }

  /// What could stand behind a text; offsets are bytes of the text.
  func completions(of head: String) -> CompletionList {
    let start = head.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    guard head.utf8.dropFirst(start).first == UInt8(ascii: ":") else {
      return PipelineCompleter(workspace: workspace, paths: paths).completions(of: head, from: 0)
    }
    let arguments = CommandArguments(line: head, from: start)
    guard let word = arguments.words.first else { return CompletionList(startByteOffset: head.utf8.count) }
    if word.range.upperBound == head.utf8.count, arguments.count == 1 { return commands(word.text, from: start) }
    guard let command = workspace.commands.command(named: String(word.text.dropFirst())) else {
      return CompletionList(startByteOffset: head.utf8.count, hint: "no command is called '\(word.text)'")
    }
    return argument(of: command, arguments, head)
  }

  private func commands(_ typed: String, from start: Int) -> CompletionList {
    let candidates = workspace.commands.commands.map { Completion(":\($0.name)", help: $0.summary) }
    return CompletionList(candidates.filter { $0.text.hasPrefix(typed) }, startByteOffset: start)
  }

  private func argument(of command: any SessionCommand, _ arguments: CommandArguments, _ head: String) -> CompletionList
  {
    let end = head.utf8.count
    let isNew = arguments.words.last?.range.upperBound != end
    let index = isNew ? arguments.count - 1 : arguments.count - 2
    let start = isNew ? end : arguments.words.last?.range.lowerBound ?? end
    let hint = "\(command.usage)  \(command.summary)"
    guard let kind = command.arguments.indices.contains(index) ? command.arguments[index] : command.arguments.last
    else {
      return CompletionList(startByteOffset: end, hint: hint)
    }
    if kind == .pipeline {
      let from =
        arguments.words.count > command.arguments.count
        ? arguments.words[command.arguments.count].range.lowerBound : start
      return PipelineCompleter(workspace: workspace, paths: paths).completions(of: head, from: from)
    }
    let typed = isNew ? "" : arguments.words.last?.text ?? ""
    if case .text = kind, command.arguments.first == .setting, let target = arguments[1] {
      return value(of: target, typed, start, hint)
    }
    if kind == .path {
      var list = paths(typed, start)
      list.hint = hint
      return list
    }
    let candidates = self.candidates(kind).filter { $0.text.hasPrefix(typed) }
    return CompletionList(candidates, startByteOffset: start, hint: self.hint(kind, typed) ?? hint)
  }

  private func candidates(_ kind: ArgumentKind) -> [Completion] {
    let session = workspace.session
    switch kind {
    case .stage: return zip(session.labels, session.stages).map { Completion($0, help: summary(of: $1)) }
    case .place: return [Completion(Session.rawName, help: "The documents as they were read.")] + candidates(.stage)
    case .document: return session.documents.map { Completion(Self.quoted($0.id)) }
    case .layer: return session.presentLayers.map { Completion($0.name) }
    case .processor: return session.registry.descriptors.map { Completion($0.name, help: $0.summary) }
    case .topic:
      return workspace.commands.commands.map { Completion($0.name, help: $0.summary) } + candidates(.processor)
    case .word(let words): return words.map { Completion($0) }
    case .setting: return settings()
    case .path, .pipeline, .text: return []
    }
  }

  private func summary(of stage: Stage) -> String {
    workspace.session.registry.descriptor(named: stage.name)?.summary ?? ""
  }

  // MARK: - Settings

  private func settings() -> [Completion] {
    let session = workspace.session
    return zip(session.labels, session.stages).flatMap { label, stage -> [Completion] in
      if case .filter = stage.action { return [Completion(label, help: "The condition.")] }
      let parameters = session.registry.descriptor(named: stage.name)?.parameters ?? []
      return parameters.map { Completion("\(label).\($0.name)", help: $0.help) }
    }
  }

  private func parameter(of target: String) -> ParameterDescriptor? {
    let parts = target.split(separator: ".", maxSplits: 1).map(String.init)
    let session = workspace.session
    guard parts.count == 2, let position = try? session.position(named: parts[0]), position >= 0 else { return nil }
    return session.registry.descriptor(named: session.stages[position].name)?.parameter(named: parts[1])
  }

  private func value(of target: String, _ typed: String, _ start: Int, _ hint: String) -> CompletionList {
    guard let parameter = parameter(of: target) else { return CompletionList(startByteOffset: start, hint: hint) }
    let candidates = ParameterHints.values(of: parameter).filter { $0.text.hasPrefix(typed) }
    return CompletionList(candidates, startByteOffset: start, hint: ParameterHints.hint(parameter))
  }

  private func hint(_ kind: ArgumentKind, _ typed: String) -> String? {
    kind == .setting ? parameter(of: typed).map { ParameterHints.hint($0) } : nil
  }

  // MARK: - Paths

  /// The files and folders that a path may go on with.
  func paths(_ typed: String, _ start: Int) -> CompletionList {
    let slash = typed.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let name = slash.map { String(typed[typed.utf8.index(after: $0)...]) } ?? typed
    let entries = list(folder).filter { entry in
      entry.name.hasPrefix(name) && (!entry.name.hasPrefix(".") || name.hasPrefix("."))
    }
    let candidates = entries.map { entry in
      Completion(
        Self.quoted(folder + entry.name + (entry.isFolder ? "/" : "")),
        display: entry.name + (entry.isFolder ? "/" : ""), suffix: entry.isFolder ? "" : " ")
    }
    return CompletionList(candidates, startByteOffset: start)
  }

  /// A name as a command takes it: in quotes if it has a space.
  private static func quoted(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }

  private static func prefix(of text: String, byteCount: Int) -> String {
    String(decoding: Array(text.utf8).prefix(max(0, byteCount)), as: UTF8.self)
  }
}
