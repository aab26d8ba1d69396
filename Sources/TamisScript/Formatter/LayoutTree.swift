/// A token, or a pair of brackets with what is between them.
indirect enum LayoutPiece {
  /// The index of a token.
  case token(Int)
  case group(LayoutGroup)
}

/// A pair of brackets with what is between them.
struct LayoutGroup {
  /// What the brackets hold, which tells where lines may be broken.
  enum Kind {
    /// Items separated by commas.
    case items
    /// A condition: broken at `and` or `or`.
    case condition
    /// A side branch: broken at `|`.
    case pipeline
  }

  let kind: Kind
  let open: Int
  let close: Int
  let pieces: [LayoutPiece]
  /// The width on one line, brackets included.
  let width: Int
  /// Whether the author broke a line inside, or wrote a remark there.
  let isBroken: Bool
}

/// Makes pieces of the tokens of a script that parsed without errors, so that brackets are known to match.
struct LayoutTreeBuilder {
  let lexed: LexedScript
  let widths: [Int]

  /// The pieces of a range of tokens.
  ///
  /// Recursive; the parser limits the depth of brackets.
  func pieces(of range: Range<Int>, inCondition: Bool = false) -> [LayoutPiece] {
    var pieces: [LayoutPiece] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard lexed.tokens[index].isOpener else {
        pieces.append(.token(index))
        index += 1
        continue
      }
      let group = group(from: index, in: range, inCondition: inCondition)
      pieces.append(.group(group))
      index = group.close + 1
    }
    return pieces
  }

  private func group(from open: Int, in range: Range<Int>, inCondition: Bool) -> LayoutGroup {
    var close = open + 1
    var depth = 1
    var isBroken = false
    while close < range.upperBound {
      if lexed.tokens[close].startsLine { isBroken = true }
      if lexed.tokens[close].isOpener { depth += 1 }
      if lexed.tokens[close].isCloser { depth -= 1 }
      if depth == 0 { break }
      close += 1
    }
    let before = open > 0 ? lexed.tokens[open - 1].keyword : nil
    let isList = lexed.tokens[open].kind == .leftBracket
    let kind: LayoutGroup.Kind =
      if isList { .items } else if before == .where || inCondition { .condition } else if before == .tee {
        .pipeline
      } else { .items }
    let inner = pieces(of: open + 1..<close, inCondition: kind == .condition)
    let width = widths[open] + widths[close] + self.width(of: inner, isItems: kind == .items)
    return LayoutGroup(kind: kind, open: open, close: close, pieces: inner, width: width, isBroken: isBroken)
  }

  /// The width of pieces on one line.
  func width(of pieces: [LayoutPiece], isItems: Bool = false) -> Int {
    var width = 0
    for (position, piece) in pieces.enumerated() {
      if position > 0, needsSpace(before: piece.firstToken) { width += 1 }
      switch piece {
      case .token(let index):
        // A comma behind the last item is not written on one line.
        if isItems, position == pieces.count - 1, lexed.tokens[index].kind == .comma { continue }
        width += widths[index]
      case .group(let group): width += group.width
      }
    }
    return width
  }

  /// Whether a space stands between a token and the one before it on the same line.
  func needsSpace(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = lexed.tokens[index - 1]
    let token = lexed.tokens[index]
    if before.isOpener || token.isCloser { return false }
    switch token.kind {
    case .comma, .colon: return false
    case .leftParenthesis: return !(before.isName && before.keyword?.isOperator != true)
    default: return true
    }
  }
}

extension LayoutPiece {
  /// The index of the first token.
  var firstToken: Int {
    switch self {
    case .token(let index): index
    case .group(let group): group.open
    }
  }
}
