import Synchronization
import TamisCore

/// The running programs of one stage.
///
/// A slot holds one program and serves one batch at a time; a worker that finds all slots busy waits for one of them.
/// The programs end with the pool.
final class ProgramPool: Sendable {
  /// A place for one program.
  private final class Slot: Sendable {
    let runner: Mutex<ProgramRunner>

    init(_ launch: ProgramLaunch) { runner = Mutex(ProgramRunner(launch)) }
  }

  private struct State {
    /// Copies of a processor share its pool, and may have other parameters.
    var slots: [ProgramLaunch: [Slot]] = [:]
    var turn = 0
  }

  private let state = Mutex(State())

  /// Runs a batch on a program that is free, or on the next one in turn.
  func process(_ documents: inout [Document], _ launch: ProgramLaunch, slotCount: Int) -> [Int: any Error] {
    guard !documents.isEmpty else { return [:] }
    let (slots, turn) = state.withLock { state in
      var slots = state.slots[launch] ?? []
      while slots.count < slotCount { slots.append(Slot(launch)) }
      state.slots[launch] = slots
      state.turn += 1
      return (slots, state.turn)
    }
    // From the first slot on, so that no more programs run than are needed at the same time.
    for slot in slots.prefix(slotCount) {
      if let failures = slot.runner.withLockIfAvailable({ $0.process(&documents) }) { return failures }
    }
    return slots[turn % slotCount].runner.withLock { $0.process(&documents) }
  }
}
