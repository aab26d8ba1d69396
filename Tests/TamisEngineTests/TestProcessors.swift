import Foundation
import Synchronization
import TamisCore

/// Marks runs of ASCII letters and other non-blank bytes as words; enough to have a layer.
struct Split: DocumentProcessor {
  static let name = "split"
  static let summary = "Makes a token of each run of bytes between spaces."
  static let provides: Set<Layer> = [.tokens]

  func process(_ document: inout Document) {
    let text = document.text
    let bytes = text.utf8Span.span
    var tokens: [Token] = []
    var start = 0
    for offset in 0...bytes.count where offset == bytes.count || bytes[offset] <= 0x20 {
      if offset > start { tokens.append(Token(TextSpan(start, offset), kind: .word)) }
      start = offset + 1
    }
    document[.tokens] = tokens
  }
}

/// Deletes every `#`.
struct Strip: DocumentProcessor {
  static let name = "strip"
  static let summary = "Deletes number signs."
  static let editsText = true

  func process(_ document: inout Document) throws {
    let text = document.text
    try document.edit(by: Self.name) { editor in
      for (offset, byte) in text.utf8.enumerated() where byte == UInt8(ascii: "#") {
        editor.delete(TextSpan(offset, offset + 1), reason: "strip.sign")
      }
    }
  }
}

/// Fails, or misbehaves, for documents whose text starts with a word.
struct Picky: DocumentProcessor {
  enum Fault: String, ParameterChoice { case throwing, missing, unsorted, outside }
  struct Complaint: Error {}

  static let name = "picky"
  static let summary = "Does not like some documents."
  static let requires: Set<Layer> = [.tokens]
  static let provides: Set<Layer> = [.sentences]

  @Parameter(help: "What it does to them.") var fault = Fault.throwing
  @Parameter(help: "How their text starts.") var prefix = "bad"

  func process(_ document: inout Document) throws {
    document[.sentences] = [Sentence(document.span)]
    guard document.text.hasPrefix(prefix) else { return }
    switch fault {
    case .throwing:
      throw ProcessingError(code: "picky.bad", reason: "it starts badly", span: TextSpan(0, 3))
    case .missing: document.removeLayer(.sentences)
    case .unsorted: document[.sentences] = [Sentence(TextSpan(2, 3)), Sentence(TextSpan(0, 1))]
    case .outside: document[.sentences] = [Sentence(TextSpan(0, 100_000))]
    }
  }
}

/// Drops documents whose text was seen before, and tells the others how many there were.
struct Unique: CorpusProcessor {
  static let name = "unique"
  static let summary = "Drops repeated texts."
  static let provides: Set<Layer> = [.duplicates]

  @Parameter(help: "Text whose sketch or application fails.") var poison = ""

  func sketch(_ document: Document) throws -> String {
    if !poison.isEmpty, document.text == poison { throw Picky.Complaint() }
    return document.text
  }

  func resolve(_ sketches: some Sequence<String>) -> [(first: Int, count: Int)] {
    let texts = Array(sketches)
    var first: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for (index, text) in texts.enumerated() {
      if first[text] == nil { first[text] = index }
      counts[text, default: 0] += 1
    }
    return texts.map { (first[$0] ?? 0, counts[$0] ?? 0) }
  }

  func apply(
    _ resolution: [(first: Int, count: Int)], to document: inout Document, at index: Int
  ) throws -> Verdict<Never> {
    if !poison.isEmpty, document.text == poison + "!" { throw Picky.Complaint() }
    document.metadata["copies"] = .integer(resolution[index].count)
    document[.duplicates] = []
    return resolution[index].first == index ? .keep : .drop("unique.copy")
  }
}

/// Replaces all documents by one list of their ids.
struct Catalogue: CorpusProcessor {
  enum Failure: Error { case asked }
  static let name = "catalogue"
  static let summary = "Lists all documents."
  static let provides: Set<Layer> = [.citations]
  static let replacesDocuments = true

  @Parameter(help: "Whether to fail over all documents.") var fails = false

  func sketch(_ document: Document) -> Int { document.byteCount }

  func resolve(_ sketches: some Sequence<Int>) throws -> Int {
    if fails { throw Failure.asked }
    return sketches.reduce(0, +)
  }

  func apply(_ resolution: Int, to document: inout Document, at index: Int) -> Verdict<String> {
    .keep(excerpts: ["\(index):\(document.id)"])
  }

  func compose(_ excerpts: [String], from resolution: Int) -> [Document] {
    var list = Document(
      id: "catalogue", text: excerpts.joined(separator: " "), metadata: ["bytes": .integer(resolution)])
    list[.citations] = []
    return [list]
  }
}

/// Waits until the task is cancelled, after it has said that it started; it keeps a thread, so use one worker.
struct Wait: DocumentProcessor {
  static let name = "wait"
  static let summary = "Takes its time."

  func process(_ document: inout Document) {
    Wait.started.withLock { $0 += 1 }
    while !Task.isCancelled {}
  }

  static let started = Mutex(0)
}

/// Takes a tenth of a second for documents that say so.
struct Dawdle: DocumentProcessor {
  static let name = "dawdle"
  static let summary = "Takes its time over some documents."

  func process(_ document: inout Document) {
    if document.text == "slow" { usleep(100_000) }
  }
}

/// An element that may not encode.
struct Weight: LayerElement {
  var span: TextSpan
  var value: Double
}

/// Gives each document a weight, of which JSON has no number for some.
struct Weigh: DocumentProcessor {
  static let name = "weigh"
  static let summary = "Weighs documents."
  static let layer: LayerKey<Weight> = "weights"
  static let provides: Set<Layer> = [layer.layer]

  func process(_ document: inout Document) {
    document[Self.layer] = [Weight(span: document.span, value: document.text == "nan" ? .nan : 0.5)]
  }
}

/// Never comes back from documents that say so, whatever happens: its thread is lost until the test ends.
struct Linger: DocumentProcessor {
  static let name = "linger"
  static let summary = "Takes for ever."

  func process(_ document: inout Document) {
    // Asleep rather than busy: other tests want the processors.
    while document.text == "forever" { sleep(1) }
  }
}
