import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A child process with pipes to its standard streams, in a process group of its own.
///
/// A group of its own keeps Ctrl-C at the terminal from the child, which would look as if it had died, and lets it be
/// ended together with whatever it started.
struct ChildProcess: ~Copyable {
  /// What there is to read or write.
  struct Readiness {
    var canWrite = false
    var canReadOutput = false
    var canReadErrors = false
  }

  private let number: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  private var ending: ProgramEnding?

  /// Starts a command by the shell.
  ///
  /// - Throws: The system's error number.
  init(command: String) throws(ChildError) {
    Self.ignoreBrokenPipes()
    (number, input, output, errors) = try Self.launching.withLock { _ throws(ChildError) in try Self.launch(command) }
    for descriptor in [input, output, errors] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    Self.close([input])
    // A program that minds its input ends by itself, and may want to put things in order.
    if ending == nil, Self.wait(number, .seconds(2)) == nil {
      _ = systemKill(-number, SIGKILL)
      _ = Self.wait(number, nil)
    }
    Self.close([output, errors])
  }

  /// Waits until something can be read or written.
  ///
  /// - Returns: `nil` if nothing can before the time is over.
  func wait(until deadline: ContinuousClock.Instant, wantsToWrite: Bool) -> Readiness? {
    var requests = [
      pollfd(fd: wantsToWrite ? input : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return nil }
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
      // SAFETY: the array has as many elements as the call is told.
      let count = unsafe poll(&requests, nfds_t(requests.count), Int32(clamping: milliseconds))
      if count < 0, errno != EINTR { return Readiness(canReadOutput: true) }
      guard count > 0 else { continue }
      return Readiness(
        canWrite: requests[0].revents != 0, canReadOutput: requests[1].revents != 0,
        canReadErrors: requests[2].revents != 0)
    }
  }

  /// Writes as much as the pipe takes.
  ///
  /// - Returns: The number of bytes; `nil` if nobody reads any more.
  mutating func write(_ bytes: Span<UInt8>) -> Int? {
    guard input >= 0 else { return nil }
    // SAFETY: the pointer covers the span, and write(2) only reads it.
    let count = unsafe bytes.withUnsafeBufferPointer { unsafe systemWrite(input, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    if errno == EAGAIN || errno == EINTR { return 0 }
    Self.close([input])
    input = -1
    return nil
  }

  /// What a read came to.
  enum Reading {
    case some, nothingYet, end
  }

  /// Reads what standard output has, up to some 64 KiB, behind what a buffer holds.
  mutating func readOutput(into buffer: inout [UInt8]) -> Reading { Self.read(output, into: &buffer) }

  /// Reads what standard error has; at its end it is closed.
  mutating func readErrors(into buffer: inout [UInt8]) -> Reading {
    let reading = Self.read(errors, into: &buffer)
    if reading == .end {
      Self.close([errors])
      errors = -1
    }
    return reading
  }

  /// Ends the child and everything that it started.
  ///
  /// - Returns: How it ended, if it did so by itself shortly before.
  mutating func end() -> ProgramEnding {
    if let ending { return ending }
    let natural = Self.wait(number, .milliseconds(50))
    _ = systemKill(-number, SIGKILL)
    let ending = natural ?? Self.wait(number, nil) ?? .unknown
    self.ending = ending
    return ending
  }

  // MARK: - System calls

  /// Held from the making of pipes to the start of their child.
  ///
  /// A child that is started in between would inherit them, and keep them open.
  private static let launching = Mutex(())

  private static func launch(
    _ command: String
  ) throws(ChildError) -> (number: pid_t, input: Int32, output: Int32, errors: Int32) {
    var pipes: [(read: Int32, write: Int32)] = []
    do {
      for _ in 0..<3 { pipes.append(try makePipe()) }
      let number = try spawn(command, streams: [pipes[0].read, pipes[1].write, pipes[2].write])
      close([pipes[0].read, pipes[1].write, pipes[2].write])
      return (number, pipes[0].write, pipes[1].read, pipes[2].read)
    } catch {
      close(pipes.flatMap { [$0.read, $0.write] })
      throw error
    }
  }

  private static func read(_ descriptor: Int32, into buffer: inout [UInt8]) -> Reading {
    guard descriptor >= 0 else { return .nothingYet }
    var count = 0
    buffer.append(addingCapacity: 65_536) { free in
      // SAFETY: read(2) fills at most the bytes that are free, and as many are reported as filled.
      unsafe free.withUnsafeMutableBufferPointer { rest, initializedCount in
        count = unsafe systemRead(descriptor, rest.baseAddress, 65_536)
        initializedCount = max(0, count)
      }
    }
    if count > 0 { return .some }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .nothingYet : .end
  }

  /// A pipe that other children do not inherit.
  private static func makePipe() throws(ChildError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    // SAFETY: the array has the two elements that the call fills in.
    guard unsafe pipe(&ends) == 0 else { throw ChildError(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func close(_ descriptors: [Int32]) {
    for descriptor in descriptors where descriptor >= 0 { _ = systemClose(descriptor) }
  }

  /// Waits for the end of a child.
  ///
  /// - Parameters:
  ///   - number: The child.
  ///   - limit: How long; `nil` for ever.
  /// - Returns: `nil` if it still runs.
  private static func wait(_ number: pid_t, _ limit: Duration?) -> ProgramEnding? {
    let deadline = limit.map { ContinuousClock.now + $0 }
    var status: Int32 = 0
    while true {
      // SAFETY: `status` outlives the call, which fills it in.
      let result = unsafe waitpid(number, &status, limit == nil ? 0 : WNOHANG)
      if result == number {
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
      }
      if result < 0, errno != EINTR { return .unknown }
      if let deadline, ContinuousClock.now >= deadline { return nil }
      if deadline != nil { usleep(1000) }
    }
  }

  private static func spawn(_ command: String, streams: [Int32]) throws(ChildError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    // SAFETY: both are initialised before their use, destroyed on every way out, and outlive the call that reads them.
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (target, descriptor) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    // What this process ignores, its children would ignore too.
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGQUIT, SIGHUP] { unsafe sigaddset(&defaults, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    // SAFETY: the strings are copies that live until they are freed below; the list ends with a null pointer.
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var number: pid_t = 0
    let error = unsafe posix_spawn(&number, "/bin/sh", &actions, &attributes, &arguments, environ)
    guard error == 0 else { throw ChildError(number: error) }
    return number
  }

  /// Has writes to a program that is gone fail, as errors that can be told, instead of ending this process.
  ///
  /// Only where nobody decided otherwise.
  private static func ignoreBrokenPipes() {
    _ = isBrokenPipeIgnored
  }

  private static let isBrokenPipeIgnored: Bool = {
    var current = sigaction()
    // SAFETY: both records outlive their calls.
    guard unsafe sigaction(SIGPIPE, nil, &current) == 0, unsafe current.__sigaction_handler.sa_handler == nil else {
      return false
    }
    signal(SIGPIPE, SIG_IGN)
    return true
  }()
}

/// Why a child could not be started.
struct ChildError: Error, CustomStringConvertible {
  let number: Int32

  var description: String {
    // SAFETY: strerror gives a text that ends with a zero byte.
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text).lowercased()
  }
}

// Inside `ChildProcess` these names mean its own functions.
private let systemKill = kill
private let systemClose = close
private let systemRead = unsafe read
private let systemWrite = unsafe write

/// The standard error of this process.
enum StandardError {
  /// Writes a text; if nobody reads it, it is lost.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    // SAFETY: the pointer covers the array, and write(2) only reads it.
    _ = unsafe bytes.withUnsafeBufferPointer { unsafe systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
