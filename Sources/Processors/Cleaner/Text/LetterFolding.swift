import TamisCore

/// What the rules need to know of single bytes and letters of Latin script.
extension Span<UInt8> {
  /// Whether a letter of Latin script, Greek or Cyrillic starts at an offset.
  ///
  /// - Parameter byteOffset: An offset.
  /// - Returns: `false` outside the text.
  func isLetter(at byteOffset: Int) -> Bool {
    guard byteOffset >= 0, byteOffset < count else { return false }
    return self[byteOffset] < 0x80 ? self[byteOffset].isASCIILetter : scalar(at: byteOffset).scalar.isLetter
  }

  /// Whether a letter ends right before an offset.
  ///
  /// - Parameter byteOffset: An offset.
  /// - Returns: `false` outside the text and at its start.
  func isLetter(before byteOffset: Int) -> Bool {
    guard byteOffset > 0, byteOffset <= count else { return false }
    return scalar(before: byteOffset).scalar.isLetter
  }

  /// Whether a letter or an ASCII digit ends right before an offset.
  func isLetterOrDigit(before byteOffset: Int) -> Bool {
    isLetter(before: byteOffset) || isDigit(at: byteOffset - 1)
  }

  /// Whether an upper-case letter starts at an offset.
  func isUppercase(at byteOffset: Int) -> Bool {
    guard byteOffset >= 0, byteOffset < count else { return false }
    return scalar(at: byteOffset).scalar.isUppercaseLetter
  }

  /// Whether a lower-case letter starts at an offset.
  func isLowercase(at byteOffset: Int) -> Bool { isLetter(at: byteOffset) && !isUppercase(at: byteOffset) }

  /// Whether a digit stands at an offset.
  func isDigit(at byteOffset: Int) -> Bool {
    byteOffset >= 0 && byteOffset < count && self[byteOffset].isASCIIDigit
  }

  /// Where the letters that start at an offset end.
  func letterEnd(from byteOffset: Int) -> Int {
    var end = byteOffset
    while end < count, isLetter(at: end) { end += scalar(at: end).byteCount }
    return end
  }

  /// Where the letters that end before an offset start; looks back at most 64 bytes, more than any word has.
  func letterStart(before byteOffset: Int) -> Int {
    var start = byteOffset
    while start > 0, byteOffset - start < 64, isLetter(before: start) { start -= scalar(before: start).byteCount }
    return start
  }

  /// The bytes of a range with letters in lower case, typographic apostrophes straight and no-break spaces plain.
  ///
  /// - Parameters:
  ///   - range: Bytes of this text, on scalar boundaries.
  ///   - folded: Emptied, then filled.
  func fold(_ range: Range<Int>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    appendFolded(range, to: &folded)
  }

  /// Appends what ``fold(_:into:)`` makes of a range.
  func appendFolded(_ range: Range<Int>, to folded: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = self[index]
      if byte < 0x80 {
        var end = index + 1
        while end < range.upperBound, self[end] < 0x80 { end += 1 }
        let start = folded.count
        folded.append(copying: extracting(index..<end))
        var copy = folded.mutableSpan
        for offset in start..<copy.count where copy[offset].isASCIIUppercase { copy[offset] |= 0x20 }
        index = end
        continue
      }
      let (scalar, byteCount) = scalar(at: index)
      switch scalar.value {
      case 0xC0...0xDE where scalar.value != 0xD7: folded.append(contentsOf: [0xC3, self[index + 1] | 0x20])
      case 0x152: folded.append(contentsOf: [0xC5, 0x93])
      case 0x178: folded.append(contentsOf: [0xC3, 0xBF])
      case 0x2019: folded.append(UInt8(ascii: "'"))
      case 0xA0, 0x202F: folded.append(0x20)
      default: for offset in 0..<byteCount { folded.append(self[index + offset]) }
      }
      index += byteCount
    }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}

extension Unicode.Scalar {
  /// Whether this is a letter; marks that combine with one count, symbols and scripts without letters do not.
  var isLetter: Bool {
    switch value {
    case 0..<0x80: UInt8(value).isASCIILetter
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x300...0x36F: true
    case 0x370...0x52F, 0x1E00...0x1FFF, 0xFB00...0xFB06: properties.isAlphabetic
    default: false
    }
  }

  /// Whether this is a letter in upper case.
  var isUppercaseLetter: Bool {
    switch value {
    case 0..<0x80: UInt8(value).isASCIIUppercase
    case 0xC0...0xDE: value != 0xD7
    case 0xDF...0xFF: false
    case 0x100...0x52F, 0x1E00...0x1FFF: properties.isUppercase
    default: false
    }
  }
}
