import Foundation

/// The names of a new processor: its target, its type, and what scripts call it.
struct ProcessorNames {
  /// The target and module: `Readability`.
  let target: String
  /// The processor's type: `ReadabilityProcessor`; a module and a type of one name cannot be told apart.
  let type: String
  /// What scripts call it, and the layer that it makes: `readability`, `word_count`.
  let script: String
  /// The layer's name in Swift: `readability`, `wordCount`.
  let member: String
  /// The type of its annotations: `ReadabilityMark`.
  var mark: String { target + "Mark" }

  /// The folder of the package to make for it; `nil` if it becomes a built-in one.
  let packageFolder: String?

  /// Reads `NAME [--type TYPE] [--package FOLDER]`.
  init(arguments: [String]) throws {
    var rest = arguments
    let type = try Self.option("--type", of: &rest)
    packageFolder = try Self.option("--package", of: &rest)
    guard rest.count == 1, let target = rest.first else { throw Refusal(NewProcessor.usage) }
    guard Self.isTypeName(target) else {
      throw Refusal("'\(target)' is no name for a target: letters and digits of ASCII, a capital first, 40 at most")
    }
    let chosen = type ?? target + "Processor"
    guard Self.isTypeName(chosen) else {
      throw Refusal("'\(chosen)' is no name for a type: letters and digits of ASCII, a capital first, 50 at most")
    }
    guard chosen != target, chosen != target + "Mark" else {
      throw Refusal("the type cannot be named '\(chosen)': the target or its annotations have that name")
    }
    self.target = target
    self.type = chosen
    let words = Self.words(of: target).map { $0.lowercased() }
    script = words.joined(separator: "_")
    member = words.enumerated().map { $0.offset == 0 ? $0.element : $0.element.capitalized }.joined()
  }

  /// Takes an option and its value out of the arguments.
  private static func option(_ name: String, of arguments: inout [String]) throws -> String? {
    guard let index = arguments.firstIndex(of: name) else { return nil }
    guard index + 1 < arguments.count else { throw Refusal("\(name) needs a name behind it") }
    defer { arguments.removeSubrange(index...index + 1) }
    return arguments[index + 1]
  }

  /// `WordCount` is `Word`, `Count`; `URLFinder` is `URL`, `Finder`.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      let isBehindSmall = index > 0 && !letters[index - 1].isUppercase
      let isBeforeSmall = index + 1 < letters.count && letters[index + 1].isLowercase
      if index == 0 || letter.isUppercase && (isBehindSmall || isBeforeSmall) { words.append("") }
      words[words.count - 1].append(letter)
    }
    return words
  }

  private static func isTypeName(_ name: String) -> Bool {
    guard let first = name.first, first.isASCII, first.isUppercase, name.count <= 50 else { return false }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Words of the script language, which no processor can be named by.
  private static let reservedWords: Set = [
    "and", "contains", "false", "in", "let", "none", "not", "or", "param", "plugin", "read", "tee", "true", "where",
    "write",
  ]

  /// Checks that nothing in the package has one of the names.
  func checkAreFree(in changes: PackageChanges, targets: [String]) throws {
    try checkIsUsable(targets: targets)
    for path in ["Sources/Processors/\(target)", "Tests/\(target)Tests", "docs/processors/\(script).md"] {
      guard !changes.exists(path) else {
        throw Refusal("'\(path)' exists already; choose another name, or move it away")
      }
    }
    for (path, text) in try changes.sources(under: "Sources") {
      let taken = [
        "static let name = \"\(script)\"", "Layer = \"\(script)\"", "struct \(type):", "struct \(mark):",
        "enum \(type) ", "enum \(type):",
      ]
      if let found = taken.first(where: text.contains) {
        throw Refusal("a name is taken: '\(found)' in \(path); choose another name, or another type with --type")
      }
    }
  }

  /// Checks that no target has the name, and that scripts can say it.
  func checkIsUsable(targets: [String]) throws {
    let clash = (targets + ["Swift", "Testing", "Foundation"]).first { $0.lowercased() == target.lowercased() }
    if let clash { throw Refusal("there is a target '\(clash)' already; choose another name") }
    guard !Self.reservedWords.contains(script) else {
      throw Refusal("'\(script)' is a word of the script language; choose another name")
    }
  }
}
