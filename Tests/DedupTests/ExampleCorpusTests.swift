import Dedup
import TamisCore
import Testing

@Suite("Deduplicate on the example corpus")
struct ExampleCorpusTests {
  /// The clusters of the sentences that hold a group's fragments; 0 for one without near copies.
  private func clusters(of group: [[String]], in corpus: ExampleCorpus, _ documents: [Document]) throws -> [Int] {
    try group.map { place in
      let found = try #require(corpus.sentence(holding: place[1], of: place[0]), "\(place)")
      return documents[found.document][.duplicates].first { $0.span == found.span }?.cluster ?? 0
    }
  }

  @Test("near-identical sentences of several papers share a cluster, alike ones of other events do not")
  func sentences() throws {
    let corpus = try ExampleCorpus()
    var dedup = Deduplicate()
    dedup.unit = .sentence
    let documents = try dedup.run(corpus.documents).documents
    var (found, all) = (0, 0)
    for (story, cluster) in corpus.key.clusters {
      for group in cluster.identical {
        let clusters = try clusters(of: group, in: corpus, documents)
        #expect(Set(clusters).count == 1 && clusters[0] > 0, "\(story): \(group)")
      }
      for group in cluster.nearDuplicates {
        let clusters = try clusters(of: group, in: corpus, documents)
        let largest = Set(clusters).subtracting([0]).map { value in clusters.count { $0 == value } }.max() ?? 0
        found += largest
        all += group.count
      }
    }
    // Pairs that say the same in other words are beyond a comparison of words.
    #expect(all == 82)
    #expect(found >= 74, "\(found) of \(all) sentences stand with their group")
    for group in corpus.key.hardNegatives {
      let clusters = try clusters(of: group, in: corpus, documents)
      #expect(clusters[0] == 0 || clusters[0] != clusters[1], "\(group)")
    }
    // No cluster of sentences spans two stories, but for what papers print below every article.
    var stories: [Int: Set<Substring>] = [:]
    for document in documents {
      let story = document.id.prefix { $0 != "/" }
      for copy in document[.duplicates] where document[copy.span].hasSuffix(".") {
        stories[copy.cluster, default: []].insert(story)
      }
    }
    let mixed = stories.filter { $0.value.count > 1 }.keys.compactMap { cluster in
      documents.lazy.compactMap { document in
        document[.duplicates].first { $0.cluster == cluster }.map { String(document[$0.span]) }
      }.first
    }
    #expect(mixed.allSatisfy { $0.contains("cookies") }, "\(mixed)")
  }

  @Test("documents of one story share its number")
  func stories() throws {
    let corpus = try ExampleCorpus()
    for unit in [Deduplicate.Unit.sentence, .paragraph] {
      var dedup = Deduplicate()
      dedup.unit = unit
      let documents = try dedup.run(corpus.documents).documents
      let numbers = documents.map { $0.metadata["cluster"]?.integerValue }
      if unit == .sentence {
        #expect(numbers == [1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3])
      } else {
        #expect(!numbers.contains(nil))
      }
    }
    // Versions of one wire have a quarter of their text in common, but not two thirds.
    func clusters(_ threshold: Double) throws -> [Int] {
      var whole = Deduplicate()
      whole.threshold = threshold
      return try whole.run(corpus.documents).documents.map { $0.metadata["cluster"]?.integerValue ?? 0 }
    }
    #expect(try clusters(0.5) == [1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3])
    #expect(try clusters(0.9) == Array(1...12))
  }
}
