/// The block in front of a member of a tar archive.
struct ArchiveHeader {
  /// The name, its prefix included.
  let name: String
  /// The number of bytes that the header says.
  let byteCount: Int
  /// The type flag.
  let kind: UInt8

  /// Whether the member is a file with contents.
  var isFile: Bool { kind == 0 || kind == UInt8(ascii: "0") || kind == UInt8(ascii: "7") }

  /// Whether contents follow: links, devices and folders have none, whatever their header says.
  var hasContents: Bool { !(UInt8(ascii: "1")...UInt8(ascii: "6")).contains(kind) }

  /// Reads a block of 512 bytes; `nil` if its checksum is wrong or a number is none.
  init?(_ block: [UInt8]) {
    guard let checksum = Self.number(block[148..<156]), Self.checksums(of: block).contains(checksum),
      let byteCount = Self.number(block[124..<136]), byteCount >= 0
    else { return nil }
    var name = Self.text(block[0..<100])
    // The prefix is ustar's; GNU's own format has other things there.
    if block[257..<263].elementsEqual("ustar\0".utf8) {
      let prefix = Self.text(block[345..<500])
      if !prefix.isEmpty { name = "\(prefix)/\(name)" }
    }
    self.name = name
    self.byteCount = byteCount
    kind = block[156]
  }

  /// The sum of all bytes, with spaces in the place of the sum itself; some old programs took bytes for signed.
  private static func checksums(of block: [UInt8]) -> [Int] {
    var (sum, signedSum) = (0, 0)
    for (index, byte) in block.enumerated() {
      let byte = (148..<156).contains(index) ? UInt8(ascii: " ") : byte
      sum += Int(byte)
      signedSum += Int(Int8(bitPattern: byte))
    }
    return [sum, signedSum]
  }

  /// A number in octal digits, or in base 256 where the first bit is set.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first else { return nil }
    if first & 0x80 != 0 {
      var value = Int(first & 0x3F)
      guard first & 0x40 == 0 else { return nil }
      for byte in field.dropFirst() {
        guard value < 1 << 52 else { return nil }
        value = value << 8 | Int(byte)
      }
      return value
    }
    let digits = field.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    return digits.isEmpty ? 0 : Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }
}

/// What headers in front of a member's own say of it.
struct ArchiveAttributes {
  var name: String?
  var byteCount: Int?
  /// Whether the contents are those of a sparse file, which are not what the file holds.
  var isSparse = false

  /// Takes in the contents of a pax header (`x`) or of GNU's long name (`L`).
  ///
  /// - Returns: Whether they are well formed.
  mutating func read(_ bytes: [UInt8], kind: UInt8) -> Bool {
    guard kind == UInt8(ascii: "x") else {
      name = ArchiveHeader.text(bytes[...])
      return true
    }
    var rest = bytes[...]
    // A record is its length in digits, a space, `key=value` and a line end.
    while !rest.isEmpty {
      guard let space = rest.firstIndex(of: UInt8(ascii: " ")),
        let length = Int(String(decoding: rest[..<space], as: UTF8.self)), length > space - rest.startIndex + 1,
        length <= rest.count
      else { return false }
      let record = rest[(space + 1)..<(rest.startIndex + length)]
      guard record.last == UInt8(ascii: "\n"), let equals = record.firstIndex(of: UInt8(ascii: "=")) else {
        return false
      }
      let value = String(decoding: record[(equals + 1)..<(record.endIndex - 1)], as: UTF8.self)
      switch String(decoding: record[..<equals], as: UTF8.self) {
      case "path": name = value
      case "size":
        guard let number = Int(value), number >= 0, number < 1 << 52 else { return false }
        byteCount = number
      case let key where key.hasPrefix("GNU.sparse."): isSparse = true
      default: break
      }
      rest = rest[(rest.startIndex + length)...]
    }
    return true
  }
}
