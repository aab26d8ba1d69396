import ArgumentParser
import Tamis
import TamisEvaluation

/// `tamis evaluate dedup`: clusters of near-copies against a truth.
struct EvaluateDedup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedup",
    abstract: "Score the clusters of near-copies: pairwise precision, recall and F1, and the adjusted Rand index.",
    discussion: """
      Documents are JSON Lines with `id` and `text`; the truth is JSON Lines with `id`, `cluster`, `kind` (`base` for the \
      document that the others of its cluster were made from, otherwise how a copy was made) and `source`. A copy counts as \
      found if it stands in the cluster of its base. Wrong pairs are counted by the sources of their two documents.

      Texts are dropped as soon as they are sketched; times are wall-clock, of one worker unless more are asked for.
      """)

  @Argument(help: "The documents, as JSON Lines.", completion: .file()) var documents: String
  @Argument(help: "The truth, as JSON Lines.", completion: .file()) var truth: String
  @Option(help: "The similarity from which on documents are copies.") var threshold: Double?
  @Option(help: "The share of pairs between two groups that must be alike.") var support: Double?
  @Option(help: "How many workers look for copies.") var workers = 1
  @Flag(help: "Print JSON.") var json = false

  func run() async throws {
    var dedup = Deduplicate()
    if let threshold { dedup.threshold = threshold }
    if let support { dedup.support = support }
    let clock = ContinuousClock()
    var sketches = StoredSketches<UnitSketch>(in: ScratchFile(), workers: Workers(count: workers))
    var (ids, byteCount): ([String], Int) = ([], 0)
    var sketching = Duration.zero
    var source = try FileSource([InputSpecification(pattern: documents)])
    let readStart = clock.now
    while let item = source.next() {
      switch item {
      case .document(let document):
        ids.append(document.id)
        byteCount += document.byteCount
        sketching += try clock.measure { try sketches.append(dedup.sketch(document)) }
      case .failure(let failure): throw failure
      }
    }
    let reading = clock.now - readStart
    let start = clock.now
    let resolution = try dedup.resolve(stored: sketches)
    let resolving = clock.now - start
    let gold = try Truth(path: truth, ids: ids)
    let predicted = ids.indices.map { resolution.cluster(ofDocument: $0) }
    let score = ClusterScore(predicted: predicted, gold: gold.clusters)
    let report = Report(
      score: score, kinds: gold.recallByKind(predicted), wrong: gold.wrongPairs(predicted), byteCount: byteCount,
      seconds: (Self.seconds(reading - sketching), Self.seconds(sketching), Self.seconds(resolving)))
    Console().output(json ? report.json : report.text)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}

/// The right clusters of documents.
private struct Truth {
  var clusters: [Int] = []
  private var kinds: [String] = []
  private var sources: [String] = []

  init(path: String, ids: [String]) throws {
    var places: [String: Int] = [:]
    for (index, id) in ids.enumerated() { places[id] = index }
    clusters = Array(repeating: -1, count: ids.count)
    kinds = Array(repeating: "", count: ids.count)
    sources = kinds
    for line in try TextFile.read(path).split(separator: "\n") {
      let row = try JSONParser.parse(String(line))
      let id = row["id"]?.stringValue ?? row["id"]?.integerValue.map { "\($0)" }
      guard let place = id.flatMap({ places[$0] }), let cluster = row["cluster"]?.integerValue else {
        throw ValidationError("a line of the truth has no cluster, or names a document that is not there")
      }
      clusters[place] = cluster
      kinds[place] = row["kind"]?.stringValue ?? ""
      sources[place] = row["source"]?.stringValue ?? ""
    }
    guard !clusters.contains(-1) else { throw ValidationError("a document has no line in the truth") }
  }

  /// For each kind of copy: how many stand in the cluster of their base, and how many there are.
  func recallByKind(_ predicted: [Int]) -> [(kind: String, found: Int, all: Int)] {
    var bases: [Int: Int] = [:]
    for (index, kind) in kinds.enumerated() where kind == "base" { bases[clusters[index]] = index }
    var counts: [String: (found: Int, all: Int)] = [:]
    for (index, kind) in kinds.enumerated() where kind != "base" {
      counts[kind, default: (0, 0)].all += 1
      if let base = bases[clusters[index]], predicted[base] == predicted[index] { counts[kind]?.found += 1 }
    }
    return counts.map { ($0.key, $0.value.found, $0.value.all) }.sorted { $0.0 < $1.0 }
  }

  /// Wrong pairs by the sources of their documents; those of clusters of more than 2,000 are not listed.
  func wrongPairs(_ predicted: [Int]) -> [(sources: String, count: Int)] {
    var members: [Int: [Int]] = [:]
    for (index, cluster) in predicted.enumerated() { members[cluster, default: []].append(index) }
    var counts: [String: Int] = [:]
    for group in members.values {
      guard group.count <= 2000 else {
        counts["(a cluster over 2000)", default: 0] += 1
        continue
      }
      for (place, one) in group.enumerated() {
        for other in group[..<place] where clusters[one] != clusters[other] {
          counts[[sources[one], sources[other]].sorted().joined(separator: "+"), default: 0] += 1
        }
      }
    }
    return counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}

private struct Report {
  var score: ClusterScore
  var kinds: [(kind: String, found: Int, all: Int)]
  var wrong: [(sources: String, count: Int)]
  var byteCount: Int
  var seconds: (read: Double, sketch: Double, resolve: Double)

  private var rate: Double { Double(score.itemCount) / (seconds.read + seconds.sketch + seconds.resolve) }

  var text: String {
    let pairs = score.pairs
    var text = "documents \(score.itemCount)  pairs \(pairs.goldCount)  clusters \(score.clusterCount)"
    text += "  largest \(score.largestCluster)\n"
    text += "P \(pairs.precision.percentage)  R \(pairs.recall.percentage)  F1 \(pairs.f1.percentage)"
    text += "  ARI \(score.adjustedRandIndex.percentage)\n"
    text += "found: "
    text += kinds.map { "\($0.kind) \((Double($0.found) / Double($0.all)).percentage)" }.joined(separator: "  ") + "\n"
    text +=
      "wrong pairs: " + (wrong.isEmpty ? "none" : wrong.map { "\($0.sources) \($0.count)" }.joined(separator: "  "))
    text += "\nread \(tenths(seconds.read)) s  sketch \(tenths(seconds.sketch)) s  resolve \(tenths(seconds.resolve)) s"
    text += "  documents/s \(Int(rate))  sketches/s \(Int(Double(score.itemCount) / max(seconds.sketch, 1e-9)))"
    return text + "  bytes/document \(byteCount / max(1, score.itemCount))\n"
  }

  private func tenths(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }

  var json: String {
    let pairs = score.pairs
    var writer = JSONWriter(prettyPrinted: true)
    writer.value(
      .object([
        "documents": .integer(score.itemCount), "precision": .number(pairs.precision), "recall": .number(pairs.recall),
        "f1": .number(pairs.f1), "ari": .number(score.adjustedRandIndex), "clusters": .integer(score.clusterCount),
        "largest": .integer(score.largestCluster),
        "recallByKind": .object(
          JSONObject(uniqueKeysWithValues: kinds.map { ($0.kind, .number(Double($0.found) / Double($0.all))) })),
        "wrongPairs": .object(JSONObject(uniqueKeysWithValues: wrong.map { ($0.sources, .integer($0.count)) })),
        "seconds": .object([
          "read": .number(seconds.read), "sketch": .number(seconds.sketch), "resolve": .number(seconds.resolve),
        ]),
      ]))
    return writer.string + "\n"
  }
}
