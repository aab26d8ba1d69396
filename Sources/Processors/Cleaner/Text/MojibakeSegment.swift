import TamisCore

/// A line of text, or a part of a long one, while mojibake is taken off it layer by layer.
///
/// A segment is what damage is judged by: a sequence that proves it vouches for weaker ones of the same code page.
struct MojibakeSegment {
  typealias Item = MojibakeReading.Item
  typealias Sequence = MojibakeReading.Sequence

  /// The most bytes of a segment; longer lines are cut behind a space.
  static let maximumByteCount = 4096

  /// Layers after which a segment counts as made to keep the rule busy; each layer but the last makes it shorter.
  private static let maximumLayerCount = 32

  private var items: [Item] = []
  private let restoresLost: Bool
  private let pages = CodePageIndex.shared

  /// Takes in a range of a text.
  ///
  /// - Parameters:
  ///   - range: Bytes of the text on scalar boundaries.
  ///   - bytes: The text.
  ///   - restoresLost: Whether a lost byte is made up where one character is by far the likeliest.
  init(_ range: Range<Int>, in bytes: Span<UInt8>, restoresLost: Bool) {
    self.restoresLost = restoresLost
    items.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, byteCount) = bytes.scalar(at: index)
      items.append(Item(scalar.value, index, index + byteCount))
      index += byteCount
    }
  }

  /// Repairs the segment.
  ///
  /// - Returns: The characters that changed, with the bytes that each replaces, ascending.
  /// - Complexity: O(*n*) for each layer.
  mutating func repaired() -> [Item] {
    var layerCount = 0
    while layerCount < Self.maximumLayerCount, repairLayer() { layerCount += 1 }
    repairControls()
    return items.filter(\.isRepaired)
  }

  private mutating func repairLayer() -> Bool {
    let marks = items.indices.filter { items[$0].value >= 0x80 }
    let candidates = candidatePages(marks)
    guard candidates != 0 else { return false }
    var best: (reading: MojibakeReading, accepted: [Sequence], points: Int)?
    var seen: [[UInt8]] = []
    for page in CodePage.allCases where candidates & page.bit != 0 {
      // Pages that read all characters alike would only find the same again.
      let bytes = marks.map { pages.byte(ofRow: items[$0].row, in: page) }
      guard !seen.contains(bytes) else { continue }
      seen.append(bytes)
      var reading = MojibakeReading(items, marks: marks, in: page)
      reading.weigh(items)
      let accepted = accepted(of: reading, marks)
      let points = accepted.reduce(0) { $0 + $1.score }
      if points > best?.points ?? 0 { best = (reading, accepted, points) }
    }
    guard let best else { return false }
    apply(best.accepted, in: best.reading.page)
    return true
  }

  /// The pages in which some sequence may begin.
  private func candidatePages(_ marks: [Int]) -> UInt16 {
    var candidates: UInt16 = 0
    for index in marks where items[index].row != 0 && index + 1 < items.count {
      let next = items[index + 1]
      if next.row != 0 {
        candidates |= pages.pages(lead: items[index].row, continuation: next.row)
      } else if next.value == 0x20, items[index].value == 0xC3 || items[index].value == 0xC2 {
        candidates |= CodePage.windows1252.bit
      }
    }
    return candidates
  }

  /// The sequences that are damage: those that prove it, and weaker ones beside them.
  private func accepted(of reading: MojibakeReading, _ marks: [Int]) -> [Sequence] {
    guard reading.sequences.contains(where: { $0.score >= MojibakeScore.strong - 1 }) else { return [] }
    let hopeless = hopelessItems(of: reading, marks)
    let candidates = reading.sequences.filter { sequence in !hopeless.contains { $0.contains(sequence.index) } }
    let isProved = candidates.contains { $0.score >= MojibakeScore.strong }
    // A pair of guillemets with spaces around them proves what one of them does not.
    let guillemetCount = candidates.count {
      $0.score == MojibakeScore.strong - 1 && ($0.value == 0xAB || $0.value == 0xBB)
    }
    return isProved || guillemetCount > 1 ? candidates.filter { $0.score >= MojibakeScore.weak } : []
  }

  /// Runs in which most letters beyond ASCII fit no sequence: what was done to them is not undone by this page.
  ///
  /// A run is of neighbours beyond ASCII, together with what ASCII their sequences take in.
  private func hopelessItems(of reading: MojibakeReading, _ marks: [Int]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var number = 0
    var (start, end, leftCount, sequenceCount) = (0, 0, 0, 0)
    func close() {
      if leftCount >= 2, leftCount >= sequenceCount { result.append(start..<end) }
    }
    for mark in marks where mark >= end {
      if mark > end {
        close()
        (start, leftCount, sequenceCount) = (mark, 0, 0)
      }
      while number < reading.sequences.count, reading.sequences[number].index < mark { number += 1 }
      if number < reading.sequences.count, reading.sequences[number].index == mark {
        end = reading.sequences[number].end
        sequenceCount += 1
      } else {
        leftCount += items[mark].kind.isLetter ? 1 : 0
        end = mark + 1
      }
    }
    close()
    return result
  }

  private mutating func apply(_ sequences: [Sequence], in page: CodePage) {
    var result: [Item] = []
    result.reserveCapacity(items.count)
    var lost: [(index: Int, sequence: Sequence)] = []
    var index = 0
    for sequence in sequences {
      result.append(contentsOf: items[index..<sequence.index])
      if sequence.isLost { lost.append((result.count, sequence)) }
      result.append(
        Item(sequence.value, items[sequence.index].start, items[sequence.end - 1].end, isRepaired: true))
      index = sequence.end
    }
    result.append(contentsOf: items[index...])
    if restoresLost, page.hasControls {
      for (index, sequence) in lost {
        guard let value = LostByte.likeliest(in: sequence, second: second(of: sequence, in: page), result, at: index)
        else { continue }
        result[index] = Item(value, result[index].start, result[index].end, isRepaired: true)
      }
    }
    items = result
  }

  /// The second byte of a sequence of three; 0 if that is the one that is lost, or the last.
  private func second(of sequence: Sequence, in page: CodePage) -> UInt8 {
    guard sequence.count == 3 else { return 0 }
    return pages.byte(ofRow: items[sequence.index + 1].row, in: page)
  }

  /// Controls that Latin-1 made of marks of Windows-1252.
  private mutating func repairControls() {
    for index in items.indices where items[index].kind == .control {
      let value = pages.scalar(of: UInt8(truncatingIfNeeded: items[index].value), in: .windows1252)
      guard value >= 0xA0, value != 0x2026 || !endsLine(index) else { continue }
      items[index] = Item(value, items[index].start, items[index].end, isRepaired: true)
    }
  }

  /// Whether the control U+0085, an ellipsis in Windows-1252, ends a line here, as Unicode says it does.
  private func endsLine(_ index: Int) -> Bool {
    guard index > 0, items[index - 1].kind != .space, items[index - 1].value != 0x85 else { return true }
    guard index + 1 < items.count else { return false }
    let next = items[index + 1]
    return next.kind.isLetter || next.kind == .digit || next.value == 0x85
  }
}
