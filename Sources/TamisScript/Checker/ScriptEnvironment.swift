public import TamisCore

/// What a script is checked against: the processors and formats that exist, and the files, if they are to be looked at.
public struct ScriptEnvironment: Sendable {
  /// The processors that scripts can name.
  public internal(set) var registry: Registry

  /// The formats that documents can be read from.
  ///
  /// If there are none, formats and extensions are not checked.
  public let inputFormats: [FormatDescriptor]

  /// The formats that documents can be written to.
  ///
  /// If there are none, formats and extensions are not checked.
  public let outputFormats: [FormatDescriptor]

  /// Whether a file, folder or glob leads to something that can be read; `nil` if files are not to be looked at.
  public let isReadable: (@Sendable (_ pattern: String) -> Bool)?

  /// The layers that documents bring along, as in a session that has annotated them already.
  public let layers: Set<Layer>

  /// The layers that documents of what a script reads bring along; `nil` if files are not to be looked at.
  public let inputLayers: (@Sendable (_ inputs: [InputSpecification]) -> Set<Layer>)?

  /// Loads the processors of a shared library that a script names with `plugin`; `nil` if no script may.
  public let loadLibrary: (@Sendable (_ path: String) throws -> [any Processor.Type])?

  /// Makes an environment.
  ///
  /// - Parameters:
  ///   - registry: The processors that scripts can name.
  ///   - inputFormats: The formats that documents can be read from.
  ///   - outputFormats: The formats that documents can be written to.
  ///   - isReadable: Whether a pattern leads to something that can be read; `nil` if files are not to be looked at.
  ///   - layers: The layers that documents bring along; none unless they were annotated before.
  ///   - inputLayers: The layers that documents of what a script reads bring along; `nil` if files are not to be looked
  ///     at.
  ///   - loadLibrary: Loads the processors of a shared library; without it, scripts cannot name any.
  public init(
    registry: Registry, inputFormats: [FormatDescriptor], outputFormats: [FormatDescriptor],
    isReadable: (@Sendable (_ pattern: String) -> Bool)? = nil, layers: Set<Layer> = [],
    inputLayers: (@Sendable (_ inputs: [InputSpecification]) -> Set<Layer>)? = nil,
    loadLibrary: (@Sendable (_ path: String) throws -> [any Processor.Type])? = nil
  ) {
    self.registry = registry
    self.inputFormats = inputFormats
    self.outputFormats = outputFormats
    self.isReadable = isReadable
    self.layers = layers
    self.inputLayers = inputLayers
    self.loadLibrary = loadLibrary
  }
}
