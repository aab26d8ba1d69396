import TamisCore

/// The parts of one record of a JSON Lines file that make a document.
struct JSONRecord {
  /// A string of the record and where it stands.
  struct Text {
    let decoded: JSONDecodedString
    /// The bytes between the quotes, in the record.
    let content: Range<Int>

    /// The alignment of the decoded text with the bytes between the quotes: escapes are what differs.
    var alignment: Alignment {
      guard !decoded.escapes.isEmpty else { return Alignment(identity: content.count) }
      let replacements = decoded.escapes.map { escape in
        Alignment.Replacement(
          sourceOffset: escape.source.lowerBound - content.lowerBound, sourceByteCount: escape.source.count,
          targetByteCount: escape.byteCount)
      }
      return Alignment(replacements: replacements.span, sourceByteCount: content.count)
    }
  }

  private(set) var text: Text?
  private(set) var id: String?
  private(set) var metadata: JSONObject = [:]

  /// The fields that may hold the text, first choice first.
  static func textFields(_ options: FileSource.Options) -> [String] {
    options.textField.map { [$0] } ?? ["text", "body", "content"]
  }

  /// The fields that may hold the id, first choice first.
  static func idFields(_ options: FileSource.Options) -> [String] { options.idField.map { [$0] } ?? ["id", "url"] }

  /// The fields that mean something; made once for all records.
  struct Fields {
    fileprivate let texts: [JSONName]
    fileprivate let ids: [JSONName]
    fileprivate let metadata = JSONName("metadata")
    fileprivate let layers = JSONName("layers")
    fileprivate let offsets = JSONName("offsets")

    init(_ options: FileSource.Options) {
      texts = JSONRecord.textFields(options).map { JSONName($0) }
      ids = JSONRecord.idFields(options).map { JSONName($0) }
    }

  }

  /// Reads a record.
  ///
  /// The members of an object `metadata` become metadata, and so does every other field that holds a string, a number or
  /// a Boolean and is neither the text nor the id. `null`, lists and other objects are left out.
  ///
  /// - Parameters:
  ///   - bytes: The record.
  ///   - fields: What its fields mean.
  ///   - members: Room for its members, so that it need not be made for each record.
  /// - Throws: `JSONError` where the bytes are not a JSON object.
  init(_ bytes: Span<UInt8>, _ fields: Fields, members: inout [JSONMember]) throws(JSONError) {
    try JSONMember.readAll(of: bytes, into: &members)
    let textIndex = Self.firstIndex(fields.texts, in: members, of: bytes) { $0 == .string }
    let idIndex = Self.firstIndex(fields.ids, in: members, of: bytes) { $0 == .string || $0 == .number }
    let isOwnOutput = members.contains { $0.kind == .object && $0.hasKey(fields.layers, in: bytes) }
    for (index, member) in members.enumerated() {
      if index == textIndex {
        text = Text(decoded: try member.decodedString(in: bytes), content: member.content)
      } else if index == idIndex {
        let value = try member.value(in: bytes)
        id = value.stringValue ?? value.description
      } else if member.kind == .object, member.hasKey(fields.metadata, in: bytes) {
        let inner = try member.value(in: bytes).objectValue ?? [:]
        if metadata.isEmpty { metadata = inner } else { metadata.merge(inner) { $1 } }
      } else if member.kind == .string || member.kind == .number || member.kind == .boolean {
        // The unit of our own records' layers says nothing once the layers are gone.
        if isOwnOutput, member.hasKey(fields.offsets, in: bytes) { continue }
        // Without this, it grows through capacities 1, 2 and 4.
        if metadata.isEmpty { metadata.reserveCapacity(members.count - index) }
        metadata[try member.key(in: bytes)] = try member.value(in: bytes)
      }
    }
  }
  /// The place of the member that a list of names finds.
  private static func firstIndex(
    _ names: [JSONName], in members: [JSONMember], of bytes: Span<UInt8>, where isFit: (JSONKind) -> Bool
  ) -> Int? {
    for name in names {
      // Of several members with one key the last one holds, as in most readers of JSON.
      for index in members.indices.reversed()
      where isFit(members[index].kind) && members[index].hasKey(name, in: bytes) {
        return index
      }
    }
    return nil
  }
}
