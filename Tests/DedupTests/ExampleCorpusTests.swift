import Dedup
import TamisCore
import Testing

@Suite("Deduplicate on the example corpus")
struct ExampleCorpusTests {
  @Test("near-identical sentences of several papers share a cluster")
  func nearDuplicates() throws {
    let corpus = try ExampleCorpus()
    var dedup = Deduplicate()
    dedup.unit = .sentence
    let documents = try dedup.run(corpus.documents).documents
    for (story, cluster) in corpus.key.clusters.sorted(by: { $0.key < $1.key }) {
      for group in cluster.nearDuplicates + cluster.identical {
        let clusters = group.map { place -> Int? in
          guard let found = corpus.sentence(holding: place[1], of: place[0]) else { return nil }
          return documents[found.document][.duplicates].first { $0.span == found.span }?.cluster
        }
        print(story, group[0][1], clusters.map { $0.map(String.init) ?? "-" })
      }
    }
    for document in documents { print(document.id, document.metadata["cluster"] ?? 0) }
    for group in corpus.key.hardNegatives {
      let clusters = group.map { place -> Int? in
        guard let found = corpus.sentence(holding: place[1], of: place[0]) else { return nil }
        return documents[found.document][.duplicates].first { $0.span == found.span }?.cluster
      }
      print("NEG", group[0][1], clusters.map { $0.map(String.init) ?? "-" })
    }
  }
}
