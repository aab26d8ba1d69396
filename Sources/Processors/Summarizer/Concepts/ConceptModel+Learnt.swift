// The weights that `tamis train summary` printed for topics 01 to 10 of RPM2.

extension ConceptModel {
  /// The model that `summarize` uses.
  package static let learnt = ConceptModel(
    pairs: [-3.75, 0.90, 0.68, 0.88, 0.90, 0.38, 0.14],
    words: [-3.57, 0.73, 0.73, 0.92, 1.35, 0.35, 0])
}
