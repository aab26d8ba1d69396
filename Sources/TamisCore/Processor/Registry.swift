public import TamisDiagnostics
public import TamisJSON

/// The processors that scripts can name.
///
/// A registry is a value, built from a plain list; there is no global one. Two processors of one name are refused.
///
/// ```swift
/// let registry = try Registry([Clean.self, Tokenize.self, Shout.self])
/// ```
public struct Registry: Sendable {
  private var types: [String: any Processor.Type] = [:]
  private var descriptorsByName: [String: ProcessorDescriptor] = [:]

  /// The descriptors of all processors, by name.
  public private(set) var descriptors: [ProcessorDescriptor] = []

  /// Makes a registry without processors.
  public init() {}

  /// Makes a registry of the given processors.
  ///
  /// - Parameter types: The processors, in any order.
  /// - Throws: ``RegistryError`` if two have the same name, or one has a name that scripts cannot say.
  public init(_ types: [any Processor.Type]) throws(RegistryError) {
    for type in types { try add(type) }
  }

  /// Adds a processor.
  ///
  /// - Parameter type: The processor.
  /// - Throws: ``RegistryError`` if the name is taken, or scripts cannot say it.
  public mutating func add(_ type: any Processor.Type) throws(RegistryError) {
    let name = type.name
    guard Self.isName(name) else { throw .invalidName(name) }
    guard types[name] == nil else { throw .duplicateName(name) }
    let descriptor = ProcessorDescriptor(type)
    types[name] = type
    descriptorsByName[name] = descriptor
    descriptors.insert(descriptor, at: descriptors.firstIndex { $0.name > name } ?? descriptors.count)
  }

  /// Whether a processor is registered already.
  ///
  /// - Parameter type: The processor.
  /// - Returns: `false` if it is another one that has its name.
  public func contains(_ type: any Processor.Type) -> Bool { types[type.name].map { $0 == type } ?? false }

  /// The names of all processors, sorted.
  public var names: [String] { descriptors.map(\.name) }

  /// The descriptor of a processor.
  ///
  /// - Parameter name: What scripts call it.
  /// - Returns: `nil` if there is none of that name.
  public func descriptor(named name: String) -> ProcessorDescriptor? { descriptorsByName[name] }

  /// The names of the processors that add a layer to the documents they see, sorted.
  ///
  /// - Parameter layer: The layer.
  /// - Returns: The names, with default parameters of the processors; empty if none makes it.
  public func providers(of layer: Layer) -> [String] {
    // Processors that put new documents in place make layers too, but are no remedy where one is missing.
    descriptors.filter { $0.provides.contains(layer) && !$0.replacesDocuments }.map(\.name)
  }

  /// Makes a processor.
  ///
  /// - Parameters:
  ///   - name: What scripts call it.
  ///   - arguments: Values for some or all of its parameters.
  /// - Returns: The processor with those values, checked, and defaults for the rest.
  /// - Throws: ``RegistryError/unknownProcessor(_:known:)``, or ``ParameterError`` for the first argument that does not
  ///   fit.
  public func makeProcessor(named name: String, arguments: JSONObject = [:]) throws -> any Processor {
    guard let type = types[name], let descriptor = descriptorsByName[name] else {
      throw RegistryError.unknownProcessor(name, known: names)
    }
    let processor = type.init()
    let parameters = processor.namedParameters
    for (key, value) in arguments {
      guard let expected = descriptor.parameter(named: key), let target = parameters.first(where: { $0.name == key })
      else {
        throw ParameterError.unknown(name: key, processor: name, known: descriptor.parameters.map(\.name))
      }
      if let mismatch = expected.mismatch(of: value) {
        throw ParameterError.mismatch(name: key, processor: name, value: value, expected: mismatch)
      }
      guard target.parameter.assign(value) else {
        throw ParameterError.mismatch(name: key, processor: name, value: value, expected: "expected \(expected.type)")
      }
    }
    try processor.validate()
    return processor
  }

  private static func isName(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, first.isLowerLetter else { return false }
    return bytes.allSatisfy {
      $0.isLowerLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
    }
  }
}

extension UInt8 {
  fileprivate var isLowerLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

/// A processor that cannot be registered, or is not.
public enum RegistryError: TamisError, Hashable {
  /// Two processors have the same name.
  case duplicateName(String)
  /// A name is not made of lower-case letters, digits and underscores, starting with a letter.
  case invalidName(String)
  /// No processor has that name.
  case unknownProcessor(String, known: [String])

  /// The stable name of the case.
  public var code: DiagnosticCode {
    switch self {
    case .duplicateName: "registry.duplicate-name"
    case .invalidName: "registry.invalid-name"
    case .unknownProcessor: "registry.unknown-processor"
    }
  }

  /// What happened.
  public var message: String {
    switch self {
    case .duplicateName(let name): "two processors are named '\(name)'"
    case .invalidName(let name): "'\(name)' is no name for a processor"
    case .unknownProcessor(let name, _): "no processor is named '\(name)'"
    }
  }

  /// What to do.
  public var help: String? {
    switch self {
    case .duplicateName: "give one of them another name"
    case .invalidName: "use lower-case letters, digits and underscores, starting with a letter"
    case .unknownProcessor(let name, let known):
      if let suggestion = Suggestion.closest(to: name, among: known) {
        "did you mean '\(suggestion)'?"
      } else {
        "registered: \(known.joined(separator: ", "))"
      }
    }
  }
}
