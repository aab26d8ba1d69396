/// A layer element that says itself how it is stored: for layers of many elements, where coding would be slow.
///
/// Elements of other types are stored by their `Codable` conformance.
public protocol PackableElement: LayerElement {
  /// Writes everything but the span.
  ///
  /// - Parameter writer: Where it goes.
  func pack(into writer: inout ByteWriter)

  /// Takes an element back.
  ///
  /// - Parameters:
  ///   - span: Its span.
  ///   - reader: Where the rest of it stands.
  /// - Throws: ``StorageError`` if it is not what was written.
  init(unpacking span: TextSpan, from reader: inout ByteReader) throws(StorageError)
}

extension Sentence: PackableElement {
  /// Writes nothing: a sentence is a span.
  ///
  /// - Parameter writer: Where it goes.
  public func pack(into writer: inout ByteWriter) {}

  /// Takes a sentence back.
  ///
  /// - Parameters:
  ///   - span: Its span.
  ///   - reader: Where nothing is read.
  public init(unpacking span: TextSpan, from reader: inout ByteReader) { self.init(span) }
}

extension Paragraph: PackableElement {
  /// Writes whether it is a heading.
  ///
  /// - Parameter writer: Where it goes.
  public func pack(into writer: inout ByteWriter) { writer.number(isHeading ? 1 : 0) }

  /// Takes a paragraph back.
  ///
  /// - Parameters:
  ///   - span: Its span.
  ///   - reader: Where the rest of it stands.
  /// - Throws: ``StorageError`` if it is not what was written.
  public init(unpacking span: TextSpan, from reader: inout ByteReader) throws(StorageError) {
    self.init(span, isHeading: try reader.number() != 0)
  }
}

extension Token: PackableElement {
  /// Writes the kind.
  ///
  /// - Parameter writer: Where it goes.
  public func pack(into writer: inout ByteWriter) {
    let code =
      switch kind {
      case .word: 0
      case .number: 1
      case .punctuation: 2
      case .symbol: 3
      case .url: 4
      case .email: 5
      }
    writer.number(code)
  }

  /// Takes a token back.
  ///
  /// - Parameters:
  ///   - span: Its span.
  ///   - reader: Where the rest of it stands.
  /// - Throws: ``StorageError`` if it is not what was written.
  public init(unpacking span: TextSpan, from reader: inout ByteReader) throws(StorageError) {
    let kind: TokenKind
    switch try reader.number() {
    case 0: kind = .word
    case 1: kind = .number
    case 2: kind = .punctuation
    case 3: kind = .symbol
    case 4: kind = .url
    case 5: kind = .email
    default: throw .damaged(at: reader.offset)
    }
    self.init(span, kind: kind)
  }
}

extension Entity: PackableElement {
  /// Writes label and score.
  ///
  /// - Parameter writer: Where it goes.
  public func pack(into writer: inout ByteWriter) {
    writer.string(label.rawValue)
    writer.number(UInt64(score.bitPattern))
  }

  /// Takes a mention back.
  ///
  /// - Parameters:
  ///   - span: Its span.
  ///   - reader: Where the rest of it stands.
  /// - Throws: ``StorageError`` if it is not what was written.
  public init(unpacking span: TextSpan, from reader: inout ByteReader) throws(StorageError) {
    let label = EntityLabel(rawValue: try reader.string())
    self.init(span, label: label, score: try reader.float())
  }
}

extension Duplicate: PackableElement {
  /// Writes the cluster, the partner and the passages.
  ///
  /// - Parameter writer: Where it goes.
  public func pack(into writer: inout ByteWriter) {
    writer.signedNumber(cluster)
    writer.number(role == .representative ? 0 : 1)
    writer.number(UInt64(similarity.bitPattern))
    writer.string(partnerID)
    writer.span(partnerSpan)
    writer.number(UInt64(diameter.bitPattern))
    writer.number(passages.count)
    for passage in passages {
      writer.span(passage.span)
      writer.span(passage.partnerSpan)
    }
  }

  /// Takes a duplicate back.
  ///
  /// - Parameters:
  ///   - span: Its span.
  ///   - reader: Where the rest of it stands.
  /// - Throws: ``StorageError`` if it is not what was written.
  public init(unpacking span: TextSpan, from reader: inout ByteReader) throws(StorageError) {
    let cluster = try reader.signedNumber()
    let roleCode = try reader.number()
    guard roleCode < 2 else { throw .damaged(at: reader.offset) }
    let similarity = try reader.float()
    let partnerID = try reader.string()
    let partnerSpan = try reader.span()
    let diameter = try reader.float()
    var passages: [CopiedPassage] = []
    for _ in 0..<(try reader.count()) {
      let place = try reader.span()
      passages.append(CopiedPassage(place, partnerSpan: try reader.span()))
    }
    self.init(
      span, cluster: cluster, role: roleCode == 0 ? .representative : .copy, similarity: similarity,
      partnerID: partnerID, partnerSpan: partnerSpan, diameter: diameter, passages: passages)
  }
}

extension ByteWriter {
  /// Writes where a span starts and how long it is.
  fileprivate mutating func span(_ span: TextSpan) {
    number(span.lowerBound)
    number(span.byteCount)
  }
}

extension ByteReader {
  fileprivate mutating func span() throws(StorageError) -> TextSpan {
    let start = try number()
    let byteCount = try number()
    guard start <= TextSpan.maximumByteCount, byteCount <= TextSpan.maximumByteCount,
      let span = TextSpan(exactly: start..<start + byteCount)
    else { throw .damaged(at: offset) }
    return span
  }

  fileprivate mutating func float() throws(StorageError) -> Float {
    guard let bits = UInt32(exactly: try wideNumber()) else { throw .damaged(at: offset) }
    return Float(bitPattern: bits)
  }
}
