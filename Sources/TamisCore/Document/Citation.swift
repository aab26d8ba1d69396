/// A passage that was taken from another document, with the bytes that it came from.
public struct Citation: LayerElement {
  /// Where the passage stands in this document.
  public var span: TextSpan

  /// The document that it was taken from.
  public var documentID: String

  /// The file of that document, as the user named it.
  public var path: String

  /// The file offsets of its raw bytes: half-open, ascending, disjoint.
  public var rawRanges: [Range<Int>]

  /// The other documents of the collection that tell the same, in input order, each with the passage that does so best.
  public var support: [Support]

  /// What the passage claims and other documents claim otherwise.
  public var disputes: [Dispute]

  /// What was left out of the passage, in text order.
  public var omissions: [Omission]

  /// The documents of ``support``.
  public var supporters: [String] { support.map(\.documentID) }

  /// Makes a citation.
  ///
  /// - Parameters:
  ///   - span: Where the passage stands in this document.
  ///   - documentID: The document that it was taken from.
  ///   - path: The file of that document.
  ///   - rawRanges: The file offsets of its raw bytes, ascending and disjoint.
  ///   - support: Other documents that tell the same, with the passages that do.
  ///   - disputes: What other documents claim otherwise.
  ///   - omissions: What was left out.
  public init(
    _ span: TextSpan, documentID: String, path: String, rawRanges: [Range<Int>], support: [Support] = [],
    disputes: [Dispute] = [], omissions: [Omission] = []
  ) {
    self.span = span
    self.documentID = documentID
    self.path = path
    self.rawRanges = rawRanges
    self.support = support
    self.disputes = disputes
    self.omissions = omissions
  }

  /// Makes a citation whose support is known by name only.
  ///
  /// - Parameters:
  ///   - span: Where the passage stands in this document.
  ///   - documentID: The document that it was taken from.
  ///   - path: The file of that document.
  ///   - rawRanges: The file offsets of its raw bytes, ascending and disjoint.
  ///   - supporters: Other documents that tell the same.
  public init(_ span: TextSpan, documentID: String, path: String, rawRanges: [Range<Int>], supporters: [String]) {
    self.init(
      span, documentID: documentID, path: path, rawRanges: rawRanges,
      support: supporters.map { Support(documentID: $0, path: "", rawRanges: []) })
  }
}

extension Citation {
  /// A passage of a document that tells the same, or tells it otherwise.
  public struct Support: Codable, Hashable, Sendable {
    /// The document.
    public var documentID: String
    /// Its file, as the user named it.
    public var path: String
    /// The file offsets of the passage's raw bytes: half-open, ascending, disjoint.
    public var rawRanges: [Range<Int>]

    /// Names a passage.
    ///
    /// - Parameters:
    ///   - documentID: The document.
    ///   - path: Its file.
    ///   - rawRanges: The file offsets of the passage's raw bytes, ascending and disjoint.
    public init(documentID: String, path: String, rawRanges: [Range<Int>]) {
      self.documentID = documentID
      self.path = path
      self.rawRanges = rawRanges
    }
  }

  /// A figure or a name in the passage that other documents give otherwise.
  public struct Dispute: Codable, Hashable, Sendable {
    /// What the passage says: `43 morts`.
    public var text: String
    /// What others say, in input order.
    public var others: [Statement]

    /// Makes a dispute.
    ///
    /// - Parameters:
    ///   - text: What the passage says.
    ///   - others: What others say.
    public init(_ text: String, others: [Statement]) {
      self.text = text
      self.others = others
    }
  }

  /// What one document claims.
  public struct Statement: Codable, Hashable, Sendable {
    /// The words: `48 morts`.
    public var text: String
    /// Where they stand.
    public var source: Support

    /// Makes a statement.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - source: Where they stand.
    public init(_ text: String, source: Support) {
      self.text = text
      self.source = source
    }
  }

  /// A stretch that was left out of the passage.
  public struct Omission: Codable, Hashable, Sendable {
    /// By which rule.
    public var reason: EditReason
    /// The file offsets of its raw bytes: half-open, ascending, disjoint.
    public var rawRanges: [Range<Int>]

    /// Makes an omission.
    ///
    /// - Parameters:
    ///   - reason: By which rule.
    ///   - rawRanges: The file offsets of its raw bytes, ascending and disjoint.
    public init(_ reason: EditReason, rawRanges: [Range<Int>]) {
      self.reason = reason
      self.rawRanges = rawRanges
    }
  }
}
