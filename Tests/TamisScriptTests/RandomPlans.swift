import TamisCore
import TamisTesting

/// Random plans that can run, built without the language.
enum RandomPlans {
  static func plan(_ random: inout SplitMix64, _ registry: Registry) throws -> Plan {
    var inputs: [InputSpecification] = []
    for index in 0..<Int.random(in: 0...3, using: &random) {
      inputs.append(
        InputSpecification(
          pattern: "in/\"\(index)\"\u{E9}\n.txt", format: random.chance(40) ? "jsonl" : nil,
          encoding: random.chance(30) ? "windows-1252" : nil))
    }
    var stages = [Stage(.document(try processor("tokenize", ["language": random.chance(50) ? "fr" : .null], registry)))]
    for index in 0..<Int.random(in: 0...5, using: &random) { stages.append(try stage(&random, registry, index)) }
    let output = random.chance(70) ? OutputSpecification(path: "out/b", format: "jsonl") : nil
    return Plan(inputs: inputs, pipeline: Pipeline(stages: stages), output: output)
  }

  static func equal(_ left: [Stage], _ right: [Stage]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy(equal)
  }

  private static func equal(_ left: Stage, _ right: Stage) -> Bool {
    switch (left.action, right.action) {
    case (.filter(let first), .filter(let second)): first == second
    case (.tee(let first), .tee(let second)): first.output == second.output && equal(first.stages, second.stages)
    default: left.name == right.name && left.processor?.arguments == right.processor?.arguments
    }
  }

  private static func processor(
    _ name: String, _ arguments: JSONObject, _ registry: Registry
  ) throws -> any DocumentProcessor {
    struct Unexpected: Error {}
    guard let made = try registry.makeProcessor(named: name, arguments: arguments) as? any DocumentProcessor else {
      throw Unexpected()
    }
    return made
  }

  private static func stage(_ random: inout SplitMix64, _ registry: Registry, _ index: Int) throws -> Stage {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let labels = random.chance(50) ? JSONValue.array(["PER", "LOC"]) : .array([])
      return Stage(.document(try processor("ner", ["labels": labels], registry)))
    case 1:
      var dedup = TestDeduplicate()
      if random.chance(50) { dedup.threshold = random.pick([0, 1, 0.25, 1e-7]) }
      if random.chance(50) { dedup.unit = .sentence }
      return Stage(.corpus(dedup))
    case 2: return Stage(.filter(predicate(&random, depth: 0)))
    default:
      let inner = try (0..<Int.random(in: 0...2, using: &random)).map { _ in
        Stage(.document(try processor("ner", [:], registry)))
      }
      return Stage(
        .tee(Stage.Branch(stages: inner, output: OutputSpecification(path: "t\(index)-\(random.next()).jsonl"))))
    }
  }

  private static func predicate(_ random: inout SplitMix64, depth: Int) -> Predicate {
    switch Int.random(in: 0..<(depth < 4 ? 5 : 2), using: &random) {
    case 0:
      return .comparison(
        random.pick([.words, .bytes, .count(.sentences)]), random.pick([.less, .notEqual, .greaterOrEqual]),
        random.pick([.integer(-3), .number(0.5), .integer(.min)]))
    case 1:
      let field: Predicate.Field = random.pick([
        .metadata("language"), .metadata("words"), .metadata("section"), .metadata("dc:title"), .metadata("tokens"),
        .metadata("langage"), .metadata(""), .metadata("true"),
      ])
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return .has(field)
      case 1: return .comparison(field, .isIn, ["fr", .null, true, [1, 2.5]])
      case 2: return .comparison(field, .contains, "a\"\\\u{7}\u{2028}")
      default: return .comparison(field, .equal, random.pick([.null, true, "é", [], .number(1)]))
      }
    case 2: return .not(predicate(&random, depth: depth + 1))
    case 3: return .and(predicate(&random, depth: depth + 1), predicate(&random, depth: depth + 1))
    default: return .or(predicate(&random, depth: depth + 1), predicate(&random, depth: depth + 1))
    }
  }
}
