import TamisCore

/// The processors of a type with one parameter each at a value that deserves a try.
///
/// Values that `validate()` refuses are left out: they never run.
func parameterVariants(
  of processor: any Processor, into report: inout ConformanceReport
) -> [(arguments: String, processor: any Processor)] {
  let type = type(of: processor)
  guard let registry = try? Registry([type]) else { return [] }
  var variants: [(String, any Processor)] = []
  for parameter in ProcessorDescriptor(type).parameters {
    for value in trialValues(of: parameter) {
      var arguments = processor.arguments
      guard arguments[parameter.name] != value else { continue }
      arguments[parameter.name] = value
      do {
        let variant = try registry.makeProcessor(named: type.name, arguments: arguments)
        variants.append(("\(parameter.name): \(value)", variant))
      } catch let error as ParameterError {
        // What `validate()` refuses never runs. A value that the declaration allows by itself is another matter.
        if case .mismatch(let name, _, _, let expected) = error, name == parameter.name, parameter.range != nil {
          report.add(
            "parameters.range", "'\(name)' refuses a value of its own range: \(expected)",
            arguments: "\(parameter.name): \(value)")
        }
      } catch {
        report.add(
          "parameters.validate", "it throws no ParameterError but: \(error)",
          arguments: "\(parameter.name): \(value)")
      }
    }
  }
  return variants
}

/// Values at the edges of what a parameter may be.
func trialValues(of parameter: ParameterDescriptor) -> [JSONValue] {
  trialValues(of: parameter.type, range: parameter.range).filter { parameter.mismatch(of: $0) == nil }
}

private func trialValues(of type: ParameterType, range: ParameterRange?) -> [JSONValue] {
  switch type {
  case .integer:
    guard let range else { return [0, 1, -1, 1_000_000_007] }
    let lower = range.lowerBound.flatMap { Int(exactly: $0.rounded(.up)) }
    let upper = range.upperBound.flatMap { Int(exactly: $0.rounded(.down)) }
    return [lower, upper ?? lower.map { $0 + 1_000_000 }].compactMap { $0.map { .integer($0) } }
  case .number:
    guard let range else { return [0.0, 1.0, -1.0, 1e9] }
    let (lower, upper) = (range.lowerBound, range.upperBound)
    return [lower, upper ?? lower.map { $0 + 1e6 }].compactMap { $0.map { .number($0) } }
  case .boolean: return [true, false]
  case .string: return ["", "é\u{301}\u{0}…"]
  case .choice(let choices): return choices.map { .string($0) }
  case .list(let element): return [[]] + trialValues(of: element, range: nil).map { [$0] }
  case .optional(let wrapped): return [.null] + trialValues(of: wrapped, range: nil)
  }
}
