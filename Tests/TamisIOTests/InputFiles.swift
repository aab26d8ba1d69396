import TamisCompression
import TamisCore
import TestSupport

@testable import TamisIO

/// Files of every input format, and what reading them gives.
enum InputFiles {
  /// What one item of a source is, in a form that can be compared.
  static func description(_ item: SourceItem) -> String {
    switch item {
    case .failure(let failure): return "failure \(failure.code) \(failure.message)"
    case .document(let document):
      let source = document.source
      let raw = document.rawRanges(of: document.span)
      return "\(document.id) \(source.path) \(source.baseOffset)+\(source.byteCount) \(raw) "
        + "\(JSONValue.object(document.metadata)) \(document.layerNames) \(document.text)"
    }
  }

  static func items(_ source: FileSource) -> [String] {
    var source = source
    var items: [String] = []
    while let item = source.next() { items.append(description(item)) }
    return items
  }

  static func documents(_ pattern: String, _ options: FileSource.Options = .init(), format: String? = nil) throws
    -> (documents: [Document], failures: [ReadFailure])
  {
    var source = try FileSource([InputSpecification(pattern: pattern, format: format)], options: options)
    var result: (documents: [Document], failures: [ReadFailure]) = ([], [])
    while let item = source.next() {
      switch item {
      case .document(let document): result.documents.append(document)
      case .failure(let failure): result.failures.append(failure)
      }
    }
    return result
  }

  static func compressed(_ bytes: [UInt8], _ compression: Compression) -> [UInt8] {
    var output: [UInt8] = []
    // Two frames, so that every reader meets the border of one.
    compression.compress(bytes.span.extracting(0..<bytes.count / 2), appendingTo: &output)
    compression.compress(bytes.span.extracting(bytes.count / 2..<bytes.count), appendingTo: &output)
    return output
  }

  static let jsonLines = """
    {"id": "a", "text": "Le maire n\\u2019a rien dit."}

    {"id": "b", "text": oops}
    {"text": "Déjà vu, à 9 h.", "year": 2019}
    """
  static let table = """
    id,text,agency\r
    t1,"Une ville, un ""maire"", deux\r
    lignes",AFP\r
    t2,court,\r
    t3,"trop" court,AP\r
    t4,fin é,Reuters
    """
  static let treebank = """
    # newdoc id = d1
    # sent_id = 1
    1-2\tDu\t_\t_\t_\t_\t_\t_\t_\t_
    1\tDe\t_\tADP\t_\t_\t_\t_\t_\t_
    2\tle\t_\tDET\t_\t_\t_\t_\t_\t_
    3\tpain\t_\tNOUN\t_\t_\t_\t_\t_\tSpaceAfter=No
    4\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_

    # newpar
    1\tOui\t_\tINTJ\t_\t_\t_\t_\t_\tSpaceAfter=No
    2\t!\t_\tPUNCT\t_\t_\t_\t_\t_\t_

    # newdoc id = d2
    1\tfin\t_\tNOUN\t_\t_\t_\t_\t_\t_

    """

  /// Writes a folder with files of all formats, whole and compressed, archives among them.
  static func write(to folder: TemporaryFolder) throws {
    let files: [(String, String)] = [
      ("a.txt", "Bonjour à tous.\n"), ("b.jsonl", jsonLines), ("c.csv", table),
      ("d.tsv", table.replacing(",", with: "\t")), ("e.conllu", treebank),
    ]
    for (name, text) in files {
      try folder.write(name, text.utf8)
      for compression in Compression.allCases {
        let bytes = compressed(Array(text.utf8), compression)
        try folder.write("\(name).\(compression.fileExtension)", bytes)
      }
    }
    var archive = ArchiveBuilder()
    for (name, text) in files { archive.add("news/\(name)", Array(text.utf8)) }
    archive.add("news/picture.png", [1, 2, 3])
    try folder.write("f.tar", archive.finished)
    try folder.write("g.tar.zst", compressed(archive.finished, .zstandard))
    try folder.write("h.tgz", compressed(archive.finished, .gzip))
    try folder.write("i.txt", [])
  }
}

/// Makes tar archives as the tools in use make them.
struct ArchiveBuilder {
  private(set) var bytes: [UInt8] = []

  var finished: [UInt8] { bytes + [UInt8](repeating: 0, count: 1024) }

  /// Adds a member, and its blocks of zeros.
  mutating func add(_ name: String, _ contents: [UInt8], kind: Character = "0", prefix: String = "") {
    bytes += Self.header(name, contents.count, kind, prefix) + contents
    bytes += [UInt8](repeating: 0, count: (512 - contents.count % 512) % 512)
  }

  /// Adds a pax header for the member that follows.
  mutating func addAttributes(_ pairs: [(String, String)]) {
    var records = ""
    for (key, value) in pairs {
      let rest = " \(key)=\(value)\n"
      var length = rest.utf8.count
      while "\(length)".utf8.count + rest.utf8.count != length { length = "\(length)".utf8.count + rest.utf8.count }
      records += "\(length)\(rest)"
    }
    add("PaxHeaders/x", Array(records.utf8), kind: "x")
  }

  static func header(_ name: String, _ byteCount: Int, _ kind: Character, _ prefix: String) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { block[offset + index] = byte }
    }
    func octal(_ number: Int, _ digits: Int) -> String {
      let text = String(number, radix: 8)
      return String(repeating: "0", count: digits - text.count) + text
    }
    put(name, at: 0)
    put("0000644\0", at: 100)
    put(octal(byteCount, 11), at: 124)
    put("        ", at: 148)
    put(String(kind), at: 156)
    put("ustar\0" + "00", at: 257)
    put(prefix, at: 345)
    put(octal(block.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
    return block
  }
}
