import TamisCore

/// Finds the names of one document by rules and word lists alone, for languages without a model.
struct RuleTagger {
  let language: TriggerLanguage

  /// Finds the names of a document.
  ///
  /// - Parameter document: A document with tokens and sentences.
  /// - Returns: Names in text order, without overlaps, on token boundaries; scores rank evidence.
  /// - Complexity: O(*t*) for *t* tokens.
  func entities(in document: Document) -> [Entity] {
    let text = document.text
    let bytes = text.utf8Span.span
    let reading = Reading(bytes, tokens: document[.tokens], sentences: document[.sentences], language: language)
    var rules = NameRules(language: language)
    return rules.find(bytes, in: reading).map { finding in
      let (first, last) = (reading.words[finding.words.lowerBound], reading.words[finding.words.upperBound - 1])
      return Entity(
        TextSpan(first.start, last.end), label: EntityTagger.labels[finding.label], score: finding.score)
    }
  }
}
