/// The files of a new processor: one that works, to be changed step by step.
struct ProcessorTemplate {
  let names: ProcessorNames

  /// Contents by path.
  var files: [(path: String, contents: String)] {
    [
      ("Sources/Processors/\(names.target)/\(names.type).swift", processor),
      ("Sources/Processors/\(names.target)/\(names.mark).swift", mark),
      ("Tests/\(names.target)Tests/\(names.target)Tests.swift", tests),
      ("docs/processors/\(names.script).md", page),
    ]
  }

  /// What was made and what to do next.
  var report: String {
    """
    made
    \(files.map { "  " + $0.path }.joined(separator: "\n"))
    listed in
      Package.swift, Sources/Tamis/Registry+Builtin.swift, Sources/Tamis/Exports.swift
    now
      swift test --filter \(names.target)Tests
      swift run tamis describe \(names.script)
      swift run tamis run -e 'tokenize | \(names.script)(limit: 20)' docs/examples/ferry-fr/01-le-phare-de-l-ouest.txt
    """
  }

  /// The processor's source.
  var processor: String {
    """
    public import TamisCore

    /// Marks sentences of more words than a limit.
    ///
    /// A working example: put what your processor looks for in its place.
    public struct \(names.type): DocumentProcessor {
      /// What scripts call it.
      public static let name = "\(names.script)"
      /// What it does, in one sentence.
      public static let summary = "Marks sentences of more words than a limit."
      /// What it needs.
      public static let requires: Set<Layer> = [.sentences, .tokens]
      /// What it makes.
      public static let provides: Set<Layer> = [.\(names.member)]
      /// Uses of it.
      public static let examples = [
        ProcessorExample("tokenize | \(names.script)(limit: 30)", "Marks sentences of more than 30 words.")
      ]

      /// How many words a sentence may have.
      @Parameter(help: "How many words a sentence may have before it is marked.", range: 1...1000) public var limit = 40

      /// Makes the processor with its defaults.
      public init() {}

      /// Adds a mark for each long sentence.
      ///
      /// - Parameter document: A document with sentences and tokens.
      /// - Throws: Nothing.
      /// - Complexity: O(*n*) for *n* tokens.
      public func process(_ document: inout Document) throws {
        let tokens = document[.tokens]
        var marks: [\(names.mark)] = []
        var next = 0
        for sentence in document[.sentences] {
          var wordCount = 0
          while next < tokens.count, tokens[next].span.upperBound <= sentence.span.upperBound {
            if tokens[next].kind == .word, tokens[next].span.lowerBound >= sentence.span.lowerBound { wordCount += 1 }
            next += 1
          }
          if wordCount > limit { marks.append(\(names.mark)(sentence.span, wordCount: wordCount)) }
        }
        document[.\(names.member)] = marks
      }
    }

    """
  }

  /// The source of its annotations.
  var mark: String {
    """
    public import TamisCore

    /// A sentence of many words.
    public struct \(names.mark): LayerElement {
      /// Its bytes.
      public var span: TextSpan

      /// How many words it has.
      public var wordCount: Int

      /// Makes a mark.
      ///
      /// - Parameters:
      ///   - span: The bytes of the sentence.
      ///   - wordCount: How many words it has.
      public init(_ span: TextSpan, wordCount: Int) {
        self.span = span
        self.wordCount = wordCount
      }
    }

    extension Layer {
      /// Sentences of many words.
      public static let \(names.member): Layer = "\(names.script)"
    }

    extension LayerKey<\(names.mark)> {
      /// Sentences of many words.
      public static var \(names.member): Self { "\(names.script)" }
    }

    """
  }

  /// Its tests.
  var tests: String {
    """
    import \(names.target)
    import TamisCore
    import TamisTesting
    import Testing

    @Suite struct \(names.target)Tests {
      @Test func keepsTheLawsOfProcessors() async {
        #expect(await checkProcessor(\(names.type)()).errors == [])
      }

      @Test func marksLongSentencesOnly() throws {
        var document = Document(id: "1", text: "Il pleut. Il pleut sur la ville et sur le port.")
        document.addPlainLayers([.sentences, .tokens])
        var processor = \(names.type)()
        processor.limit = 5
        try processor.process(&document)
        #expect(document[.\(names.member)].map { String(document[$0.span]) } == ["Il pleut sur la ville et sur le port."])
        #expect(document[.\(names.member)].map(\\.wordCount) == [9])
      }
    }

    """
  }

  private var page: String {
    """
    # \(names.script)

    Marks sentences of more words than a limit.

    | | |
    |---|---|
    | scope | one document at a time |
    | needs | `sentences`, `tokens` |
    | makes | `\(names.script)` |
    | edits | nothing |
    | version | 1 |

    ## Parameters

    | parameter | default | values | meaning |
    |---|---|---|---|
    | `limit` | `40` | integer, 1...1000 | How many words a sentence may have before it is marked. |

    ## Examples

    Marks sentences of more than 30 words.

    ```tamis
    tokenize | \(names.script)(limit: 30)
    ```

    <!-- Up to here by `tamis describe --markdown`; a test keeps it so. -->

    ## Errors

    None of its own: what can fail is reading, writing and the script.

    ## A run

    The second of two sentences has more than five words:

    ```console
    $ printf 'Il pleut. Il pleut sur la ville et sur le port.' | \(run)
    {"id":"-","source":{"path":"-","encoding":"UTF-8","start":0,"bytes":47},"offsets":"utf8",\(layers)
    ```

    """
  }

  private var run: String {
    "tamis run -e 'tokenize(language: \"fr\") | \(names.script)(limit: 5)' --no-text --layers \(names.script) -"
  }

  private var layers: String { #""layers":{"\#(names.script)":[{"start":10,"end":47,"wordCount":9}]}}"# }
}
