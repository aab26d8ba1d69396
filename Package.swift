// swift-tools-version: 6.2
import PackageDescription

/// Whether this is a build for libFuzzer (`Scripts/fuzz`): it instruments every target and adds those that are fed.
let isFuzzing = Context.environment["TAMIS_FUZZ"] != nil
let fuzzingFlags = ["-sanitize=fuzzer,address"]

/// Settings of every target: Swift 6 mode, explicit existentials, imports private unless exported, and no warnings.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ] + (isFuzzing ? [.unsafeFlags(fuzzingFlags)] : [])

/// Test targets keep the same language mode; macro expansions of Swift Testing are not ours to make warning-free.
let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The built-in processors.
///
/// One target each, none depends on another.
let processors: [String] = [
  // processors:begin
  "Cleaner",
  "Dedup",
  "Identifier",
  "NER",
  "Programs",
  "Summarizer",
  "Tokenizer",
  // processors:end
]

/// What one processor needs beside what all of them do.
let processorDependencies: [String: [Target.Dependency]] = [
  "Identifier": ["LanguageIdentification"],
  "NER": ["CNERModels"],
  "Summarizer": ["TamisStemming"],
  "Tokenizer": ["CByteBits", "LanguageIdentification"],
]

/// libstemmer's archive on Linux, so that the command needs no library of that name where it runs.
let stemmerLibrary: [LinkerSetting] = [
  .linkedLibrary(":libstemmer.a", .when(platforms: [.linux])),
  .linkedLibrary("stemmer", .when(platforms: [.macOS])),
]

/// zlib's and Zstandard's archives on Linux, for the same reason.
let compressionLibraries: [LinkerSetting] = [
  .linkedLibrary(":libz.a", .when(platforms: [.linux])),
  .linkedLibrary(":libzstd.a", .when(platforms: [.linux])),
  .linkedLibrary("z", .when(platforms: [.macOS])),
  .linkedLibrary("zstd", .when(platforms: [.macOS])),
]

/// SQLite's archive on Linux, for the same reason; full-text search wants logarithms.
let databaseLibrary: [LinkerSetting] = [
  .linkedLibrary(":libsqlite3.a", .when(platforms: [.linux])),
  .linkedLibrary("m", .when(platforms: [.linux])),
  .linkedLibrary("sqlite3", .when(platforms: [.macOS])),
]

/// What the tests of one processor need beside what all of them do.
let processorTestDependencies: [String: [Target.Dependency]] = [
  "Dedup": ["TamisEngine"],
  "NER": ["TamisEvaluation", "Tokenizer"],
  "Tokenizer": ["TamisIO"],
]

/// A library target under Sources/, with its test target under Tests/.
func library(
  _ name: String, path: String? = nil, dependencies: [Target.Dependency] = [], testedWith: [Target.Dependency] = [],
  linkedTo libraries: [LinkerSetting] = []
) -> [Target] {
  [
    .target(
      name: name, dependencies: dependencies, path: path ?? "Sources/\(name)",
      // Folders of languages are data: Scripts/embed-languages makes Swift of them.
      exclude: name == "Tokenizer" ? ["Languages"] : [], swiftSettings: settings, linkerSettings: libraries),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.target(name: name)] + dependencies + testedWith,
      path: "Tests/\(name)Tests",
      swiftSettings: testSettings
    ),
  ]
}

/// The targets of one processor.
func processorTargets(_ name: String) -> [Target] {
  let common: [Target.Dependency] = ["TamisCore", "TamisDiagnostics", "TamisJSON"]
  let dependencies: [Target.Dependency] = common + (processorDependencies[name] ?? [])
  return library(
    name, path: "Sources/Processors/\(name)", dependencies: dependencies,
    testedWith: ["TamisTesting", "TestSupport"] + (processorTestDependencies[name] ?? []))
}

