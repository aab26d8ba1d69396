@testable import TamisREPL

/// How many bytes of texts and annotations a session holds, counting what is shared once.
struct StorageCount {
  private(set) var byteCount = 0
  private(set) var unsharedByteCount = 0
  private var seen: Set<UInt> = []

  init(_ session: Session) {
    for position in -1..<session.results.count {
      for document in session.documents(at: position) { count(document) }
    }
  }

  private mutating func count(_ document: Document) {
    for text in [document.originalText, document.text] {
      var text = text
      // The copy shares the storage of the document's text.
      text.withUTF8 { add(UInt(bitPattern: $0.baseAddress), $0.count) }
    }
    count(document[.tokens])
    count(document[.sentences])
    count(document[.entities])
    count(document[.duplicates])
    for revision in document.revisions { count(revision.edits) }
  }

  private mutating func count<Element>(_ elements: [Element]) {
    elements.withUnsafeBytes { add(UInt(bitPattern: $0.baseAddress), $0.count) }
  }

  private mutating func add(_ address: UInt, _ count: Int) {
    guard count > 0 else { return }
    unsharedByteCount += count
    if seen.insert(address).inserted { byteCount += count }
  }
}
