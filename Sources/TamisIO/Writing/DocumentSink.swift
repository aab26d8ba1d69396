public import TamisCore

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
