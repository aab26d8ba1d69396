/// The documents that a session works on, as they were read.
public struct SessionInput: Sendable {
  /// A number that no other input of the session has: results are kept for the input that they were made of.
  let id: Int

  /// What was loaded, in the order of loading.
  public internal(set) var specifications: [InputSpecification] = []

  /// The documents, in input order.
  public internal(set) var documents: [Document] = []

  /// The layers that all documents bring along.
  var layers: Set<Layer> {
    documents.dropFirst().reduce(Set(documents.first?.layerNames ?? [])) {
      $0.isEmpty ? $0 : $0.intersection($1.layerNames)
    }
  }

  /// What could not be read.
  public internal(set) var failures: [ReadFailure] = []

  /// Whether documents of the inputs were left out, by sampling or unloading.
  public internal(set) var isPartial = false

  /// The same input under another number, to be changed.
  func copy(id: Int) -> SessionInput {
    var copy = SessionInput(id: id)
    copy.specifications = specifications
    copy.documents = documents
    copy.failures = failures
    copy.isPartial = isPartial
    return copy
  }
}
