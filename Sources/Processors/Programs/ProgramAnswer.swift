import TamisCore

/// A program's answer to one document, read and checked.
struct ProgramAnswer {
  /// A change of the text.
  private struct Edit {
    let span: TextSpan
    let text: String
    let reason: EditReason
  }

  /// Elements of one layer, by the type that the layer has.
  private enum Elements {
    case paragraphs([Paragraph])
    case sentences([Sentence])
    case tokens([Token])
    case entities([Entity])
    case others([ProgramAnnotation])
  }

  private var layers: [(name: String, elements: Elements)] = []
  private var edits: [Edit] = []
  private var metadata: JSONObject = [:]

  /// Reads an answer.
  ///
  /// - Throws: ``ProcessingError`` `exec.invalid-answer` or `exec.reported`.
  init(_ json: JSONObject, to document: Document, _ launch: ProgramLaunch, offsets: ProgramOffsets) throws {
    if let error = json["error"] { throw Self.reported(error, launch) }
    let reader = SpanReader(document: document, command: launch.command, offsets: offsets)
    let given = json["layers"]?.objectValue ?? [:]
    for name in given.keys where !launch.provides.contains(name) {
      throw ProgramError.invalidAnswer(
        launch.command, "a layer '\(name.prefix(40))', which 'provides' does not name")
    }
    for name in launch.provides {
      layers.append((name, try Self.elements(of: given[name], name, reader)))
    }
    for (key, value) in json["metadata"]?.objectValue ?? [:] { metadata[key] = value }
    for (index, edit) in (json["edits"]?.arrayValue ?? []).enumerated() {
      guard launch.editsText else {
        throw ProgramError.invalidAnswer(launch.command, "with edits, which 'edits: true' would allow")
      }
      let place = "edit \(index + 1)"
      guard let text = edit["text"]?.stringValue else { throw reader.misfit(place, "has no 'text'") }
      edits.append(
        Edit(span: try reader.span(of: edit, place), text: text, reason: Self.reason(edit["reason"]?.stringValue)))
    }
  }

  /// Carries the answer out: metadata and layers, then edits, which move the layers along.
  func apply(to document: inout Document) throws {
    for (key, value) in metadata { document.metadata[key] = value.isNull ? nil : value }
    for (name, elements) in layers {
      switch elements {
      case .paragraphs(let list): document[.paragraphs] = list
      case .sentences(let list): document[.sentences] = list
      case .tokens(let list): document[.tokens] = list
      case .entities(let list): document[.entities] = list
      case .others(let list): document[LayerKey<ProgramAnnotation>(name)] = list
      }
    }
    guard !edits.isEmpty else { return }
    try document.edit(by: RunProgram.name) { editor in
      for edit in edits { editor.replace(edit.span, with: edit.text, reason: edit.reason) }
    }
  }

  private static func reported(_ error: JSONValue, _ launch: ProgramLaunch) -> ProcessingError {
    let message = error["message"]?.stringValue ?? error.stringValue ?? "no reason given"
    let code = error["code"]?.stringValue ?? "error"
    return ProgramError.reported(
      launch.command, code: ProgramText.line(code, limit: 60), message: ProgramText.line(message, limit: 500))
  }

  /// The reason of an edit; a name that is not plain becomes `edit`.
  private static func reason(_ given: String?) -> EditReason {
    let name = (given ?? "").lowercased()
    let isPlain = name.utf8.allSatisfy { $0.isASCIILowercase || $0 == UInt8(ascii: "-") }
    return EditReason(rawValue: "\(RunProgram.name).\(isPlain && (1...40).contains(name.utf8.count) ? name : "edit")")
  }

  /// The elements of a layer in text order; layers that all processors share get the types that these expect.
  private static func elements(of json: JSONValue?, _ name: String, _ reader: SpanReader) throws -> Elements {
    guard json == nil || json?.arrayValue != nil else { throw reader.misfit("layer '\(name)'", "is no list") }
    var items: [(span: TextSpan, fields: JSONObject)] = []
    for (index, item) in (json?.arrayValue ?? []).enumerated() {
      let place = "element \(index + 1) of layer '\(name)'"
      let span = try reader.span(of: item, place)
      var fields = item.objectValue ?? [:]
      fields["start"] = nil
      fields["end"] = nil
      items.append((span, fields))
    }
    // Stable: elements of one span keep the program's order.
    items = items.enumerated().sorted {
      ($0.element.span, $0.offset) < ($1.element.span, $1.offset)
    }.map(\.element)
    switch Layer(name) {
    case .paragraphs:
      return .paragraphs(items.map { Paragraph($0.span, isHeading: $0.fields["heading"]?.booleanValue ?? false) })
    case .sentences:
      return .sentences(items.map { Sentence($0.span) })
    case .tokens:
      return .tokens(
        items.map { item in
          let kind = item.fields["kind"]?.stringValue.flatMap { TokenKind(rawValue: $0) }
          return Token(item.span, kind: kind ?? .word)
        })
    case .entities:
      return .entities(
        try items.map { item in
          guard let label = item.fields["label"]?.stringValue, !label.isEmpty else {
            throw reader.misfit("an element of layer 'entities'", "has no 'label'")
          }
          let score = Float(item.fields["score"]?.numberValue ?? 1)
          return Entity(item.span, label: EntityLabel(rawValue: label), score: min(1, max(0, score)))
        })
    default:
      return .others(items.map { ProgramAnnotation($0.span, attributes: $0.fields) })
    }
  }
}

/// Reads the spans of an answer.
private struct SpanReader {
  let document: Document
  let command: String
  private let offsets: TextOffsets

  init(document: Document, command: String, offsets: ProgramOffsets) {
    self.document = document
    self.command = command
    self.offsets = TextOffsets(document.text, unit: offsets)
  }

  func span(of json: JSONValue, _ place: String) throws -> TextSpan {
    guard let start = json["start"]?.integerValue, let end = json["end"]?.integerValue else {
      throw misfit(place, "has no 'start' and 'end'")
    }
    guard let span = offsets.span(from: start, to: end, in: document.text.utf8Span.span) else {
      throw misfit(place, "runs from \(start) to \(end), which is no stretch of the text")
    }
    return span
  }

  func misfit(_ place: String, _ problem: String) -> ProcessingError {
    ProgramError.invalidAnswer(command, "with something that does not fit: \(place) \(problem)")
  }
}

/// Text from outside, made fit for one line of a message.
enum ProgramText {
  /// The text without line ends and controls, cut at a number of bytes.
  static func line(_ text: some StringProtocol, limit: Int) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80..<0xA0).contains(scalar.value)
      line.unicodeScalars.append(isPlain ? scalar : " ")
      if line.utf8.count >= limit { return line + "…" }
    }
    return line
  }
}

extension UInt8 {
  fileprivate var isASCIILowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
