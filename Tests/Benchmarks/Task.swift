import Tamis

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One thing to measure.
struct Task {
  let name: String
  let byteCount: Int
  let documentCount: Int
  /// Whether the time that passes counts instead of processor time: where another process works.
  private var isWallClock = false
  let body: () throws -> Int

  init(name: String, byteCount: Int, documentCount: Int, body: @escaping () throws -> Int) {
    self.name = name
    self.byteCount = byteCount
    self.documentCount = documentCount
    self.body = body
  }

  /// Processor time of this thread for one run, in seconds; for programs the time that passes.
  func measure() throws -> Double {
    let clockStart = ContinuousClock.now
    let start = Self.processorSeconds
    let check = try body()
    let passed = ContinuousClock.now - clockStart
    let seconds = isWallClock ? passed / .seconds(1) : Self.processorSeconds - start
    // The result is used, so that no part of the work can be left out.
    precondition(check >= 0)
    return max(seconds, 1e-9)
  }

  /// The scan first: everything else is compared with it.
  static func all(_ corpus: Corpus) throws -> [Task] {
    var tasks = [
      Task(name: "scan (byte table)", byteCount: corpus.byteCount, documentCount: corpus.documents.count) {
        corpus.documents.reduce(0) { $0 + scan($1.text) }
      }
    ]
    for names in [["clean"], ["tokenize"], ["clean", "tokenize"], ["clean", "tokenize", "ner"]] {
      let processors = try names.map { try documentProcessor($0) }
      let name = names.joined(separator: " | ")
      tasks.append(
        Task(name: name, byteCount: corpus.byteCount, documentCount: corpus.documents.count) {
          try corpus.documents.reduce(0) { sum, original in
            var document = original
            for processor in processors { try processor.process(&document) }
            return sum + document.byteCount
          }
        })
    }
    tasks.append(try cleanTextTask(corpus))
    tasks.append(try brokenTextTask("clean (10 % mojibake lines)", corpus, hyphenates: false))
    tasks.append(try brokenTextTask("clean (10 % broken lines)", corpus, hyphenates: true))
    for count in [10, 1000] { tasks.append(try briefTask(corpus, documentCount: count)) }
    tasks += dedupTasks(corpus)
    tasks.append(try nerTask(corpus))
    tasks.append(try echoTask(corpus))
    tasks += try jsonLines(corpus, annotate: try ["clean", "tokenize"].map { try documentProcessor($0) })
    return tasks
  }

  /// `dedup` over whole documents: making sketches, and deciding over documents that all differ a little.
  private static func dedupTasks(_ corpus: Corpus) -> [Task] {
    let dedup = Deduplicate()
    let sketches = corpus.documents.enumerated().map { index, document in
      dedup.sketch(Document(id: "\(index)", text: "\(document.text) \(index * 7919)"))
    }
    return [
      Task(name: "dedup, sketch", byteCount: corpus.byteCount, documentCount: corpus.documents.count) {
        corpus.documents.reduce(0) { $0 + dedup.sketch($1).byteCount }
      },
      Task(name: "dedup, resolve", byteCount: corpus.byteCount, documentCount: corpus.documents.count) {
        (try? dedup.resolve(sketches))?.cluster(ofDocument: corpus.documents.count - 1) ?? 0
      },
    ]
  }

  /// `clean` over clean text in which every tenth line was damaged.
  private static func brokenTextTask(_ name: String, _ corpus: Corpus, hyphenates: Bool) throws -> Task {
    let clean = try documentProcessor("clean")
    var lineNumber = 0
    let broken = try corpus.documents.map { original in
      var document = original
      try clean.process(&document)
      return Document(
        id: document.id, text: BrokenText.damaged(document.text, hyphenates: hyphenates, lineNumber: &lineNumber))
    }
    return documentTask(name, clean, broken)
  }

  /// `clean` and `tokenize` over one text of some size, as it is and as a single line: the cost must grow with the size
  /// and no faster.
  static func scaling(_ corpus: Corpus, megabytes: [Int]) throws -> [Task] {
    let processors = try ["clean", "tokenize"].map { ($0, try documentProcessor($0)) }
    var tasks: [Task] = []
    for size in megabytes {
      for (name, text) in texts(corpus, byteCount: size * 1_000_000) {
        for (command, processor) in processors {
          tasks.append(
            documentTask("\(command), \(size) MB, \(name)", processor, [Document(id: "large", text: text)]))
        }
      }
    }
    return tasks
  }

