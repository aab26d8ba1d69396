public import TamisCore

/// An output that would replace one of the files that are read.
///
/// An output takes its place when it is whole, so the input would be lost without a word.
public struct OutputConflict: TamisError, Hashable {
  /// The output as the user named it.
  public let path: String

  /// The stable name of the error.
  public var code: DiagnosticCode { "run.overwrites-input" }

  /// What would happen.
  public var message: String { "'\(path)' is one of the files that are read, and would be overwritten" }

  /// What to do.
  public var help: String? { "write to another file" }

  /// Refuses an output that is one of the inputs, under whatever name.
  ///
  /// - Parameters:
  ///   - output: A path to write to, `-` for standard output.
  ///   - inputs: The paths that are read; those that name no file are passed over.
  /// - Throws: ``OutputConflict`` if the output is one of them, links followed.
  /// - Complexity: One system call for each input.
  public static func check(_ output: String, against inputs: some Sequence<String>) throws(OutputConflict) {
    let (head, tail) = shardNames(output)
    for input in inputs where !head.isEmpty && input.hasPrefix(head) && input.hasSuffix(tail) {
      // A shard's number is digits alone.
      if input.dropFirst(head.count).dropLast(tail.count).utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        throw OutputConflict(path: input)
      }
    }
    guard output != "-", (try? System.status(of: output)) != nil else { return }
    let target = System.resolved(output)
    for input in inputs where !input.isEmpty && input != "-" && System.resolved(input) == target {
      throw OutputConflict(path: output)
    }
  }

  /// What stands in front of and behind the number in the path of shards; empty for one file.
  private static func shardNames(_ output: String) -> (head: String, tail: String) {
    let head = output.replacingFirst(ShardedSink.placeholder, with: "\0").split(separator: "\0", maxSplits: 1)
    return head.count == 2 ? (String(head[0]), String(head[1])) : ("", "")
  }
}
