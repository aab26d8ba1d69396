import TamisCore

/// What one fast pass over a text found: which rules can have anything to do there.
struct TextProfile: Sendable {
  /// A kind of finding, one bit each.
  struct Features: OptionSet, Sendable {
    let rawValue: UInt32

    /// `&`.
    static let ampersand = Features(rawValue: 1 << 0)
    /// Two neighbouring characters that could be two bytes of one that was read wrongly.
    static let mojibake = Features(rawValue: 1 << 1)
    /// A line end that is no line feed.
    static let oddNewline = Features(rawValue: 1 << 2)
    /// A control character, a zero-width character or a soft hyphen.
    static let invisible = Features(rawValue: 1 << 3)
    /// A ligature of the presentation forms.
    static let ligature = Features(rawValue: 1 << 4)
    /// A character that may take part in composition or reordering.
    static let composition = Features(rawValue: 1 << 5)
    /// White space that is neither space, tab nor line feed.
    static let oddSpace = Features(rawValue: 1 << 6)
    /// A quotation mark or an apostrophe.
    static let quote = Features(rawValue: 1 << 7)
    /// A lone `n` or `l` between spaces.
    static let bullet = Features(rawValue: 1 << 8)
    /// Superfluous white space.
    static let superfluousSpace = Features(rawValue: 1 << 9)
    /// A line feed.
    static let newline = Features(rawValue: 1 << 10)
    /// ` / `, `©` or `(` with a letter that a reading hint starts with.
    static let inlineFurniture = Features(rawValue: 1 << 11)
    /// A full-width or half-width form.
    static let width = Features(rawValue: 1 << 12)
  }

  private(set) var features: Features = []

  /// The profile of the text with a line feed for every line end.
  ///
  /// The pass takes every kind of line end for a line feed already, and a few for more white space than there is.
  var withPlainNewlines: TextProfile {
    var profile = self
    profile.features.remove(.oddNewline)
    profile.features.insert(.newline)
    return profile
  }

  /// The profile of the text without superfluous white space.
  var withoutSuperfluousSpace: TextProfile {
    var profile = self
    profile.features.remove(.superfluousSpace)
    return profile
  }

  /// Looks through a text once.
  ///
  /// - Parameter text: The text.
  /// - Complexity: O(*n*) for *n* bytes, without allocation.
  init(of text: String) {
    let bytes = text.utf8Span.span
    noteEdges(bytes)
    scan(bytes)
  }

  /// The profile of the text behind edits of the text that this is the profile of.
  ///
  /// Every feature shows in a few neighbouring bytes, so only what stands around the edits is looked at.
  ///
  /// - Parameters:
  ///   - edits: The edits, ascending.
  ///   - text: The text behind them.
  /// - Returns: A profile that lacks no feature of the text; it may keep some that the edits took away.
  /// - Complexity: O(*m*) for *m* edits, and never more than a pass over the text.
  func extended(by edits: [TextEdit], in text: String) -> TextProfile {
    let bytes = text.utf8Span.span
    guard edits.count * 4 * Self.reach < bytes.count else { return TextProfile(of: text) }
    var profile = self
    var end = 0
    for edit in edits {
      var start = max(end, edit.replacement.lowerBound - Self.reach)
      end = min(bytes.count, max(start, edit.replacement.upperBound + Self.reach))
      while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      profile.scan(bytes.extracting(start..<end))
    }
    profile.noteEdges(bytes)
    return profile
  }

  /// The bytes that a feature shows in: three of white space, two characters of up to four bytes, a word's first letters.
  private static let reach = 16

  private mutating func noteEdges(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    if bytes[0] <= 0x20 || bytes[bytes.count - 1] <= 0x20 { features.insert(.superfluousSpace) }
  }

  private mutating func scan(_ bytes: Span<UInt8>) {
    let table = Self.actions
    let actions = table.span
    let count = bytes.count
    let neighbourTable = Self.neighbours
    let neighbours = neighbourTable.span
    var found: UInt32 = 0
    // The classes of the last bytes, two bits each; the last three count.
    var history: UInt32 = 0
    var index = 0
    while index < count {
      // SAFETY: `index` is in 0..<count, and the tables have entries for every byte and every history of 6 bits.
      let byte = unsafe bytes[unchecked: index]
      let action = unsafe actions[unchecked: Int(byte)]
      history = history &<< 2 | action &>> Self.classShift & 3
      found |= unsafe action | neighbours[unchecked: Int(history & 0x3F)]
      if action >= Self.look { examine(byte, at: index, in: bytes) }
      index += 1
    }
    features.formUnion(Features(rawValue: found & Self.featureMask))
  }

  // MARK: - Byte classes

