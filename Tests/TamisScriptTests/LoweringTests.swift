import TamisCore
import TamisScript
import Testing

@Suite("Scripts become plans") struct LoweringTests {
  private func stages(_ text: String, settings: [String: String] = [:]) throws -> [Stage] {
    let checked = try TestEnvironment.check(text, settings: settings)
    let plan = try #require(checked.plan, "\(checked.diagnostics)")
    return plan.pipeline.stages
  }

  private func predicate(_ condition: String) throws -> Predicate {
    guard case .filter(let predicate)? = try stages("tokenize | ner | where(\(condition))").last?.action else {
      Issue.record("no condition")
      return .has(.id)
    }
    return predicate
  }

  @Test("the sample script, stage by stage")
  func sample() throws {
    let fixture = try DiagnosticFixtureTests.Fixture("good")
    let checked = ScriptChecker.check(
      fixture.source, in: fixture.environment, settings: ["length": "200"], inputsGiven: true)
    let plan = try #require(checked.plan)
    #expect(checked.diagnostics.isEmpty)
    #expect(plan.inputs == [InputSpecification(pattern: "wires/*.txt")])
    #expect(plan.output == OutputSpecification(path: "brief.md"))
    #expect(plan.pipeline.labels == ["clean", "tokenize", "ner", "where", "dedup", "tee", "summarize"])
    let stages = plan.pipeline.stages
    #expect(stages[0].processor?.arguments == ["dehyphenate": true, "quotes": "keep"])
    #expect(stages[1].processor?.arguments["language"] == "fr")
    #expect(stages[4].processor?.arguments["unit"] == "sentence")
    #expect(stages[4].processor?.arguments["threshold"] == .number(0.8))
    #expect(stages[6].processor?.arguments == ["words": 200, "by": "cluster"])
    let parameter = try #require(checked.parameters.first)
    #expect(parameter.name == "length" && parameter.type == .integer)
    #expect(parameter.help == "tamis run brief.tamis --set length=200")
    #expect(parameter.defaultValue == 100 && parameter.value == 200)
    let ranges = checked.stageRanges.map { range in
      String(decoding: Array(fixture.source.text.utf8)[range], as: UTF8.self)
    }
    #expect(ranges.prefix(3) == ["clean(dehyphenate: true)", "tokenize(language: \"fr\")", "ner"])
    let formatted = ScriptFormatter.format(fixture.source)
    #expect(formatted.text == fixture.source.text, "the sample is laid out as the formatter would")
  }

  @Test("conditions")
  func conditions() throws {
    let fr = Predicate.comparison(.metadata("language"), .equal, "fr")
    let long = Predicate.comparison(.words, .greater, 20)
    for (text, expected) in [
      ("language == \"fr\"", fr), ("\"fr\" == language", fr), ("20 < words", long), ("words > 20", long),
      ("language == \"fr\" and words > 20", .and(fr, long)),
      ("not language == \"fr\" or words > 20 and words > 20", .or(.not(fr), .and(long, long))),
      ("not (language == \"fr\" or words > 20)", .not(.or(fr, long))),
      ("(language == \"fr\") and (words > 20 or words > 20)", .and(fr, .or(long, long))),
      ("\"x\" in title", .comparison(.metadata("title"), .contains, "x")),
      ("language not in [\"fr\", none]", .not(.comparison(.metadata("language"), .isIn, ["fr", .null]))),
      ("has(entities) and has(agency)", .and(.has(.count("entities")), .has(.metadata("agency")))),
      ("sentences >= 2", .comparison(.count("sentences"), .greaterOrEqual, 2)),
      ("count(tokens) != 0.5", .comparison(.count("tokens"), .notEqual, .number(0.5))),
      ("metadata(words) == true", .comparison(.metadata("words"), .equal, true)),
      ("metadata(\"dc:title\") <= \"m\"", .comparison(.metadata("dc:title"), .lessOrEqual, "m")),
      (
        "id != \"a\" and source contains \"b\" and characters < 3 and bytes < 4",
        .and(
          .and(
            .and(.comparison(.id, .notEqual, "a"), .comparison(.source, .contains, "b")),
            .comparison(.characters, .less, 3)), .comparison(.bytes, .less, 4))
      ),
    ] as [(String, Predicate)] {
      #expect(try predicate(text) == expected, "\(text)")
    }
  }

