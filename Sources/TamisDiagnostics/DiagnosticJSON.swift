public import TamisJSON

/// The machine-readable form of diagnostics.
public enum DiagnosticJSON {
  /// Returns a diagnostic as a JSON object.
  ///
  /// Its members are `code`, `severity`, `message`, `file`, `labels`, `help` (or null) and `fixIts`. A label has
  /// `start` and `end` in UTF-8 bytes, clamped to the source, then `line`, `column`, `endLine`, `endColumn` from 1 in
  /// `Character`s, and `text`; the first label is the primary one. A fix-it has `message` and `edits`, each with `start`
  /// and `end` in UTF-8 bytes and `replacement`. Texts are handed on as they are, control characters escaped.
  ///
  /// - Parameters:
  ///   - diagnostic: The diagnostic.
  ///   - source: The text that its labels refer to.
  /// - Returns: The object, its members in the order above.
  /// - Complexity: O(*k* · *c*) for *k* labels and *c* bytes between the start of a line and a label's end.
  public static func value(_ diagnostic: Diagnostic, in source: SourceText) -> JSONValue {
    [
      "code": .string(diagnostic.code.rawValue),
      "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message),
      "file": .string(source.name),
      "labels": .array(diagnostic.labels.map { value($0, in: source) }),
      "help": diagnostic.help.map(JSONValue.string) ?? .null,
      "fixIts": .array(diagnostic.fixIts.map(value)),
    ]
  }

  private static func value(_ label: DiagnosticLabel, in source: SourceText) -> JSONValue {
    let range = source.clamped(label.range)
    let start = source.location(atByte: range.lowerBound)
    let end = source.location(atByte: range.upperBound)
    return [
      "start": .integer(range.lowerBound),
      "end": .integer(range.upperBound),
      "line": .integer(start.lineNumber),
      "column": .integer(start.column),
      "endLine": .integer(end.lineNumber),
      "endColumn": .integer(end.column),
      "text": .string(label.text),
    ]
  }

  private static func value(_ fixIt: FixIt) -> JSONValue {
    let edits = fixIt.edits.map { edit -> JSONValue in
      [
        "start": .integer(edit.range.lowerBound),
        "end": .integer(edit.range.upperBound),
        "replacement": .string(edit.replacement),
      ]
    }
    return ["message": .string(fixIt.message), "edits": .array(edits)]
  }
}
