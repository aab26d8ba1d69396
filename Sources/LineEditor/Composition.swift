@_spi(_Unicode) import Swift

/// Unicode normalization form C of what is typed: an accent joins its letter.
enum Composition {
  /// The composed form of a text.
  static func composed(_ text: String) -> String {
    let isComposed = text.utf8.allSatisfy { $0 < 0xCC }
    // Combining marks begin with the bytes CC and above; shorter text is composed already.
    if isComposed { return text }
    var result = String.UnicodeScalarView()
    for scalar in text._nfc { result.append(scalar) }
    return String(result)
  }

  /// The scalar that two scalars compose to; `nil` if there is none.
  static func scalar(base: UInt32, mark: UInt32) -> Unicode.Scalar? {
    guard let base = Unicode.Scalar(base), let mark = Unicode.Scalar(mark) else { return nil }
    var pair = String.UnicodeScalarView()
    pair.append(base)
    pair.append(mark)
    var scalars = String(pair)._nfc.makeIterator()
    guard let first = scalars.next(), scalars.next() == nil else { return nil }
    return first
  }
}
