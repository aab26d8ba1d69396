import Tamis

#if canImport(Glibc)
  import Glibc
#endif

/// A part of Tamis that takes anything: it must neither trap nor break its laws.
struct FuzzTarget: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  static let all: [FuzzTarget] = [
    FuzzTarget(name: "decode") { decode($0) },
    FuzzTarget(name: "clean") { bytes in
      process(document(bytes), with: Clean())
      clean(document(bytes))
    },
    FuzzTarget(name: "tokenize") { tokenize(document($0)) },
    FuzzTarget(name: "script") { bytes in
      let source = SourceText(name: "fuzz.tamis", text: String(decoding: bytes, as: UTF8.self))
      let environment = ScriptEnvironment(
        registry: .builtin, inputFormats: InputFormats.all, outputFormats: OutputFormats.all, isReadable: { _ in true })
      _ = ScriptChecker.check(source, in: environment, settings: [:], inputsGiven: true, outputGiven: true)
    },
    // A model from anywhere: refused, or usable on any text.
    FuzzTarget(name: "ner-model") { bytes in
      guard let model = try? EntityModel(bytes: EntityModel.signed(bytes)) else { return }
      var document = Document(
        id: "fuzz", text: "Mme Anne Kerdoncuff quitte l'Union (UB) à Saint-Malo.\nÀ Nantes, il pleut.")
      guard (try? Tokenize().process(&document)) != nil else { return }
      precondition(model.entities(in: document).allSatisfy { $0.score >= 0 && $0.score <= 1 }, "a score is none")
    },
    FuzzTarget(name: "ner") { bytes in
      guard var document = document(bytes) else { return }
      document.metadata["language"] = "fr"
      guard (try? Tokenize().process(&document)) != nil else { return }
      process(document, with: RecognizeEntities())
    },
    FuzzTarget(name: "json") { bytes in
      _ = try? JSONParser.parse(String(decoding: bytes, as: UTF8.self))
      json(bytes)
    },
  ]

  /// The target that the environment names.
  static let current: FuzzTarget = {
    let name = unsafe getenv("TAMIS_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? "decode"
    guard let target = all.first(where: { $0.name == name }) else {
      fatalError("no fuzz target '\(name)'; there are \(all.map(\.name).joined(separator: ", "))")
    }
    return target
  }()

  /// Reads bytes as a value and as a record: what is written of the value is the same one, and escapes lead from the
  /// text of a string to its bytes.
  static func json(_ bytes: [UInt8]) {
    if let value = try? JSONParser.parse(utf8: bytes.span) {
      precondition((try? JSONParser.parse(value.description)) == value, "a value was written as another one")
    }
    for member in (try? JSONObjectScanner.members(of: bytes.span)) ?? [] where member.kind == .string {
      guard let decoded = try? JSONObjectScanner.decodeString(member.valueRange, in: bytes.span) else { continue }
      let text = Array(decoded.text.utf8)
      var (place, source) = (0, member.valueRange.lowerBound + 1)
      for escape in decoded.escapes {
        let run = bytes[source..<escape.source.lowerBound]
        precondition(text[place..<place + run.count] == run, "text and source differ between escapes")
        place += run.count + escape.byteCount
        source = escape.source.upperBound
      }
      precondition(text[place...] == bytes[source..<member.valueRange.upperBound - 1], "text and source differ")
    }
  }

  /// Decodes bytes in the encoding that is found, and in all: the alignment must cover both sides.
  static func decode(_ bytes: [UInt8]) {
    for decoder in [TextDecoder()] + TextEncoding.allCases.map(TextDecoder.init(encoding:)) {
      guard let decoded = try? decoder.decode(bytes.span) else { preconditionFailure("decoding failed") }
      precondition(decoded.alignment.sourceByteCount == bytes.count, "the alignment does not cover the bytes")
      precondition(
        decoded.alignment.targetByteCount == decoded.text.utf8.count, "the alignment does not cover the text")
      precondition(decoded.invalidBytes.offsets.allSatisfy { $0 < bytes.count }, "an offset lies outside the bytes")
      precondition(decoded.foreignLines.offsets.allSatisfy { $0 < bytes.count }, "a line lies outside the bytes")
    }
  }

  /// Cleans with every option on, and again: nothing may be left to do, in either.
  static func clean(_ document: Document?) {
    guard let document else { return }
    var thorough = Clean()
    (thorough.width, thorough.spaces, thorough.quotes) = (true, .french, .french)
    for clean in [Clean(), thorough] {
      var once = document
      guard (try? clean.process(&once)) != nil else { continue }
      var twice = Document(id: "again", text: once.text)
      guard (try? clean.process(&twice)) != nil else { preconditionFailure("clean text is refused") }
      precondition(twice.revisions.isEmpty, "cleaning twice is not cleaning once")
    }
  }

  /// Cuts by the rules of every language: each byte is in one token or in a gap, and tokens tile sentences.
  static func tokenize(_ document: Document?) {
    guard let document else { return }
    for (language, contractions) in [("auto", Tokenize.Contractions.keep), ("fr", .keep), ("en", .part)] {
      var (copy, tokenize) = (document, Tokenize())
      (tokenize.language, tokenize.contractions) = (language, contractions)
      (tokenize.words, tokenize.explain) = (true, true)
      guard (try? tokenize.process(&copy)) != nil else { preconditionFailure("text is refused") }
      for layer in tokenize.provides {
        guard (try? copy.checkLayer(layer)) != nil else { preconditionFailure("a layer is out of order") }
      }
      var end = 0
      for token in copy[.tokens] {
        precondition(token.span.lowerBound >= end && !token.span.isEmpty, "tokens overlap")
        precondition(isGap(copy[TextSpan(end, token.span.lowerBound)]), "text in a gap")
        end = token.span.upperBound
      }
      precondition(isGap(copy[TextSpan(end, copy.byteCount)]), "text behind the last token")
      let ends = Set(copy[.tokens].map(\.span.upperBound))
      precondition(copy[.sentences].allSatisfy { ends.contains($0.span.upperBound) }, "a sentence ends in a token")
      precondition(copy[.boundaries].count == copy[.sentences].count, "a sentence's end is not explained")
    }
    process(document, with: Tokenize())
  }

  /// Whether a text is white space, as gaps are.
  private static func isGap(_ text: Substring) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
  }

  /// A document from bytes, as a file with them would be read.
  static func document(_ bytes: [UInt8]) -> Document? {
    guard let decoded = try? TextDecoder().decode(bytes.span) else { return nil }
    return try? Document(
      id: "fuzz", text: decoded.text, source: SourceReference(path: "fuzz", byteCount: bytes.count),
      decoding: decoded.alignment)
  }

  /// Runs a processor and checks what must hold whatever the text: a way back to the raw bytes for all of it.
  static func process(_ document: Document?, with processor: some DocumentProcessor) {
    guard var document, (try? processor.process(&document)) != nil else { return }
    precondition(document.alignment.targetByteCount == document.byteCount, "the alignment does not cover the text")
    precondition(
      document.rawRanges(of: document.span).allSatisfy { $0.upperBound <= document.decoding.sourceByteCount },
      "a span leads outside the raw bytes")
  }
}
