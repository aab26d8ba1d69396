import TamisCore

extension Checker {
  /// An input together with where it stands.
  struct PlacedInput {
    let specification: InputSpecification
    let range: Range<Int>
  }

  /// An output together with where it stands.
  struct PlacedOutput {
    let specification: OutputSpecification
    let range: Range<Int>
  }

  /// The inputs of a `read` that are known.
  mutating func inputs(of syntax: PathsSyntax, in scope: Scope) -> [PlacedInput] {
    let options = options(of: syntax, stage: "read", formats: environment.inputFormats, in: scope)
    if syntax.paths.isEmpty { reportMissingPath(syntax, "read", example: "read \"news/*.txt\"") }
    return syntax.paths.compactMap { value in
      guard let pattern = path(value, stage: "read", in: scope) else { return nil }
      if options.format == nil, !options.hasFormat {
        checkExtension(of: pattern, at: value.range, among: environment.inputFormats, verb: "read")
      }
      return PlacedInput(
        specification: InputSpecification(pattern: pattern, format: options.format, encoding: options.encoding),
        range: value.range)
    }
  }

  /// The output of a `write`, if it is known.
  mutating func output(of syntax: PathsSyntax, in scope: Scope) -> PlacedOutput? {
    let options = options(of: syntax, stage: "write", formats: environment.outputFormats, in: scope)
    guard let value = syntax.paths.first else {
      reportMissingPath(syntax, "write", example: "write \"out.jsonl\"")
      return nil
    }
    if syntax.paths.count > 1 {
      sink.report(
        .missingPath, "'write' writes one file", at: syntax.paths[1].range, label: "a second path",
        help: "write another one with `tee(write \"…\")` before it")
      for value in syntax.paths.dropFirst() { _ = path(value, stage: "write", in: scope) }
    }
    guard let path = path(value, stage: "write", in: scope) else { return nil }
    if options.format == nil, !options.hasFormat {
      checkExtension(of: path, at: value.range, among: environment.outputFormats, verb: "written")
    }
    return PlacedOutput(
      specification: OutputSpecification(path: path, format: options.format), range: value.range)
  }

  private mutating func path(_ value: ValueSyntax, stage: String, in scope: Scope) -> String? {
    let slot = Slot(name: "path", type: .string, owner: "'\(stage)'")
    guard let value = resolve(value, for: slot, in: scope).map({ ($0, value.range) }) else { return nil }
    guard let text = value.0.json.stringValue, !value.0.isWord else {
      report(value.0, at: value.1, mismatching: "expected a path in quotes", slot: slot)
      return nil
    }
    guard !text.isEmpty else {
      sink.report(.missingPath, "the path is empty", at: value.1, help: "'-' is the standard input or output")
      return nil
    }
    return text
  }

  private mutating func options(
    of syntax: PathsSyntax, stage: String, formats: [FormatDescriptor], in scope: Scope
  ) -> (format: String?, hasFormat: Bool, encoding: String?) {
    let formatType: ParameterType = formats.isEmpty ? .string : .choice(formats.map(\.name))
    var slots = [Slot(name: "format", type: formatType, owner: "'\(stage)'")]
    if stage == "read" { slots.append(Slot(name: "encoding", type: .string, owner: "'read'")) }
    var format: String?
    var encoding: String?
    let arguments = syntax.options.filter { argument in
      guard argument.name?.text == "format", case .word(let word) = argument.value else { return true }
      return !reportUnknownFormat(word, formats, scope)
    }
    for (slot, value, range) in assign(arguments, to: slots, of: "'\(stage)'", in: scope) {
      guard let text = value.json.stringValue else {
        report(value, at: range, mismatching: "expected \(slot.type ?? .string)", slot: slot)
        continue
      }
      if slot.name == "encoding" {
        encoding = text
      } else if formats.isEmpty || formats.contains(where: { $0.name == text }) {
        format = text
      } else {
        _ = reportUnknownFormat(NameSyntax(text: text, range: range), formats, nil)
      }
    }
    return (format, syntax.options.contains { $0.name?.text == "format" }, encoding)
  }

  // MARK: - Formats

