import TamisCore

/// Finds the date in a line of publication.
enum DateParser {
  /// The first date of a line: `13 mars 2019`, `Feb. 6, 2019`, `2016-09`.
  ///
  /// - Parameter line: The line.
  /// - Returns: `YYYY-MM-DD` or `YYYY-MM`; `nil` if there is none.
  static func date(in line: FoldedLine) -> String? {
    let count = line.words.count
    for index in 0..<count {
      let month = line.bits(ofWord: index).month
      if month == 0 {
        if let date = isoDate(at: index, in: line) { return date }
        continue
      }
      if index > 0, index + 1 < count, let day = number(index - 1, in: line), let year = number(index + 1, in: line),
        isDay(day), isYear(year)
      {
        return text(year, month, day)
      }
      if index + 2 < count, let day = number(index + 1, in: line), let year = number(index + 2, in: line), isDay(day),
        isYear(year)
      {
        return text(year, month, day)
      }
    }
    return nil
  }

  /// The first month of a line that stands before a year: `mai 2015`.
  ///
  /// - Parameter line: The line.
  /// - Returns: `YYYY-MM`; `nil` if there is none.
  static func month(in line: FoldedLine) -> String? {
    for index in line.words.indices.dropLast() {
      let month = line.bits(ofWord: index).month
      guard month > 0, let year = number(index + 1, in: line), isYear(year) else { continue }
      return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
    return nil
  }

  /// Whether bytes are `YYYY-MM` or `YYYY-MM-DD`.
  static func isISODate(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 7 || bytes.count == 10 else { return false }
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 ? byte != UInt8(ascii: "-") : !byte.isASCIIDigit { return false }
    }
    let month = Int(bytes[5] - 0x30) * 10 + Int(bytes[6] - 0x30)
    let day = bytes.count == 10 ? Int(bytes[8] - 0x30) * 10 + Int(bytes[9] - 0x30) : 1
    return (1...12).contains(month) && isDay(day)
  }

  private static func isoDate(at index: Int, in line: FoldedLine) -> String? {
    let start = line.words[index].lowerBound
    for count in [10, 7] where start + count <= line.bytes.count {
      let candidate = Array(line.bytes[start..<start + count])
      let isWhole = start + count == line.bytes.count || !line.bytes[start + count].isASCIIDigit
      if isWhole, isISODate(candidate) { return String(decoding: candidate, as: UTF8.self) }
    }
    return nil
  }

  /// The number that a word starts with: 1 for `1er`.
  private static func number(_ index: Int, in line: FoldedLine) -> Int? {
    var value = 0
    var digitCount = 0
    for offset in line.words[index] where line.bytes[offset].isASCIIDigit {
      value = value * 10 + Int(line.bytes[offset] - 0x30)
      digitCount += 1
      if digitCount > 4 { return nil }
    }
    return digitCount > 0 ? value : nil
  }

  private static func isDay(_ value: Int) -> Bool { (1...31).contains(value) }

  private static func isYear(_ value: Int) -> Bool { (1800...2199).contains(value) }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
