import Tamis
import TamisEvaluation

/// The figures of one file of `tamis evaluate repair`.
struct RepairSheet {
  private var score = RepairScore()
  private var shown: [String] = []
  private var shownCounts: [String: Int] = [:]
  private let shownErrorCount: Int

  init(shownErrorCount: Int) { self.shownErrorCount = shownErrorCount }

  /// The repair of encodings alone.
  private static func encodingOnly(_ lost: Clean.LostBytes) -> Clean {
    var clean = Clean()
    clean.entities = false
    clean.newlines = false
    clean.invisibles = false
    clean.ligatures = false
    clean.normalize = false
    clean.furniture = .keep
    clean.headings = false
    clean.bullets = false
    clean.dehyphenate = false
    clean.doubled = false
    clean.unwrap = false
    clean.whitespace = false
    clean.lost = lost
    return clean
  }

  /// What ftfy's own defaults do: characters, but neither lines nor spaces.
  private static var allCharacters: Clean {
    var clean = encodingOnly(.mark)
    clean.entities = true
    clean.newlines = true
    clean.invisibles = true
    clean.ligatures = true
    clean.normalize = true
    clean.width = true
    clean.quotes = .straight
    return clean
  }

  private static func cleaned(_ text: String, with clean: Clean) throws -> String {
    var document = Document(id: "case", text: text)
    try clean.process(&document)
    return document.text
  }

  /// Scores one of ftfy's cases.
  mutating func add(ftfyCase: JSONValue) throws {
    guard let original = ftfyCase["original"]?.stringValue, let fixed = ftfyCase["fixed"]?.stringValue else { return }
    let part = ftfyCase["part"]?.stringValue ?? "cases"
    let expected = ftfyCase["fixed-encoding"]?.stringValue ?? fixed
    let encoding = try Self.cleaned(original, with: Self.encodingOnly(.mark))
    let full = try Self.cleaned(original, with: Self.allCharacters)
    add(encoding.sameScalars(as: expected), to: "\(part), encoding", encoding, expected)
    add(full.sameScalars(as: fixed), to: "\(part), full", full, fixed)
    let isUnharmed = encoding.sameScalars(as: expected) || encoding.sameScalars(as: original)
    add(isUnharmed, to: "\(part), unharmed or fixed", encoding, expected)
  }

  /// Scores a damaged text with its truth, or a right text.
  mutating func add(line: JSONValue) throws {
    guard let text = line["text"]?.stringValue else { return }
    let repaired = try Self.cleaned(text, with: Self.encodingOnly(.restore))
    guard let truth = line["truth"]?.stringValue else {
      // Controls of Latin-1 are damage, whatever their file is called.
      let isDamaged = text.unicodeScalars.contains { (0x80..<0xA0).contains($0.value) }
      return add(repaired.sameScalars(as: text), to: isDamaged ? "with C1 controls" : "right texts", repaired, text)
    }
    let kind = line["kind"]?.stringValue ?? "all"
    let isRight = kind.hasPrefix("clean") ? repaired.sameScalars(as: truth) : RepairScore.agree(repaired, truth)
    add(isRight, to: kind, repaired, truth)
  }

  private mutating func add(_ isRight: Bool, to name: String, _ got: String, _ expected: String) {
    score.add(isRight, to: name)
    guard !isRight, shownCounts[name, default: 0] < shownErrorCount else { return }
    shownCounts[name, default: 0] += 1
    shown += ["\(name)", "  got       \(got.debugDescription)", "  expected  \(expected.debugDescription)"]
  }

  /// The figures as a table.
  func text(file: String) -> String {
    var table = TextTable(["class", "texts", "right", "%"])
    for row in score.rows.sorted(by: { $0.name < $1.name }) {
      table.append([row.name, "\(row.count)", "\(row.rightCount)", row.share.percentage])
    }
    return "\(file)\n\(table.text)" + shown.map { $0 + "\n" }.joined() + "\n"
  }

  /// The figures for programs: `{"file": …, "classes": [{"name", "count", "right", "share"}]}`.
  func json(file: String) -> String {
    var writer = JSONWriter()
    writer.value(
      JSONValue.object([
        "file": .string(file),
        "classes": .array(
          score.rows.map { row in
            .object([
              "name": .string(row.name), "count": .integer(row.count), "right": .integer(row.rightCount),
              "share": .number(row.share),
            ])
          }),
      ]))
    return writer.string
  }
}

extension String {
  /// Whether two texts have the same scalars; `==` holds canonically equivalent ones for equal.
  fileprivate func sameScalars(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
