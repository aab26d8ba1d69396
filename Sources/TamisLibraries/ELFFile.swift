/// Reads sections of an ELF file, the format of programs and shared libraries on Linux, without mapping or running
/// anything of it.
///
/// Whatever a file says of places and sizes is checked against its real size before it is used.
struct ELFFile {
  /// The bytes of the file, and how to get at some of them.
  let byteCount: Int
  private let bytes: (_ offset: Int, _ count: Int) -> [UInt8]?
  private let sections: [Section]
  private let names: [UInt8]

  private struct Section {
    let name: Int
    let isEmpty: Bool
    let offset: Int
    let count: Int
  }

  /// The machine code that this program consists of.
  private static var machine: Int {
    #if arch(arm64)
      183
    #else
      62
    #endif
  }

  /// Reads the tables of a file.
  ///
  /// - Parameters:
  ///   - byteCount: The size of the file.
  ///   - bytes: Gives a stretch of the file, `nil` if it cannot be read in full.
  /// - Throws: ``ELFProblem``.
  /// - Complexity: O(*n*) for *n* sections; at most 65,535 of them.
  init(byteCount: Int, bytes: @escaping (_ offset: Int, _ count: Int) -> [UInt8]?) throws(ELFProblem) {
    self.byteCount = byteCount
    self.bytes = bytes
    guard byteCount >= 64, let header = bytes(0, 64) else { throw .isNoLibrary }
    // 64 bits, little-endian, version 1; a shared object, which most programs are too.
    guard header[0..<4] == [0x7F, 0x45, 0x4C, 0x46], header[4] == 2, header[5] == 1, header[6] == 1,
      header.number(16, 2) == 3
    else { throw .isNoLibrary }
    guard header.number(18, 2) == Self.machine else { throw .isForOtherMachine }
    try Self.checkSegments(header, byteCount, bytes)
    guard header.number(58, 2) == 64, let count = header.number(60, 2), count > 0, let nameTable = header.number(62, 2),
      nameTable < count, let start = header.number(40, 8)
    else { throw .isDamaged }
    guard let table = Self.stretch(start, count * 64, byteCount, bytes) else { throw .isCut }
    var sections: [Section] = []
    for base in stride(from: 0, to: table.count, by: 64) {
      guard let name = table.number(base, 4), let type = table.number(base + 4, 4),
        let offset = table.number(base + 24, 8), let size = table.number(base + 32, 8)
      else { throw .isDamaged }
      // Sections of type 8 have a size and no bytes in the file.
      sections.append(Section(name: name, isEmpty: type == 8 || type == 0, offset: offset, count: size))
    }
    let strings = sections[nameTable]
    guard strings.count <= 1 << 20, !strings.isEmpty else { throw .isDamaged }
    guard let names = Self.stretch(strings.offset, strings.count, byteCount, bytes) else { throw .isCut }
    self.sections = sections
    self.names = names
  }

  /// What is loaded of the file must be in it: the system would map what is not there, and die of it.
  private static func checkSegments(
    _ header: [UInt8], _ byteCount: Int, _ bytes: (Int, Int) -> [UInt8]?
  ) throws(ELFProblem) {
    guard let count = header.number(56, 2), count > 0 else { return }
    guard header.number(54, 2) == 56, let start = header.number(32, 8) else { throw .isDamaged }
    guard let table = stretch(start, count * 56, byteCount, bytes) else { throw .isCut }
    for base in stride(from: 0, to: table.count, by: 56) where table.number(base, 4) == 1 {
      guard let offset = table.number(base + 8, 8), let size = table.number(base + 32, 8) else { throw .isDamaged }
      guard offset <= byteCount, size <= byteCount - offset else { throw .isCut }
    }
  }

  /// The bytes of a section.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - limit: The most bytes that it may have.
  /// - Returns: `nil` if there is none of that name.
  /// - Throws: ``ELFProblem`` if it is larger, or not all there.
  func section(named name: String, limit: Int) throws(ELFProblem) -> [UInt8]? {
    let wanted = Array(name.utf8) + [0]
    for section in sections where !section.isEmpty {
      guard section.name <= names.count - wanted.count, names[section.name...].starts(with: wanted) else { continue }
      guard section.count <= limit else { throw .isDamaged }
      guard let found = Self.stretch(section.offset, section.count, byteCount, bytes) else { throw .isCut }
      return found
    }
    return nil
  }

  /// The number that tells this build from all others, in hexadecimal digits; `nil` if the linker gave it none.
  func buildNumber() throws(ELFProblem) -> String? {
    guard let note = try section(named: ".note.gnu.build-id", limit: 4096), let owner = note.number(0, 4),
      let count = note.number(4, 4), note.number(8, 4) == 3, owner == 4, count > 0, 16 + count <= note.count
    else { return nil }
    return note[16..<16 + count].map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count < 2 ? "0" + digits : digits
    }.joined()
  }

  /// A stretch of the file, `nil` if the file ends before it does.
  private static func stretch(
    _ offset: Int, _ count: Int, _ byteCount: Int, _ bytes: (Int, Int) -> [UInt8]?
  ) -> [UInt8]? {
    guard offset <= byteCount, count <= byteCount - offset, let found = bytes(offset, count), found.count == count
    else {
      return nil
    }
    return found
  }
}

/// Why a file cannot be read as a library.
enum ELFProblem: Error, Hashable {
  case isNoLibrary, isForOtherMachine, isDamaged, isCut
}

extension [UInt8] {
  /// A little-endian number; `nil` if it is not all there, or larger than any size of a file.
  fileprivate func number(_ start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    var number: UInt64 = 0
    for index in (start..<start + count).reversed() { number = number << 8 | UInt64(self[index]) }
    return number < 1 << 48 ? Int(number) : nil
  }
}
