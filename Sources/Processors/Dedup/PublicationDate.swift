/// Reads dates of publication as metadata have them: `2019-03-17`, `2019-03-17T18:40:00+01:00`.
enum PublicationDate {
  /// The seconds since the start of 1970.
  ///
  /// - Parameter text: A date of ISO 8601, with or without a time and an offset; without one, UTC.
  /// - Returns: `nil` for anything else.
  static func seconds(_ text: String?) -> Int64? {
    guard let text else { return nil }
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let day = number(bytes, 8, 2),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let midnight = days(year, month, day) * 86_400
    guard bytes.count >= 16, bytes[13] == UInt8(ascii: ":"), let hour = number(bytes, 11, 2),
      let minute = number(bytes, 14, 2)
    else { return midnight }
    var seconds = midnight + Int64(hour * 3600 + minute * 60)
    var offset = 16
    if bytes.count >= 19, bytes[16] == UInt8(ascii: ":"), let second = number(bytes, 17, 2) {
      seconds += Int64(second)
      offset = 19
    }
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "+"), bytes[offset] != UInt8(ascii: "-") { offset += 1 }
    if offset + 3 <= bytes.count, let zoneHours = number(bytes, offset + 1, 2) {
      let hasColon = offset + 3 < bytes.count && bytes[offset + 3] == UInt8(ascii: ":")
      let zoneMinutes = number(bytes, offset + (hasColon ? 4 : 3), 2) ?? 0
      let zone = Int64(zoneHours * 3600 + zoneMinutes * 60)
      seconds -= bytes[offset] == UInt8(ascii: "-") ? -zone : zone
    }
    return seconds
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[start..<start + count] {
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The days since the start of 1970, in the Gregorian calendar.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    // Years that begin in March put the leap day last.
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let leapDays = shifted / 4 - shifted / 100 + shifted / 400
    return Int64(365 * shifted + leapDays + (153 * monthFromMarch + 2) / 5 + day - 1 - 719_468)
  }
}
