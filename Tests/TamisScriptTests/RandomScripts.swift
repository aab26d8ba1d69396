import TamisTesting

/// Random scripts: soups of tokens that mean nothing, and scripts that the grammar allows.
struct RandomScripts {
  var random: SplitMix64

  // MARK: - Soup

  static let scraps = [
    "let", "param", "plugin", "read", "write", "where", "tee", "and", "or", "not", "in", "contains", "has", "count",
    "metadata",
    "true", "false", "none", "clean", "tokenize", "tokenise", "ner", "dedup", "summarize", "language", "words", "x",
    "near-dup", "dc.title", "été", "|", "||", "(", ")", "[", "]", ",", ":", "=", "==", "!=", "<", "<=", ">", ">=", "!",
    "&&", "&", "1", "-2", "0.8", "0,8", ".5", "1.", "80%", "1e9", "1e999", "99999999999999999999", "\"fr\"", "\"",
    "\"a\\", "\"\\u{1F4F0}\"", "\"\\q\"", "'a'", "'", "« fr »", "«", "“a”", "”", "\"a”", "#", "# remark", "\n", "\n",
    "\r\n", "\r", "\t", " ", "\u{A0}", "\u{200B}", "\u{FEFF}", "\0", "\u{1}", "│", "≥", "–3", "–", "👩‍👩‍👧", "e\u{301}", ";",
    "@",
    "\\", "{", "}", "read \"a.txt\"", "write \"b.jsonl\"", "where(words > 1)", "tee(write \"c.jsonl\")",
  ]

  mutating func soup(count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += random.pick(Self.scraps)
      if random.chance(70) { text += " " }
    }
    return text
  }

  /// A right script with a few scraps thrown in, or pieces cut out.
  mutating func damaged() -> String {
    var text = Array(script().unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...text.count, using: &random)
      if random.chance(50) {
        text.insert(contentsOf: Array(random.pick(Self.scraps).unicodeScalars), at: place)
      } else {
        text.removeSubrange(place..<min(text.count, place + Int.random(in: 1...9, using: &random)))
      }
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: text)
    return result
  }

  // MARK: - Scripts that the grammar allows

  /// A script that parses, with random line breaks, spaces and remarks.
  mutating func script() -> String {
    var text = random.chance(20) ? "#!/usr/bin/env -S tamis run\n" : ""
    for _ in 0..<Int.random(in: 0...3, using: &random) { text += definition() + lineEnd() }
    text += pipeline(depth: 0, isNested: false) + lineEnd()
    for _ in 0..<Int.random(in: 0...1, using: &random) { text += definition() + lineEnd() }
    if random.chance(10) { text += "# the last remark" }
    return text
  }

  private mutating func lineEnd() -> String {
    var text = random.chance(20) ? remark() : random.pick(["\n", "  \n", "\r\n"])
    for _ in 0..<3 where random.chance(25) { text += random.chance(50) ? "\n" : "   # own line\n" }
    return text
  }

  private mutating func remark() -> String { random.pick(["  # why", "# é|(\"", " #", "\t\t#x  "]) + "\n" }

  /// Space inside brackets, where line ends mean nothing.
  private mutating func gap() -> String {
    random.chance(88) ? random.pick(["", " ", "  ", "\t"]) : random.chance(50) ? "\n" : remark()
  }

  private mutating func name() -> String { random.pick(["prepare", "a", "été", "long_name_of_something", "x1"]) }

  private mutating func definition() -> String {
    if random.chance(40) { return "param \(name()) = \(value(depth: 0, isNested: false))" }
    if random.chance(10) { return "plugin \"./lib\(name()).so\"" }
    let parameters =
      random.chance(30) ? "(\(gap())\(name())\(gap())=\(gap())\(value(depth: 1))\(gap()),\(name())\(gap()))" : ""
    return "let  \(name())\(parameters) =\(random.chance(20) ? "\n" : " ")\(pipeline(depth: 0, isNested: false))"
  }

  private mutating func pipeline(depth: Int, isNested: Bool) -> String {
    var text = stage(depth: depth)
    for _ in 0..<Int.random(in: 0...(depth == 0 ? 5 : 2), using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: text += remark() + "| "
      case 1: text += " |" + remark()
      case 2: text += "\n# between\n\n |"
      case 3: text += "\n|"
      default: text += " | "
      }
      text += stage(depth: depth)
    }
    return text
  }

  private mutating func stage(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 8 : 6), using: &random) {
    case 0: return "read \(string())\(random.chance(30) ? ", \(string())" : "")"
    case 1: return "write(\(gap())\(string())\(gap()), format: jsonl\(gap()))"
    case 2, 3: return random.pick(["clean", "ner", "prepare"]) + (random.chance(30) ? "()" : "")
    case 4, 5: return "dedup(\(arguments()))"
    case 6: return "where(\(gap())\(condition(depth: depth))\(gap()))"
    default: return "tee(\(gap())\(pipeline(depth: depth + 1, isNested: true))\(gap()))"
    }
  }

  private mutating func arguments() -> String {
    var parts: [String] = []
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      parts.append("\(gap())\(name())\(gap()):\(gap())\(value(depth: 0))\(gap())")
    }
    return parts.joined(separator: ",") + (!parts.isEmpty && random.chance(20) ? "," : "")
  }

  private mutating func string() -> String {
    random.pick(["\"fr\"", "\"wires/*.txt\"", "\"é\\n\\u{41} \\\"x\\\"\"", "\"# no remark | (\"", "\"\""])
  }

  private mutating func value(depth: Int, isNested: Bool = true) -> String {
    switch Int.random(in: 0..<(depth < 3 ? 6 : 5), using: &random) {
    case 0: return random.pick(["1", "-20", "1_000"])
    case 1: return random.pick(["0.8", "-1e-3", "2.50"])
    case 2: return string()
    case 3: return random.pick(["true", "false", "none"])
    case 4: return name()
    default:
      let count = Int.random(in: 0...4, using: &random)
      let elements = (0..<count).map { _ in "\(gap())\(value(depth: depth + 1))\(gap())" }
      return "[\(elements.joined(separator: ","))\(count > 0 && random.chance(20) ? "," : "")]"
    }
  }

  private mutating func condition(depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 4 ? 9 : 5), using: &random) {
    case 0: return "language == \(string())"
    case 1: return "words\(gap())>= \(gap())20"
    case 2: return "has(\(gap())title)"
    case 3: return "count(entities) < 3"
    case 4: return "metadata(\"dc:title\") not contains \"x\""
    case 5: return "(\(gap())\(condition(depth: depth + 1))\(gap()))"
    case 6: return "not \(condition(depth: depth + 4))"
    case 7: return "\(condition(depth: depth + 2)) and\(gap()) \(condition(depth: depth + 2))"
    default: return "\(condition(depth: depth + 2))\(gap()) or \(condition(depth: depth + 2))"
    }
  }
}
