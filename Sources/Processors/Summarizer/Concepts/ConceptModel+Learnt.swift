// The weights that `tamis train summary` printed for topics 01 to 10 of RPM2.

extension ConceptModel {
  /// The model that `summarize` uses.
  package static let learnt = ConceptModel(
    pairs: [-3.86, 0.93, 0.62, 0.98, 1.11, 0.22, 0.16],
    words: [-3.55, 0.73, 0.73, 0.92, 1.44, 0.14, 0])
}
