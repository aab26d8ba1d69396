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
  private let body: () throws -> Int

  /// Processor time of this thread for one run, in seconds.
  func measure() throws -> Double {
    let start = Self.processorSeconds
    let check = try body()
    let seconds = Self.processorSeconds - start
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
    tasks.append(try nerTask(corpus))
    return tasks
  }

  /// `clean` over text that is clean already.
  private static func cleanTextTask(_ corpus: Corpus) throws -> Task {
    let clean = try documentProcessor("clean")
    let cleaned = try corpus.documents.map { original in
      var document = original
      try clean.process(&document)
      return Document(id: document.id, text: document.text)
    }
    let byteCount = cleaned.reduce(0) { $0 + $1.byteCount }
    return Task(name: "clean (clean text)", byteCount: byteCount, documentCount: cleaned.count) {
      try cleaned.reduce(0) { sum, original in
        var document = original
        try clean.process(&document)
        return sum + document.byteCount
      }
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
