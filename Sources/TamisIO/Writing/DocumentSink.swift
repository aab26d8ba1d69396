public import TamisCore
public import TamisJSON

/// Where documents go, one after the other.
///
/// The output exists once ``finish()`` has returned; until then, and after ``discard()``, there is nothing to see of it.
public protocol DocumentSink {
  /// Writes the next document.
  ///
  /// - Parameter document: The document.
  /// - Throws: An error that ends the run: the disk is full, the reader of a pipe is gone.
  mutating func write(_ document: Document) throws

  /// Ends the output and puts it in its place.
  ///
  /// - Throws: An error if it cannot be completed; whatever was in its place before is there still.
  mutating func finish() throws

  /// Gives up: takes away what is not finished. Nothing happens after ``finish()``.
  mutating func discard()
}

extension DocumentSink {
  /// Nothing to take away.
  public mutating func discard() {}
}

/// A sink whose output is bytes that can be made of documents in parallel, and then only have to be put in order.
public protocol RenderingSink: DocumentSink {
  /// What turns documents into bytes.
  var renderer: any DocumentRenderer { get }

  /// Writes documents that the sink's own renderer has rendered.
  ///
  /// - Parameter rendered: What the renderer made of one or more documents, in order.
  /// - Throws: As ``DocumentSink/write(_:)``.
  mutating func write(rendered: [UInt8]) throws
}

/// Turns documents into bytes of an output format, without knowing what stands before and behind them.
public protocol DocumentRenderer: Sendable {
  /// Renders documents.
  ///
  /// - Parameter documents: The documents, in order.
  /// - Returns: Their bytes, with whatever separates one document from the next; empty for none.
  func render(_ documents: [Document]) -> [UInt8]
}

/// A sink that a run can leave in the middle and go on with later, in another process too.
public protocol ResumableSink: DocumentSink {
  /// Whether this output can be gone on with; one to a pipe cannot. `true` by default.
  var isResumable: Bool { get }

  /// Brings everything written so far to the disk, and tells how to go on from there.
  ///
  /// Where a mark is taken must not show in the finished output.
  ///
  /// - Returns: What the sink needs to know to go on, and the files that it has to find again are named in it.
  /// - Throws: As ``DocumentSink/write(_:)``.
  mutating func mark() throws -> JSONObject

  /// Goes back to a mark: everything written behind it is gone.
  ///
  /// Called at most once, on a sink that was just made for the same output.
  ///
  /// - Parameter mark: What ``mark()`` returned, perhaps in another process.
  /// - Throws: An error if what was written is not there any more.
  mutating func resume(from mark: JSONObject) throws

  /// Closes the output and leaves what was written up to the last mark in place, under its temporary name.
  mutating func suspend()

  /// Removes unfinished files of the same output that runs which were killed have left. Nothing by default.
  ///
  /// - Parameter kept: The files that a run may go on with.
  func removeLeftovers(keeping kept: Set<String>)
}

extension ResumableSink {
  /// `true`.
  public var isResumable: Bool { true }

  /// Nothing.
  ///
  /// - Parameter kept: The files that a run may go on with.
  public func removeLeftovers(keeping kept: Set<String>) {}
}
