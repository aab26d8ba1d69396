import TamisCore

/// Reads the documents of a CoNLL-U file, from `# newdoc` to the next, with their paragraphs, sentences and tokens.
struct TreebankFileReader: DocumentReader {
  private let stream: any ByteSource
  private let context: ReadingContext
  private var lines: LineReader
  private var isFinished = false
  /// A sentence that was read and belongs to the next document, and where it begins.
  private var pending: (block: Block, position: SourcePosition)?

  /// The lines of one sentence, the blank one behind them included.
  private struct Block {
    var bytes: [UInt8] = []
    var startsDocument = false
    var documentID: String?
    var isTooLong = false
  }

  init(_ stream: any ByteSource, _ context: ReadingContext) {
    self.stream = stream
    self.context = context
    lines = LineReader(stream, limit: context.options.maximumDocumentByteCount)
  }

  var position: SourcePosition { pending?.position ?? lines.position }

  mutating func begin(at position: SourcePosition) throws(ByteStreamError) -> Bool {
    lines.begin(at: position)
    return try stream.skip(position.byteOffset)
  }

  mutating func next() -> SourceItem? {
    guard !isFinished else { return nil }
    let start = position
    var bytes: [UInt8] = []
    var first: Block?
    var isTooLong = false
    do throws(ByteStreamError) {
      while true {
        let place = position
        guard let block = try takeBlock() else {
          isFinished = true
          break
        }
        // What is in front of the first sentence is in no document, but for the comments of its own.
        if first != nil, block.startsDocument {
          pending = (block, place)
          break
        }
        first = first ?? block
        isTooLong = isTooLong || block.isTooLong || bytes.count + block.bytes.count > limit
        if isTooLong { bytes = [] } else { bytes += block.bytes }
      }
    } catch {
      isFinished = true
      pending = nil
      return .failure(context.failure(error))
    }
    guard let first else { return nil }
    if isTooLong { return .failure(context.tooLarge(lineNumber: start.lineCount + 1)) }
    do throws(ReadFailure) {
      let isWhole = start.byteOffset == 0 && isFinished
      let id = first.documentID ?? (isWhole ? context.name : "\(context.name):\(start.lineCount + 1)")
      return .document(try document(id, bytes, start))
    } catch {
      return .failure(error)
    }
  }

  private var limit: Int { context.options.maximumDocumentByteCount }

  private mutating func takeBlock() throws(ByteStreamError) -> Block? {
    if let pending {
      self.pending = nil
      return pending.block
    }
    var block = Block()
    var hasLines = false
    while let line = try lines.next() {
      hasLines = true
      let bytes = lines.buffer.span.extracting(line.range)
      block.isTooLong = block.isTooLong || line.isTooLong || block.bytes.count + bytes.count > limit
      if block.isTooLong {
        block.bytes = []
      } else {
        block.bytes.append(copying: bytes)
        block.bytes.append(UInt8(ascii: "\n"))
      }
      if bytes.starts(with: Array("# newdoc".utf8)) {
        block.startsDocument = true
        block.documentID = Self.identifier(String(decoding: Array(copying: bytes), as: UTF8.self))
      }
      if bytes.isEmpty || bytes.count == 1 && bytes[0] == UInt8(ascii: "\r") { break }
    }
    return hasLines ? block : nil
  }

  /// The value of `# newdoc id = VALUE`.
  private static func identifier(_ line: String) -> String? {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    let value = line[line.index(after: equals)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return value.isEmpty ? nil : value
  }

  private func document(
    _ id: String, _ bytes: [UInt8], _ start: SourcePosition
  ) throws(ReadFailure) -> Document {
    guard let source = try? String(validatingUTF8Bytes: bytes) else {
      throw ReadFailure(
        "input.not-conllu", path: context.name, lineNumber: start.lineCount + 1,
        reason: "the document is not UTF-8", help: "convert the file first: iconv -t UTF-8")
    }
    let treebank: Treebank
    do throws(ReadFailure) {
      treebank = try Treebank(conllu: source, path: context.name)
    } catch {
      throw ReadFailure(
        error.code, path: context.name, lineNumber: (error.lineNumber ?? 0) + start.lineCount, reason: error.reason,
        help: error.help)
    }
    let reference = SourceReference(
      path: context.path, baseOffset: context.baseOffset + start.byteOffset, byteCount: bytes.count,
      lineNumber: start.lineCount + 1)
    do throws(DocumentError) {
      var document = try Document(
        id: id, text: treebank.text, source: reference, decoding: treebank.alignment(sourceByteCount: bytes.count))
      document[.paragraphs] = treebank.paragraphs.map { Paragraph($0) }
      document[.sentences] = treebank.sentences.map { Sentence($0) }
      document[.tokens] = treebank.tokens.map { Token($0, kind: Self.kind(of: document[$0])) }
      return document
    } catch {
      throw .document(error, path: context.name, lineNumber: start.lineCount + 1)
    }
  }

  /// What kind of token a form is, by its characters: treebanks tell it in ways of their own.
  private static func kind(of form: Substring) -> TokenKind {
    let scalars = form.unicodeScalars
    if scalars.contains(where: \.properties.isAlphabetic) { return .word }
    if scalars.contains(where: { $0.properties.numericType != nil }) { return .number }
    let isSymbol = scalars.allSatisfy {
      [.mathSymbol, .currencySymbol, .otherSymbol, .modifierSymbol].contains($0.properties.generalCategory)
    }
    return isSymbol ? .symbol : .punctuation
  }
}

extension Treebank {
  /// The alignment of the text with the file's: forms are where they stand, and what is between two of them comes from
  /// what is between them there.
  func alignment(sourceByteCount: Int) -> Alignment {
    var builder = Alignment.Builder()
    builder.reserveCapacity(2 * tokens.count + 1)
    for (token, source) in zip(tokens, sourceRanges) {
      builder.appendReplacement(
        targetByteCount: token.lowerBound - builder.targetByteCount,
        sourceByteCount: source.lowerBound - builder.sourceByteCount)
      builder.appendIdentity(token.byteCount)
    }
    builder.appendReplacement(
      targetByteCount: text.utf8.count - builder.targetByteCount,
      sourceByteCount: sourceByteCount - builder.sourceByteCount)
    return builder.build()
  }

  /// Paragraphs: the stretches of tokens with a blank line between them.
  var paragraphs: [TextSpan] {
    let bytes = text.utf8Span.span
    var paragraphs: [TextSpan] = []
    for token in tokens {
      let start = token.lowerBound
      let isFirst = start < 2 || bytes[start - 1] == UInt8(ascii: "\n") && bytes[start - 2] == UInt8(ascii: "\n")
      if isFirst || paragraphs.isEmpty {
        paragraphs.append(token)
      } else {
        paragraphs[paragraphs.count - 1] = TextSpan(paragraphs[paragraphs.count - 1].lowerBound, token.upperBound)
      }
    }
    return paragraphs
  }
}

extension String {
  /// Makes a string of bytes that must be UTF-8.
  fileprivate init(validatingUTF8Bytes bytes: [UInt8]) throws {
    self = String(copying: try UTF8Span(validating: bytes.span))
  }
}

extension Array<UInt8> {
  fileprivate init(copying bytes: Span<UInt8>) {
    self = []
    append(copying: bytes)
  }
}
