import TamisEngine

/// Numbers as people read them.
enum Amounts {
  /// A whole number with its thousands set apart: `1,000`.
  static func number(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    let grouped = digits.indices.reduce(into: number < 0 ? "-" : "") { result, index in
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digits[index])
    }
    return grouped
  }

  /// A number with what is counted: `1 document`, `5 documents`.
  static func count(_ count: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// Bytes in decimal units: `34.1 kB`.
  static func bytes(_ count: Int) -> String { RunReport.bytes(count) }

  /// Seconds in a unit that fits: `34.1 ms`.
  static func time(_ seconds: Double) -> String { RunReport.time(seconds) }

  /// Seconds in at most seven columns for a table, up to ten hours: `34.1 ms`, `2:05` beyond 100 seconds.
  static func clock(_ seconds: Double) -> String {
    guard seconds >= 99.95 else { return time(seconds) }
    let whole = Int(seconds.rounded())
    let minutes = whole / 60
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return minutes < 60
      ? "\(minutes):\(twoDigits(whole % 60))"
      : "\(minutes / 60):\(twoDigits(minutes % 60)):\(twoDigits(whole % 60))"
  }

  /// A share as a number between 0 and 1 with two digits: `0.87`.
  static func share(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// A number between 0 and 1 in percent: `87 %`.
  static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
}
