public import TamisCore

extension Summarize {
  /// Keeps the sentences of a document as hashed concepts.
  ///
  /// - Parameter document: A document with sentences and tokens.
  /// - Returns: Its sentences, with what they are fit for.
  public func sketch(_ document: Document) -> SummarySketch {
    let language = self.language(of: document)
    let group: JSONValue =
      switch by {
      case .cluster: Self.groupValue(document.metadata[field])
      case .document: .string(document.id)
      case .all: "all"
      }
    var sketch = SummarySketch(
      documentID: document.id, group: group, date: document.metadata["date"]?.stringValue,
      title: document.metadata["title"]?.stringValue, language: language.code)
    var reader = SentenceReader(
      document, language: language,
      options: SentenceReader.Options(
        compresses: compress, countsCharacters: characters > 0, query: queryStems(language)))
    var words = SentenceWords(language: language, cache: caches.take(language))
    reader.read(by: &words, into: &sketch)
    caches.put(words.cache, language)
    return sketch
  }

  /// What a document is put together by; empty cells of a table are no value.
  private static func groupValue(_ value: JSONValue?) -> JSONValue {
    guard let value, value != "" else { return .null }
    return value
  }

  /// The stems of the query's words that say something, each once; of all its words if none does.
  private func queryStems(_ language: SummaryLanguage) -> [UInt64] {
    let parts = queryWords(language)
    var stems: [UInt64] = []
    for word in parts where !stems.contains(word.stem) { stems.append(word.stem) }
    return Array(stems.prefix(64))
  }

  private func queryWords(_ language: SummaryLanguage) -> [SentenceWords.Word] {
    if query.isEmpty { return [] }
    var words = SentenceWords(language: language)
    words.append(Token(TextSpan(0, query.utf8.count), kind: .word), query.utf8Span.span)
    let said = words.words.filter { !$0.isStop }
    return said.isEmpty ? words.words : said
  }

  /// The number of the query's words, the most that any language finds in it.
  var queryWordCount: Int {
    query.isEmpty ? 0 : max(1, SummaryLanguage.all.map { queryStems($0).count }.max() ?? 0, queryStems(.unknown).count)
  }

  private func language(of document: Document) -> SummaryLanguage {
    let tag = language == "auto" ? document.metadata["language"]?.stringValue : language
    if let tag, tag != "und" { return SummaryLanguage.named(tag) ?? .unknown }
    return Self.guess(document)
  }

  /// The language most of whose stop words are met among the first thousand tokens, if they are a tenth of them.
  private static func guess(_ document: Document) -> SummaryLanguage {
    let bytes = document.text.utf8Span.span
    let folding = TextFolding()
    var counts = [Int](repeating: 0, count: SummaryLanguage.all.count)
    var folded: [UInt8] = []
    let tokens = document[.tokens].prefix(1000)
    for token in tokens where token.kind == .word && token.span.upperBound <= bytes.count {
      folded.removeAll(keepingCapacity: true)
      folding.append(bytes, token.span.range, to: &folded)
      let hash = ConceptHash.word(folded)
      for (index, language) in SummaryLanguage.all.enumerated() where language.isStopWord(hash) { counts[index] += 1 }
    }
    guard let most = counts.max(), most * 10 >= tokens.count, let index = counts.firstIndex(of: most), most > 0 else {
      return .unknown
    }
    return SummaryLanguage.all[index]
  }
}