  @Test("params, parameters of named pipelines, and choices")
  func values() throws {
    let script = """
      param unit = sentence
      let prepare(lang = "en", marks = ["."]) = tokenize(language: lang, marks: marks)
      prepare(lang: "fr") | prepare | prepare(marks: []) | dedup(unit: unit) | dedup(unit: "paragraph")
      """
    let stages = try stages(script)
    #expect(stages.prefix(3).map { $0.processor?.arguments["language"] } == ["fr", "en", "en"])
    #expect(stages.prefix(3).map { $0.processor?.arguments["marks"] } == [["."], ["."], []])
    #expect(stages.suffix(2).map { $0.processor?.arguments["unit"] } == ["sentence", "paragraph"])
    #expect(try self.stages(script, settings: ["unit": "document"])[3].processor?.arguments["unit"] == "document")
    // A param wins over a choice of the same name; in quotes it is the choice.
    let both = "param sentence = \"paragraph\"\ntokenize | dedup(unit: sentence) | dedup(unit: \"sentence\")"
    #expect(try self.stages(both).suffix(2).map { $0.processor?.arguments["unit"] } == ["paragraph", "sentence"])
    let none = "tokenize(language: none) | where(title == \"none\")"
    #expect(try self.stages(none)[0].processor?.arguments["language"] == .null)
  }

  @Test("settings are read by the type of the param")
  func settings() throws {
    let script = """
      param threshold = 1
      param flag = false
      param marks = ["."]
      param labels = [PER]
      param lang = "fr"
      clean(dehyphenate: flag) | tokenize(marks: marks, language: lang) | ner(labels: labels) | dedup(threshold: threshold)
      """
    let settings = ["threshold": "0.5", "flag": "true", "marks": "[\"!\", ?]", "labels": "LOC,ORG", "lang": "none"]
    let stages = try stages(script, settings: settings)
    #expect(stages[0].processor?.arguments["dehyphenate"] == true)
    #expect(stages[1].processor?.arguments == ["language": .null, "marks": ["!", "?"]])
    #expect(stages[2].processor?.arguments["labels"] == ["LOC", "ORG"])
    #expect(stages[3].processor?.arguments["threshold"] == .number(0.5))
    let types = try TestEnvironment.check(script).parameters.map(\.type)
    let labels = ParameterType.list(.choice(["PER", "LOC", "ORG", "MISC"]))
    #expect(types == [.number, .boolean, .list(.string), labels, .optional(.string)])
  }

  @Test("reads, writes, and layers that documents bring along")
  func inputsAndOutputs() throws {
    let text =
      "read \"a.txt\", \"b.txt\" | read(\"c.csv\", format: csv, encoding: \"windows-1252\") | write(\"-\", format: jsonl)"
    let plan = try #require(try TestEnvironment.check(text).plan)
    #expect(
      plan.inputs == [
        InputSpecification(pattern: "a.txt"), InputSpecification(pattern: "b.txt"),
        InputSpecification(pattern: "c.csv", format: "csv", encoding: "windows-1252"),
      ])
    #expect(plan.pipeline.stages.isEmpty && plan.output == OutputSpecification(path: "-", format: "jsonl"))
    let annotated = ScriptEnvironment(
      registry: try Registry(TestEnvironment.types), inputFormats: [], outputFormats: [], layers: [.tokens])
    #expect(ScriptChecker.check(SourceText(name: "a", text: "ner"), in: annotated).plan != nil)
    #expect(try TestEnvironment.check("ner").plan == nil)
    let notes = try ScriptChecker.check(SourceText(name: "a", text: "clean"), in: TestEnvironment.make()).diagnostics
    #expect(notes.map(\.severity) == [.note, .note])
    #expect(try TestEnvironment.check("read \"missing.txt\"").plan != nil, "files given outside take its place")
  }

  @Test("patterns of inputs meet the paths of outputs as globs do")
  func pathPatterns() throws {
    for (pattern, path, isRead) in [
      ("a/*.txt", "a/b.txt", true), ("a/*.txt", "a/b/c.txt", false), ("a/**/*.txt", "a/b/c.txt", true),
      ("a/**/*.txt", "a/c.txt", true), ("?[a-c][!a-c].txt", "xbz.txt", true), ("?[a-c][!a-c].txt", "xbb.txt", false),
      ("news", "news/x/y.txt", true), ("news", "newsx.txt", false), (".", "x.txt", true), ("/a", "a/x.txt", false),
      ("[", "[.txt", false), ("*", "x.txt", true), ("a*b*c.txt", "axbxbc.txt", true),
    ] {
      let script = "read(\"\(pattern)\", format: text) | write(\"\(path)\", format: jsonl)"
      let codes = try TestEnvironment.check(script).diagnostics.map(\.code.rawValue)
      #expect(codes == (isRead ? ["script.reads-own-output"] : []), "\(pattern) \(path)")
    }
  }

  @Test("line ends, byte order marks and shebangs")
  func layout() throws {
    for text in [
      "\u{FEFF}#!/usr/bin/env -S tamis run\r\nclean |\r\n\r\ntokenize\r\n", "clean\r| tokenize", "\tclean\t|\ttokenize",
      "clean # a\n# b\n\n| # c\ntokenize", "let x =\n  clean\n  | tokenize\nx", "x\nlet x = clean | tokenize",
    ] {
      #expect(try stages(text).map(\.name) == ["clean", "tokenize"], "\(text.debugDescription)")
    }
  }
}
