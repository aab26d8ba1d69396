import TamisCore

/// Reads the documents of the members of a tar archive, in their order.
///
/// Members whose extension means no format are left out, and so are archives and compressed files in the archive, hidden
/// files, folders, links and sparse files.
struct ArchiveReader: DocumentReader {
  private let archive: ArchiveStream
  private let context: ReadingContext
  private var member: OpenedMember?
  private var isFinished = false

  private struct OpenedMember {
    let contents: Range<Int>
    var reader: any DocumentReader
  }

  init(_ stream: any ByteSource, _ context: ReadingContext) {
    archive = ArchiveStream(stream)
    self.context = context
  }

  /// The offset is that in the archive; the numbers of records and lines are those in the member.
  var position: SourcePosition {
    guard let member else { return SourcePosition(byteOffset: archive.nextHeaderOffset) }
    var position = member.reader.position
    position.byteOffset += member.contents.lowerBound
    return position
  }

  mutating func next() -> SourceItem? {
    while !isFinished {
      if let item = member?.reader.next() {
        // Nothing is to be found behind the place where an archive ends too early.
        if case .failure(let failure) = item, failure.isEndOfArchive { isFinished = true }
        if member?.reader is TextReader { member = nil }
        return item
      }
      member = nil
      do throws(ByteStreamError) {
        guard let next = try archive.nextMember() else { break }
        member = open(next)
      } catch {
        isFinished = true
        return .failure(context.failure(error))
      }
    }
    isFinished = true
    return nil
  }

  mutating func begin(at position: SourcePosition) throws(ByteStreamError) -> Bool {
    let isInside = position.recordCount > 0 || position.lineCount > 0
    while archive.nextHeaderOffset < position.byteOffset {
      guard let next = try archive.nextMember() else { return false }
      guard next.contents.contains(position.byteOffset) || isInside && next.contents.lowerBound == position.byteOffset
      else { continue }
      guard var opened = open(next) else { return false }
      var inside = position
      inside.byteOffset -= next.contents.lowerBound
      guard try opened.reader.begin(at: inside) else { return false }
      member = opened
      return true
    }
    return true
  }

  private func open(_ member: ArchiveStream.Member) -> OpenedMember? {
    guard member.isFile, !FilePath.isHidden(FilePath.split(member.name).name),
      InputFormats.compression(forPath: member.name) == nil,
      let format = InputFormats.format(forPath: member.name), InputFormats.isStream(format), format != InputFormats.tar
    else { return nil }
    var inner = context
    inner.name = "\(context.name)/\(member.name)"
    inner.baseOffset = context.baseOffset + member.contents.lowerBound
    return OpenedMember(
      contents: member.contents, reader: InputFormats.reader(of: format, MemberStream(archive, member), inner))
  }
}

extension ReadFailure {
  static func archive(_ error: ArchiveError, path: String) -> ReadFailure {
    switch error {
    case .cut(let byteOffset):
      ReadFailure(
        "input.cut-archive", path: path, byteOffset: byteOffset,
        reason: "the archive ends in the middle of a member, or without its end",
        help: "the file is incomplete: copy or download it again")
    case .damaged(let byteOffset):
      ReadFailure(
        "input.damaged-archive", path: path, byteOffset: byteOffset,
        reason: "there is no header of a tar archive where one should be", help: "check it with 'tar -tf'")
    }
  }

  fileprivate var isEndOfArchive: Bool { code == "input.cut-archive" || code.rawValue.hasPrefix("compression.") }
}
