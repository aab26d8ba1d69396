import TamisDiagnostics

/// The command `:grep`.
struct GrepCommand: SessionCommand {
  let name = "grep"
  let usage = ":grep WORDS"
  let summary = "Finds words in all documents, with what stands around them."
  let help = """
    Words are found as typed, or where a document does not have them like this, without regard to case, accents, \
    hyphens and line ends. Between two slashes it is a regular expression: `:grep /[0-9]+ (morts|blessés)/`.
    """
  let arguments: [ArgumentKind] = [.text]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    guard !arguments.text.isEmpty else { throw CommandError.usage(usage, problem: "nothing to look for") }
    let find = try Self.finder(arguments.text)
    let renderer = workspace.renderer
    var (text, count, documentCount) = ("", 0, 0)
    for (index, document) in workspace.session.documents.enumerated() {
      let matches = find(document.text)
      guard !matches.isEmpty else { continue }
      count += matches.count
      documentCount += 1
      text += renderer.paint("\(index + 1) \(renderer.visible(document.id))", .heading) + "\n"
      for match in matches { text += Self.line(match, document, renderer) }
    }
    guard count > 0 else { throw CommandError.notFound(arguments.text, place: workspace.session.positionName) }
    return text
      + renderer.paint(
        "\(Amounts.count(count, "match", plural: "matches")) in \(workspace.documentCount(documentCount))\n", .faint)
  }

  private static func finder(_ pattern: String) throws -> (String) -> [TextSpan] {
    guard pattern.hasPrefix("/"), pattern.hasSuffix("/"), pattern.utf8.count > 2 else {
      guard let search = TextSearch(pattern) else { return { _ in [] } }
      return { search.matches(in: $0) }
    }
    let regex: Regex<AnyRegexOutput>
    do {
      regex = try Regex(String(pattern.dropFirst().dropLast()))
    } catch {
      throw CommandError.usage(":grep /PATTERN/", problem: "the pattern is no regular expression: \(error)")
    }
    return { text in
      text.matches(of: regex).filter { !$0.range.isEmpty }.map { match in
        let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
        return TextSpan(start, start + text[match.range].utf8.count)
      }
    }
  }

  /// The match in the middle of the screen.
  private static func line(_ match: TextSpan, _ document: Document, _ renderer: Renderer) -> String {
    let found = Fitting.cut(renderer.visible(document[match]), to: renderer.width / 2)
    let side = max(8, (renderer.width - DisplayWidth.width(of: found) - 4) / 2)
    let before = String(renderer.visible(document.text(before: match, byteCount: 4 * side)).reversed())
    let left = String(Fitting.cut(before, to: side).reversed())
    let right = Fitting.cut(renderer.visible(document.text(behind: match, byteCount: 4 * side)), to: side)
    let padding = String(repeating: " ", count: max(0, side - DisplayWidth.width(of: left)))
    let mark = renderer.hasColour ? renderer.paint(found, .mark) : "[\(found)]"
    return ("  " + padding + left + mark + right).trimmedEnd + "\n"
  }
}

extension Document {
  /// At most so many bytes of the text that stand before a span, whole characters only.
  func text(before span: TextSpan, byteCount: Int) -> Substring {
    let bytes = text.utf8Span.span
    var start = max(0, span.lowerBound - byteCount)
    while !bytes.isScalarBoundary(start) { start += 1 }
    return self[TextSpan(start, span.lowerBound)]
  }

  /// At most so many bytes of the text that stand behind a span, whole characters only.
  func text(behind span: TextSpan, byteCount: Int) -> Substring {
    let bytes = text.utf8Span.span
    var end = min(bytes.count, span.upperBound + byteCount)
    while !bytes.isScalarBoundary(end) { end -= 1 }
    return self[TextSpan(span.upperBound, max(span.upperBound, end))]
  }
}
