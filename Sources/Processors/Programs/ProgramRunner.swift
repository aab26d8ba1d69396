import TamisCore

/// Runs one program: starts it, hands documents over, takes answers back, and starts it again where it is lost.
struct ProgramRunner: ~Copyable {
  private let launch: ProgramLaunch
  private var child: ChildProcess?
  private var offsets = ProgramOffsets.scalar
  private var lines = ProgramLines()
  private var errorOutput: ProgramErrorOutput
  /// Why no document can be done any more.
  private var refusal: ProcessingError?
  private var hasAnswered = false
  private var lossCount = 0
  private var sequence = 0

  init(_ launch: ProgramLaunch) {
    self.launch = launch
    errorOutput = ProgramErrorOutput(command: launch.command)
  }

  /// Documents that were handed over and not answered yet, by their number in the protocol.
  private struct Open {
    var indices: [Int]
    var firstSequence: Int
    var isOpen: [Bool]
    var openCount: Int

    /// The one that the program is at, if it works in order.
    var current: Int? { isOpen.firstIndex(of: true).map { indices[$0] } }
  }

  /// Has the program do documents.
  ///
  /// - Returns: The errors of those that failed, by their place.
  mutating func process(_ documents: inout [Document]) -> [Int: any Error] {
    var failures: [Int: any Error] = [:]
    var rest = Array(documents.indices)
    while !rest.isEmpty {
      if child == nil { start() }
      if let refusal {
        for index in rest { failures[index] = refusal }
        break
      }
      guard child != nil else { continue }
      rest = exchange(&documents, rest, &failures)
    }
    return failures
  }

  // MARK: - Starting

  private mutating func start() {
    lines = ProgramLines()
    errorOutput.document = nil
    do {
      var started = try ChildProcess(command: launch.command)
      if let refusal = greet(&started) {
        _ = started.end()
        lose(
          ProgramError.noStart(launch.command, reason: refusal.reason + errorOutput.quotedTail),
          isHopeless: !hasAnswered && !refusal.isAccident)
      } else {
        child = consume started
      }
    } catch {
      lose(ProgramError.noStart(launch.command, reason: "\(error)"), isHopeless: !hasAnswered)
    }
  }

  /// Says hello and waits for the answer.
  ///
  /// - Returns: Why the program cannot be used; `nil` if it can.
  private mutating func greet(_ child: inout ChildProcess) -> ProgramRefusal? {
    let hello = ProgramMessages.hello(launch)
    let deadline = ContinuousClock.now + launch.startTimeout
    var sent = 0
    while true {
      guard let ready = child.wait(until: deadline, wantsToWrite: sent < hello.count) else {
        return ProgramRefusal("it did not say hello within \(launch.startTimeout)")
      }
      if ready.canReadErrors { errorOutput.read(from: &child) }
      if ready.canWrite {
        guard let count = child.write(hello.span.extracting(sent..<hello.count)) else {
          sent = hello.count
          continue
        }
        sent += count
      }
      guard ready.canReadOutput else { continue }
      let reading = lines.read(from: &child)
      if let line = lines.next() {
        do {
          offsets = try ProgramHello(line: line.span, for: launch).offsets
          return nil
        } catch {
          return error
        }
      }
      if lines.pendingByteCount > launch.lineByteLimit {
        return ProgramRefusal("its first line does not end")
      }
      if reading == .end {
        errorOutput.read(from: &child)
        let ending = child.end()
        return ProgramRefusal("it \(ending) before it said hello", isAccident: ending.isBySignal)
      }
    }
  }

  /// Notes that the program is gone.
  ///
  /// - Parameters:
  ///   - error: How.
  ///   - isHopeless: Whether it would only go the same way again.
  private mutating func lose(_ error: ProcessingError, isHopeless: Bool = false) {
    lossCount += 1
    if isHopeless {
      refusal = error
    } else if lossCount > launch.restartLimit {
      refusal = ProgramError.gaveUp(launch.command, restartLimit: launch.restartLimit, last: error)
    }
  }

  // MARK: - Working

