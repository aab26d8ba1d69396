import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs work that Ctrl-C and a polite kill cancel.
enum Interruption {
  /// Runs an operation; SIGINT and SIGTERM cancel it, a second one ends the process at once.
  ///
  /// - Parameter operation: Work that ends promptly with `CancellationError` when its task is cancelled, after it has
  ///   put its outputs in order.
  /// - Returns: What the operation returns.
  /// - Throws: What the operation throws.
  static func guarding<Value: Sendable>(
    _ operation: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let task = Task { try await operation() }
    let sources = [SIGINT, SIGTERM].map { number in
      // The default action would end the process before outputs are in order.
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { Platform.exitNow(.interrupted) }
        task.cancel()
      }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    return try await task.value
  }
}
