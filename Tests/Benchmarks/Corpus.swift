import Tamis

/// Documents to measure on: the texts of a folder, again and again up to a size.
struct Corpus {
  let documents: [Document]

  /// UTF-8 bytes of all texts together.
  let byteCount: Int

  init(folder: String, byteCount limit: Int) throws {
    var source = try FileSource([InputSpecification(pattern: folder)])
    var originals: [Document] = []
    while let item = source.next() {
      switch item {
      case .document(let document): if document.byteCount > 0 { originals.append(document) }
      case .failure(let failure): throw failure
      }
    }
    guard !originals.isEmpty else { throw InputMissing(folder: folder) }
    var documents: [Document] = []
    var byteCount = 0
    repeat {
      let document = originals[documents.count % originals.count]
      documents.append(document)
      byteCount += document.byteCount
    } while byteCount < limit
    self.documents = documents
    self.byteCount = byteCount
  }
}

/// The folder holds no text.
struct InputMissing: Error {
  let folder: String
}
