import TamisCore

/// A folder for the annotation tool brat: the text of each document in a file, its entities in another beside it.
///
/// The folder appears under its name when it is whole; until then its files are in a hidden one beside it. Names are the
/// documents' numbers and what their ids have of letters and digits, so that they stand in order and none is there twice.
///
/// Source: brat, "Standoff format".
struct StandoffSink: ResumableSink {
  private static let nameAttempts = 1000
  /// The file in which brat looks for the labels.
  private static let configurationName = "annotation" + ".conf"
  /// What a file system takes as one name, with room for the number and the extension.
  private static let maximumStemScalarCount = 80

  private let path: String
  private let options: OutputOptions
  private var folder: String
  private var documentCount = 0
  private var labels: Set<String> = []
  private var isOpen = true

  /// Makes the folder.
  init(path: String, options: OutputOptions) throws(OutputError) {
    guard path != "-" else { throw .folderNeeded(path: path) }
    self.path = FilePath.withoutTrailingSlashes(path)
    self.options = options
    guard (try? System.names(in: self.path))?.isEmpty != false else { throw .folderInUse(path: path) }
    let (parent, name) = FilePath.split(self.path)
    var attempt = 0
    folder = ""
    while true {
      folder = FilePath.join(parent, ".\(name).tamis-\(System.processNumber)-\(attempt).tmp")
      attempt += 1
      if (try? System.status(of: folder)) != nil, attempt < Self.nameAttempts { continue }
      do throws(SystemError) {
        try System.makeFolder(folder)
        return
      } catch {
        throw OutputError(error, path: path)
      }
    }
  }

  mutating func write(_ document: Document) throws {
    let stem = FilePath.join(folder, Self.stem(documentCount, id: document.id))
    try Self.write(Array(document.text.utf8), to: stem + ".txt")
    try Self.write(annotations(of: document), to: stem + ".ann")
    documentCount += 1
  }

  mutating func finish() throws {
    guard isOpen else { return }
    isOpen = false
    let types = labels.sorted().map { "\($0)\n" }.joined()
    let configuration = "[entities]\n\(types)\n[relations]\n\n[events]\n\n[attributes]\n"
    try Self.write(Array(configuration.utf8), to: FilePath.join(folder, Self.configurationName))
    System.synchronizeAll()
    do throws(SystemError) {
      // An empty folder of that name gives way.
      System.removeFolder(path)
      try System.rename(folder, to: path)
    } catch {
      throw OutputError(error, path: path)
    }
    System.synchronizeFolder(FilePath.split(path).folder)
  }

  mutating func discard() {
    guard isOpen else { return }
    isOpen = false
    for name in (try? System.names(in: folder)) ?? [] { System.remove(FilePath.join(folder, name)) }
    System.removeFolder(folder)
  }

  mutating func mark() throws -> JSONObject {
    System.synchronizeAll()
    return [
      "temporary": .string(folder), "documentCount": .integer(documentCount),
      "labels": .array(labels.sorted().map { .string($0) }),
    ]
  }

  mutating func resume(from mark: JSONObject) throws {
    guard let temporary = mark["temporary"]?.stringValue, let count = mark["documentCount"]?.integerValue else {
      throw OutputError.unresumable(path: path)
    }
    if temporary != folder { System.removeFolder(folder) }
    guard let names = try? System.names(in: temporary) else {
      // Killed while it finished: the folder may be in its place already.
      isOpen = false
      guard (try? System.names(in: path))?.contains(Self.configurationName) == true else {
        throw OutputError.lost(path: path, temporary: temporary)
      }
      return
    }
    folder = temporary
    documentCount = count
    labels = Set((mark["labels"]?.arrayValue ?? []).compactMap(\.stringValue))
    for name in names where Int(name.prefix { $0 != "-" && $0 != "." }) ?? count >= count {
      System.remove(FilePath.join(folder, name))
    }
  }

  mutating func suspend() { isOpen = false }

  private mutating func annotations(of document: Document) -> [UInt8] {
    let offset = OffsetMap(document.text, unit: .scalar)
    var lines = ""
    var number = 0
    for entity in document[.entities] {
      let label = Self.word(entity.label.rawValue)
      labels.insert(label)
      number += 1
      // A mention may not hold a line end: it is cut into the parts between them.
      var parts: [(Int, Int)] = []
      var start = entity.span.lowerBound
      for piece in document[entity.span].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        let end = start + piece.utf8.count
        if end > start { parts.append((offset(start), offset(end))) }
        let rest = document[TextSpan(end, entity.span.upperBound)]
        start = end + (rest.first?.utf8.count ?? 0)
      }
      let places = parts.map { "\($0.0) \($0.1)" }.joined(separator: ";")
      let mention = document[entity.span].split(whereSeparator: \.isNewline).joined(separator: " ")
      lines += "T\(number)\t\(label) \(places)\t\(mention)\n"
    }
    return Array(lines.utf8)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    do throws(SystemError) {
      System.remove(path)
      let descriptor = try System.openForWriting(path, .new)
      defer { System.close(descriptor) }
      try System.write(bytes.span, to: descriptor)
    } catch {
      throw OutputError(error, path: path)
    }
  }

  /// A file's name without its extension: the document's number, then its id.
  private static func stem(_ number: Int, id: String) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    return "\(padded)-\(word(String(id.unicodeScalars.suffix(maximumStemScalarCount))))"
  }

  /// A text with an underscore for whatever is no letter or digit of ASCII, dot or hyphen.
  private static func word(_ text: String) -> String {
    String(
      decoding: text.unicodeScalars.map { scalar -> UInt8 in
        let byte = scalar.isASCII ? UInt8(scalar.value) : UInt8(ascii: "_")
        let isKept =
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "-")
        return isKept ? byte : UInt8(ascii: "_")
      }, as: UTF8.self)
  }
}
