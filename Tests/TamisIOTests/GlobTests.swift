import Testing

@testable import TamisIO

@Suite("Glob")
struct GlobTests {
  @Test(
    "a part matches the names that a shell would match",
    arguments: [
      ("*.txt", ["a.txt", "é.txt"], ["a.txt.gz", ".txt", "txt"]),
      ("?.txt", ["a.txt", "é.txt"], ["ab.txt", ".txt"]),
      ("[a-c]*[!0-9]", ["ax", "cé"], ["a1", "d", "dx"]),
      ("[]x]", ["]", "x"], ["y"]),
      (#"\*"#, ["*"], ["a"]),
      ("a*b*c", ["abc", "aXbYbZc"], ["ab", "acb"]),
      (".*", [".hidden"], ["shown"]),
      ("*a*a*a*a*a*a*b", [], ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]),
    ])
  func matching(pattern: String, matches: [String], others: [String]) throws {
    // A slash makes a literal part a part among others.
    guard let part = try Glob("x/\(pattern)").parts.last else { return #expect(Bool(false), "no part") }
    for name in matches + others {
      let isMatch =
        switch part {
        case .literal(let literal): literal == name
        case .pattern(let elements): Glob.matches(name, elements)
        case .anyFolders: false
        }
      #expect(isMatch == matches.contains(name), "\(pattern) and \(name)")
    }
  }

  @Test(
    "a bracket without its partner, or a range the wrong way round, is an error", arguments: ["a[b", "[z-a]", "[]"])
  func malformed(pattern: String) {
    #expect(throws: InputError.self) { _ = try Glob(pattern) }
  }
}
