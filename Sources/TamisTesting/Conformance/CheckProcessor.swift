public import TamisCore

/// Checks that a processor keeps the laws that pipelines, engines and readers rely on.
///
/// The processor runs over texts that are commonly got wrong (``hardTexts``) and over random ones, alone and in
/// several tasks at once; a corpus processor also over all of them as one collection. Then its numbers are put to their
/// limits, its choices and Booleans to all their values, one at a time. The laws:
///
/// | rule | law |
/// |---|---|
/// | `descriptor.…` | name, summary, help and defaults are complete and well-formed; examples are missed as a warning |
/// | `runs.every-text` | with the layers that it requires, it throws for no text |
/// | `layers.order` | layers lie inside the text, on scalar boundaries, sorted |
/// | `layers.declared` | it adds the layers that it declares, and no others |
/// | `layers.kept` | it leaves the other layers as they are, but for moving along edits |
/// | `text.edits` | without `editsText`, the text stays as it is |
/// | `text.reasons` | revisions bear its name, reasons start with it |
/// | `text.provenance` | bytes that count as untouched equal the original; the way to the raw bytes stays in the source |
/// | `document.identity` | id, source and original text stay |
/// | `results.deterministic`, `results.concurrent` | equal input gives equal output, also in four tasks at once |
/// | `corpus.…` | an empty collection works; sketches are gone through once; composed documents are sound |
///
/// ```swift
/// @Test func `Shout keeps the laws of processors`() async {
///   #expect(await checkProcessor(Shout(), preparing: [Tokenize()]).errors.isEmpty)
/// }
/// ```
///
/// - Parameters:
///   - processor: The processor, with any parameters. Other parameters are tried on processors made by `init()`.
///   - preparing: Processors that make the layers that it requires, run on every text first. Standard layers that none
///     of them makes are made by plain rules, see ``TamisCore/Document/addPlainLayers(_:)``.
///   - texts: More texts to try.
///   - randomTextCount: How many random texts to try of each ``TextFlavor``.
///   - seed: What random texts start from; the environment variable `TAMIS_SEED` overrides it.
/// - Returns: The broken laws, each once; empty if it keeps them all. Nothing is thrown, and nothing can be caught where
///   the processor stops the program.
public func checkProcessor(
  _ processor: any Processor, preparing: [any Processor] = [], texts: [String] = [], randomTextCount: Int = 4,
  seed: UInt64 = 1
) async -> [ConformanceFinding] {
  let seed = SplitMix64.seed(seed)
  var report = ConformanceReport(seed: seed)
  checkDescriptor(of: processor, into: &report)
  guard (processor is any DocumentProcessor) != (processor is any CorpusProcessor) else {
    report.add("descriptor.scope", "'\(type(of: processor).name)' must be a DocumentProcessor or a CorpusProcessor")
    return report.findings
  }
  let cases = conformanceTexts(texts, randomTextCount: randomTextCount, seed: seed)
  guard let documents = prepare(cases, for: processor, by: preparing, into: &report) else { return report.findings }
  var laws = LawCheck(processor: processor, arguments: "", report: report)
  laws.check(documents)
  await laws.checkConcurrency(documents)
  report = laws.report
  let sample = documents.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
  for (arguments, variant) in parameterVariants(of: processor, into: &report) {
    guard let ready = prepare(sample.map(\.original), for: variant, by: preparing, into: &report) else { continue }
    var laws = LawCheck(processor: variant, arguments: arguments, report: report)
    laws.check(ready)
    report = laws.report
  }
  return report.findings
}

/// A text to try, by name.
struct ConformanceText: Sendable {
  let name: String
  let text: String
}

/// A document that is ready for the processor, and the text that it was made of.
struct ConformanceCase: Sendable {
  let original: ConformanceText
  let document: Document
}

private func conformanceTexts(_ texts: [String], randomTextCount: Int, seed: UInt64) -> [ConformanceText] {
  var cases = hardTexts.map { ConformanceText(name: $0.name, text: $0.text) }
  cases += texts.enumerated().map { ConformanceText(name: "given \($0.offset + 1)", text: $0.element) }
  for flavor in TextFlavor.allCases {
    var generator = SplitMix64(seed: seed)
    for number in 0..<randomTextCount {
      let text = flavor.text(byteCount: 40 << (2 * (number % 4)), using: &generator)
      cases.append(ConformanceText(name: "\(flavor.rawValue) \(number + 1)", text: text))
    }
  }
  return cases
}

/// Makes documents with the layers that a processor requires; `nil` if they cannot be made.
private func prepare(
  _ texts: [ConformanceText], for processor: any Processor, by preparing: [any Processor],
  into report: inout ConformanceReport
) -> [ConformanceCase]? {
  var cases: [ConformanceCase] = []
  for text in texts {
    // Raw bytes that do not start at 0: whoever forgets the base offset is found out.
    let source = SourceReference(path: "\(text.name).txt", baseOffset: 1_000, byteCount: text.text.utf8.count)
    let plain = Document(id: text.name, text: text.text)
    let document = try? Document(id: text.name, text: plain.text, source: source, decoding: plain.decoding)
    do {
      guard var ready = try run(preparing, over: [document ?? plain]).first else {
        report.add("preparing.drops", "the processors that prepare drop the document", document: text.name)
        continue
      }
      ready.addPlainLayers(processor.requires.filter { !ready.hasLayer($0) })
      if let missing = processor.requires.sorted().first(where: { !ready.hasLayer($0) }) {
        report.add("preparing.missing", "no processor in `preparing:` makes the required layer '\(missing)'")
        return nil
      }
      cases.append(ConformanceCase(original: text, document: ready))
    } catch {
      report.add("preparing.throws", "a processor that prepares throws: \(error)", document: text.name)
    }
  }
  return cases
}
