extension Engine {
  /// How a run keeps a journal, so that it can be gone on with after it was stopped or killed.
  ///
  /// While a run lasts, everything it needs to go on is brought to the disk now and then: how far each output is, the
  /// documents that corpus-wide stages hold, and where in the input the next document stands. A run that ends before the
  /// first time leaves no trace.
  public struct JournalOptions: Hashable, Sendable {
    /// What becomes of an earlier run that did not end.
    public enum Start: Hashable, Sendable {
      /// The run is refused if an earlier one of the same did not end; one of another is forgotten.
      case new
      /// It is gone on with, as far as what it did still holds. Where there is none, the run begins at the beginning.
      case resume
      /// It is forgotten.
      case restart
    }

    /// The folder that keeps the journal.
    ///
    /// It is made when it is needed, and removed when the run is done.
    public var folder: String

    /// What becomes of an earlier run.
    public var start: Start

    /// The time from one checkpoint to the next.
    public var interval: Duration

    /// What else the results depend on, beside the stages: how files are read, plugins.
    public var inputContext: String

    /// What else the outputs depend on: layers, units of offsets.
    public var outputContext: String

    /// Makes options.
    ///
    /// - Parameters:
    ///   - folder: The folder that keeps the journal.
    ///   - start: What becomes of an earlier run.
    ///   - interval: The time from one checkpoint to the next.
    ///   - inputContext: What else the results depend on, beside the stages.
    ///   - outputContext: What else the outputs depend on.
    public init(
      folder: String, start: Start = .new, interval: Duration = .seconds(10), inputContext: String = "",
      outputContext: String = ""
    ) {
      self.folder = folder
      self.start = start
      self.interval = interval
      self.inputContext = inputContext
      self.outputContext = outputContext
    }
  }
}
