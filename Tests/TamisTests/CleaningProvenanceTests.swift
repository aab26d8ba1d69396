import Tamis
import TamisTesting
import TestSupport
import Testing

/// The law of provenance from end to end: bytes of a file, decoded, cleaned, and asked for again.
@Suite("Provenance of cleaned text")
struct CleaningProvenanceTests {
  /// Texts that keep all rules for characters and most of those for lines busy.
  private static let pieces = [
    "RÃ©union ", "lâ€™Ã©tat ", "caf&eacute; ", "&amp;amp;lt; ", "e\u{301}te\u{323}\u{301} ", "\u{FB01}n ",
    "an\u{AD}cien ",
    "ré\u{AD}\nforme ", "«\u{202F}oui\u{A0}» ", "négo-\nciations ", "\r\n", "\n\n\n", "  ", "\u{2028}", "été ",
    "\u{200B}",
    "Le port de la ville est fermé lundi ", "et le maire en parle à la radio\n", "voilÃ le ", "ＡＢ ",
    "Signaler une erreur\n",
    "“non” ", "dÃƒÂ©jÃƒÂ\u{A0} ", "x", "é", "😀 ",
  ]

  /// One scalar of a decoded text: its text bytes, the raw bytes that it came from, and where they stand.
  private struct Origin {
    var text: Range<Int>
    var raw: Range<Int>
  }

  /// A file in an encoding, with what came from where as the encoder knows it.
  private static func makeFile(
    _ text: String, _ encoding: TextEncoding, mark: [UInt8]
  ) -> (bytes: [UInt8], origins: [Origin]) {
    var bytes = mark
    var origins: [Origin] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      guard let encoded = encoding.encode(String(scalar)) else { continue }
      let byteCount = String(scalar).utf8.count
      origins.append(
        Origin(text: offset..<offset + byteCount, raw: bytes.count..<bytes.count + encoded.count))
      bytes += encoded
      offset += byteCount
    }
    return (bytes, origins)
  }

  /// For each byte of a cleaned text, the bytes of the decoded one that its revisions say it came from.
  ///
  /// What an edit writes came from all that it replaced, and from what earlier edits had deleted in between.
  private static func origins(of document: Document, originalByteCount: Int) -> [Set<Int>] {
    var current = (0..<originalByteCount).map { Set([$0]) }
    for revision in document.revisions {
      var next: [Set<Int>] = []
      var index = 0
      for edit in revision.edits {
        next += current[index..<edit.span.lowerBound]
        let parts = current[edit.span.lowerBound..<edit.span.upperBound].reduce(into: Set<Int>()) { $0.formUnion($1) }
        let source = parts.min().flatMap { first in parts.max().map { Set(first...$0) } } ?? []
        next += Array(repeating: source, count: edit.replacement.byteCount)
        index = edit.span.upperBound
      }
      next += current[index...]
      current = next
    }
    return current
  }

  @Test("the raw bytes of every span of a cleaned text are those that its edits were made of, in every encoding")
  func spans() throws {
    var generator = SplitMix64(seed: testSeed)
    for encoding in TextEncoding.allCases {
      for round in 0..<(runsLongTests ? 400 : 12) {
        var text = ""
        for _ in 0..<Int.random(in: 1...14, using: &generator) {
          text += Self.pieces.randomElement(using: &generator) ?? ""
        }
        let mark: [UInt8] = round % 2 == 0 && encoding == .utf8 ? [0xEF, 0xBB, 0xBF] : []
        let file = Self.makeFile(text, encoding, mark: mark)
        let decoded = try TextDecoder(encoding: encoding).decode(file.bytes.span)
        var document = try Document(
          id: "x", text: decoded.text, source: SourceReference(path: "x", byteCount: file.bytes.count),
          decoding: decoded.alignment)
        var clean = Clean()
        (clean.width, clean.quotes) = (round % 3 == 0, round % 4 == 0 ? .french : .keep)
        try clean.process(&document)
        let origins = Self.origins(of: document, originalByteCount: decoded.text.utf8.count)
        let comment: Comment = "seed \(testSeed), \(encoding.name), round \(round): \(text.debugDescription)"
        #expect(origins.count == document.byteCount, comment)
        let bounds = (0...document.byteCount).filter { document.text.utf8Span.span.isScalarBoundary($0) }
        for _ in 0..<40 {
          let ends = [bounds.randomElement(using: &generator) ?? 0, bounds.randomElement(using: &generator) ?? 0]
            .sorted()
          let textBytes = origins[ends[0]..<ends[1]].reduce(into: Set<Int>()) { $0.formUnion($1) }
          guard !textBytes.isEmpty else { continue }
          let scalars = file.origins.filter { !textBytes.isDisjoint(with: $0.text) }
          let expected = scalars.flatMap { $0.raw }
          let ranges = document.rawRanges(of: TextSpan(ends[0], ends[1]))
          #expect(ranges.flatMap { Array($0) } == expected, comment)
          // And those bytes, read in the file's encoding, are the characters that the rules started from.
          let raw = ranges.flatMap { file.bytes[$0] }
          let original = scalars.flatMap { Array(decoded.text.utf8)[$0.text] }
          let read = try TextDecoder(encoding: encoding).decode(raw.span)
          if raw.first != 0xFF, raw.first != 0xFE, raw.first != 0xEF {
            #expect(Array(read.text.utf8) == original, comment)
          }
        }
      }
    }
  }
}