  /// Reports a word that is the name of no format, under a code of its own rather than as an unknown word.
  ///
  /// - Returns: Whether it was reported.
  private mutating func reportUnknownFormat(
    _ word: NameSyntax, _ formats: [FormatDescriptor], _ scope: Scope?
  ) -> Bool {
    let isName = scope.map { $0.values.keys.contains(word.text) || definitions.params[word.text] != nil } ?? false
    guard !formats.isEmpty, !isName, !word.isBroken, !formats.contains(where: { $0.name == word.text }) else {
      return false
    }
    // An extension is often taken for the format that it means.
    let byExtension = formats.first { $0.extensions.contains(word.text.lowercased()) }?.name
    let meant = byExtension ?? Suggestion.closest(to: word.text, among: formats.map(\.name))
    let known = "there are \(formats.map(\.name).joined(separator: ", "))"
    sink.report(
      .unknownFormat, "no format is named '\(word.text.prefix(40))'", at: word.range,
      help: meant.map { "did you mean '\($0)'? \(known)" } ?? known, fix: meant.map { .replace(word.range, with: $0) })
    return true
  }

  private mutating func checkExtension(
    of path: String, at range: Range<Int>, among formats: [FormatDescriptor], verb: String
  ) {
    guard !formats.isEmpty, let found = Self.fileExtension(of: path) else { return }
    let known = formats.flatMap(\.extensions)
    guard !known.contains(found.lowercased()) else { return }
    let suggestion = Suggestion.closest(to: found, among: known)
    let advice = "tell the format, as in `\(verb == "read" ? "read" : "write")(\"…\", format: \(formats[0].name))`"
    sink.report(
      .unknownFormat, "the extension '.\(found.prefix(40))' means no format that can be \(verb)", at: range,
      help: suggestion.map { "did you mean '.\($0)'? otherwise \(advice)" } ?? advice)
  }

  /// The extension of a path without that of a compression; `nil` if it has none, or only a pattern for one.
  static func fileExtension(of path: String) -> String? {
    var name = Array(path.utf8)[...]
    if let slash = name.lastIndex(of: UInt8(ascii: "/")) { name = name[(slash + 1)...] }
    for compression in [".gz", ".zst"] where name.count > compression.utf8.count && name.ends(with: compression) {
      name = name.dropLast(compression.utf8.count)
    }
    // A name that begins with its only dot is hidden and has no extension.
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex, dot + 1 < name.endIndex else {
      return nil
    }
    let found = name[(dot + 1)...]
    return found.allSatisfy { $0.isNamePart } ? String(decoding: found, as: UTF8.self) : nil
  }

  private mutating func reportMissingPath(_ syntax: PathsSyntax, _ stage: String, example: String) {
    sink.report(
      .missingPath, "'\(stage)' needs a path", at: syntax.range,
      help: "as in `\(example)`; without `\(stage)`, the command line says it")
  }

  // MARK: - Files

  /// Checks inputs and outputs against each other and against the files that there are.
  mutating func checkFiles(inputs: [PlacedInput], outputs: [PlacedOutput], looksForInputs: Bool) {
    var read: [String: Range<Int>] = [:]
    for input in inputs {
      let path = PathPattern.normalized(input.specification.pattern)
      if let first = read[path] {
        sink.report(
          .readTwice, "'\(path)' is read twice", at: input.range,
          others: [DiagnosticLabel(range: first, text: "first read here")])
        continue
      }
      read[path] = input.range
      if looksForInputs, path != "-", let isReadable = environment.isReadable, !isReadable(input.specification.pattern)
      {
        sink.report(
          .noSuchFile, "no readable file matches '\(input.specification.pattern)'", at: input.range,
          help: "paths are relative to the folder in which tamis is run")
      }
    }
    var written: [String: Range<Int>] = [:]
    for output in outputs {
      let path = PathPattern.normalized(output.specification.path)
      if let first = written[path] {
        sink.report(
          .writtenTwice, "'\(path)' is written twice", at: output.range,
          others: [DiagnosticLabel(range: first, text: "first written here")], help: "write to two files")
        continue
      }
      written[path] = output.range
      checkNotRead(output, path: path, inputs: inputs, read: read)
    }
  }

  private mutating func checkNotRead(
    _ output: PlacedOutput, path: String, inputs: [PlacedInput], read: [String: Range<Int>]
  ) {
    guard path != "-" else { return }
    if let input = read[path] {
      sink.report(
        .readsOwnOutput, "'\(path)' is read and written", at: output.range,
        others: [DiagnosticLabel(range: input, text: "read here")], help: "write to another file")
    } else if let input = inputs.first(where: { PathPattern.matches($0.specification.pattern, path) }) {
      sink.report(
        .readsOwnOutput, "'\(path)' is written where '\(input.specification.pattern)' reads", at: output.range,
        others: [DiagnosticLabel(range: input.range, text: "read here")],
        help: "the next run would read it: write to another folder", severity: .warning)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with suffix: String) -> Bool {
    self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
