import TamisCore

/// What is said to a program and what it says, as lines of JSON: version 1 of the protocol of docs/programs.md.
enum ProgramMessages {
  static let version = 1

  /// The first line to a program.
  static func hello(_ launch: ProgramLaunch) -> [UInt8] {
    var settings = JSONObject()
    for setting in launch.settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      settings[String(parts[0])] = .string(parts.count > 1 ? String(parts[1]) : "")
    }
    return line(
      .object([
        "hello": .object([
          "protocol": .integer(version),
          "settings": .object(settings),
          "requires": .array(launch.requires.map { .string($0) }),
          "provides": .array(launch.provides.map { .string($0) }),
          "edits": .boolean(launch.editsText),
        ])
      ]))
  }

  private static func line(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(value)
    writer.newline()
    return writer.bytes
  }

  /// Appends the line that hands over a document.
  static func append(
    _ document: Document, sequence: Int, layers: [String], offsets: ProgramOffsets, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("seq")
    writer.value(sequence)
    writer.key("id")
    writer.value(document.id)
    writer.key("text")
    writer.value(document.text)
    writer.key("metadata")
    writer.value(.object(document.metadata))
    writer.key("layers")
    writer.beginObject()
    if !layers.isEmpty {
      let offsets = TextOffsets(document.text, unit: offsets)
      for name in layers {
        writer.key(name)
        writer.beginArray()
        for element in document.contents(of: Layer(name))?.boxed ?? [] {
          writer.beginObject()
          writer.key("start")
          writer.value(offsets.unit(ofByte: element.span.lowerBound))
          writer.key("end")
          writer.value(offsets.unit(ofByte: element.span.upperBound))
          for (key, value) in element.attributes where key != "start" && key != "end" {
            writer.key(key)
            writer.value(value)
          }
          writer.endObject()
        }
        writer.endArray()
      }
    }
    writer.endObject()
    writer.endObject()
    writer.newline()
  }
}

/// What a program says of itself in its first line.
struct ProgramHello: Sendable {
  let offsets: ProgramOffsets

  /// Reads the first line of a program.
  ///
  /// - Throws: Why it is no use, in words.
  init(line: Span<UInt8>, for launch: ProgramLaunch) throws(ProgramRefusal) {
    guard let json = try? JSONParser.parse(utf8: line), let hello = json["hello"]?.objectValue else {
      throw ProgramRefusal("its first line is no hello")
    }
    // A plain filter such as `cat` repeats what it is told, which would pass for answers without anything in them.
    guard hello["settings"] == nil else { throw ProgramRefusal("it repeats its input and speaks no protocol") }
    guard hello["protocol"]?.integerValue == ProgramMessages.version else {
      let spoken = hello["protocol"].map { $0.description } ?? "none"
      throw ProgramRefusal("it speaks protocol \(spoken), and this is protocol \(ProgramMessages.version)")
    }
    guard let offsets = ProgramOffsets(rawValue: hello["offsets"]?.stringValue ?? "scalar") else {
      throw ProgramRefusal("its offsets must count utf8, utf16 or scalar")
    }
    if let made = hello["provides"]?.arrayValue?.compactMap(\.stringValue) {
      if let missing = launch.provides.first(where: { !made.contains($0) }) {
        throw ProgramRefusal(
          "it does not make the layer '\(missing)'; it makes \(made.isEmpty ? "none" : made.joined(separator: ", "))")
      }
    }
    if let problem = hello["error"]?.stringValue { throw ProgramRefusal("it says: \(problem)") }
    self.offsets = offsets
  }
}

/// Why a program cannot be used, in words.
struct ProgramRefusal: Error {
  let reason: String
  /// Whether somebody else ended it: it may do better the next time.
  let isAccident: Bool

  init(_ reason: String, isAccident: Bool = false) {
    self.reason = reason
    self.isAccident = isAccident
  }
}
