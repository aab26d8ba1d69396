import TamisDiagnostics
import Testing

/// The range of the first place where `needle` stands in `text`.
func range(of needle: String, in text: String) -> Range<Int> {
  let needle = Array(needle.utf8)
  let bytes = Array(text.utf8)
  let start = (0...bytes.count - needle.count).first { bytes[$0..<$0 + needle.count].elementsEqual(needle) } ?? 0
  return start..<start + needle.count
}

@Suite("DiagnosticRenderer")
struct DiagnosticRendererTests {
  /// Renders a diagnostic with a label for each place in a text, the first one primary.
  private func render(
    _ labels: [(place: String, text: String)], in text: String, width: Int = 120, help: String? = nil,
    fixes: [String] = []
  ) -> String {
    let diagnostic = Diagnostic(
      code: "dsl.test", message: "no",
      labels: labels.map { DiagnosticLabel(range: range(of: $0.place, in: text), text: $0.text) },
      help: help, fixIts: fixes.map { FixIt(message: $0, edits: []) }
    )
    return DiagnosticRenderer(width: width).render(diagnostic, in: SourceText(name: "a.tamis", text: text))
  }

  /// The lines of a rendered diagnostic from the first line of the source on.
  private func snippet(_ rendered: String) -> String {
    rendered.split(separator: "\n").dropFirst(3).joined(separator: "\n")
  }

