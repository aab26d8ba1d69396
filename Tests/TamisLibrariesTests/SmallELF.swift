/// Makes small ELF files, byte by byte.
struct SmallELF {
  var sections: [(name: String, bytes: [UInt8])] = []
  var type = 3
  var machine = SmallELF.ownMachine
  var isMagic = true

  static var ownMachine: Int {
    #if arch(arm64)
      183
    #else
      62
    #endif
  }

  /// The file: header, contents of sections, names, and the table of sections at the end.
  var bytes: [UInt8] {
    var names: [UInt8] = [0]
    var contents: [UInt8] = []
    var table = [UInt8](repeating: 0, count: 64)
    for section in sections {
      table += Self.entry(name: names.count, type: 1, offset: 64 + contents.count, count: section.bytes.count)
      names += Array(section.name.utf8) + [0]
      contents += section.bytes
    }
    let nameOffset = 64 + contents.count
    table += Self.entry(name: 0, type: 3, offset: nameOffset, count: names.count)
    var header: [UInt8] = isMagic ? [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] : [0x21, 0x3C, 0x61, 0x72, 2, 1, 1, 0]
    header += [UInt8](repeating: 0, count: 8)
    header += Self.number(type, 2) + Self.number(machine, 2) + Self.number(1, 4) + Self.number(0, 8)
    header += Self.number(0, 8) + Self.number(nameOffset + names.count, 8) + Self.number(0, 4)
    header += Self.number(64, 2) + Self.number(56, 2) + Self.number(0, 2)
    header += Self.number(64, 2) + Self.number(sections.count + 2, 2) + Self.number(sections.count + 1, 2)
    return header + contents + names + table
  }

  /// A note with the number of a build.
  static func buildNote(_ number: [UInt8]) -> [UInt8] {
    Self.number(4, 4) + Self.number(number.count, 4) + Self.number(3, 4) + [0x47, 0x4E, 0x55, 0] + number
  }

  private static func entry(name: Int, type: Int, offset: Int, count: Int) -> [UInt8] {
    number(name, 4) + number(type, 4) + number(0, 8) + number(0, 8) + number(offset, 8) + number(count, 8)
      + [UInt8](repeating: 0, count: 24)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
