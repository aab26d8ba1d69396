import TamisTesting
import Testing

@testable import TamisCore

@Suite("Alignment")
struct AlignmentTests {
  @Test func `maps spans through each kind of run of its table`() {
    struct Case {
      let name: String
      let alignment: Alignment
      var source: [(TextSpan, [TextSpan])]
      var target: [(TextSpan, TextSpan?)]
    }
    let span = { (lower: Int, upper: Int) in TextSpan(lower, upper) }
    let cases = [
      Case(
        name: "untouched", alignment: Alignment(identity: 5),
        source: [(span(1, 3), [span(1, 3)]), (span(2, 2), [span(2, 2)]), (span(0, 9), [span(0, 5)])],
        target: [(span(1, 3), span(1, 3)), (span(5, 5), span(5, 5)), (span(4, 9), span(4, 5))]),
      Case(
        name: "deleted 2..<5 of 8",
        alignment: build {
          $0.keep(2); $0.put(0, for: 3); $0.keep(3)
        },
        source: [
          (span(0, 5), [span(0, 2), span(5, 8)]), (span(1, 2), [span(1, 2)]), (span(2, 3), [span(5, 6)]),
          (span(2, 2), [span(5, 5)]),
        ],
        target: [
          (span(2, 5), nil), (span(3, 4), nil), (span(1, 3), span(1, 2)), (span(4, 6), span(2, 3)),
          (span(0, 8), span(0, 5)), (span(3, 3), span(2, 2)),
        ]),
      Case(
        name: "inserted 2 at 3 of 5",
        alignment: build {
          $0.keep(3); $0.put(2, for: 0); $0.keep(2)
        },
        source: [
          (span(3, 5), [span(3, 3)]), (span(2, 6), [span(2, 4)]), (span(4, 6), [span(3, 4)]),
          (span(4, 4), [span(3, 3)]),
        ],
        target: [
          (span(0, 3), span(0, 3)), (span(3, 5), span(5, 7)), (span(2, 4), span(2, 6)), (span(3, 3), span(5, 5)),
        ]),
      Case(
        name: "replaced 2 by 3 at 1 of 5",
        alignment: build {
          $0.keep(1); $0.put(3, for: 2); $0.keep(2)
        },
        source: [
          (span(2, 3), [span(1, 3)]), (span(0, 2), [span(0, 3)]), (span(3, 5), [span(1, 4)]),
          (span(1, 4), [span(1, 3)]),
          (span(2, 2), [span(1, 1)]),
        ],
        target: [
          (span(1, 2), span(1, 4)), (span(2, 3), span(1, 4)), (span(3, 4), span(4, 5)), (span(0, 1), span(0, 1)),
        ]),
      Case(
        name: "ASCII from UTF-16", alignment: build { $0.append(targetUnit: 1, sourceUnit: 2, blockCount: 4) },
        source: [(span(1, 3), [span(2, 6)]), (span(0, 4), [span(0, 8)]), (span(4, 4), [span(8, 8)])],
        target: [
          (span(2, 6), span(1, 3)), (span(3, 5), span(1, 3)), (span(7, 8), span(3, 4)), (span(5, 5), span(2, 2)),
        ]),
      Case(
        name: "everything deleted", alignment: build { $0.put(0, for: 4) },
        source: [(span(0, 0), [span(4, 4)]), (span(0, 7), [span(4, 4)])],
        target: [(span(0, 4), nil), (span(1, 2), nil), (span(2, 2), span(0, 0))]),
      Case(
        name: "everything inserted", alignment: build { $0.put(4, for: 0) },
        source: [(span(0, 4), [span(0, 0)]), (span(2, 3), [span(0, 0)])],
        target: [(span(0, 0), span(4, 4)), (span(0, 3), span(4, 4))]),
      Case(
        name: "deleted at both ends",
        alignment: build {
          $0.put(0, for: 2); $0.keep(3); $0.put(0, for: 1)
        },
        source: [(span(0, 3), [span(2, 5)]), (span(3, 3), [span(6, 6)])],
        target: [(span(0, 2), nil), (span(0, 3), span(0, 1)), (span(5, 6), nil), (span(0, 6), span(0, 3))]),
      Case(
        name: "inserted at both ends",
        alignment: build {
          $0.put(2, for: 0); $0.keep(3); $0.put(1, for: 0)
        },
        source: [(span(0, 2), [span(0, 0)]), (span(5, 6), [span(3, 3)]), (span(0, 6), [span(0, 3)])],
        target: [(span(0, 3), span(2, 5)), (span(0, 0), span(2, 2)), (span(3, 3), span(6, 6))]),
      Case(
        name: "deleted, inserted and deleted side by side",
        alignment: build {
          $0.keep(1); $0.put(0, for: 2); $0.put(3, for: 0); $0.put(0, for: 2); $0.keep(1)
        },
        source: [(span(1, 4), [span(3, 3)]), (span(0, 5), [span(0, 1), span(5, 6)]), (span(4, 5), [span(5, 6)])],
        target: [(span(1, 5), nil), (span(0, 4), span(0, 1)), (span(2, 6), span(4, 5)), (span(2, 2), span(4, 4))]),
      Case(
        name: "empty", alignment: Alignment(identity: 0), source: [(span(0, 3), [span(0, 0)])],
        target: [(span(2, 4), span(0, 0))]),
    ]
    for test in cases {
      for (target, sources) in test.source {
        #expect(test.alignment.sourceRanges(of: target) == sources, "\(test.name): source of \(target)")
      }
      for (source, target) in test.target {
        #expect(test.alignment.targetSpan(of: source) == target, "\(test.name): target of \(source)")
      }
      expectSound(test.alignment, test.name)
    }
    let utf16 = cases[4].alignment
    #expect((-1...6).map(utf16.sourceOffset) == [0, 0, 2, 4, 6, 8, 8, 8])
    #expect((-1...9).map(utf16.targetOffset) == [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
  }

