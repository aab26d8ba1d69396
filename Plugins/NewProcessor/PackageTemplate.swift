import Foundation

/// The files of a package of its own for a new processor: the processor, its tests, and a command that knows it.
struct PackageTemplate {
  let names: ProcessorNames
  let folder: URL
  private let tamis: URL

  /// Plans a package.
  ///
  /// - Parameters:
  ///   - names: The names of the processor.
  ///   - path: Where the package is made, from the folder that the user is in.
  ///   - tamis: The package that it depends on.
  init(names: ProcessorNames, folder path: String, tamis: URL) {
    self.names = names
    // The working folder of plugins is that of the user.
    folder = URL(fileURLWithPath: path).standardizedFileURL
    self.tamis = tamis.standardizedFileURL
  }

  /// The command's name.
  var command: String { "tamis-\(names.script.replacingOccurrences(of: "_", with: "-"))" }

  /// Contents by path.
  var files: [(path: String, contents: String)] {
    let processor = ProcessorTemplate(names: names)
    return [
      ("Package.swift", manifest),
      (".gitignore", ".build/\n"),
      ("Sources/\(names.target)/\(names.type).swift", processor.processor),
      ("Sources/\(names.target)/\(names.mark).swift", processor.mark),
      ("Sources/\(command)/Main.swift", main),
      ("Tests/\(names.target)Tests/\(names.target)Tests.swift", processor.tests),
    ]
  }

  /// What was made and what to do next.
  var report: String {
    """
    made in \(folder.path)
    \(files.map { "  " + $0.path }.joined(separator: "\n"))
    now, in that folder
      swift test
      swift run \(command) list
      echo 'Il pleut sur la ville.' | swift run \(command) run -e 'tokenize | \(names.script)(limit: 3)' -
    """
  }

  /// The way to Tamis from the package's folder, which stays right if both are moved together.
  private var dependency: String {
    let from = folder.pathComponents
    let to = tamis.pathComponents
    let shared = zip(from, to).prefix { $0.0 == $0.1 }.count
    // Two folders that share nothing but the root stay where they are.
    guard shared > 1 else { return tamis.path }
    return (Array(repeating: "..", count: from.count - shared) + to[shared...]).joined(separator: "/")
  }

  private var manifest: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "\(names.script)",
      platforms: [.macOS(.v26)],
      products: [
        .library(name: "\(names.target)", targets: ["\(names.target)"]),
        .executable(name: "\(command)", targets: ["\(command)"]),
      ],
      dependencies: [
        .package(name: "tamis", path: "\(dependency)")
      ],
      targets: [
        .target(name: "\(names.target)", dependencies: [.product(name: "Tamis", package: "tamis")]),
        .executableTarget(
          name: "\(command)",
          dependencies: ["\(names.target)", .product(name: "TamisTool", package: "tamis")]),
        .testTarget(
          name: "\(names.target)Tests",
          dependencies: ["\(names.target)", .product(name: "TamisTesting", package: "tamis")]),
      ],
      swiftLanguageModes: [.v6]
    )

    """
  }

  private var main: String {
    """
    import \(names.target)
    import TamisTool

    @main
    enum Main {
      static func main() async {
        await TamisTool.main(registry: .builtin + [\(names.type).self], version: "1")
      }
    }

    """
  }
}
