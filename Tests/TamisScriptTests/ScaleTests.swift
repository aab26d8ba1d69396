import Foundation
import TamisCore
import TestSupport
import Testing

@testable import TamisScript

@Suite("Scripts beyond any reason", .serialized) struct ScaleTests {
  /// Scripts that a person would not write, made of `count` pieces.
  static let monsters: [(name: String, make: @Sendable (Int) -> String)] = [
    ("nested brackets", { "where(" + String(repeating: "(", count: $0) + "words > 1" }),
    ("closed brackets", { "where(\(String(repeating: "(", count: $0))has(a)\(String(repeating: ")", count: $0)))" }),
    ("nots", { "where(" + String(repeating: "not ", count: $0) + "has(title))" }),
    ("nested lists", { "param x = " + String(repeating: "[", count: $0) }),
    ("nested tees", { String(repeating: "tee(", count: $0) }),
    ("closers", { "clean" + String(repeating: ")", count: $0) }),
    ("one long condition", { "where(" + Array(repeating: "words > 1", count: $0).joined(separator: " or ") + ")" }),
    ("one long pipeline", { Array(repeating: "clean", count: $0).joined(separator: " | ") }),
    ("unknown names", { (0..<$0).map { "nothing\($0)" }.joined(separator: "\n| ") }),
    ("mistyped names", { Array(repeating: "tokenise", count: $0).joined(separator: " | ") }),
    ("bad arguments", { "dedup(" + (0..<$0).map { "a\($0): 1" }.joined(separator: ", ") + ")" }),
    ("a chain of lets", { (0..<$0).map { "let a\($0) = a\($0 + 1)" }.joined(separator: "\n") + "\na0" }),
    ("a circle of lets", { n in (0..<n).map { "let a\($0) = a\(($0 + 1) % n)" }.joined(separator: "\n") + "\na0" }),
    ("doubling lets", { (0..<$0).map { "let a\($0) = a\($0 + 1) | a\($0 + 1)" }.joined(separator: "\n") + "\na0" }),
    ("pipelines", { String(repeating: "clean\n", count: $0) }),
    ("quotes of other languages", { String(repeating: "«", count: $0) }),
    ("apostrophes", { String(repeating: "a'", count: $0) }),
    ("unclosed strings", { String(repeating: "| a(\"\n", count: $0) }),
    ("control characters", { String(repeating: "\0", count: $0) }),
    ("semicolons", { String(repeating: "a;", count: $0) }),
    ("bars", { String(repeating: "|", count: $0) }),
    ("paths", { "read " + (0..<$0).map { "\"\($0).txt\"" }.joined(separator: ", ") + " | write \"a.jsonl\"" }),
    ("remarks", { String(repeating: "# remark\n\n", count: $0) }),
    ("a name", { String(repeating: "n", count: $0) }),
    ("a number", { "clean(x: " + String(repeating: "9", count: $0) + ")" }),
    ("a string", { "read \"" + String(repeating: "é", count: $0) + "\"" }),
  ]

  @Test("are checked and formatted in time that grows with their length", arguments: monsters.indices)
  func linearTime(_ index: Int) throws {
    let (name, make) = Self.monsters[index]
    let environment = try TestEnvironment.make()
    var times: [Double] = []
    for count in [4_000 * PropertyTests.rounds, 16_000 * PropertyTests.rounds] {
      let source = SourceText(name: name, text: make(count))
      times.append(
        processorSeconds {
          _ = ScriptChecker.check(source, in: environment)
          _ = ScriptFormatter.format(source)
        })
    }
    // Four times the length: a quadratic step would take sixteen times as long. Below a second, noise decides.
    #expect(times[1] < times[0] * 9 + 1, "\(name): \(times)")
    #expect(times[1] < 60, "\(name): \(times)")
  }

  @Test("are refused with one error for one cause")
  func oneErrorEach() throws {
    let environment = try TestEnvironment.make()
    for (name, expected) in [
      ("nested brackets", ["script.nesting-too-deep"]), ("closed brackets", ["script.nesting-too-deep"]),
      ("nots", ["script.nesting-too-deep"]), ("nested lists", ["script.nesting-too-deep"]),
      ("nested tees", ["script.nesting-too-deep"]), ("doubling lets", ["script.nesting-too-deep"]),
      ("control characters", ["script.invalid-character"]),
    ] {
      let make = try #require(Self.monsters.first { $0.name == name }).make
      let source = SourceText(name: name, text: make(100_000))
      let errors = ScriptChecker.check(source, in: environment).diagnostics.filter { $0.severity == .error }
      #expect(
        Set(errors.map(\.code.rawValue)).isSubset(of: expected + ["script.unknown-processor", "script.empty"]),
        "\(name)")
      #expect(errors.map(\.code.rawValue).filter { expected.contains($0) } == expected, "\(name): \(errors.prefix(3))")
    }
  }

  @Test("report a thousand errors one by one, and a hundred thousand up to a limit that is stated")
  func manyErrors() throws {
    let environment = try TestEnvironment.make()
    let thousand = (0..<1000).map { "missing\($0)" }.joined(separator: "\n| ")
    let checked = ScriptChecker.check(SourceText(name: "a", text: thousand), in: environment)
    #expect(checked.diagnostics.count { $0.code == ScriptDiagnosticID.unknownProcessor.code } == 1000)
    let more = String(repeating: "clean(x: )\n", count: 60_000)
    let last = ScriptChecker.check(SourceText(name: "a", text: more), in: environment).diagnostics.last
    #expect(last?.code == ScriptDiagnosticID.tooManyProblems.code)
  }
}
