import TamisCore

struct Shout: DocumentProcessor {
  static let name = "shout"
  static let summary = "Upper-cases every sentence that ends in exclamation marks."
  static let requires: Set<Layer> = [.sentences]
  static let editsText = true

  @Parameter(help: "How many marks make a shout.", range: 1...5) var marks = 1

  init() {}

  func process(_ document: inout Document) throws {
    let sentences = document[.sentences].map(\.span)
    let shouted = sentences.map { (span: $0, text: String(document[$0])) }
      .filter { $0.text.hasSuffix(String(repeating: "!", count: marks)) }
    try document.edit(by: Self.name) { editor in
      for (span, text) in shouted { editor.replace(span, with: text.uppercased(), reason: "shout.upper-case") }
    }
  }
}