  @Test func `the builder merges neighbours of one kind and keeps the grain of blocks`() {
    let cases: [(name: String, alignment: Alignment, runs: [String])] = [
      ("nothing", build { _ in }, []),
      (
        "zero counts",
        build {
          $0.keep(0); $0.put(0, for: 0); $0.append(targetUnit: 3, sourceUnit: 1, blockCount: 0)
        }, []
      ),
      (
        "zero units",
        build {
          $0.keep(1); $0.append(targetUnit: 0, sourceUnit: 0, blockCount: 7); $0.keep(1)
        }, ["0:0=="]
      ),
      (
        "untouched bytes",
        build {
          $0.keep(1); $0.keep(4)
        }, ["0:0=="]
      ),
      (
        "deletions",
        build {
          $0.put(0, for: 1); $0.put(0, for: 4)
        }, ["0:0 0/5"]
      ),
      (
        "insertions",
        build {
          $0.put(1, for: 0); $0.append(targetUnit: 2, sourceUnit: 0, blockCount: 3)
        }, ["0:0 7/0"]
      ),
      (
        "equal blocks",
        build {
          $0.put(2, for: 3); $0.put(2, for: 3)
        }, ["0:0 2/3"]
      ),
      (
        "unequal blocks",
        build {
          $0.put(2, for: 3); $0.put(3, for: 2)
        }, ["0:0 2/3", "2:3 3/2"]
      ),
      (
        "one byte for another is not untouched",
        build {
          $0.keep(1); $0.put(1, for: 1); $0.keep(1)
        }, ["0:0==", "1:1 1/1", "2:2=="]
      ),
      (
        "deletion and insertion",
        build {
          $0.put(0, for: 2); $0.put(2, for: 0)
        }, ["0:0 0/2", "0:2 2/0"]
      ),
    ]
    for (name, alignment, runs) in cases {
      let described = alignment.runs.map { run in
        run.isIdentity
          ? "\(run.targetStart):\(run.sourceStart)=="
          : "\(run.targetStart):\(run.sourceStart) \(run.targetUnit)/\(run.sourceUnit)"
      }
      #expect(described == runs, "\(name)")
      expectSound(alignment, name)
    }
    #expect(cases[0].alignment.isIdentity && cases[3].alignment.isIdentity && !cases[8].alignment.isIdentity)
    let mixed = build {
      $0.keep(2); $0.put(0, for: 1); $0.put(3, for: 0); $0.put(1, for: 1)
    }
    #expect(mixed.segments.map(\.kind) == [.untouched, .deleted, .inserted, .replaced])
    #expect(mixed.segments.map(\.target.description) == ["0..<2", "2..<2", "2..<5", "5..<6"])
    #expect(mixed.segments.map(\.source.description) == ["0..<2", "2..<3", "3..<3", "3..<4"])
  }