  /// The articles one behind the other: right, damaged, and both on one line.
  private static func texts(_ corpus: Corpus, byteCount: Int) -> [(String, String)] {
    var text = ""
    var lineNumber = 0
    for document in corpus.documents {
      guard text.utf8.count < byteCount else { break }
      text += BrokenText.damaged(document.text, lineNumber: &lineNumber)
    }
    while text.utf8.count < byteCount { text += text.prefix(byteCount - text.utf8.count) }
    let line = String(decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    return [("lines", text), ("one line", line)]
  }

  private static func documentTask(
    _ name: String, _ processor: any DocumentProcessor, _ documents: [Document]
  ) -> Task {
    let byteCount = documents.reduce(0) { $0 + $1.byteCount }
    return Task(name: name, byteCount: byteCount, documentCount: documents.count) {
      try documents.reduce(0) { sum, original in
        var document = original
        try processor.process(&document)
        return sum + document.byteCount
      }
    }
  }

  /// `clean` over text that is clean already.
  private static func cleanTextTask(_ corpus: Corpus) throws -> Task {
    let clean = try documentProcessor("clean")
    let cleaned = try corpus.documents.map { original in
      var document = original
      try clean.process(&document)
      return Document(id: document.id, text: document.text)
    }
    return documentTask("clean (clean text)", clean, cleaned)
  }

  /// One brief of a cluster, from annotated text: sketches, choice, support and the brief itself.
  private static func briefTask(_ corpus: Corpus, documentCount: Int) throws -> Task {
    let processors = try ["clean", "tokenize"].map { try documentProcessor($0) }
    let documents = try (0..<documentCount).map { index in
      var document = corpus.documents[index % corpus.documents.count]
      for processor in processors { try processor.process(&document) }
      return document
    }
    var summarize = Summarize()
    summarize.by = .all
    let processor = summarize
    return Task(
      name: "brief of \(documentCount) documents", byteCount: documents.reduce(0) { $0 + $1.byteCount },
      documentCount: documents.count
    ) {
      let plans = try processor.resolve(documents.map { processor.sketch($0) })
      var excerpts: [BriefExcerpt] = []
      for (index, original) in documents.enumerated() {
        var document = original
        excerpts += processor.apply(plans, to: &document, at: index).excerpts
      }
      return processor.compose(excerpts, from: plans).reduce(0) { $0 + $1.byteCount }
    }
  }

  /// `ner` alone over French text that has its tokens; the name tells how many.
  private static func nerTask(_ corpus: Corpus) throws -> Task {
    let prepared = try ["clean", "tokenize"].map { try documentProcessor($0) }
    let ner = try documentProcessor("ner")
    let documents = try corpus.documents.map { original in
      var document = original
      document.metadata["language"] = "fr"
      for processor in prepared { try processor.process(&document) }
      return document
    }
    let byteCount = documents.reduce(0) { $0 + $1.byteCount }
    let tokenCount = documents.reduce(0) { $0 + $1[.tokens].count }
    return Task(name: "ner (\(tokenCount) tokens)", byteCount: byteCount, documentCount: documents.count) {
      try documents.reduce(0) { sum, original in
        var document = original
        try ner.process(&document)
        return sum + document[.entities].count
      }
    }
  }

  /// `exec` with a program that answers each text of 2 kB with nothing: what the protocol itself costs, there and back.
  private static func echoTask(_ corpus: Corpus) throws -> Task {
    let script = """
      import sys
      read, write, flush = sys.stdin.buffer.readline, sys.stdout.buffer.write, sys.stdout.buffer.flush
      read(); write(b\'{"hello": {"protocol": 1}}\\n\'); flush()
      for line in iter(read, b""): write(line[:line.index(b",")] + b"}\\n"); flush()
      """
    let exec = try Registry.builtin.makeProcessor(
      named: "exec", arguments: ["command": .string("exec python3 -c '\(script.replacing("'", with: "'\\''"))'")])
    guard let processor = exec as? any BatchProcessor else { throw InputMissing(folder: "exec") }
    let text = String(
      decoding: corpus.documents.lazy.flatMap(\.text.utf8).filter { $0 < 0x80 }.prefix(2000), as: UTF8.self)
    let documents = (0..<20_000).map { Document(id: "\($0)", text: text) }
    var first = [documents[0]]
    if let failure = processor.process(&first).values.first { throw failure }
    var task = Task(
      name: "exec, echo of 2 kB", byteCount: documents.count * text.utf8.count, documentCount: documents.count
    ) {
      var count = 0
      for start in stride(from: 0, to: documents.count, by: processor.batchSize) {
        var batch = Array(documents[start..<min(documents.count, start + processor.batchSize)])
        if let failure = processor.process(&batch).values.first { throw failure }
        count += batch.count
      }
      return count
    }
    task.isWallClock = true
    return task
  }

  private static func documentProcessor(_ name: String) throws -> any DocumentProcessor {
    guard let processor = try Registry.builtin.makeProcessor(named: name) as? any DocumentProcessor else {
      throw RegistryError.unknownProcessor(name, known: Registry.builtin.names)
    }
    return processor
  }

  /// Counts words by a table of byte classes: work that no change of Tamis makes faster or slower.
  private static func scan(_ text: String) -> Int {
    let bytes = text.utf8Span.span
    let table = isLetter
    let classes = table.span
    var count = 0
    var wasLetter = false
    for index in bytes.indices {
      let isLetter = classes[Int(bytes[index])]
      if isLetter, !wasLetter { count += 1 }
      wasLetter = isLetter
    }
    return count
  }

  private static let isLetter: [Bool] = (0..<256).map { byte in
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
