import TamisCore

/// Training texts as numbers: the features of each word, and its tag.
struct TrainingExamples {
  /// The features of all words one after the other, as indices.
  private(set) var features: [Int32] = []
  /// Where each word's features begin; one more at the end.
  private(set) var starts: [Int] = [0]
  /// Each word's tag: 0...15 as rows have them, 16 outside.
  private(set) var tags: [UInt8] = []
  /// The words of each sentence.
  private(set) var sentences: [Range<Int>] = []
  /// The weight of each sentence.
  private(set) var weights: [Float] = []
  /// The hash of each feature.
  private(set) var keys: [UInt64] = []
  /// How often each feature occurs.
  private(set) var counts: [Int32] = []
  /// Gold names that were widened to whole tokens, and those that could not be used.
  private(set) var widenedCount = 0
  private(set) var lostCount = 0

  private var indices: [UInt64: Int32] = [:]
  private let language: TriggerLanguage

  static let outside: UInt8 = 16

  init(language: TriggerLanguage) { self.language = language }

  /// Takes in a document.
  ///
  /// - Parameters:
  ///   - document: Tokens, sentences, and the names to be learnt.
  ///   - weight: How much each of its sentences counts.
  mutating func append(_ document: Document, weight: Float) {
    let text = document.text
    let bytes = text.utf8Span.span
    let reading = Reading(
      bytes, tokens: document[.tokens], sentences: document[.sentences], language: language)
    var rules = NameRules(language: language)
    let ruleTags = RuleTag.tags(of: rules.find(bytes, in: reading), wordCount: reading.words.count)
    let context = ContextFeatures(bytes, reading, rules: ruleTags)
    let first = tags.count
    tags.append(contentsOf: goldTags(document[.entities], reading))
    let types = reading.types
    let spellings = Self.spellings(bytes, reading)
    var wordKeys: [UInt64] = []
    for sentence in reading.sentences {
      for index in sentence {
        wordKeys.removeAll(keepingCapacity: true)
        for offset in TypeFeatures.offsets {
          let neighbour = index + offset
          if sentence.contains(neighbour) {
            let type = Int(reading.words[neighbour].typeIndex)
            TypeFeatures.append(types[type], spellings[type], offset: offset, to: &wordKeys)
          } else {
            TypeFeatures.appendEdge(offset: offset, to: &wordKeys)
          }
        }
        context.append(index, in: sentence, to: &wordKeys)
        let run = context.runs[index]
        if !run.isEmpty { context.appendShared(by: run, in: sentence, to: &wordKeys) }
        for key in wordKeys { features.append(self.index(of: key)) }
        starts.append(features.count)
      }
      sentences.append(first + sentence.lowerBound..<first + sentence.upperBound)
      weights.append(weight)
    }
  }

  /// The spelling of each type, from the word that has it first.
  private static func spellings(_ bytes: Span<UInt8>, _ reading: Reading) -> [Spelling] {
    var spellings: [Spelling] = []
    var scratch: [UInt32] = []
    // Types have numbers in the order in which the words have them.
    for word in reading.words where Int(word.typeIndex) == spellings.count {
      spellings.append(Spelling(bytes, word.start, word.end, scratch: &scratch))
    }
    return spellings
  }

  private mutating func index(of key: UInt64) -> Int32 {
    if let index = indices[key] {
      counts[Int(index)] += 1
      return index
    }
    let index = Int32(keys.count)
    indices[key] = index
    keys.append(key)
    counts.append(1)
    return index
  }

  /// The tag of each word: names of the gold standard, as whole words inside one sentence.
  private mutating func goldTags(_ entities: [Entity], _ reading: Reading) -> [UInt8] {
    var tags = [UInt8](repeating: Self.outside, count: reading.words.count)
    var word = 0
    for entity in entities {
      while word < reading.words.count, reading.words[word].end <= entity.span.lowerBound { word += 1 }
      var end = word
      while end < reading.words.count, reading.words[end].start < entity.span.upperBound { end += 1 }
      let isInSentence = reading.sentences.contains { $0.lowerBound <= word && end <= $0.upperBound }
      guard word < end, isInSentence, tags[word] == Self.outside,
        let label = EntityTagger.labels.firstIndex(of: entity.label)
      else {
        lostCount += 1
        continue
      }
      let first = reading.words[word].start, last = reading.words[end - 1].end
      if first != entity.span.lowerBound || last != entity.span.upperBound { widenedCount += 1 }
      for index in word..<end {
        let position = end - word == 1 ? 3 : index == word ? 0 : index == end - 1 ? 2 : 1
        tags[index] = UInt8(position * 4 + label)
      }
      word = end
    }
    return tags
  }

  /// Leaves out features that occur less often than a count, and gives the others new indices.
  mutating func prune(below minimum: Int) {
    guard minimum > 1 else { return }
    var map = [Int32](repeating: -1, count: keys.count)
    var (newKeys, newCounts): ([UInt64], [Int32]) = ([], [])
    for index in keys.indices where Int(counts[index]) >= minimum {
      map[index] = Int32(newKeys.count)
      newKeys.append(keys[index])
      newCounts.append(counts[index])
    }
    var (newFeatures, newStarts): ([Int32], [Int]) = ([], [0])
    newFeatures.reserveCapacity(features.count)
    for word in 0..<starts.count - 1 {
      for index in starts[word]..<starts[word + 1] where map[Int(features[index])] >= 0 {
        newFeatures.append(map[Int(features[index])])
      }
      newStarts.append(newFeatures.count)
    }
    (keys, counts, features, starts) = (newKeys, newCounts, newFeatures, newStarts)
    indices = [:]
  }
}
