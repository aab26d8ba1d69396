internal import TamisCore

/// Says of the members of each cluster which one represents it, and how and where the others are like it.
struct GroupDescriber: Sendable {
  let texts: DocumentTexts
  let links: PairShares
  let groups: DocumentLists
  let clusterOfDocument: [UInt32]
  /// For each document: its date, in seconds since 1970; empty unless the earliest one represents.
  let dates: [Int64]
  let share: Double
  let keep: Deduplicate.Keep

  /// The clusters that a worker takes at a time.
  private static let sliceSize = 64

  /// Describes all clusters.
  func describe(in store: any ScratchStore, _ workers: Workers) throws -> DocumentMarks {
    let states = try workers.run((groups.count + Self.sliceSize - 1) / Self.sliceSize, keeping: { State() }) {
      state, slice in
      for index in slice * Self.sliceSize..<min(groups.count, (slice + 1) * Self.sliceSize) {
        try describe(groups[index], &state, in: store)
      }
    }
    var marks = DocumentMarks(store: store, documentCount: texts.documentCount)
    for state in states { marks.add(state.written) }
    return marks
  }

  /// What one worker has in hand.
  private struct State: Sendable {
    var alignment = SeedAlignment()
    var written: [(document: UInt32, offset: Int)] = []
    var buffer: [UInt8] = []
    // Of the cluster in hand:
    /// Its texts, ascending.
    var ownTexts: [UInt32] = []
    /// The longest of them.
    var witnesses: ArraySlice<UInt32> = []
    /// For each text and witness: the share that they have in common.
    var shares: [Float] = []
    /// For each text: the share that it has in common with the representative; below 0 if they were not compared yet.
    var centreShares: [Float] = []
    var representative: (document: UInt32, byteCount: UInt32, id: String) = (0, 0, "")
    var diameter: Float = 0
  }

  private func describe(_ group: ArraySlice<UInt32>, _ state: inout State, in store: any ScratchStore) throws {
    state.ownTexts = group.map { texts.textOfDocument[Int($0)] }.sorted()
    var last: UInt32?
    state.ownTexts.removeAll { text in
      defer { last = text }
      return text == last
    }
    state.witnesses = state.ownTexts.prefix(SupportedClusters.mostWitnesses)
    state.shares.removeAll(keepingCapacity: true)
    for text in state.ownTexts {
      for witness in state.witnesses { state.shares.append(try shareOf(text, witness, &state)) }
    }
    state.diameter = 1 - (state.shares.min() ?? 1).squareRoot()
    state.centreShares = [Float](repeating: -1, count: state.ownTexts.count)
    let representative = try chooseRepresentative(group, &state)
    let source = try texts.source(ofDocument: Int(representative))
    state.representative = (representative, source.byteCount, source.id)
    var closest: (document: UInt32, share: Float) = (representative, -1)
    for document in group where document != representative {
      let found = try describe(document, &state, in: store)
      if found.isDirect, found.share > closest.share { closest = (document, found.share) }
    }
    if closest.share < 0, let other = group.first(where: { $0 != representative }) {
      let (text, centre) = (texts.textOfDocument[Int(other)], texts.textOfDocument[Int(representative)])
      closest = (other, try shareOf(text, centre, &state))
    }
    try write(
      representative, partner: closest.document, share: max(0, closest.share), isCopy: false, isDirect: true, &state,
      in: store)
  }

  /// Describes a copy.
  private func describe(
    _ document: UInt32, _ state: inout State, in store: any ScratchStore
  ) throws -> (share: Float, isDirect: Bool) {
    let text = texts.textOfDocument[Int(document)]
    let centre = texts.textOfDocument[Int(state.representative.document)]
    let place = Self.place(of: text, in: state.ownTexts)
    if state.centreShares[place] < 0 { state.centreShares[place] = try shareOf(text, centre, &state) }
    var partner = state.representative.document
    var found = state.centreShares[place]
    let isDirect = Double(found) >= share
    if !isDirect {
      for (index, witness) in state.witnesses.enumerated() where witness != text && witness != centre {
        let other = state.shares[place * state.witnesses.count + index]
        if other > found { (partner, found) = (texts.firstDocuments[Int(witness)], other) }
      }
    }
    try write(document, partner: partner, share: found, isCopy: true, isDirect: isDirect, &state, in: store)
    return (found, isDirect)
  }

  private static func place(of text: UInt32, in texts: [UInt32]) -> Int {
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if texts[middle] < text { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func shareOf(_ first: UInt32, _ second: UInt32, _ state: inout State) throws -> Float {
    if first == second { return 1 }
    let pair = CandidatePairs.pair(Int(first), Int(second))
    if let known = links[pair] { return known }
    return Float(try state.alignment.compare(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), in: texts).share)
  }

  private func write(
    _ document: UInt32, partner: UInt32, share: Float, isCopy: Bool, isDirect: Bool, _ state: inout State,
    in store: any ScratchStore
  ) throws {
    let own =
      document == state.representative.document
      ? (state.representative.byteCount, state.representative.id) : try texts.source(ofDocument: Int(document))
    let other =
      partner == state.representative.document
      ? (state.representative.byteCount, state.representative.id) : try texts.source(ofDocument: Int(partner))
    let mark = CopyResolution.Mark(
      documentID: own.1, partnerID: other.1, span: TextSpan(0, Int(own.0)), partnerSpan: TextSpan(0, Int(other.0)),
      cluster: clusterOfDocument[Int(document)] + 1, partner: partner, similarity: share.squareRoot(), isCopy: isCopy,
      isDirect: isDirect, diameter: state.diameter,
      passages: try passages(of: document, and: partner, spans: (Int(own.0), Int(other.0)), &state))
    state.buffer.removeAll(keepingCapacity: true)
    mark.encode(into: &state.buffer)
    // SAFETY: bytes have no padding.
    state.written.append((document, unsafe try store.append(state.buffer.span.bytes)))
  }

  private func passages(
    of document: UInt32, and partner: UInt32, spans: (Int, Int), _ state: inout State
  ) throws -> [CopiedPassage] {
    let (text, other) = (texts.textOfDocument[Int(document)], texts.textOfDocument[Int(partner)])
    if text == other { return [CopiedPassage(TextSpan(0, spans.0), partnerSpan: TextSpan(0, spans.1))] }
    // One partner after the other costs least.
    try state.alignment.align(Int(other), Int(text), in: texts)
    return state.alignment.copiedSpans
  }

  private func chooseRepresentative(_ group: ArraySlice<UInt32>, _ state: inout State) throws -> UInt32 {
    let first = group[group.startIndex]
    switch keep {
    case .first: return first
    case .longest:
      // Texts are numbered from the longest down; of equal ones the first document.
      return group.min { (length($0), $0) < (length($1), $1) } ?? first
    case .earliest:
      return group.min { (dates[Int($0)], $0) < (dates[Int($1)], $1) } ?? first
    case .mostComplete:
      var best: (text: UInt32, covered: Double) = (state.witnesses[0], -1)
      for text in state.witnesses {
        var covered = 0.0
        for other in state.witnesses where other != text {
          covered += try state.alignment.compare(Int(other), Int(text), in: texts).first
        }
        if covered > best.covered { best = (text, covered) }
      }
      return group.first { texts.textOfDocument[Int($0)] == best.text } ?? first
    }
  }

  private func length(_ document: UInt32) -> Int {
    -Int(texts.letterCount(Int(texts.textOfDocument[Int(document)])))
  }
}
