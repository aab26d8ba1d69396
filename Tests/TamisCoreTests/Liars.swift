import Synchronization
import TamisCore

/// Processors that break one law each.
enum Liar {
  /// What most of them have in common.
  protocol OneLaw: DocumentProcessor {}

  struct Misplaced: OneLaw {
    static let name = "misplaced"
    static let provides: Set<Layer> = [.sentences]
    func process(_ document: inout Document) throws {
      document[.sentences] = [Sentence(TextSpan(0, document.byteCount + 1))]
    }
  }

  struct Unsorted: OneLaw {
    static let name = "unsorted"
    static let provides: Set<Layer> = [.sentences]
    func process(_ document: inout Document) throws {
      let end = document.byteCount
      document[.sentences] = [Sentence(TextSpan(end, end)), Sentence(TextSpan(0, end))]
    }
  }

  struct Undeclared: OneLaw {
    static let name = "undeclared"
    func process(_ document: inout Document) throws { document[.tokens] = [] }
  }

  struct Unmade: OneLaw {
    static let name = "unmade"
    static let provides: Set<Layer> = [.tokens]
    func process(_ document: inout Document) throws {}
  }

  struct Thief: OneLaw {
    static let name = "thief"
    static let requires: Set<Layer> = [.tokens]
    func process(_ document: inout Document) throws { document.removeLayer(.tokens) }
  }

  struct Forger: OneLaw {
    static let name = "forger"
    static let requires: Set<Layer> = [.tokens]
    func process(_ document: inout Document) throws {
      document[.tokens] = document[.tokens].filter { $0.kind != .word }
    }
  }

  struct HiddenEdit: OneLaw {
    static let name = "hidden_edit"
    func process(_ document: inout Document) throws {
      try document.edit(by: Self.name) { $0.insert("x", at: 0, reason: "hidden_edit.x") }
    }
  }

  struct OtherReason: OneLaw {
    static let name = "other_reason"
    static let editsText = true
    func process(_ document: inout Document) throws {
      try document.edit(by: Self.name) { $0.insert("x", at: 0, reason: "clean.x") }
    }
  }

  struct Replacer: OneLaw {
    static let name = "replacer"
    static let editsText = true
    func process(_ document: inout Document) throws {
      document = Document(id: document.id, text: document.text.uppercased(), metadata: document.metadata)
    }
  }

  struct Dice: OneLaw {
    static let name = "dice"
    func process(_ document: inout Document) throws { document.metadata["dice"] = .integer(.random(in: 0...(1 << 40))) }
  }

  /// Notices whether it runs more than once at a time.
  struct Crowd: OneLaw {
    static let name = "crowd"
    private static let inFlight = Atomic(0)
    func process(_ document: inout Document) throws {
      guard document.id == "one letter" else { return }
      Self.inFlight.add(1, ordering: .sequentiallyConsistent)
      defer { Self.inFlight.subtract(1, ordering: .sequentiallyConsistent) }
      let end = ContinuousClock.now + .milliseconds(300)
      while ContinuousClock.now < end {
        guard Self.inFlight.load(ordering: .sequentiallyConsistent) < 2 else {
          document.metadata["crowd"] = true
          return
        }
      }
    }
  }

  struct Fussy: OneLaw {
    struct NoThanks: Error {}
    static let name = "fussy"
    func process(_ document: inout Document) throws { if document.text.utf8.first == 0 { throw NoThanks() } }
  }

  struct Edgy: OneLaw {
    static let name = "edgy"
    static let provides: Set<Layer> = [.sentences]
    @Parameter(help: "Breaks at its limit.", range: 1...9) var width = 2
    func process(_ document: inout Document) throws {
      document[.sentences] = [Sentence(TextSpan(0, document.byteCount + (width == 9 ? 1 : 0)))]
    }
  }

  struct Shy: DocumentProcessor {
    static let name = "Shy-One"
    static let summary = "no period"
    static let version = 0
    static let provides: Set<Layer> = ["Bad Layer"]
    @Parameter(help: "", range: 1...2) var été = 3
    func process(_ document: inout Document) throws {}
  }

  struct TwoPasses: CorpusProcessor {
    static let name = "two_passes"
    static let summary = "Goes through the sketches twice."
    func sketch(_ document: Document) throws -> Int { document.byteCount }
    func resolve(_ sketches: some Sequence<Int>) throws -> Int {
      sketches.reduce(0, +) / max(1, sketches.map { $0 }.count)
    }
    func apply(_ resolution: Int, to document: inout Document, at index: Int) throws -> Verdict<Never> { .keep }
  }

  struct EmptyHater: CorpusProcessor {
    struct Nothing: Error {}
    static let name = "empty_hater"
    static let summary = "Cannot do nothing."
    func sketch(_ document: Document) throws -> Int { document.byteCount }
    func resolve(_ sketches: some Sequence<Int>) throws -> Int {
      guard let largest = sketches.max() else { throw Nothing() }
      return largest
    }
    func apply(_ resolution: Int, to document: inout Document, at index: Int) throws -> Verdict<Never> { .keep }
  }

  /// Cites bytes that its source does not have, and a document that was not there, in two documents of one id.
  struct FalseWitness: CorpusProcessor {
    static let name = "false_witness"
    static let summary = "Cites what is not there."
    func sketch(_ document: Document) throws -> SourceReference { document.source }
    func resolve(_ sketches: some Sequence<SourceReference>) throws -> [SourceReference] { Array(sketches) }
    func apply(_ resolution: [SourceReference], to document: inout Document, at index: Int) throws -> Verdict<Document>
    {
      var made = Document(id: "made", text: "x")
      let end = document.source.baseOffset + document.source.byteCount
      made[.citations] = [
        Citation(
          TextSpan(0, 1), documentID: document.id, path: document.source.path, rawRanges: [end..<end + 1],
          supporters: []),
        Citation(TextSpan(0, 1), documentID: "nobody", path: "", rawRanges: [], supporters: []),
      ]
      return .keep(excerpts: [made, made])
    }
    func compose(_ excerpts: [Document], from resolution: [SourceReference]) throws -> [Document] { excerpts }
  }

  struct Idle: Processor {
    static let name = "idle"
    static let summary = "Does nothing at all."
  }

  struct Needy: OneLaw {
    static let name = "needy"
    static let requires: Set<Layer> = ["sentiments"]
    func process(_ document: inout Document) throws {}
  }
}

extension Liar.OneLaw {
  static var summary: String { "Breaks a law." }
}
