import TamisDiagnostics

/// Tells in words what became of a passage.
struct FateText {
  let session: Session
  let renderer: Renderer

  /// What is explained: the passage, its document and its place.
  func heading(_ passage: Passage) -> String {
    let isSentence = passage.document[.sentences].contains { $0.span == passage.hull }
    let whole = passage.hull == passage.document.span && !isSentence
    let text = whole ? "the document" : "“\(Fitting.cut(renderer.visible(passage.text), to: 3 * renderer.width))”"
    let place = "\(renderer.visible(passage.document.id)) at \(session.name(ofPosition: passage.position))"
    return wrapped(text + " — " + place, indent: 0)
  }

  /// Where a sentence of a new document was taken from, and who supports it.
  func citations(_ origin: Origin) -> String {
    origin.steps.compactMap(\.citation).map { citation in
      var text = "taken from \(renderer.visible(citation.documentID))"
      if !citation.supporters.isEmpty {
        text += "; \(citation.supporters.map { renderer.visible($0) }.joined(separator: ", ")) "
        text += citation.supporters.count == 1 ? "tells of it in similar words" : "tell of it in similar words"
      }
      return wrapped(text, indent: 2)
    }.joined()
  }

  /// The fate, stage by stage, with what each stage said of the passage.
  func explanation(_ fate: Fate, from start: Passage) async -> String {
    var text = ""
    var before = start
    let width = (session.labels.map(\.count) + [Session.rawName.count]).max() ?? 0
    for step in fate.steps {
      var remarks = self.remarks(step)
      remarks += await copies(step, before: before)
      let label = session.labels[step.position]
      for (index, remark) in remarks.enumerated() {
        let head = index == 0 ? label : ""
        let padded = "  " + head + String(repeating: " ", count: width - head.count + 2)
        for (row, line) in Fitting.wrap(remark, to: renderer.width - width - 4).enumerated() {
          text += (row == 0 ? padded : String(repeating: " ", count: width + 4)) + line + "\n"
        }
      }
      if case .stayed(let next, _) = step.event { before = next }
    }
    return text.isEmpty ? "  no stage has run on it\n" : text
  }

  /// The first steps only, as lines.
  func lines(_ steps: some Sequence<Fate.Step>) -> String {
    steps.flatMap(remarks).map { wrapped($0, indent: 0) }.joined()
  }

  private func remarks(_ step: Fate.Step) -> [String] {
    var remarks: [String] = []
    switch step.event {
    case .stayed(let passage, let changes):
      remarks.append(changes.isEmpty ? "kept as it was" : "kept, changed by \(Self.reasons(changes))")
      if !changes.isEmpty {
        remarks.append("now “\(Fitting.cut(renderer.visible(passage.text), to: 2 * renderer.width))”")
      }
    case .deleted(let changes): remarks.append("deleted: \(Self.reasons(changes))")
    case .dropped(let dropped): remarks.append("its document was dropped: \(dropped.reason)\(condition(step))")
    case .failed(let failure):
      remarks.append("its document failed: \(renderer.visible(failure.reason)) [\(failure.code)]")
    case .replaced:
      if step.uses.isEmpty { remarks.append("not chosen: new documents take the place of its own, and none cites it") }
    }
    for use in step.uses {
      let text = renderer.visible(use.document[use.citation.span])
      var remark = "chosen for \(renderer.visible(use.document.id)): “\(Fitting.cut(text, to: 2 * renderer.width))”"
      let others = use.citation.supporters
      if !others.isEmpty { remark += "; also stated by \(others.map { renderer.visible($0) }.joined(separator: ", "))" }
      remarks.append(remark)
    }
    return remarks
  }

  /// The condition of a filter that a document did not meet.
  private func condition(_ step: Fate.Step) -> String {
    guard case .filter(let predicate) = session.stages[step.position].action else { return "" }
    return ", where(\(ScriptPrinter.condition(predicate, registry: session.registry)))"
  }

  /// What the stage said of copies: cluster, similarity and the other unit.
  private func copies(_ step: Fate.Step, before: Passage) async -> [String] {
    guard session.stages[step.position].provides.contains(.duplicates) else { return [] }
    let marks = await MarkedCopies.marks(of: before, at: step.position, in: session)
    guard !marks.isEmpty else { return ["like nothing else in the collection"] }
    return marks.map { mark in
      let role = mark.role == .representative ? "represents" : "is a copy in"
      var text = "\(role) cluster \(mark.cluster); most like (\(Amounts.share(Double(mark.similarity)))) "
      text += renderer.visible(mark.partnerID)
      if let partner = session.document(mark.partnerID, at: step.position - 1) {
        let span = mark.partnerSpan
        if span == partner.span { return text + passages(of: mark, in: partner) }
        text += ": “\(Fitting.cut(renderer.visible(partner[span]), to: 2 * renderer.width))”"
      }
      return text
    }
  }

  /// The first passage that a whole document has in common with its partner, and the number of the others.
  private func passages(of mark: Duplicate, in partner: Document) -> String {
    guard let first = mark.passages.first, first.partnerSpan != partner.span else { return "" }
    let others = mark.passages.count > 1 ? " and \(mark.passages.count - 1) more" : ""
    let quote = Fitting.cut(renderer.visible(partner[first.partnerSpan]), to: renderer.width)
    return "; in common \(first.span.lowerBound)..<\(first.span.upperBound)\(others): “\(quote)”"
  }

  private static func reasons(_ changes: [EditChange]) -> String {
    var seen: [EditReason] = []
    for reason in changes.flatMap(\.reasons) where !seen.contains(reason) { seen.append(reason) }
    return seen.map(\.rawValue).joined(separator: ", ")
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    Fitting.wrap(text, to: renderer.width - indent).map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }
}
