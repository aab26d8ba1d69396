import ArgumentParser
import Tamis
import TamisEvaluation

/// `tamis evaluate encoding`: how often a text is read right without being told its encoding.
struct EvaluateEncoding: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encoding",
    abstract: "Score the guess of encodings: texts written in each of them and read back.",
    discussion: """
      Each text is written in every encoding that has all its characters, without a byte order mark, and decoded again;
      it counts as right if it comes back character by character. Texts of ASCII alone are left out. Three lengths:
      whole files (document), their lines (paragraph), and what of a line comes first, 80 characters at most (line).

      EXAMPLES
        \(Tool.name) evaluate encoding articles/*.txt
      """)

  @Argument(help: "UTF-8 text files.", completion: .file()) var files: [String]

  /// What a short line holds, in characters.
  private static let lineLength = 80

  func run() throws {
    var score = RepairScore()
    for file in files {
      let text = try TextFile.read(file)
      try Self.add(text, "document", to: &score)
      for paragraph in text.split(whereSeparator: \.isNewline) {
        try Self.add(String(paragraph), "paragraph", to: &score)
        var line = paragraph.prefix(Self.lineLength)
        if line.endIndex < paragraph.endIndex, let space = line.lastIndex(of: " ") { line = line[..<space] }
        try Self.add(String(line), "line", to: &score)
      }
    }
    var table = TextTable(["encoding, length", "texts", "right", "%"])
    for row in score.rows.sorted(by: { $0.name < $1.name }) {
      table.append([row.name, "\(row.count)", "\(row.rightCount)", row.share.percentage])
    }
    Console().output(table.text)
  }

  private static func add(_ text: String, _ length: String, to score: inout RepairScore) throws {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return }
    for encoding in TextEncoding.allCases {
      guard let bytes = encoding.encode(text) else { continue }
      let decoded = try TextDecoder().decode(bytes.span)
      score.add(decoded.text.utf8.elementsEqual(text.utf8), to: "\(encoding.name), \(length)")
    }
  }
}
