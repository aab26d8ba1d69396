import TamisJSON

// Changes of single stages, as lists of stages: the session runs what they lead to.
extension Session {
  /// The stages with another value for one parameter.
  ///
  /// - Parameters:
  ///   - name: The parameter.
  ///   - position: The index of the stage.
  ///   - value: The value.
  /// - Returns: The stages.
  /// - Throws: ``SessionError/noParameters(stage:)`` for a stage that is no processor, ``ParameterError`` for a value
  ///   that does not fit.
  public func stages(setting name: String, ofStage position: Int, to value: JSONValue) throws -> [Stage] {
    var stages = stages
    guard stages.indices.contains(position), let processor = stages[position].processor else {
      throw SessionError.noParameters(stage: self.name(ofPosition: position))
    }
    var arguments = processor.arguments
    arguments[name] = value
    stages[position] = try stage(named: stages[position].name, arguments: arguments)
    return stages
  }

  /// Makes a stage of a processor.
  func stage(named name: String, arguments: JSONObject) throws -> Stage {
    let processor = try registry.makeProcessor(named: name, arguments: arguments)
    if let processor = processor as? any DocumentProcessor { return Stage(.document(processor)) }
    if let processor = processor as? any CorpusProcessor { return Stage(.corpus(processor)) }
    throw RegistryError.unknownProcessor(name, known: registry.names)
  }

  /// The stages without one of them.
  public func stages(withoutStage position: Int) -> [Stage] {
    var stages = stages
    if stages.indices.contains(position) { stages.remove(at: position) }
    return stages
  }

  /// The stages with others in front of one of them.
  public func stages(inserting new: [Stage], before position: Int) -> [Stage] {
    var stages = stages
    stages.insert(contentsOf: new, at: min(max(0, position), stages.count))
    return stages
  }

  /// The layers that documents have before a stage, as far as stages declare it.
  func layers(before position: Int) -> Set<Layer> {
    stages.prefix(max(0, position)).reduce(into: input.layers) { layers, stage in
      if stage.replacesDocuments { layers = [] }
      layers.formUnion(stage.provides)
    }
  }

  /// Every layer of a document at the place that is looked at, by name.
  var presentLayers: [Layer] {
    Set(documents.flatMap(\.layerNames)).sorted()
  }
}
