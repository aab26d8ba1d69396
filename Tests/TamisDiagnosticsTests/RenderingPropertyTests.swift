import TamisDiagnostics
import TamisJSON
import TamisTesting
import Testing

@Suite("Rendering of any text")
struct RenderingPropertyTests {
  private static let seeds = SplitMix64.seeds(4)

  /// Pieces that make long lines, clusters that join across pieces, and control characters.
  private static let pieces = [
    "a", " ", "clean | ", "\t", "\n", "\r", "\r\n", "é", "\u{301}", String(repeating: "\u{301}", count: 1500), "日本",
    "🇫🇷", "🇫", String(repeating: "🇩", count: 99), "👩‍👩‍👧", "\u{200D}", "\u{1B}[31m", "\u{0}", "\u{202E}",
    "\u{600}", "한", "\u{1161}",
    String(repeating: "mot ", count: 60),
  ]

  @Test("keeps to the width, writes no control characters, never stops the program", arguments: seeds)
  func rendersAnything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for round in 0..<250 {
      let text = (0..<Int.random(in: 0...12, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let byteCount = text.utf8.count
      let labels = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let start = Int.random(in: -2...byteCount + 2, using: &random)
        let length = Int.random(in: 0...(Bool.random(using: &random) ? 3 : byteCount), using: &random)
        return DiagnosticLabel(range: start..<start + length, text: Bool.random(using: &random) ? "x" : "")
      }
      let width = Int.random(in: 24...60, using: &random)
      let diagnostic = Diagnostic(code: "a.b", message: "m", labels: labels)
      let source = SourceText(name: "a", text: text)
      let rendered = DiagnosticRenderer(width: width).render(diagnostic, in: source)
      // The bytes of the lines count too: a cluster of thousands of scalars must not come through.
      let isBounded = rendered.split(separator: "\n").allSatisfy { line in
        DisplayWidth.width(of: line) <= width + 3 && line.utf8.count <= 200 * width
      }
      let isClean = !rendered.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" }
      #expect(isBounded && isClean, "seed \(seed), round \(round)")
      let json = DiagnosticJSON.value(diagnostic, in: source).description
      #expect(json.utf8.count > 60, "seed \(seed), round \(round)")
    }
  }
}
