import ArgumentParser
import Tamis
import TamisEvaluation

/// Summaries beside those that people wrote, and the scores of a collection of them.
struct SummarySheet {
  /// The references of each cluster.
  let references: [String: [String]]
  /// The most words of a summary that are scored.
  let wordLimit: Int
  /// The language of stems.
  let language: String

  /// The scores of one cluster: plain and stemmed, by unit.
  struct Row {
    var plain: [RougeScore.Unit: RougeScore] = [:]
    var stemmed: [RougeScore.Unit: RougeScore] = [:]
  }

  /// Scores one summary, cut at the limit.
  func score(_ summary: String, of cluster: String) -> Row {
    let words = summary.split(whereSeparator: \.isWhitespace).prefix(wordLimit)
    let cut = words.joined(separator: " ")
    return Row(plain: scores(cut, of: cluster, stemming: nil), stemmed: scores(cut, of: cluster, stemming: language))
  }

  private func scores(_ text: String, of cluster: String, stemming: String?) -> [RougeScore.Unit: RougeScore] {
    var splitter = RougeWords(stemming: stemming)
    let words = splitter.words(of: text)
    var references: [[Int]] = []
    for reference in self.references[cluster] ?? [] { references.append(splitter.words(of: reference)) }
    var scores: [RougeScore.Unit: RougeScore] = [:]
    for unit in RougeScore.Unit.allCases {
      scores[unit] = RougeScore(words, references: references, unit: unit)
    }
    return scores
  }

  /// The mean of rows.
  static func mean(_ rows: [Row]) -> Row {
    var mean = Row()
    for unit in RougeScore.Unit.allCases {
      mean.plain[unit] = RougeScore(mean: rows.compactMap { $0.plain[unit] })
      mean.stemmed[unit] = RougeScore(mean: rows.compactMap { $0.stemmed[unit] })
    }
    return mean
  }

  /// A table of rows: recall and F of each measure, plain and stemmed.
  static func table(_ rows: [(name: String, row: Row)]) -> String {
    let units = RougeScore.Unit.allCases
    var table = TextTable(["", ""] + units.flatMap { ["R-\($0.rawValue) rec", "F"] })
    for (name, row) in rows {
      for (kind, scores) in [("plain", row.plain), ("stems", row.stemmed)] {
        let cells = units.flatMap { unit in
          [scores[unit]?.recall.percentage ?? "", scores[unit]?.f1.percentage ?? ""]
        }
        table.append([name, kind] + cells)
      }
    }
    return table.text
  }

  /// The same for programs: percentages.
  static func json(_ row: Row) -> JSONValue {
    func object(_ scores: [RougeScore.Unit: RougeScore]) -> JSONValue {
      var object = JSONObject()
      for unit in RougeScore.Unit.allCases {
        guard let score = scores[unit] else { continue }
        object["R\(unit.rawValue)"] = [
          "precision": .number(100 * score.precision), "recall": .number(100 * score.recall),
          "f1": .number(100 * score.f1),
        ]
      }
      return .object(object)
    }
    return .object(["plain": object(row.plain), "stemmed": object(row.stemmed)])
  }
}

/// Texts whose file names say what they belong to: `T01_C2_07.txt` is a document of cluster `T01_C2`.
enum ClusterFiles {
  /// Reads files into documents whose metadata say their cluster.
  static func read(_ pattern: String) throws -> [Document] {
    var documents: [Document] = []
    var source = try FileSource([InputSpecification(pattern: pattern)])
    while let item = source.next() {
      switch item {
      case .document(var document):
        document.metadata["cluster"] = .string(cluster(of: document.id))
        documents.append(document)
      case .failure(let failure): throw failure
      }
    }
    return documents
  }

  /// What stands before the last underscore of a file's name, or the name without its extension.
  static func cluster(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").first ?? name
    guard let underscore = stem.lastIndex(of: "_") else { return String(stem) }
    return String(stem[..<underscore])
  }

  /// The texts of files by cluster, white space folded.
  static func texts(_ pattern: String) throws -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for document in try read(pattern) {
      let text = document.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      texts[cluster(of: document.id), default: []].append(text)
    }
    return texts
  }
}
