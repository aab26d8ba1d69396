import LineEditor

/// Completes pipelines in the script language.
struct PipelineCompleter {
  let workspace: Workspace
  let paths: (String, Int) -> CompletionList

  /// What could stand behind a text.
  ///
  /// - Parameters:
  ///   - head: The text up to the cursor.
  ///   - start: Where the pipeline begins in it.
  /// - Returns: Candidates and a hint; offsets are bytes of the text.
  func completions(of head: String, from start: Int) -> CompletionList {
    let scan = PipelineScan(head, from: start)
    if scan.isComment { return CompletionList(startByteOffset: scan.wordStart) }
    if scan.isPath {
      var list = paths(scan.word, scan.wordStart)
      // Inside quotes nothing is quoted again.
      list.candidates = list.candidates.map { candidate in
        var plain = candidate
        plain.text = candidate.text.filter { $0 != "\"" }
        if plain.suffix == " " { plain.suffix = "\"" }
        return plain
      }
      return list
    }
    if scan.isString { return CompletionList(startByteOffset: scan.wordStart, hint: hint(scan)) }
    let candidates: [Completion]
    if let argument = scan.argument {
      candidates = values(of: argument, scan.call ?? "")
    } else if let call = scan.call {
      candidates = call == "where" ? fields() : parameters(of: call, given: scan.given)
    } else {
      candidates = scan.isAtStageStart ? stages() : []
    }
    return CompletionList(
      candidates.filter { $0.text.hasPrefix(scan.word) }, startByteOffset: scan.wordStart, hint: hint(scan))
  }

  private var registry: Registry { workspace.session.registry }

  private func stages() -> [Completion] {
    let processors = registry.descriptors.map { descriptor in
      Completion(descriptor.name, help: descriptor.summary, suffix: "")
    }
    let words = [
      Completion("where", help: "Keeps the documents that meet a condition.", suffix: "("),
      Completion("tee", help: "Sends copies of the documents to a side output.", suffix: "("),
      Completion("read", help: "Reads documents in place of those that are loaded."),
      Completion("write", help: "Writes the result to a file."),
    ]
    return processors + workspace.definitions.names.map { Completion($0, help: "Defined here.", suffix: "") } + words
  }

  private func parameters(of call: String, given: Set<String>) -> [Completion] {
    let parameters = registry.descriptor(named: call)?.parameters ?? []
    return parameters.filter { !given.contains($0.name) }
      .map { Completion($0.name, help: $0.help, suffix: ": ") }
  }

  private func values(of argument: String, _ call: String) -> [Completion] {
    registry.descriptor(named: call)?.parameter(named: argument).map(ParameterHints.values) ?? []
  }

  /// What conditions can ask for.
  private func fields() -> [Completion] {
    let builtin = Predicate.Field.builtin.map { Completion($0.name) }
    let layers = Set(registry.descriptors.flatMap { $0.provides.union($0.requires) } + workspace.session.presentLayers)
    let counts = layers.sorted().map { Completion("count(\($0))", help: "The number of elements of the layer.") }
    let metadata = Set(workspace.session.documents.flatMap { $0.metadata.keys }).sorted()
    let words = ["and", "or", "not", "has(", "contains", "in"].map { Completion($0) }
    return builtin + counts + metadata.map { Completion($0, help: "Metadata of these documents.") } + words
  }

  private func hint(_ scan: PipelineScan) -> String? {
    if let call = scan.call {
      guard let descriptor = registry.descriptor(named: call) else { return nil }
      if let argument = scan.argument, let parameter = descriptor.parameter(named: argument) {
        return ParameterHints.hint(parameter)
      }
      if let parameter = descriptor.parameter(named: scan.word) { return ParameterHints.hint(parameter) }
      return ParameterHints.hint(descriptor)
    }
    return registry.descriptor(named: scan.word).map { ParameterHints.hint($0) }
  }
}

/// Where the cursor stands in a pipeline.
struct PipelineScan {
  /// The word that ends at the cursor, without an opening quote.
  private(set) var word = ""
  /// Where it begins, in bytes.
  private(set) var wordStart = 0
  /// Whether it is inside a string.
  private(set) var isString = false
  /// Whether it is inside a comment.
  private(set) var isComment = false
  /// The call whose brackets are open.
  private(set) var call: String?
  /// The arguments that the call has.
  private(set) var given: Set<String> = []
  /// The argument whose value is being typed.
  private(set) var argument: String?
  /// Whether a stage may begin here.
  private(set) var isAtStageStart = true

  private var calls: [(name: String?, given: Set<String>, isList: Bool)] = []
  private var previous = ""

  /// Whether a path is being typed: a string behind `read` or `write`.
  var isPath: Bool { isString && (previous == "read" || previous == "write" || call == "read" || call == "write") }

  init(_ head: String, from start: Int) {
    wordStart = start
    let bytes = Array(head.utf8)
    var offset = start
    while offset < bytes.count {
      take(bytes[offset], at: offset)
      offset += 1
    }
    word = String(decoding: bytes[min(wordStart, bytes.count)...], as: UTF8.self)
    isAtStageStart = isAtStageStart && previous.isEmpty
    text = []
  }

  private var text: [UInt8] = []

  private mutating func take(_ byte: UInt8, at offset: Int) {
    if isComment {
      if byte == UInt8(ascii: "\n") { isComment = false }
      wordStart = offset + 1
      return
    }
    if isString {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") {
        isString = false
        endWord(before: offset)
        wordStart = offset + 1
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      endWord(before: offset)
      isString = true
      wordStart = offset + 1
    case UInt8(ascii: "#"):
      isComment = true
    case UInt8(ascii: "("), UInt8(ascii: "["): open(byte, at: offset)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): close(at: offset)
    case UInt8(ascii: ":"):
      argument = String(decoding: text, as: UTF8.self)
      if let argument { given.insert(argument) }
      begin(at: offset + 1)
    case UInt8(ascii: ","):
      // In a list, the next element is a value of the same argument.
      if calls.last?.isList != true { argument = nil }
      begin(at: offset + 1)
    case UInt8(ascii: "|"), UInt8(ascii: "="):
      isAtStageStart = true
      previous = ""
      begin(at: offset + 1)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
      endWord(before: offset)
      begin(at: offset + 1)
    default: text.append(byte)
    }
  }

  private mutating func endWord(before offset: Int) {
    if !text.isEmpty { previous = String(decoding: text, as: UTF8.self) }
    text = []
  }

  private mutating func begin(at offset: Int) {
    text = []
    wordStart = offset
  }

  private mutating func open(_ byte: UInt8, at offset: Int) {
    endWord(before: offset)
    calls.append((call, given, byte == UInt8(ascii: "[")))
    if byte == UInt8(ascii: "(") {
      call = previous
      given = []
      argument = nil
      // A tee holds a pipeline.
      if previous == "tee" { call = nil }
      isAtStageStart = previous == "tee"
      previous = ""
    }
    begin(at: offset + 1)
  }

  private mutating func close(at offset: Int) {
    if let outer = calls.popLast() {
      (call, given) = (outer.name, outer.given)
      if !outer.isList { argument = nil }
    }
    isAtStageStart = false
    begin(at: offset + 1)
  }
}
