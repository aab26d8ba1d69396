public import TamisCore
public import TamisJSON

/// A syntactic word as Universal Dependencies treebanks count them: a token, or a part of a contracted one.
public struct Word: LayerElement {
  /// The bytes of its token; the words of a contraction share them.
  public var span: TextSpan
  /// What the word is where it is not contracted: `de` and `le` in `du`.
  public var form: String

  /// Makes a word.
  ///
  /// - Parameters:
  ///   - span: The bytes of its token.
  ///   - form: What the word is where it is not contracted.
  public init(_ span: TextSpan, form: String) {
    self.span = span
    self.form = form
  }

  /// Its form.
  public var attributes: JSONObject { ["form": .string(form)] }
}

extension LayerKey<Word> {
  /// Syntactic words in text order.
  public static var words: Self { "words" }
}
