import Dispatch

/// A thread that works on one batch at a time.
///
/// A document that takes for ever takes its thread with it: the slot is given up then, and another one made. On the
/// shared threads of Swift's tasks it would hold up the whole program.
final class WorkerSlot: TaskExecutor {
  private let queue = DispatchQueue(label: "tamis.worker")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    // SAFETY: the runtime hands each job over once, and it is run once.
    queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
