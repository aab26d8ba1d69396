public import TamisJSON

/// A parameter of a processor: a stored property that scripts can set.
///
/// ```swift
/// @Parameter(help: "Two units this alike are copies.", range: 0...1) public var threshold = 0.8
/// @Parameter(help: "What is compared.") public var unit = Unit.document
/// ```
///
/// The property's name is the parameter's name, its initial value the default. In Swift the property reads and writes
/// like any other; a processor is still a value, and copies do not share changes.
@propertyWrapper
public struct Parameter<Value: ParameterValue>: Sendable {
  /// The value, boxed so that a processor's parameters can be set by name while it is being made.
  private var storage: ParameterStorage<Value>

  /// What the parameter is for, in one sentence.
  let help: String

  let range: ParameterRange?

  /// The name in scripts, if it is not the property's.
  let name: String?

  /// Whether the first argument of a call may be its value without its name.
  let isPositional: Bool

  /// Makes a parameter without a range.
  ///
  /// - Parameters:
  ///   - wrappedValue: The default.
  ///   - help: What the parameter is for, in one sentence.
  ///   - name: The name in scripts, where the property cannot have it; `nil` for the property's.
  ///   - isPositional: Whether the first argument of a call may be its value without its name: `exec("wc -w")`. One
  ///     parameter of a processor at most.
  public init(wrappedValue: Value, help: String, name: String? = nil, isPositional: Bool = false) {
    storage = ParameterStorage(wrappedValue)
    self.help = help
    self.name = name
    self.isPositional = isPositional
    range = nil
  }

  /// Makes a number with a range.
  ///
  /// - Parameters:
  ///   - wrappedValue: The default.
  ///   - help: What the parameter is for, in one sentence.
  ///   - range: The values that it may take: `0...1`, `1...`, `...100`.
  public init(wrappedValue: Value, help: String, range: some ParameterRangeExpression<Value>) {
    storage = ParameterStorage(wrappedValue)
    self.help = help
    self.range = range.parameterRange
    name = nil
    isPositional = false
  }

  /// The value.
  public var wrappedValue: Value {
    get { storage.value }
    set { storage = ParameterStorage(newValue) }
  }
}

/// A parameter whose value type is not known, as found in a processor by its name.
protocol AnyParameter {
  var name: String? { get }
  func descriptor(named name: String) -> ParameterDescriptor
  var json: JSONValue { get }
  /// Sets the value in the box that the processor holds too; only while the processor is being made.
  func assign(_ json: JSONValue) -> Bool
}

extension Parameter: AnyParameter {
  func descriptor(named name: String) -> ParameterDescriptor {
    ParameterDescriptor(
      name: name, type: Value.parameterType, defaultValue: storage.value.json, help: help, range: range,
      isPositional: isPositional)
  }

  var json: JSONValue { storage.value.json }

  func assign(_ json: JSONValue) -> Bool {
    guard let value = Value(json: json) else { return false }
    storage.value = value
    return true
  }
}

/// The box of one parameter's value.
///
/// CONCURRENCY: `value` is written only by `assign`, on a processor that was just made by its `init()` and that no one
/// else has seen. Setting the property puts a new box in place instead. Afterwards the box is only read.
private final class ParameterStorage<Value: ParameterValue>: @unchecked Sendable {
  fileprivate(set) var value: Value

  init(_ value: Value) { self.value = value }
}

extension Processor {
  /// The parameters in the order of their declaration, each with its name.
  ///
  /// A wrapped property `marks` is stored as `_marks`: reflection over one instance finds the declaration, so that
  /// nothing has to be said twice.
  var namedParameters: [(name: String, parameter: any AnyParameter)] {
    Mirror(reflecting: self).children.compactMap { child in
      guard let parameter = child.value as? any AnyParameter, let label = child.label else { return nil }
      return (parameter.name ?? (label.hasPrefix("_") ? String(label.dropFirst()) : label), parameter)
    }
  }

  /// The value of every parameter, in the order of declaration.
  ///
  /// - Complexity: O(*p*) for *p* parameters, by reflection: not for hot paths.
  public var arguments: JSONObject {
    var arguments = JSONObject()
    for (name, parameter) in namedParameters { arguments[name] = parameter.json }
    return arguments
  }
}
