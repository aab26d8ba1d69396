import Tamis

/// Measures the built-in processors over a folder of texts, in seconds of this thread's processor time.
///
/// Machines are shared and noisy, so every figure stands beside a fixed scan over the same bytes, measured in the same
/// round: the ratio carries over to another day and another machine, the MB/s do not.
@main
enum Benchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let folder = arguments.first, let rounds = Int(arguments.dropFirst().first ?? "7"), rounds > 0 else {
      print("usage: tamis-bench FOLDER [ROUNDS] [MEGABYTES] [scale|NAME]")
      return
    }
    let megabytes = Int(arguments.dropFirst(2).first ?? "16") ?? 16
    let corpus = try Corpus(folder: folder, byteCount: megabytes * 1_000_000)
    print(
      "corpus: \(corpus.documents.count) documents, \(corpus.byteCount) bytes (\(folder), repeated); \(rounds) rounds")
    print(row("what", "MB/s median", "MB/s best", "x scan", "documents/s"))
    let isScaling = arguments.count > 3 && arguments[3] == "scale"
    var tasks = try isScaling ? Task.scaling(corpus, megabytes: [2, 20, 200]) : Task.all(corpus)
    if arguments.count > 3, !isScaling {
      tasks = tasks.prefix(1) + tasks.dropFirst().filter { $0.name == arguments[3] }
    }
    var seconds = [[Double]](repeating: [], count: tasks.count)
    // Round by round, so that a slow moment of the machine touches all tasks alike.
    for _ in 0..<rounds {
      for (index, task) in tasks.enumerated() { seconds[index].append(try task.measure()) }
    }
    let scan = median(seconds[0])
    for (index, task) in tasks.enumerated() {
      let middle = median(seconds[index])
      let best = seconds[index].min() ?? middle
      print(
        row(
          task.name, rounded(Double(task.byteCount) / middle / 1e6), rounded(Double(task.byteCount) / best / 1e6),
          rounded(middle / Double(task.byteCount) * Double(corpus.byteCount) / scan),
          rounded(Double(task.documentCount) / middle)))
    }
  }

  private static func row(_ cells: String...) -> String {
    cells.enumerated().map { index, cell in
      let width = index == 0 ? 28 : 13
      let padding = String(repeating: " ", count: max(1, width - cell.count))
      return index == 0 ? cell + padding : padding + cell
    }.joined()
  }

  private static func rounded(_ number: Double) -> String {
    number >= 100 ? "\(Int(number.rounded()))" : "\((number * 10).rounded() / 10)"
  }

  private static func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