  @Test("renders head, place, source, marks, help and fixes")
  func rendersEverything() {
    let text = "# a\n\nclean | tokenise(language: \"fr\") | ner\n"
    let diagnostic = Diagnostic(
      code: "dsl.unknown-processor", message: "no processor is named 'tokenise'",
      labels: [DiagnosticLabel(range: 13..<21, text: "not registered")],
      help: "did you mean 'tokenize'? registered: clean, dedup, ner, summarize, tokenize\nsee 'tamis list'",
      fixIts: [FixIt(message: "replace 'tokenise' by 'tokenize'", edits: [])]
    )
    let source = SourceText(name: "news.tamis", text: text)
    #expect(
      DiagnosticRenderer().render(diagnostic, in: source) == """
        error[dsl.unknown-processor]: no processor is named 'tokenise'
         --> news.tamis:3:9
          |
        3 | clean | tokenise(language: "fr") | ner
          |         ^^^^^^^^ not registered
          = help: did you mean 'tokenize'? registered: clean, dedup, ner, summarize, tokenize
                  see 'tamis list'
          = fix: replace 'tokenise' by 'tokenize'

        """)
    #expect(diagnostic.description == "error[dsl.unknown-processor]: no processor is named 'tokenise'")
  }

  private static let lines: [(line: String, place: String, shown: String, marks: String)] = [
    ("\ta", "a", "    a", "    ^"), ("a\tb", "\t", "a    b", " ^^^^"), ("été x", "x", "été x", "    ^"),
    ("日本語 x", "本", "日本語 x", "  ^^"), ("日本語 x", "x", "日本語 x", "       ^"),
    ("e\u{301}e\u{301} x", "x", "e\u{301}e\u{301} x", "   ^"), ("e\u{301}x", "\u{301}", "e\u{301}x", "^"),
    ("👩‍👩‍👧 x", "x", "👩‍👩‍👧 x", "   ^"), ("👍🏽 x", "x", "👍🏽 x", "   ^"), ("🇫🇷 x", "x", "🇫🇷 x", "   ^"),
    ("❤️ x", "x", "❤️ x", "   ^"), ("한글 x", "x", "한글 x", "     ^"), ("a\u{200B}\u{AD}x", "x", "a\u{200B}\u{AD}x", " ^"),
    ("\u{1B}[31m x", "x", "␛[31m x", "      ^"), ("\u{0}\u{7F}\u{85} x", "x", "␀␡\u{FFFD} x", "    ^"),
    ("\u{202E}x", "x", "\u{FFFD}x", " ^"), ("👩‍👩‍👧", "👧", "👩‍👩‍👧", "^^"), ("ｆｕ x", "x", "ｆｕ x", "     ^"),
  ]

  @Test("places the marks by display width", arguments: lines)
  func placesMarks(line: String, place: String, shown: String, marks: String) {
    #expect(snippet(render([(place, "here")], in: line)) == "1 | \(shown)\n  | \(marks) here")
  }

  @Test("hangs the texts of several labels on a line below each other")
  func rendersLabelsOnOneLine() {
    let text = "clean | tokenize | ner"
    #expect(
      snippet(render([("ner", "needs tokens"), ("clean", "cleans"), ("tokenize", "makes tokens")], in: text)) == """
        1 | clean | tokenize | ner
          | -----   --------   ^^^ needs tokens
          | |       |
          | |       makes tokens
          | cleans
        """)
    #expect(
      snippet(render([("clean | t", "outer"), ("tokenize", "inner"), ("clean", "")], in: text)) == """
        1 | clean | tokenize | ner
          | ^^^^^^^^^-------
          | |       |
          | |       inner
          | outer
        """)
    #expect(
      snippet(render([("clean", "first"), ("clean", "second"), ("ner", "")], in: text)) == """
        1 | clean | tokenize | ner
          | ^^^^^              ---
          | |
          | second
          | first
        """)
  }

  @Test("sorts labels by line, with an ellipsis between distant lines")
  func rendersLabelsOnSeveralLines() {
    let text = (1...120).map { "line \($0)!" }.joined(separator: "\r\n")
    #expect(
      render([("line 100!", "last"), ("line 2!", "first"), ("line 4!", ""), ("line 5!", "near")], in: text) == """
        error[dsl.test]: no
           --> a.tamis:100:1
            |
          2 | line 2!
            | ------- first
          3 | line 3!
          4 | line 4!
            | -------
          5 | line 5!
            | ------- near
        ...
        100 | line 100!
            | ^^^^^^^^^ last

        """)
    let several = DiagnosticLabel(range: range(of: "7!\r\nline 8!\r\nli", in: text), text: "three lines")
    let rendered = DiagnosticRenderer().render(
      Diagnostic(code: "dsl.test", message: "no", labels: [several]), in: SourceText(name: "", text: text))
    #expect(rendered.hasSuffix(" --> 7:6\n  |\n7 | line 7!\n  |      ^^ three lines\n"))
  }

  private static let ranges: [(text: String, range: Range<Int>, shown: String)] = [
    ("", 0..<0, "1:1\n  |\n1 |\n  | ^"), ("", 5..<9, "1:1\n  |\n1 |\n  | ^"), ("", -9 ..< -5, "1:1\n  |\n1 |\n  | ^"),
    ("ab", 1..<1, "1:2\n  |\n1 | ab\n  |  ^"), ("ab", 2..<2, "1:3\n  |\n1 | ab\n  |   ^"),
    ("ab", 1..<99, "1:2\n  |\n1 | ab\n  |  ^"), ("ab\n", 50..<99, "2:1\n  |\n2 |\n  | ^"),
    ("ab", -5..<1, "1:1\n  |\n1 | ab\n  | ^"), ("ab\ncd", 2..<3, "1:3\n  |\n1 | ab\n  |   ^"),
    ("ab\r\ncd", 3..<5, "1:3\n  |\n1 | ab\n  |   ^"), ("ab\rcd", 3..<5, "2:1\n  |\n2 | cd\n  | ^^"),
    ("éa", 1..<2, "1:1\n  |\n1 | éa\n  | ^"), ("日本", 2..<4, "1:1\n  |\n1 | 日本\n  | ^^^^"),
    ("ab", .min ..< .max, "1:1\n  |\n1 | ab\n  | ^^"),
  ]

  @Test("clamps a range to the text and to whole characters", arguments: ranges)
  func clamps(text: String, range: Range<Int>, shown: String) {
    let diagnostic = Diagnostic(code: "a.b", severity: .note, message: "m", labels: [DiagnosticLabel(range: range)])
    let rendered = DiagnosticRenderer().render(diagnostic, in: SourceText(name: "", text: text))
    #expect(rendered == "note[a.b]: m\n --> \(shown)\n")
  }

  @Test("cuts a line that is too wide around its labels")
  func cutsWideLines() {
    let line = (10..<99).map(String.init).joined(separator: " ")
    #expect(
      snippet(render([("50", "middle"), ("52", "beside")], in: line, width: 34)) == """
        1 | … 47 48 49 50 51 52 53 54 55 …
          |            ^^    -- beside
          |            |
          |            middle
        """)
    #expect(
      snippet(render([("98", "end"), ("10", "start")], in: line, width: 34)) == """
        1 | 10 11 12 13 14 15 16 17 18 19…
          | -- start
        1 | …89 90 91 92 93 94 95 96 97 98
          |                             ^^ end
        """)
    #expect(snippet(render([(line, "all")], in: line, width: 0)).hasSuffix("…\n  | ^^^^^^^^^^^^^^^^^^^ all"))
  }

  @Test("renders a line of 10 MB in the time it takes to find the place")
  func rendersHugeLines() {
    let flags = String(repeating: "🇫🇷", count: 1_250_000)
    let marks = "e" + String(repeating: "\u{301}", count: 5_000_000)
    for (line, offset) in [(String(repeating: "mot 日本 ", count: 900_000), 9_000_000), (flags, 8), (marks, 5)] {
      let source = SourceText(name: "big", text: line)
      var diagnostic = Diagnostic(code: "a.b", message: "m", labels: [DiagnosticLabel(range: offset..<offset + 3)])
      diagnostic.labels.append(DiagnosticLabel(range: 0..<10_000_000, text: "all"))
      let rendered = DiagnosticRenderer(width: 80).render(diagnostic, in: source)
      let widths = rendered.split(separator: "\n").map { DisplayWidth.width(of: $0) }
      #expect(widths.allSatisfy { $0 <= 88 } && rendered.utf8.count < 4_000)
    }
  }

  @Test("shows the most severe of a long list, and counts all of it")
  func rendersLists() {
    let source = SourceText(name: "a", text: "x")
    let renderer = DiagnosticRenderer()
    let errors = (0..<1000).map { Diagnostic(code: "a.b", message: "m\($0)") }
    let warning = Diagnostic(code: "a.c", severity: .warning, message: "w")
    let note = Diagnostic(code: "a.d", severity: .note, message: "n")

    let cut = renderer.render(errors, in: source)
    #expect(cut.hasSuffix("error[a.b]: m19\n --> a\n\n20 of 1,000 errors shown; raise the limit to see the rest\n"))
    #expect(renderer.render(errors, in: source, limit: nil).hasSuffix(" m999\n --> a\n\n1,000 errors\n"))
    #expect(
      renderer.render([note, warning, errors[0], note, errors[1]], in: source, limit: 3) == """
        warning[a.c]: w
         --> a

        error[a.b]: m0
         --> a

        error[a.b]: m1
         --> a

        3 of 5 diagnostics (2 errors, 1 warning, 2 notes) shown; raise the limit to see the rest

        """)
    #expect(renderer.render([warning, errors[0]], in: source).hasSuffix("\n1 error, 1 warning\n"))
    #expect(renderer.render([], in: source) == "")
    #expect(renderer.render([warning], in: source, limit: -1).hasPrefix("0 of 1 warning shown;"))
  }

  @Test("writes escape sequences only for colours")
  func colours() {
    let diagnostic = Diagnostic(
      code: "a.b", severity: .warning, message: "m\u{1B}[0m\n", labels: [DiagnosticLabel(range: 0..<1, text: "t\u{7}")],
      help: "h\u{1B}", fixIts: [FixIt(message: "f\u{9B}", edits: [])])
    let source = SourceText(name: "n\u{1B}", text: "\u{1B}x")
    let plain = DiagnosticRenderer().render(diagnostic, in: source)
    let coloured = DiagnosticRenderer(colour: true).render(diagnostic, in: source)
    let sequence = #/\u{1B}\[[0-9;]*m/#
    #expect(!plain.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{9B}" })
    #expect(plain.hasPrefix("warning[a.b]: m␛[0m␊\n --> n␛:1:1\n"))
    #expect(coloured != plain && coloured.replacing(sequence, with: "") == plain)
    #expect(coloured.hasPrefix("\u{1B}[1;33mwarning[a.b]\u{1B}[0m\u{1B}[1m: m␛[0m␊\u{1B}[0m\n"))
  }
}
