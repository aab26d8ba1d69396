import TamisCore

/// `© 2019 L’Estran - Tous droits réservés`, `(c) 2020 Le Fanal`, `Reproduction interdite`.
extension FoldedLine {
  /// Whether a line that opens with a word of copyright is a notice and no sentence.
  mutating func isCopyright(_ opening: PhraseOpening, _ site: FurnitureSite, in text: Span<UInt8>) -> Bool {
    guard site.line.byteCount <= 160, !site.isInFlow else { return false }
    if isEnd(opening.end) { return true }
    if hasWord(.rights, from: opening.end) { return true }
    let next = byte(behindSpacesFrom: opening.end)
    guard next.isASCIIDigit || isCopyrightSign(behindSpacesFrom: opening.end) else { return false }
    notePublication(from: Int(site.line.start) + opening.end, site.line, in: text)
    return true
  }

  /// Whether `©` or `(c)` stands at an offset.
  func isCopyrightSign(at offset: Int) -> Bool {
    bytes[offset...].starts(with: [0xC2, 0xA9]) || bytes[offset...].starts(with: "(c)".utf8)
  }

  private func isCopyrightSign(behindSpacesFrom offset: Int) -> Bool {
    guard let index = bytes[offset...].firstIndex(where: { $0 != 0x20 }) else { return false }
    return isCopyrightSign(at: index)
  }

  /// Whether a line behind `©` is a notice: a year, a phrase about rights, or names alone.
  mutating func isNotice(_ line: Line, in text: Span<UInt8>) -> Bool {
    guard line.byteCount <= 160 else { return false }
    let signByteCount = bytes[0] == 0xC2 ? 2 : 3
    if hasWord(.rights) || hasYear(from: 0), line.closing != .sentenceEnd || hasWord(.rights) {
      notePublication(from: Int(line.start) + signByteCount, line, in: text)
      return true
    }
    guard line.closing != .sentenceEnd else { return false }
    return LineNames(Int(line.start) + signByteCount..<Int(line.end), in: text).isOnlyNames
  }

  /// What a notice without a year is: an agency that signs, or the author of a picture.
  mutating func noticeKind(_ line: Line, in text: Span<UInt8>) -> FurnitureKind {
    if hasWord(.rights) || hasYear(from: 0) { return .copyright }
    var start = Int(line.start) + (bytes[0] == 0xC2 ? 2 : 3)
    while start < Int(line.end), text[start] == 0x20 { start += 1 }
    if SignatureParser.bracketed(start..<Int(line.end), in: text) != nil {
      agency = String(decoding: text.extracting(start..<Int(line.end)))
      return .agencyLine
    }
    return .photoCredit
  }

  private func hasYear(from offset: Int) -> Bool {
    words.contains { range in
      range.count == 4 && range.allSatisfy { bytes[$0].isASCIIDigit }
        && (bytes[range.lowerBound] == 0x31 || bytes[range.lowerBound] == 0x32)
    }
  }

  /// Keeps what stands between signs, years and dashes as the publication's name.
  private mutating func notePublication(from offset: Int, _ line: Line, in text: Span<UInt8>) {
    let lineEnd = Int(line.end)
    var start = offset
    while start < lineEnd, !text.isLetter(at: start) { start += text.scalar(at: start).byteCount }
    var end = start
    while end < lineEnd {
      let byte = text[end]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "|") || byte.isASCIIDigit {
        break
      }
      if byte == 0x20, end + 1 < lineEnd, text.scalar(at: end + 1).scalar.isDash { break }
      end += text.scalar(at: end).byteCount
    }
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    publication = end > start ? String(decoding: text.extracting(start..<end)) : nil
  }
}
