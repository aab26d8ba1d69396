import TamisCore

/// Checks what a processor declares of itself.
func checkDescriptor(of processor: any Processor, into report: inout ConformanceReport) {
  let type = type(of: processor)
  let descriptor = ProcessorDescriptor(type)
  do {
    _ = try Registry([type])
  } catch {
    report.add("descriptor.name", "\(error)")
  }
  if !isSentence(descriptor.summary) {
    report.add("descriptor.summary", "the summary must be one sentence on one line that ends in a period")
  }
  if descriptor.version < 1 { report.add("descriptor.version", "the version is \(descriptor.version), the first is 1") }
  if descriptor.examples.isEmpty {
    report.add("descriptor.examples", "there is no example of its use", severity: .warning)
  }
  for example in descriptor.examples where example.script.isEmpty || example.summary.isEmpty {
    report.add("descriptor.examples", "an example lacks its script or its summary")
  }
  for layer in descriptor.requires.union(descriptor.provides).sorted() where !isLayerName(layer.name) {
    report.add("descriptor.layers", "the layer name '\(layer)' is not made of lower-case letters, digits and hyphens")
  }
  for parameter in descriptor.parameters { check(parameter, into: &report) }
  checkRoundTrip(of: processor, into: &report)
}

private func check(_ parameter: ParameterDescriptor, into report: inout ConformanceReport) {
  if !isParameterName(parameter.name) {
    report.add(
      "descriptor.parameters", "the parameter name '\(parameter.name)' is not made of letters and digits")
  }
  if !isSentence(parameter.help) {
    report.add(
      "descriptor.help", "the help of '\(parameter.name)' must be one sentence on one line that ends in a period")
  }
  if let mismatch = parameter.mismatch(of: parameter.defaultValue) {
    report.add("descriptor.defaults", "the default of '\(parameter.name)' does not fit: \(mismatch)")
  }
  if case .choice(let choices) = parameter.type, choices.isEmpty || choices.contains("") {
    report.add("descriptor.parameters", "the choices of '\(parameter.name)' are none, or one of them is empty")
  }
}

/// A processor that is made of its own arguments has the same arguments.
private func checkRoundTrip(of processor: any Processor, into report: inout ConformanceReport) {
  let arguments = processor.arguments
  do {
    let copy = try Registry([type(of: processor)]).makeProcessor(named: type(of: processor).name, arguments: arguments)
    if copy.arguments != arguments {
      report.add(
        "descriptor.arguments",
        "made of its own arguments \(JSONValue.object(arguments)) it has \(JSONValue.object(copy.arguments))")
    }
  } catch {
    report.add("descriptor.arguments", "it cannot be made of its own arguments: \(error)")
  }
}

private func isSentence(_ text: String) -> Bool {
  text.hasSuffix(".") && text.utf8.count > 1 && !text.utf8.contains { $0 < 0x20 }
}

private func isLayerName(_ name: String) -> Bool {
  guard let first = name.utf8.first, first.isLowerCaseLetter else { return false }
  return name.utf8.allSatisfy {
    $0.isLowerCaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
  }
}

private func isParameterName(_ name: String) -> Bool {
  guard let first = name.utf8.first, first.isLowerCaseLetter else { return false }
  return name.utf8.allSatisfy { $0.isLowerCaseLetter || ($0 | 0x20).isLowerCaseLetter || $0.isDigit }
}

extension UInt8 {
  fileprivate var isLowerCaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
