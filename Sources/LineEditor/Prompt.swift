internal import TamisDiagnostics

/// What is shown before the lines of an input.
///
/// A prompt may contain terminal escape sequences, as for colour; they take no columns. Sequences at its very end take
/// effect before its last visible character, which usually is a space.
public struct Prompt: Hashable, Sendable {
  /// The prompt of the first line.
  public var text: String
  /// The prompt of further lines.
  public var continuation: String

  /// Creates a prompt.
  ///
  /// - Parameters:
  ///   - text: The prompt of the first line.
  ///   - continuation: The prompt of further lines; by default three points, as wide as `text`.
  public init(_ text: String, continuation: String? = nil) {
    self.text = text
    self.continuation = continuation ?? Self.points(for: text)
  }

  private static func points(for text: String) -> String {
    let points = "... "
    let lastLine = Pieces(of: text).visible.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return String(repeating: " ", count: max(0, DisplayWidth.width(of: lastLine) - points.utf8.count)) + points
  }
}

extension Prompt {
  /// The byte that stands before and after a zero-width part of a prompt that is handed to libedit.
  static let escapeMark: Unicode.Scalar = "\u{1}"

  /// A prompt as libedit takes it.
  ///
  /// libedit binds a zero-width part to the visible character after it: parts must not touch, and there must be such a
  /// character, or the part is lost.
  static func encoded(_ prompt: String, withEscapes: Bool) -> String {
    let pieces = Pieces(of: prompt)
    guard withEscapes else { return pieces.visible }
    var result = String.UnicodeScalarView()
    for (index, cell) in pieces.cells.enumerated() {
      let isLast = index == pieces.cells.count - 1
      let escapes = isLast ? cell.escapes + pieces.trailing : cell.escapes
      if !escapes.isEmpty {
        result.append(escapeMark)
        result.append(contentsOf: escapes)
        result.append(escapeMark)
      }
      result.append(cell.scalar)
    }
    return String(result)
  }
}

/// A prompt taken apart: visible scalars, each with the escape sequences before it.
private struct Pieces {
  var cells: [(escapes: [Unicode.Scalar], scalar: Unicode.Scalar)] = []
  /// The sequences after the last visible scalar.
  var trailing: [Unicode.Scalar] = []

  init(of prompt: String) {
    var rest = Array(prompt.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}" {
        let sequence = Self.escapeSequence(at: rest)
        trailing += sequence
        rest = rest.dropFirst(sequence.count)
      } else {
        rest = rest.dropFirst()
        // Other control characters would move the cursor behind the editor's back.
        if scalar != "\n", scalar.properties.generalCategory == .control { continue }
        cells.append((trailing, scalar))
        trailing = []
      }
    }
  }

  var visible: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: cells.map(\.scalar))
    return String(view)
  }

  /// The sequence that begins with the escape at the start: ECMA-48 control sequences (5.4), the strings that set a
  /// title (5.6), and two-character sequences.
  private static func escapeSequence(at rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    switch rest.dropFirst().first {
    case "[":
      let end = rest.dropFirst(2).firstIndex { (0x40...0x7E).contains($0.value) }
      return rest[...(end ?? rest.endIndex - 1)]
    case "]":
      guard let end = rest.dropFirst(2).firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" }) else { return rest }
      // The string terminator is an escape and a backslash.
      let last = rest[end] == "\u{1B}" ? min(end + 1, rest.endIndex - 1) : end
      return rest[...last]
    default:
      return rest.prefix(2)
    }
  }
}
