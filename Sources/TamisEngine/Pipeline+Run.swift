public import TamisIO

extension Pipeline {
  /// Runs the pipeline on documents in memory.
  ///
  /// - Parameters:
  ///   - documents: The documents, in order.
  ///   - options: How it is run. By default the first document that fails ends the run: a caller who goes on without it
  ///     should know, and does if the engine is used directly.
  /// - Returns: The documents that came out, in order.
  /// - Throws: As ``Engine/run(_:from:to:branches:quarantine:observer:)``.
  public func run(
    on documents: [Document], options: Engine.Options = Engine.Options(errorPolicy: .fail)
  ) async throws -> [Document] {
    let sink = MemorySink()
    _ = try await Engine(options: options).run(self, from: MemorySource(documents), to: sink)
    return sink.documents
  }
}
