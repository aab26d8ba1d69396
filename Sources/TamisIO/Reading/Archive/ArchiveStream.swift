import TamisCore

/// A tar archive, read from its start to its end: headers here, the contents of members through ``MemberStream``.
///
/// Knows ustar, pax (names and sizes) and GNU's long names. Nothing is extracted, so names mean nothing but themselves.
///
/// Source: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
final class ArchiveStream {
  /// Headers and contents fill whole blocks.
  private static let blockByteCount = 512
  /// The most bytes of a name or of a pax header; longer ones are damage.
  private static let maximumHeaderByteCount = 1 << 20

  /// A file in the archive.
  struct Member {
    let name: String
    /// Where its header is, the headers of its header included.
    let headerOffset: Int
    /// Where its contents are.
    let contents: Range<Int>
    /// Whether it is a file: no folder, link or device.
    let isFile: Bool
  }

  private let stream: any ByteSource
  /// The offset of the next byte in the archive.
  private(set) var offset = 0
  /// Where the next header is.
  private(set) var nextHeaderOffset = 0

  init(_ stream: any ByteSource) {
    self.stream = stream
  }

  /// Reads the header of the next member; what was not read of the one before is passed over.
  ///
  /// - Returns: `nil` at the end of the archive.
  func nextMember() throws(ByteStreamError) -> Member? {
    try skip(to: nextHeaderOffset)
    let headerOffset = offset
    var attributes = ArchiveAttributes()
    while true {
      guard let header = try readHeader() else { return nil }
      let byteCount = attributes.byteCount ?? header.byteCount
      let contents = offset..<offset + (header.hasContents ? byteCount : 0)
      nextHeaderOffset = contents.upperBound.roundedUp(toMultipleOf: Self.blockByteCount)
      switch header.kind {
      case UInt8(ascii: "x"), UInt8(ascii: "L"):
        guard byteCount <= Self.maximumHeaderByteCount else { throw .archive(.damaged(byteOffset: headerOffset)) }
        let bytes = try readExactly(byteCount)
        guard attributes.read(bytes, kind: header.kind) else { throw .archive(.damaged(byteOffset: headerOffset)) }
        try skip(to: nextHeaderOffset)
      case UInt8(ascii: "g"), UInt8(ascii: "K"):
        try skip(to: nextHeaderOffset)
      default:
        let name = attributes.name ?? header.name
        let isFile = header.isFile && !attributes.isSparse && name.utf8.last != UInt8(ascii: "/")
        return Member(name: name, headerOffset: headerOffset, contents: contents, isFile: isFile)
      }
    }
  }

  /// Reads contents of the member at hand.
  func read(into buffer: inout [UInt8], upTo byteCount: Int) throws(ByteStreamError) -> Int {
    let count = try stream.read(into: &buffer, upTo: byteCount)
    offset += count
    if count == 0, byteCount > 0 { throw .archive(.cut(byteOffset: offset)) }
    return count
  }

  /// Passes over bytes.
  func skip(to target: Int) throws(ByteStreamError) {
    guard target > offset else { return }
    guard try stream.skip(target - offset) else { throw .archive(.cut(byteOffset: offset)) }
    offset = target
  }

  private func readHeader() throws(ByteStreamError) -> ArchiveHeader? {
    let start = offset
    let block = try readExactly(Self.blockByteCount)
    if block.allSatisfy({ $0 == 0 }) { return nil }
    guard let header = ArchiveHeader(block) else { throw .archive(.damaged(byteOffset: start)) }
    return header
  }

  private func readExactly(_ byteCount: Int) throws(ByteStreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < byteCount { _ = try read(into: &bytes, upTo: byteCount - bytes.count) }
    return bytes
  }
}

/// The contents of one member.
final class MemberStream: ByteSource {
  private let archive: ArchiveStream
  private let contents: Range<Int>

  init(_ archive: ArchiveStream, _ member: ArchiveStream.Member) {
    self.archive = archive
    contents = member.contents
  }

  var expectedByteCount: Int? { contents.count }

  func read(into buffer: inout [UInt8], upTo byteCount: Int) throws(ByteStreamError) -> Int {
    let rest = contents.upperBound - archive.offset
    return rest > 0 ? try archive.read(into: &buffer, upTo: min(byteCount, rest)) : 0
  }

  func skip(_ byteCount: Int) throws(ByteStreamError) -> Bool {
    guard byteCount <= contents.upperBound - archive.offset else { return false }
    try archive.skip(to: archive.offset + byteCount)
    return true
  }
}

/// An archive that cannot be read on.
enum ArchiveError: Hashable {
  /// It ends in the middle of a member, or without its end.
  case cut(byteOffset: Int)
  /// A header is none.
  case damaged(byteOffset: Int)
}

extension Int {
  fileprivate func roundedUp(toMultipleOf unit: Int) -> Int { (self + unit - 1) / unit * unit }
}