  /// Hands documents over and takes answers, until all are answered or the program is lost.
  ///
  /// - Returns: The documents to hand over again.
  private mutating func exchange(
    _ documents: inout [Document], _ indices: [Int], _ failures: inout [Int: any Error]
  ) -> [Int] {
    var open = Open(
      indices: indices, firstSequence: sequence, isOpen: Array(repeating: true, count: indices.count),
      openCount: indices.count)
    sequence += indices.count
    var writer = JSONWriter()
    for (position, index) in indices.enumerated() {
      ProgramMessages.append(
        documents[index], sequence: open.firstSequence + position, layers: launch.requires, offsets: offsets,
        to: &writer)
    }
    let message = writer.bytes
    var sent = 0
    var deadline = ContinuousClock.now + launch.timeout
    while open.openCount > 0 {
      errorOutput.document = open.current.map { documents[$0].id }
      let step = advance(message, &sent, until: deadline)
      var answeredCount = 0
      while open.openCount > 0, let line = lines.next() {
        take(line, &open, &documents, &failures)
        answeredCount += 1
      }
      if answeredCount > 0 {
        deadline = ContinuousClock.now + launch.timeout
        continue
      }
      guard let loss = step ?? flood() else { continue }
      // Whatever it was at is lost; the others are handed over again.
      _ = child?.end()
      child = nil
      lose(loss)
      if let current = open.isOpen.firstIndex(of: true) {
        failures[open.indices[current]] = loss
        open.isOpen[current] = false
      }
      return zip(open.indices, open.isOpen).filter(\.1).map(\.0)
    }
    return []
  }

  /// Waits for the program and moves bytes in both directions.
  ///
  /// - Returns: How the program was lost, if it was.
  private mutating func advance(
    _ message: [UInt8], _ sent: inout Int, until deadline: ContinuousClock.Instant
  ) -> ProcessingError? {
    guard let ready = child?.wait(until: deadline, wantsToWrite: sent < message.count) else {
      return ProgramError.timeout(launch.command, launch.timeout, standardError: errorOutput.tail)
    }
    if ready.canReadErrors { readErrors() }
    if ready.canWrite {
      // A program that reads no more is about to end, or to answer what it has read: its output tells.
      sent += child?.write(message.span.extracting(sent..<message.count)) ?? message.count - sent
    }
    guard ready.canReadOutput, readLines() == .end else { return nil }
    readErrors()
    let ending = child?.end() ?? .unknown
    return ProgramError.died(launch.command, ending, standardError: errorOutput.tail)
  }

  private mutating func readErrors() {
    guard var running = child.take() else { return }
    errorOutput.read(from: &running)
    child = consume running
  }

  private mutating func readLines() -> ChildProcess.Reading {
    guard var running = child.take() else { return .end }
    let reading = lines.read(from: &running)
    child = consume running
    return reading
  }

  private func flood() -> ProcessingError? {
    lines.pendingByteCount > launch.lineByteLimit
      ? ProgramError.flood(launch.command, limit: launch.lineByteLimit) : nil
  }

  /// Takes a line of the program.
  private mutating func take(
    _ line: [UInt8], _ open: inout Open, _ documents: inout [Document], _ failures: inout [Int: any Error]
  ) {
    let json = (try? JSONParser.parse(utf8: line.span))?.objectValue
    let position = json?["seq"]?.integerValue.map { $0 - open.firstSequence }
    guard let json, let position, open.isOpen.indices.contains(position) else {
      // What is no answer to anything spoils the document that the program is at.
      guard let current = open.isOpen.firstIndex(of: true) else { return }
      failures[open.indices[current]] = ProgramError.invalidAnswer(
        launch.command, json == nil ? "with a line that is no JSON object" : "without the 'seq' of a document")
      open.isOpen[current] = false
      open.openCount -= 1
      return
    }
    // An answer to a document that was given up already.
    guard open.isOpen[position] else { return }
    open.isOpen[position] = false
    open.openCount -= 1
    hasAnswered = true
    lossCount = 0
    let index = open.indices[position]
    do {
      let answer = try ProgramAnswer(json, to: documents[index], launch, offsets: offsets)
      try answer.apply(to: &documents[index])
    } catch {
      failures[index] = error
    }
  }
}
