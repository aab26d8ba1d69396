import ArgumentParser
import Tamis
import TamisEvaluation

/// `tamis train summary`: the weights by which concepts are valued.
struct TrainSummary: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Learn what makes people state a concept, and say how well that carries over to other topics.",
    discussion: """
      Files are named as for `\(Tool.name) evaluate summary`; what stands before the first underscore is the topic. For \
      each topic, the weights are learnt from all other topics and the briefs of the topic are written with them: those scores are the \
      cross-validated ones. The weights printed at the end are learnt from all topics; they belong in \
      ConceptModel+Learnt.swift, and the scores behind them are those of briefs whose references they have seen.
      """)

  @Argument(help: "The documents.") var documents: String
  @Argument(help: "The references.") var references: String
  @Option(help: "The most words of a brief.") var words = 100
  @Option(help: "The language of the documents.") var language = "fr"
  @Option(help: "What stands before `summarize`.") var preparation = "clean | tokenize"

  func run() async throws {
    let preparation = try EvaluateSummary.pipeline(preparation)
    let documents = try await preparation.run(on: try ClusterFiles.read(documents))
    let summaries = try await preparation.run(on: try ClusterFiles.read(references))
    var summarize = Summarize()
    summarize.words = words
    summarize.language = language
    let clusters = Clusters(documents, summaries, summarize)
    let sheet = SummarySheet(
      references: try ClusterFiles.texts(references), wordLimit: words, language: language)
    var (unseen, seen): ([SummarySheet.Row], [SummarySheet.Row]) = ([], [])
    let final = clusters.model { _ in true }
    for topic in clusters.topics {
      let held = clusters.model { $0 != topic }
      unseen += try clusters.briefs(of: topic, by: held, summarize).map { sheet.score($0.text, of: $0.cluster) }
      seen += try clusters.briefs(of: topic, by: final, summarize).map { sheet.score($0.text, of: $0.cluster) }
    }
    var report = SummarySheet.table([
      ("held-out topics", SummarySheet.mean(unseen)), ("all topics seen", SummarySheet.mean(seen)),
    ])
    for (name, weights) in [("pairs", final.pairs), ("words", final.words)] {
      let numbers = weights.map { "\(($0 * 100).rounded() / 100)" }
      report += "\(name): [\(numbers.joined(separator: ", "))]\n"
    }
    Console().output(report)
  }
}

/// Prepared documents and summaries by cluster.
private struct Clusters {
  private struct Cluster {
    var documents: [Document] = []
    var sketches: [SummarySketch] = []
    var training = ConceptTraining()
  }

  private var clusters: [String: Cluster] = [:]

  init(_ documents: [Document], _ summaries: [Document], _ summarize: Summarize) {
    for document in documents {
      let name = ClusterFiles.cluster(of: document.id)
      clusters[name, default: Cluster()].documents.append(document)
      clusters[name]?.sketches.append(summarize.sketch(document))
    }
    var written: [String: [SummarySketch]] = [:]
    for summary in summaries {
      written[ClusterFiles.cluster(of: summary.id), default: []].append(summarize.sketch(summary))
    }
    for (name, cluster) in clusters {
      clusters[name]?.training.add(cluster.sketches, summaries: written[name] ?? [])
    }
  }

  private static func topic(_ cluster: String) -> String { String(cluster.prefix { $0 != "_" }) }

  var topics: [String] { Set(clusters.keys.map(Self.topic)).sorted() }

  /// The model that is learnt from the topics of a kind.
  func model(from isWanted: (String) -> Bool) -> ConceptModel {
    var training = ConceptTraining()
    for (name, cluster) in clusters.sorted(by: { $0.key < $1.key }) where isWanted(Self.topic(name)) {
      training.add(cluster.training)
    }
    return training.model()
  }

  /// The briefs of a topic's clusters.
  ///
  /// - Throws: What the store of their sketches throws.
  func briefs(
    of topic: String, by model: ConceptModel, _ summarize: Summarize
  ) throws -> [(cluster: String, text: String)] {
    var summarize = summarize
    summarize.model = model
    return try clusters.sorted { $0.key < $1.key }.filter { Self.topic($0.key) == topic }.map { name, cluster in
      let plans = try summarize.resolve(cluster.sketches)
      var excerpts: [BriefExcerpt] = []
      for (index, document) in cluster.documents.enumerated() {
        var document = document
        excerpts += summarize.apply(plans, to: &document, at: index).excerpts
      }
      return (name, summarize.compose(excerpts, from: plans).first?.text ?? "")
    }
  }
}
