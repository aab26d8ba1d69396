import NER
import Tamis

/// Texts with the names in them, read and cut into tokens as `tokenize` does.
enum GoldNames {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: JSON Lines, or columns if it ends in `.conll`.
  ///   - language: Of its texts.
  /// - Returns: Documents with tokens, sentences and the right entities.
  /// - Throws: ``AnnotationError`` with the file and line, or what reading throws.
  static func documents(_ path: String, language: String) throws -> [Document] {
    let text = try TextFile.read(path)
    var tokenize = Tokenize()
    tokenize.language = language
    return try AnnotatedTexts.documents(text.utf8Span.span, path: path).map { original in
      var document = original
      document.metadata["language"] = .string(language)
      guard !document.hasLayer(.tokens) else { return document }
      let gold = document[.entities]
      try tokenize.process(&document)
      document[.entities] = gold
      return document
    }
  }
}
