import TamisJSON

/// What commands work on: the session, what is looked at, and how results are written.
public struct Workspace: Sendable {
  /// The session.
  public var session: Session

  /// How results are written.
  public var renderer: Renderer

  /// The document that is looked at, by its id; `nil` for the first one.
  public var documentID: String?

  /// The commands that there are.
  public let commands: CommandList

  /// Named pipelines and parameters that were typed, in the script language.
  var definitions = Definitions()

  /// Whether `:quit` was typed.
  var hasEnded = false

  /// Told how stages go on.
  var observer: (any RunObserver)?

  /// Told the name of a stage before it runs.
  var announce: @Sendable (String) -> Void = { _ in }

  /// The line that is being carried out, for `:undo`.
  var line = ""

  /// Loads the processors of shared libraries that are named with `plugin`; `nil` if there are none to be had.
  public var loadLibrary: (@Sendable (_ path: String) throws -> [any Processor.Type])?

  /// Makes a workspace.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - renderer: How results are written.
  ///   - commands: The commands that there are.
  public init(session: Session, renderer: Renderer = Renderer(), commands: CommandList = .builtin) {
    self.session = session
    self.renderer = renderer
    self.commands = commands
  }

  /// The document that is looked at: the one chosen by `:doc`, or the first where that one is not.
  func document() throws(SessionError) -> Document {
    let documents = session.documents
    if let documentID, let document = documents.first(where: { $0.id == documentID }) { return document }
    guard let first = documents.first else { throw .noDocuments }
    return first
  }

  /// The document of a number, an id, or the end of an id.
  func document(named name: String) throws(SessionError) -> Document {
    let documents = session.documents
    // `03` is rather a part of an id.
    if let number = Int(name), "\(number)" == name, documents.indices.contains(number - 1) {
      return documents[number - 1]
    }
    if let document = documents.first(where: { $0.id == name }) { return document }
    let matches = documents.filter { $0.id.contains(name) }
    if matches.count == 1 { return matches[0] }
    if matches.count > 1 { throw .ambiguousDocument(name, matches: matches.map(\.id)) }
    throw .noSuchDocument(name, count: documents.count, known: documents.map(\.id))
  }

  /// The document that a command's first word names, or the one that is looked at.
  func document(_ arguments: CommandArguments, at index: Int = 0) throws -> Document {
    try arguments[index].map { try document(named: $0) } ?? document()
  }

  /// The number of a document in the list, from 1.
  func number(of document: Document) -> Int {
    (session.documents.firstIndex { $0.id == document.id } ?? 0) + 1
  }

  /// A line that says which document and which place is shown.
  func heading(_ document: Document, _ what: String = "") -> String {
    let name = "\(number(of: document)) \(renderer.visible(document.id))"
    return renderer.paint(name, .heading)
      + renderer.paint(" at \(session.positionName)\(what.isEmpty ? "" : ", \(what)")", .faint) + "\n"
  }
}