let package = Package(
  name: "tamis",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Tamis", targets: ["Tamis"]),
    .library(name: "TamisTool", targets: ["TamisTool"]),
    .library(name: "TamisTesting", targets: ["TamisTesting"]),
    .executable(name: "tamis", targets: ["tamis-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // From the leaves up: a target depends on targets above it only.
    [
      // Classes of many bytes at once, by the processor's vectors.
      .target(name: "CByteBits")
    ],
    library(
      "TamisJSON", dependencies: ["CByteBits", .product(name: "OrderedCollections", package: "swift-collections")],
      testedWith: ["TamisTesting"]),
    library("TamisDiagnostics", dependencies: ["TamisJSON"], testedWith: ["TamisTesting"]),
    [
      // libedit, the system's line editor; every variadic call and FILE pointer stays in the C shim.
      .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
      .target(name: "CEditShim", dependencies: ["CLibEdit"]),
      .executableTarget(
        name: "line-editor-fixture", dependencies: ["LineEditor"], path: "Tests/LineEditorFixture",
        swiftSettings: testSettings),
      // A terminal for tests, with someone who types and looks.
      .target(
        name: "TerminalTesting", dependencies: ["TamisDiagnostics"], path: "Tests/TerminalTesting",
        swiftSettings: testSettings),
    ],
    library(
      "LineEditor", dependencies: ["CEditShim", "TamisDiagnostics"],
      testedWith: ["line-editor-fixture", "TerminalTesting"]),
    library("TamisCore", dependencies: ["TamisDiagnostics", "TamisJSON"], testedWith: ["TamisTesting"]),
    [
      // Snowball's stemmers. Debian's package has no pkg-config file.
      .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])])
    ],
    library("TamisStemming", dependencies: ["CStemmer"], linkedTo: stemmerLibrary),
    [
      .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
      .systemLibrary(name: "CZstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    ],
    library(
      "TamisCompression", dependencies: ["CZlib", "CZstd", "TamisCore"], testedWith: ["TamisTesting", "TestSupport"],
      linkedTo: compressionLibraries),
    [.systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])])],
    library("TamisSQLite", dependencies: ["CSQLite"], linkedTo: databaseLibrary),
    library(
      "TamisScript", dependencies: ["TamisCore", "TamisDiagnostics", "TamisJSON"],
      testedWith: ["TamisTesting", "TestSupport"]),
    library(
      "TamisIO", dependencies: ["TamisCompression", "TamisCore", "TamisDiagnostics", "TamisJSON", "TamisSQLite"],
      testedWith: ["TamisTesting", "TestSupport"]),
    library(
      "TamisEngine",
      dependencies: ["TamisCompression", "TamisCore", "TamisDiagnostics", "TamisIO", "TamisJSON"],
      testedWith: ["TamisTesting", "TestSupport"]),
    [
      // Trained models as bytes of the program; docs/models has a card for each.
      .target(name: "CNERModels", exclude: ["fr.tner"])
    ],
    // Processors from shared libraries, by their handshake.
    library(
      "TamisLibraries", dependencies: ["TamisCore", "TamisDiagnostics", "TamisJSON"], testedWith: ["TamisTesting"]),
    library("LanguageIdentification", dependencies: ["TamisCore"]),
    processors.flatMap(processorTargets),
    library(
      "TamisREPL",
      dependencies: [
        "LineEditor", "TamisCore", "TamisDiagnostics", "TamisEngine", "TamisIO", "TamisJSON", "TamisScript",
      ],
      testedWith: ["Tamis", "TamisTesting"]),
    library(
      "Tamis",
      dependencies: ["TamisCore", "TamisDiagnostics", "TamisEngine", "TamisIO", "TamisJSON", "TamisScript"]
        + processors.map { .target(name: $0) },
      testedWith: ["TamisTesting", "TestSupport"]),
    library("TamisEvaluation", dependencies: ["TamisCore", "TamisJSON", "TamisStemming"]),
    [
      .target(
        name: "TamisTesting", dependencies: ["TamisCore", "TamisDiagnostics", "TamisJSON"], swiftSettings: settings),
      // What several of our own test targets need and authors of processors do not.
      .target(
        name: "TestSupport", dependencies: ["TamisCore", "TamisTesting"], path: "Tests/TestSupport",
        swiftSettings: testSettings),
      // The commands, for `tamis` itself and for programs that have processors of their own.
      .target(
        name: "TamisTool",
        dependencies: [
          "LineEditor", "Tamis", "TamisCore", "TamisDiagnostics", "TamisEngine", "TamisEvaluation", "TamisIO",
          "TamisJSON", "TamisLibraries", "TamisREPL", "TamisScript",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings),
      .executableTarget(
        name: "tamis-cli", dependencies: ["TamisTool"], swiftSettings: settings,
        // Shared libraries of processors find the program's types in its table of symbols, and know it by its number.
        linkerSettings: [
          .unsafeFlags(["-Xlinker", "--export-dynamic", "-Xlinker", "--build-id"], .when(platforms: [.linux]))
        ]),
      .executableTarget(
        name: "newsroom-fixture", dependencies: ["TamisCore", "TamisTool"], path: "Tests/NewsroomFixture",
        swiftSettings: testSettings),
      .executableTarget(
        name: "tamis-bench", dependencies: ["Tamis"], path: "Tests/Benchmarks", exclude: ["runs.py"],
        swiftSettings: testSettings),
      .testTarget(
        name: "CommandLineTests",
        dependencies: ["newsroom-fixture", "tamis-cli", "TamisJSON", "TamisTesting", "TerminalTesting"],
        swiftSettings: testSettings),
    ],
    [
      .plugin(
        name: "NewProcessor",
        capability: .command(
          intent: .custom(
            verb: "new-processor", description: "Adds a processor with its tests and its page in the docs."),
          permissions: [.writeToPackageDirectory(reason: "It adds the processor's files and lists them.")]))
    ],
    !isFuzzing
      ? []
      : [
        // libFuzzer brings `main`, so the executable has an empty C file and links the Swift that is fed.
        .target(
          name: "FuzzTargets", dependencies: ["Tamis"], path: "Tests/Fuzzing/FuzzTargets",
          swiftSettings: testSettings + [.unsafeFlags(fuzzingFlags)]),
        .executableTarget(
          name: "tamis-fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/FuzzRunner",
          linkerSettings: [.unsafeFlags(fuzzingFlags + ["-use-ld=lld"])]),
      ],
  ].flatMap { $0 },
  swiftLanguageModes: [.v6]
)
