import Foundation

/// The processor time that this thread spends on a piece of work, in seconds.
///
/// For tests that tell a linear algorithm from a quadratic one: unlike the time that passes, it does not grow when the
/// machine has other things to do.
public func processorSeconds(_ work: () throws -> Void) rethrows -> Double {
  let start = threadSeconds()
  try work()
  return threadSeconds() - start
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
