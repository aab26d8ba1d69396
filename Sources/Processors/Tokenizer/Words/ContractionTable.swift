import TamisCore

/// Contractions of a language and the words that they stand for: `du` is `de` and `le`.
struct ContractionTable: Sendable {
  /// When a form is contracted.
  enum Use: UInt8 {
    /// Wherever it stands: `au`.
    case always
    /// Where the words around it say so: `des`.
    case judged
  }

  /// A form's words, and whether they are there at all.
  struct Entry: Sendable {
    let use: Use
    let words: [String]
  }

  private var entries: [String: Entry] = [:]
  /// The bytes of the longest form.
  private(set) var longest = 0

  /// Whether the language has contractions.
  var isEmpty: Bool { entries.isEmpty }

  /// Reads a contraction a line: the form, `always` or `judged`, and its words.
  init(_ source: StaticString) {
    for line in String(decoding: [UInt8](source), as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count >= 4, fields[0] != "#" else { continue }
      entries[fields[0]] = Entry(use: fields[1] == "judged" ? .judged : .always, words: Array(fields[2...]))
      longest = max(longest, fields[0].utf8.count)
    }
  }

  /// The words of a form in lower case; `nil` if it is no contraction.
  subscript(form: String) -> Entry? { entries[form] }
}
