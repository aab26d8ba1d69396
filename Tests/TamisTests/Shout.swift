// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
import TamisCore

public struct Shout: DocumentProcessor {
  public static let name = "shout"
  public static let summary = "Upper-cases every sentence that ends in exclamation marks."
  public static let requires: Set<Layer> = [.sentences]
  public static let editsText = true

  @Parameter(help: "How many marks make a shout.", range: 1...5) public var marks = 1

  public init() {}

  public func process(_ document: inout Document) throws {
    let sentences = document[.sentences].map(\.span)
    let shouted = sentences.map { (span: $0, text: String(document[$0])) }
      .filter { $0.text.hasSuffix(String(repeating: "!", count: marks)) }
    try document.edit(by: Self.name) { editor in
      for (span, text) in shouted { editor.replace(span, with: text.uppercased(), reason: "shout.upper-case") }
    }
  }
}
