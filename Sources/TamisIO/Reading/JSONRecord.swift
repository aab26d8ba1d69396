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
      var builder = Alignment.Builder()
      builder.reserveCapacity(2 * decoded.escapes.count + 1)
      for escape in decoded.escapes {
        builder.appendIdentity(escape.source.lowerBound - content.lowerBound - builder.sourceByteCount)
        builder.appendReplacement(targetByteCount: escape.byteCount, sourceByteCount: escape.source.count)
      }
      builder.appendIdentity(content.count - builder.sourceByteCount)
      return builder.build()
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

  /// Reads a record.
  ///
  /// The members of an object `metadata` become metadata, and so does every other field that holds a string, a number or
  /// a Boolean and is neither the text nor the id. `null`, lists and other objects are left out.
  init(_ bytes: Span<UInt8>, options: FileSource.Options) throws(JSONError) {
    let members = try JSONObjectScanner.members(of: bytes)
    let textMember = Self.first(members, Self.textFields(options)) { $0 == .string }
    let idMember = Self.first(members, Self.idFields(options)) { $0 == .string || $0 == .number }
    let isOwnOutput = members.contains { $0.key == "layers" && $0.kind == .object }
    for member in members {
      if member == textMember {
        let content = member.valueRange.lowerBound + 1..<member.valueRange.upperBound - 1
        text = Text(decoded: try JSONObjectScanner.decodeString(member.valueRange, in: bytes), content: content)
      } else if member == idMember {
        let value = try JSONParser.parse(utf8: bytes, range: member.valueRange)
        id = value.stringValue ?? value.description
      } else if member.key == "metadata", member.kind == .object {
        let fields = try JSONParser.parse(utf8: bytes, range: member.valueRange).objectValue ?? [:]
        metadata.merge(fields) { $1 }
      } else if member.kind == .string || member.kind == .number || member.kind == .boolean {
        // The unit of our own records' layers says nothing once the layers are gone.
        if isOwnOutput, member.key == "offsets" { continue }
        metadata[member.key] = try JSONParser.parse(utf8: bytes, range: member.valueRange)
      }
    }
  }

  private static func first(
    _ members: [JSONObjectScanner.Member], _ keys: [String], where isFit: (JSONKind) -> Bool
  ) -> JSONObjectScanner.Member? {
    for key in keys {
      // Of several members with one key the last one holds, as in most readers of JSON.
      if let member = members.last(where: { $0.key == key && isFit($0.kind) }) { return member }
    }
    return nil
  }
}
