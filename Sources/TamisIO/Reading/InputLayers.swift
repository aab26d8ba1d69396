public import TamisCore

extension InputFormats {
  /// The layers that documents of all of some inputs bring along, as far as their files say so.
  ///
  /// CoNLL-U has tokens, sentences and paragraphs; a database what its first documents have. Other formats, and folders,
  /// are taken to bring none.
  ///
  /// - Parameter inputs: Where documents come from.
  /// - Returns: The layers that each of the inputs brings.
  public static func layers(of inputs: [InputSpecification]) -> Set<Layer> {
    guard let first = inputs.first else { return [] }
    return inputs.dropFirst().reduce(layers(of: first)) { $0.isEmpty ? $0 : $0.intersection(layers(of: $1)) }
  }

  private static func layers(of input: InputSpecification) -> Set<Layer> {
    let named = input.format.map { format(named: $0) } ?? format(forPath: input.pattern)
    switch named {
    case conllu?: return [.paragraphs, .sentences, .tokens]
    case sqlite?:
      let paths = (try? FileSource([input]).paths) ?? []
      let layers = paths.map { (try? DatabaseCorpus(path: $0).firstLayers()) ?? [] }
      return layers.dropFirst().reduce(layers.first ?? []) { $0.intersection($1) }
    default: return []
    }
  }
}
