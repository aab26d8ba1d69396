import Synchronization
import TamisCore
import TamisJSON

/// A trained recogniser of names: what `tamis train ner` writes and `ner` uses.
///
/// A file holds, in little-endian order: eight bytes of magic, the version of the format and the length of the header
/// (UInt32 each), the length of the file and a checksum of everything behind it (UInt64 each), a header in JSON, and,
/// from the next multiple of 64 on, 41 weights of tags in a row (Float) and the table of features.
public final class EntityModel: Sendable {
  /// The version of the format that this version reads and writes.
  public static let formatVersion = 1

  static let magic: [UInt8] = Array("TAMISNER".utf8)
  static let prefixSize = 32

  let header: ModelHeader
  let table: FeatureTable
  let transitions: Transitions
  private let bytes: ModelBytes
  /// Taggers that no call uses, each with what it knows of spellings.
  let idleTaggers = Mutex<[EntityTagger]>([])

  /// Taggers that are kept for later calls.
  static let mostIdleTaggers = 64

  /// Opens a file; its bytes are mapped, not read.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``EntityModelError``.
  /// - Complexity: O(*n*) for *n* bytes, for the checksum.
  public convenience init(path: String) throws(EntityModelError) {
    try self.init(ModelBytes(path: path), name: path)
  }

  /// Opens a model in memory.
  ///
  /// - Parameters:
  ///   - bytes: What a file would hold.
  ///   - name: What errors call it.
  /// - Throws: ``EntityModelError``.
  public convenience init(bytes: [UInt8], name: String = "memory") throws(EntityModelError) {
    try self.init(ModelBytes(copying: bytes), name: name)
  }

  init(_ bytes: ModelBytes, name: String) throws(EntityModelError) {
    self.bytes = bytes
    header = try Self.header(bytes, name: name)
    let start = Self.bodyOffset(headerSize: Int(UInt32(littleEndian: bytes.load(12, as: UInt32.self))))
    var weights: [Float] = []
    for index in 0..<Transitions.count {
      weights.append(Float(bitPattern: UInt32(littleEndian: bytes.load(start + index * 4, as: UInt32.self))))
    }
    guard weights.allSatisfy({ abs($0) < 1000 }) else {
      throw .damaged(path: name, explanation: "a weight is out of range")
    }
    transitions = Transitions(weights)
    table = FeatureTable(bytes, at: Self.tableOffset(bodyOffset: start), slotCount: header.slotCount)
  }

  /// The language of the texts that it was trained on, as BCP 47.
  public var language: String { header.language }

  /// Where the body begins, behind a header of a length.
  static func bodyOffset(headerSize: Int) -> Int { (prefixSize + headerSize + 63) / 64 * 64 }

  static func tableOffset(bodyOffset: Int) -> Int { (bodyOffset + Transitions.count * 4 + 63) / 64 * 64 }

  private static func header(_ bytes: ModelBytes, name: String) throws(EntityModelError) -> ModelHeader {
    guard bytes.count >= prefixSize, bytes.copy(0..<8) == magic else { throw .foreign(path: name) }
    let version = Int(UInt32(littleEndian: bytes.load(8, as: UInt32.self)))
    guard version == formatVersion else { throw .version(path: name, found: version) }
    let byteCount = UInt64(littleEndian: bytes.load(16, as: UInt64.self))
    guard byteCount == UInt64(bytes.count) else {
      throw .damaged(path: name, explanation: "it should have \(byteCount) bytes and has \(bytes.count)")
    }
    guard checksum(bytes) == UInt64(littleEndian: bytes.load(24, as: UInt64.self)) else {
      throw .damaged(path: name, explanation: "its checksum does not fit")
    }
    let headerSize = Int(UInt32(littleEndian: bytes.load(12, as: UInt32.self)))
    guard headerSize <= bytes.count - prefixSize,
      let json = try? JSONParser.parse(utf8: bytes.copy(prefixSize..<prefixSize + headerSize).span),
      let header = try? JSONCoding.decode(ModelHeader.self, from: json)
    else { throw .damaged(path: name, explanation: "its header cannot be read") }
    guard header.features == ModelHeader.featureVersion else { throw .version(path: name, found: header.features) }
    let tableStart = tableOffset(bodyOffset: bodyOffset(headerSize: headerSize))
    let slotSize = FeatureTable.fingerprintSize + FeatureTable.rowSize
    guard header.slotCount > 0, header.slotCount <= bytes.count / slotSize,
      tableStart + header.slotCount * slotSize == bytes.count
    else { throw .damaged(path: name, explanation: "its table does not fit") }
    guard header.scale > 0, header.scale < 100, header.calibration.count == 2,
      header.calibration.allSatisfy({ abs($0) < 1000 }), header.labels == EntityTagger.labels.map(\.rawValue)
    else { throw .damaged(path: name, explanation: "its header has values out of range") }
    return header
  }

  /// A hash of everything behind the prefix, eight bytes at a time.
  static func checksum(_ bytes: ModelBytes) -> UInt64 {
    var hash = FeatureHash.seed
    var offset = prefixSize
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.load(offset, as: UInt64.self))
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      offset += 8
    }
    for byte in bytes.copy(offset..<max(offset, bytes.count)) { hash = FeatureHash.add(hash, byte) }
    return hash
  }

  /// Bytes with the length and the checksum that they need to be taken for a whole model, for tests of what lies behind.
  ///
  /// - Parameter bytes: A model, or anything else.
  /// - Returns: The same bytes but for the length and the checksum.
  public static func signed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= prefixSize else { return bytes }
    var bytes = bytes
    for index in 0..<8 { bytes[16 + index] = UInt8(truncatingIfNeeded: bytes.count >> (index * 8)) }
    sign(&bytes)
    return bytes
  }

  /// Puts the right checksum into the bytes of a model.
  static func sign(_ bytes: inout [UInt8]) {
    let checksum = checksum(ModelBytes(copying: bytes))
    for index in 0..<8 { bytes[24 + index] = UInt8(truncatingIfNeeded: checksum >> UInt64(index * 8)) }
  }
}