  private static let featureMask: UInt32 = 0xFFFF
  /// Set for bytes whose meaning depends on the bytes behind them.
  private static let look: UInt32 = 1 << 31
  /// Where the class of a byte stands in its action: 0 for most.
  private static let classShift: UInt32 = 24
  private static let space = 1
  private static let lineFeed = 2
  private static let bulletLetter = 3

  /// What three neighbouring classes mean, the last one in the lowest bits.
  private static let neighbours: [UInt32] = (0..<64).map { history in
    let (first, second, third) = (history >> 4, history >> 2 & 3, history & 3)
    switch (first, second, third) {
    case (_, space, space), (_, space, lineFeed), (_, lineFeed, space), (lineFeed, lineFeed, lineFeed):
      return Features.superfluousSpace.rawValue
    case (space, bulletLetter, space):
      return Features.bullet.rawValue
    default:
      return 0
    }
  }

  /// What each byte means: features that it shows by itself, its class, and whether to look closer.
  private static let actions: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 256)
    for byte in 0..<0x20 { table[byte] = Features.invisible.rawValue }
    table[0x7F] = Features.invisible.rawValue
    // Line feeds to be, so that what stands around them shows already.
    for byte in 0x0B...0x0D { table[byte] = UInt32(lineFeed) << classShift | Features.oddNewline.rawValue }
    table[0x09] = UInt32(space) << classShift
    table[0x20] = UInt32(space) << classShift
    table[0x0A] = UInt32(lineFeed) << classShift | Features.newline.rawValue
    for byte in "nl".utf8 { table[Int(byte)] = UInt32(bulletLetter) << classShift }
    for byte in "\"'".utf8 { table[Int(byte)] = Features.quote.rawValue }
    table[Int(UInt8(ascii: "&"))] = Features.ampersand.rawValue
    for byte in "/(".utf8 { table[Int(byte)] = look }
    for byte in 0xC2...0xFF { table[byte] = look }
    return table
  }()

  @inline(__always)
  private mutating func examine(_ byte: UInt8, at index: Int, in bytes: Span<UInt8>) {
    // A letter of Latin-1 before ASCII is by far the most frequent case, and always right.
    if byte == 0xC3, index + 2 < bytes.count, bytes[index + 2] < 0x80, bytes[index + 1] != 0x83 { return }
    examineFurther(byte, at: index, in: bytes)
  }

  @inline(never)
  private mutating func examineFurther(_ byte: UInt8, at index: Int, in bytes: Span<UInt8>) {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case UInt8(ascii: "/"):
      if next == 0x20 { features.insert(.inlineFurniture) }
    case UInt8(ascii: "("):
      if index + 2 < bytes.count, InlineFurniture.opens(next, bytes[index + 2]) { features.insert(.inlineFurniture) }
    default:
      examineLead(at: index, in: bytes)
    }
  }

  private mutating func examineLead(at index: Int, in bytes: Span<UInt8>) {
    let (scalar, byteCount) = bytes.scalar(at: index)
    let value = scalar.value
    if !features.contains(.mojibake),
      MojibakeSuspicion.isSuspicious(value, at: index, byteCount: byteCount, in: bytes)
    {
      features.insert(.mojibake)
    }
    switch value {
    case 0..<0xC0: examineSymbol(value)
    case 0x132, 0x133, 0x149, 0x1C4...0x1CC: features.insert(.ligature)
    case 0xC0..<0x180: break
    default: examineRare(value)
    }
  }

  /// Latin-1 controls and symbols.
  private mutating func examineSymbol(_ value: UInt32) {
    switch value {
    case 0x85: features.formUnion([.oddNewline, .superfluousSpace])
    case 0x80..<0xA0: features.insert(.invisible)
    case 0xAD: features.insert(.invisible)
    case 0xA0: features.insert(.oddSpace)
    case 0xA9: features.insert(.inlineFurniture)
    case 0xAB, 0xBB: features.insert(.quote)
    default: break
    }
  }

  private mutating func examineRare(_ value: UInt32) {
    switch value {
    case 0x2018...0x201F: features.insert(.quote)
    case 0x2028, 0x2029: features.formUnion([.oddNewline, .superfluousSpace])
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0x180E: features.insert(.invisible)
    case 0x3000: features.formUnion([.oddSpace, .width])
    case 0x2000...0x200A, 0x202F, 0x205F: features.insert(.oddSpace)
    case 0x2BC: features.insert(.quote)
    case 0xFB00...0xFB06: features.insert(.ligature)
    case 0xFF01...0xFFE6: features.formUnion([.width, .composition])
    case 0x2010...0x2017, 0x2020...0x2027, 0x20A0...0x20BF, 0x2190...0x2211, 0x4E00...0x9FFF, 0x1F300...0x1FAFF: break
    case 0x250...0x2FF, 0x400...0x482, 0x48A...0x52F: break
    case 0x300...: features.insert(.composition)
    default: break
    }
  }
}

/// Whether a byte is a space, a tab or a line feed.
func isWhite(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09
}
