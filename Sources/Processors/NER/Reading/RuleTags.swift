/// What the rules say of one word, for the model to weigh.
struct RuleTag {
  /// Where the word stands in a name: 0 first, 1 inside, 2 last, 3 alone.
  let position: UInt8
  /// The label, as an index into ``Evidence``.
  let label: UInt8
  /// How sure the rules are, in five steps.
  let level: UInt8

  /// A number for the place and the label, not 0.
  var code: UInt64 { UInt64(position) * 4 + UInt64(label) + 1 }

  /// The tags of all words; `nil` where the rules find no name.
  static func tags(of findings: [NameRules.Finding], wordCount: Int) -> [RuleTag?] {
    var tags = [RuleTag?](repeating: nil, count: wordCount)
    for finding in findings {
      let score = finding.score
      let level: UInt8 = score < 0.5 ? 0 : score < 0.7 ? 1 : score < 0.85 ? 2 : score < 0.95 ? 3 : 4
      for index in finding.words {
        let isFirst = index == finding.words.lowerBound
        let isLast = index == finding.words.upperBound - 1
        let position: UInt8 = isFirst ? (isLast ? 3 : 0) : isLast ? 2 : 1
        tags[index] = RuleTag(position: position, label: UInt8(truncatingIfNeeded: finding.label), level: level)
      }
    }
    return tags
  }
}
