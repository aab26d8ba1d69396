/// What a corpus-wide stage spends on its steps.
struct CorpusTimes: Hashable, Codable, Sendable {
  @Nanoseconds var sketch: Duration = .zero
  @Nanoseconds var resolve: Duration = .zero
  @Nanoseconds var apply: Duration = .zero
  @Nanoseconds var compose: Duration = .zero

  func sum(_ other: CorpusTimes) -> CorpusTimes {
    CorpusTimes(
      sketch: sketch + other.sketch, resolve: resolve + other.resolve, apply: apply + other.apply,
      compose: compose + other.compose)
  }
}

/// What the engine itself spends time on.
struct EngineTimes: Hashable, Codable, Sendable {
  @Nanoseconds var read: Duration = .zero
  @Nanoseconds var store: Duration = .zero
  @Nanoseconds var takeOut: Duration = .zero
  @Nanoseconds var render: Duration = .zero
  @Nanoseconds var write: Duration = .zero
  @Nanoseconds var journal: Duration = .zero

  mutating func add(_ other: EngineTimes) {
    read += other.read
    store += other.store
    takeOut += other.takeOut
    render += other.render
    write += other.write
    journal += other.journal
  }
}

/// Adds the time that a piece of work takes to a sum.
func timing<Result>(_ sum: inout Duration, _ work: () throws -> Result) rethrows -> Result {
  let start = ContinuousClock.now
  defer { sum += ContinuousClock.now - start }
  return try work()
}
