/// What a run does from end to end: where documents come from, the steps, and where they go.
public struct Plan: Sendable {
  /// The shared libraries whose processors it needs, as they were named.
  public var libraries: [String] = []

  /// Where documents come from; empty if the caller says.
  public var inputs: [InputSpecification]

  /// The steps.
  public var pipeline: Pipeline

  /// Where documents go; `nil` if the caller says.
  public var output: OutputSpecification?

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - inputs: Where documents come from; empty if the caller says.
  ///   - pipeline: The steps.
  ///   - output: Where documents go; `nil` if the caller says.
  public init(inputs: [InputSpecification] = [], pipeline: Pipeline, output: OutputSpecification? = nil) {
    self.inputs = inputs
    self.pipeline = pipeline
    self.output = output
  }
}

/// A place that documents are read from.
public struct InputSpecification: Hashable, Sendable {
  /// A file, a folder, a glob such as `wires/*.txt`, or `-` for standard input.
  public var pattern: String

  /// The format by name; `nil` to tell by the file's extension.
  public var format: String?

  /// The encoding by its IANA name; `nil` to detect it.
  public var encoding: String?

  /// Makes an input.
  ///
  /// - Parameters:
  ///   - pattern: A file, a folder, a glob, or `-` for standard input.
  ///   - format: The format by name; `nil` to tell by the file's extension.
  ///   - encoding: The encoding by its IANA name; `nil` to detect it.
  public init(pattern: String, format: String? = nil, encoding: String? = nil) {
    self.pattern = pattern
    self.format = format
    self.encoding = encoding
  }
}

/// A place that documents are written to.
public struct OutputSpecification: Hashable, Sendable {
  /// A file, or `-` for standard output.
  public var path: String

  /// The format by name; `nil` to tell by the file's extension.
  public var format: String?

  /// Makes an output.
  ///
  /// - Parameters:
  ///   - path: A file, or `-` for standard output.
  ///   - format: The format by name; `nil` to tell by the file's extension.
  public init(path: String, format: String? = nil) {
    self.path = path
    self.format = format
  }
}

/// A file format that documents are read from or written to, as checker and help see it.
public struct FormatDescriptor: Hashable, Sendable {
  /// What scripts and options call it.
  public let name: String

  /// The file extensions that mean it, without dots.
  public let extensions: [String]

  /// What it holds, in one sentence.
  public let summary: String

  /// Describes a format.
  ///
  /// - Parameters:
  ///   - name: What scripts and options call it.
  ///   - extensions: The file extensions that mean it, without dots.
  ///   - summary: What it holds, in one sentence.
  public init(name: String, extensions: [String], summary: String) {
    self.name = name
    self.extensions = extensions
    self.summary = summary
  }
}
