/// Reads JSON text as RFC 8259 defines it, with no extensions: no comments, no trailing commas, no byte order mark.
///
/// What the RFC leaves to the implementation:
/// - An integer beyond 64 bits, and `-0`, become a ``JSONValue/number(_:)``; a number beyond the range of a 64-bit
///   float is refused, because infinity could not be written again.
/// - Of several members with the same key, the last value wins, at the place of the first.
/// - A `\u` escape that is half of a surrogate pair becomes U+FFFD.
/// - Containers nest at most ``maximumDepth`` deep.
public enum JSONParser {
  /// The number of containers that may be nested in each other.
  ///
  /// It keeps hostile text from exhausting the call stack: reading so deep takes about 0.3 MB of it in a release build
  /// and less than 1 MB in a debug build.
  public static let maximumDepth = 512

  /// Parses JSON text.
  ///
  /// - Returns: The one value that the text consists of, with white space around it allowed.
  /// - Throws: ``JSONError`` for the first place that is not JSON.
  /// - Complexity: O(*n*) time and memory in the bytes of the text.
  public static func parse(_ text: String) throws(JSONError) -> JSONValue {
    try parse(utf8: text.utf8Span.span)
  }

  /// Parses JSON text that is given as bytes, or a part of it.
  ///
  /// - Parameters:
  ///   - utf8: The text; its encoding is checked.
  ///   - range: The bytes that hold the value, or `nil` for all of them. Must lie inside `utf8`. Offsets in errors
  ///     count from the start of `utf8` in either case.
  /// - Returns: The one value that the range consists of, with white space around it allowed.
  /// - Throws: ``JSONError`` for the first place that is not JSON; ``JSONError/Code/invalidUTF8`` with the offset of
  ///   the first byte that is not UTF-8.
  /// - Complexity: O(*n*) time and memory in the bytes of the range.
  public static func parse(utf8: Span<UInt8>, range: Range<Int>? = nil) throws(JSONError) -> JSONValue {
    let range = range ?? 0..<utf8.count
    precondition(range.lowerBound >= 0 && range.upperBound <= utf8.count, "the range lies outside the bytes")
    var reader = JSONReader(range: range)
    reader.skipWhitespace(in: utf8)
    let value = try reader.value(in: utf8)
    try reader.finish(in: utf8)
    return value
  }
}
