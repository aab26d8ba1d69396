import Foundation

#if canImport(Glibc)
  package import Glibc
#else
  package import Darwin
#endif

/// A program at a pseudo-terminal of its own, with someone who types and looks at the screen.
///
/// The program is the child of a shell that leads the session: when a leader dies, the system resets the terminal's
/// modes, and nobody could see whether the program had put them back.
package final class PseudoTerminal {
  private let master: Int32
  private let slave: Int32
  private let leader: pid_t
  private var isGone = false
  package private(set) var screen: VirtualScreen
  /// Everything that was written, as text.
  package var transcript: String { String(decoding: bytes, as: UTF8.self) }
  private var bytes: [UInt8] = []
  /// The modes before the program began.
  package let modesBefore: termios

  /// The longest that anything is waited for, in seconds; long, since machines that run tests can be busy.
  package static let deadline = 60.0

  /// Starts `/bin/sh -c script`, or an interactive shell if there is no script.
  ///
  /// - Parameters:
  ///   - script: What the shell does.
  ///   - environment: Variables beside those that every program needs; `nil` takes one of these away.
  ///   - columns: The width of the terminal; it has 24 rows.
  /// - Throws: `Failure` if there is no pseudo-terminal to be had, or the shell does not start.
  package init(shell script: String?, environment: [String: String?] = [:], columns: Int = 80) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure("openpty: \(errno)") }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    // Modes that nothing sets by itself, so that a reset is not taken for a restoration.
    var modes = termios()
    tcgetattr(slave, &modes)
    modes.c_lflag &= ~tcflag_t(ECHOE)
    modes.c_iflag |= tcflag_t(IXANY)
    tcsetattr(slave, TCSANOW, &modes)
    tcgetattr(slave, &modes)
    modesBefore = modes
    self.master = master
    self.slave = slave
    screen = VirtualScreen(columns: columns)
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let arguments = script.map { ["/bin/sh", "-c", $0] } ?? ["/bin/sh", "-i"]
    leader = try Self.spawn(arguments, terminal: path, environment: environment)
  }

  deinit {
    // The group: the shell and, where it has no job control, the program.
    kill(-leader, SIGKILL)
    var status: Int32 = 0
    waitpid(leader, &status, 0)
    hangUp()
  }

  /// Takes the terminal away from whoever uses it.
  package func hangUp() {
    guard !isGone else { return }
    isGone = true
    close(master)
    close(slave)
  }

  /// `POSIX_SPAWN_SETSID` of <spawn.h>, which glibc hides behind a macro that Swift does not see.
  #if canImport(Glibc)
    private static let newSession: Int32 = 0x80
  #else
    private static let newSession: Int32 = 0x400
  #endif

  private static func spawn(_ arguments: [String], terminal: String, environment: [String: String?]) throws -> pid_t {
    var all = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "LANG": "C.UTF-8", "HOME": "/nonexistent", "PS1": "shell% "]
    // Swift would keep a crashed program for a debugger.
    all["SWIFT_BACKTRACE"] = "enable=no"
    all["ASAN_OPTIONS"] = ProcessInfo.processInfo.environment["ASAN_OPTIONS"]
    for (name, value) in environment { all[name] = value }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The leader of a new session gets the first terminal that it opens.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var pid: pid_t = 0
    let error = posix_spawn(&pid, arguments[0], &actions, &attributes, argv, envp)
    guard error == 0 else { throw Failure("posix_spawn: \(error)") }
    return pid
  }

  /// The path of a program of the package: it stands beside the test bundle.
  package static func program(_ name: String) -> String {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    // On macOS the test binary lies deep inside its bundle.
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    return folder.appending(path: name).path
  }

  /// What did not happen in time, with what was on the screen.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
  }
}

// MARK: - Typing and looking

extension PseudoTerminal {
  /// Types text; control characters are keys.
  package func type(_ text: String) throws { try type(Array(text.utf8)) }

  /// Types bytes.
  package func type(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    try wait("room to type") {
      let count = rest.withUnsafeBytes { write(self.master, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      return rest.isEmpty
    }
  }

  /// Types text and waits until the screen has a text that it had not before.
  package func type(_ text: String, until expected: String) throws {
    let start = bytes.count
    try type(text)
    try wait(expected) { String(decoding: self.bytes[start...], as: UTF8.self).contains(expected) }
  }

  /// Waits until an editor waits at a prompt.
  package func awaitPrompt(_ prompt: String = ">") throws {
    try wait("a prompt") { !self.isCanonical && self.screen.currentLine.hasPrefix(prompt) }
  }

  package func awaitText(_ text: String) throws {
    try wait(text) { self.transcript.contains(text) }
  }

  /// Waits until the row of the cursor is a text.
  package func awaitLine(_ line: String) throws {
    try wait("the line '\(line)'") { self.screen.currentLine == line }
  }

  /// Waits for a condition, reading what is written; gives up at the deadline.
  package func wait(_ what: String, until condition: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: Self.deadline)
    while true {
      drain()
      if condition() { return }
      if Date() > end {
        let shown = screen.lines.joined(separator: "\n")
        throw Failure(
          "no \(what.debugDescription) within \(Self.deadline) s:\n\(shown)\n\(transcript.debugDescription)")
      }
      var request = pollfd(fd: isGone ? -1 : master, events: Int16(POLLIN), revents: 0)
      poll(&request, 1, 2)
    }
  }

  private func drain() {
    guard !isGone else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { return }
      bytes += buffer[..<count]
      screen.write(buffer[..<count])
    }
  }

  package var isCanonical: Bool { modes.c_lflag & tcflag_t(ICANON) != 0 }

  package var modes: termios {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes
  }

  /// Whether the modes are those before the program began.
  package var hasModesOfBefore: Bool {
    let now = modes
    return now.c_iflag == modesBefore.c_iflag && now.c_oflag == modesBefore.c_oflag
      && now.c_cflag == modesBefore.c_cflag && now.c_lflag == modesBefore.c_lflag
      && withUnsafeBytes(of: now.c_cc) { one in withUnsafeBytes(of: modesBefore.c_cc) { one.elementsEqual($0) } }
  }

  /// Gives the terminal another width, and the screen with it: rows from `first` on are wrapped anew.
  package func resize(to columns: Int, rewrapping first: Int) {
    screen.reflow(to: columns, from: first)
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }
}
