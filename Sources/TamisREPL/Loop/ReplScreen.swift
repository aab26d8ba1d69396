/// Where a REPL writes: results, and what passes while a command runs.
public struct ReplScreen: Sendable {
  /// Writes results.
  public var write: @Sendable (String) -> Void

  /// Writes progress that replaces itself, on a terminal; `nil` if there is none.
  public var writeProgress: (@Sendable (String) -> Void)?

  /// Shows a long result page by page, and says whether it did; `nil` if nothing is paged.
  public var page: (@Sendable (String) -> Bool)?

  /// The size of the terminal now; `nil` if there is none.
  public var size: @Sendable () -> (columns: Int, rows: Int)?

  /// Whether inputs are written too, so that what is written reads like a session.
  public var echoesInput: Bool

  /// Makes a screen.
  ///
  /// - Parameters:
  ///   - write: Writes results.
  ///   - writeProgress: Writes progress on a terminal.
  ///   - page: Shows a long result page by page.
  ///   - size: The size of the terminal now.
  ///   - echoesInput: Whether inputs are written too.
  public init(
    write: @escaping @Sendable (String) -> Void, writeProgress: (@Sendable (String) -> Void)? = nil,
    page: (@Sendable (String) -> Bool)? = nil,
    size: @escaping @Sendable () -> (columns: Int, rows: Int)? = { nil }, echoesInput: Bool = false
  ) {
    self.write = write
    self.writeProgress = writeProgress
    self.page = page
    self.size = size
    self.echoesInput = echoesInput
  }

  /// Shows a result, page by page if it is longer than the screen and there is a pager.
  func show(_ text: String) {
    guard !text.isEmpty else { return }
    if let page, let rows = size()?.rows, text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= rows, page(text) {
      return
    }
    write(text)
  }
}
