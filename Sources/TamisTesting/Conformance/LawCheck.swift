import TamisCore

/// Runs one processor over documents and looks for broken laws.
struct LawCheck {
  let processor: any Processor
  /// How its parameters differ from the ones handed in, for messages.
  let arguments: String
  var report: ConformanceReport

  var name: String { type(of: processor).name }

  /// Checks every document by itself, and for a corpus processor all of them as one collection.
  mutating func check(_ cases: [ConformanceCase]) {
    if let processor = processor as? any DocumentProcessor {
      for item in cases { check(processor, on: item.document) }
    } else if let processor = processor as? any CorpusProcessor {
      check(processor, on: [])
      for item in cases { check(processor, on: [item.document]) }
      check(processor, on: cases.map(\.document))
    }
  }

  /// Checks that four tasks at once give what one gives.
  mutating func checkConcurrency(_ cases: [ConformanceCase]) async {
    let documents = cases.map(\.document)
    let processor = processor
    // A text that throws was reported already; the others still tell.
    let work: @Sendable () -> [Document?] = {
      if let corpus = processor as? any CorpusProcessor {
        return (try? CorpusOutcome(of: corpus, over: documents)).map { $0.documents + $0.composed } ?? []
      }
      return documents.map { try? run([processor], over: [$0]).first }
    }
    let expected = work()
    let results = await withTaskGroup(of: [Document?].self) { group in
      for _ in 0..<4 { group.addTask { work() } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for result in results {
      guard let difference = firstDifference(expected, result) else { continue }
      add("results.concurrent", "in four tasks at once, the \(difference.what) differs", document: difference.id)
    }
  }

  mutating func add(_ rule: String, _ message: String, document: String = "") {
    report.add(rule, message, arguments: arguments, document: document)
  }

  // MARK: - One document

  private mutating func check(_ processor: some DocumentProcessor, on before: Document) {
    do {
      var (after, again) = (before, before)
      try processor.process(&after)
      try processor.process(&again)
      checkDocument(after, from: before)
      if let difference = DocumentState(after).difference(from: DocumentState(again)) {
        add("results.deterministic", "a second time, the \(difference) differs", document: before.id)
      }
    } catch {
      add("runs.every-text", "it throws: \(error)", document: before.id)
    }
  }

  // MARK: - A collection

  private mutating func check(_ processor: some CorpusProcessor, on before: [Document]) {
    let label = before.count == 1 ? before[0].id : "collection of \(before.count)"
    do {
      let outcome = try CorpusOutcome(of: processor, over: before)
      let again = try CorpusOutcome(of: processor, over: before)
      if outcome.sketchPasses > 1 {
        add("corpus.single-pass", "`resolve` goes through the sketches \(outcome.sketchPasses) times", document: label)
      }
      for (after, document) in zip(outcome.documents, before) {
        // Documents that leave owe no layers; those that take their place do.
        checkDocument(after, from: document, leaves: outcome.replacesDocuments)
      }
      if outcome.replacesDocuments {
        for document in outcome.composed { checkProvided(by: document, named: document.id) }
      }
      for reason in outcome.dropReasons { if let reason { checkReason(reason, document: label) } }
      checkComposed(outcome.composed, of: before, document: label)
      let difference = firstDifference(outcome.documents + outcome.composed, again.documents + again.composed)
      if outcome.dropReasons != again.dropReasons {
        add("results.deterministic", "a second time, other documents are dropped", document: label)
      } else if let difference {
        add("results.deterministic", "a second time, the \(difference.what) differs", document: difference.id)
      }
    } catch {
      add("runs.every-text", "it throws: \(error)", document: label)
    }
  }

  /// New documents have layers that fit, ids of their own, and citations that lie inside their sources.
  private mutating func checkComposed(_ composed: [Document], of documents: [Document], document label: String) {
    var ids: Set<String> = []
    var sources: [String: SourceReference] = [:]
    for document in documents { sources[document.id] = document.source }
    for document in composed {
      if !ids.insert(document.id).inserted {
        add("corpus.ids", "two composed documents have the id '\(document.id)'", document: label)
      }
      checkLayerOrder(of: document)
      checkProvenance(of: document)
      for citation in document[.citations] {
        guard let source = sources[citation.documentID] else {
          add(
            "corpus.citations", "a citation names the document '\(citation.documentID)', which was not there",
            document: label)
          continue
        }
        let raw = source.baseOffset..<(source.baseOffset + source.byteCount)
        let isAscending = zip(citation.rawRanges, citation.rawRanges.dropFirst()).allSatisfy {
          $0.upperBound <= $1.lowerBound
        }
        if citation.path != source.path || !isAscending || !citation.rawRanges.allSatisfy(raw.contains) {
          add(
            "corpus.citations", "a citation's raw ranges \(citation.rawRanges) leave its source, bytes \(raw)",
            document: label)
        }
      }
    }
  }

  private func firstDifference(_ first: [Document?], _ second: [Document?]) -> (what: String, id: String)? {
    guard first.count == second.count else { return ("number of documents", "") }
    for (left, right) in zip(first, second) {
      guard let left, let right else {
        if left != nil || right != nil { return ("success", left?.id ?? right?.id ?? "") }
        continue
      }
      if let what = DocumentState(left).difference(from: DocumentState(right)) { return (what, left.id) }
    }
    return nil
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