  @Test(arguments: SplitMix64.seeds(100)) func `replacements at once are what the builder makes of them`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var replacements: [Alignment.Replacement] = []
    var builder = Alignment.Builder()
    for _ in 0..<Int(random.next() % 20) {
      builder.appendIdentity(Int(random.next() % 3))
      let (target, source) = (Int(random.next() % 2) + 1, Int(random.next() % 2) + 1)
      replacements.append(
        Alignment.Replacement(
          sourceOffset: builder.sourceByteCount, sourceByteCount: source, targetByteCount: target))
      builder.appendReplacement(targetByteCount: target, sourceByteCount: source)
    }
    builder.appendIdentity(Int(random.next() % 3))
    let built = builder.build()
    let alignment = Alignment(replacements: replacements.span, sourceByteCount: built.sourceByteCount)
    #expect(alignment == built, "seed \(seed)")
  }

  @Test func `composition keeps what both alignments know`() {
    // Each case: first 0 → 1, then 1 → 2, and the segments of 0 → 2.
    let cases: [(name: String, early: Alignment, late: Alignment, expected: Alignment)] = [
      (
        "an insertion that is deleted again leaves nothing",
        build {
          $0.keep(2); $0.put(3, for: 0); $0.keep(2)
        },
        build {
          $0.keep(2); $0.put(0, for: 3); $0.keep(2)
        },
        Alignment(identity: 4)
      ),
      (
        "part of an insertion is deleted",
        build {
          $0.keep(1); $0.put(4, for: 0)
        },
        build {
          $0.keep(2); $0.put(0, for: 2); $0.keep(1)
        },
        build {
          $0.keep(1); $0.put(2, for: 0)
        }
      ),
      (
        "a deletion that reaches into a replacement widens by that replacement only",
        build {
          $0.keep(3); $0.put(2, for: 4); $0.keep(1)
        },
        build {
          $0.put(0, for: 4); $0.keep(2)
        },
        build {
          $0.put(0, for: 3); $0.put(1, for: 4); $0.keep(1)
        }
      ),
      (
        "a replacement that reaches into an insertion",
        build {
          $0.keep(2); $0.put(3, for: 0); $0.keep(2)
        },
        build {
          $0.keep(1); $0.put(5, for: 3); $0.keep(3)
        },
        build {
          $0.keep(1); $0.put(5, for: 1); $0.put(1, for: 0); $0.keep(2)
        }
      ),
      (
        "UTF-16 with a deleted word", build { $0.append(targetUnit: 1, sourceUnit: 2, blockCount: 10) },
        build {
          $0.keep(4); $0.put(0, for: 3); $0.keep(3)
        },
        build {
          $0.append(targetUnit: 1, sourceUnit: 2, blockCount: 4); $0.put(0, for: 6)
          $0.append(targetUnit: 1, sourceUnit: 2, blockCount: 3)
        }
      ),
      (
        "scaled runs of different grain", build { $0.append(targetUnit: 2, sourceUnit: 1, blockCount: 6) },
        build { $0.append(targetUnit: 1, sourceUnit: 3, blockCount: 4) },
        build { $0.append(targetUnit: 2, sourceUnit: 3, blockCount: 2) }
      ),
      (
        "deletion and insertion at one place",
        build {
          $0.keep(1); $0.put(0, for: 2); $0.keep(1)
        },
        build {
          $0.keep(1); $0.put(2, for: 0); $0.keep(1)
        },
        build {
          $0.keep(1); $0.put(0, for: 2); $0.put(2, for: 0); $0.keep(1)
        }
      ),
      ("empty texts", build { $0.put(0, for: 2) }, Alignment(identity: 0), build { $0.put(0, for: 2) }),
      (
        "everything goes and comes back", build { $0.put(0, for: 2) }, build { $0.put(3, for: 0) },
        build {
          $0.put(0, for: 2); $0.put(3, for: 0)
        }
      ),
    ]
    for (name, early, late, expected) in cases {
      #expect(late.composed(after: early) == expected, "\(name)")
    }
  }

  @Test(.timeLimit(.minutes(15))) func `a hundred thousand edits cost runs in proportion, also when composed`() throws {
    let count = 100_000
    var document = Document(id: "long", text: String(repeating: "mot ", count: count))
    document[.tokens] = (0..<count).map { Token(TextSpan(4 * $0, 4 * $0 + 3), kind: .word) }
    try document.edit(by: "test") { editor in
      for index in 0..<count { editor.replace(TextSpan(4 * index + 1, 4 * index + 2), with: "œ", reason: "test.o") }
    }
    #expect(document.alignment.runCount == 2 * count + 1)
    try document.edit(by: "test") { editor in
      for index in 0..<count { editor.delete(TextSpan(5 * index + 4, 5 * index + 5), reason: "test.space") }
    }
    // Untouched m, replaced o, untouched t, deleted space.
    #expect(document.alignment.runCount == 4 * count)
    // Every element is deleted: each looks for survivors inside its own bytes only.
    try document.edit(by: "test") { editor in
      for index in 0..<count {
        editor.insert("x", at: 4 * index, reason: "test.new")
        editor.delete(TextSpan(4 * index, 4 * index + 4), reason: "test.old")
      }
    }
    #expect(document[.tokens].isEmpty && document.alignment.runCount == 2 * count)
    #expect(document.rawRanges(of: TextSpan(count / 2, count / 2 + 1)) == [2 * count..<2 * count])
  }
}

/// Segments cover both texts from end to end, and no two neighbours could be one.
func expectSound(_ alignment: Alignment, _ name: String) {
  var (target, source) = (0, 0)
  for segment in alignment.segments {
    #expect(segment.target.lowerBound == target && segment.source.lowerBound == source, "\(name): gap at \(target)")
    #expect(segment.target.byteCount + segment.source.byteCount > 0, "\(name): an empty run at \(target)")
    (target, source) = (segment.target.upperBound, segment.source.upperBound)
  }
  #expect(
    target == alignment.targetByteCount && source == alignment.sourceByteCount, "\(name): the ends are not covered")
}

func build(_ body: (inout Alignment.Builder) -> Void) -> Alignment {
  var builder = Alignment.Builder()
  body(&builder)
  return builder.build()
}

extension Alignment.Builder {
  mutating func keep(_ byteCount: Int) { appendIdentity(byteCount) }

  mutating func put(_ targetByteCount: Int, for sourceByteCount: Int) {
    appendReplacement(targetByteCount: targetByteCount, sourceByteCount: sourceByteCount)
  }
}
