#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the command asks of the operating system.
enum Platform {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static var standardOutput: Int32 { STDOUT_FILENO }

  static var standardError: Int32 { STDERR_FILENO }

  static var standardInput: Int32 { STDIN_FILENO }

  /// The value of an environment variable; `nil` if it is not set.
  static func environment(_ name: String) -> String? {
    // SAFETY: nothing in this process changes the environment, so the returned string stays valid while it is copied.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Writes all bytes.
  ///
  /// - Returns: 0, or the `errno` of the first write that failed.
  static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while unsafe !rest.isEmpty {
        #if canImport(Darwin)
          let count = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return 0
    }
  }

  /// Ends the process at once, without running what is deferred.
  static func exitNow(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  /// Makes a write to a closed pipe an error of that write instead of the end of the process.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The error number of a write to a closed pipe.
  static var brokenPipe: Int32 { EPIPE }

  /// The width of the terminal on a descriptor, in columns; `nil` if it is none.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    let result = unsafe withUnsafeMutablePointer(to: &size) { unsafe ioctl(descriptor, UInt(TIOCGWINSZ), $0) }
    return result == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }
}
