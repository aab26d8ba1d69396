import TamisCore

/// A file to read.
///
/// There may be a million of them, so what many of them share is kept once.
struct ResolvedInput: Hashable, Sendable {
  /// The path as the user would write it; `-` for standard input.
  var path: String
  /// The place of what the user said about it in ``InputResolver/settings``.
  var setting: Int
  /// The size of a regular file when inputs were resolved.
  var byteCount: Int?
}

/// What the user said about an input.
struct InputSetting: Hashable, Sendable {
  /// The format, if the user named one.
  var format: FormatDescriptor?
  /// How text is decoded.
  var decoder: TextDecoder

  /// The format of a file.
  func format(ofFile path: String) -> FormatDescriptor {
    format ?? InputFormats.format(forPath: path) ?? InputFormats.text
  }
}

/// Finds the files that inputs name.
struct InputResolver {
  /// All files, in the order of the inputs, and in byte order of their names within one.
  private(set) var files: [ResolvedInput] = []
  /// What was said about the inputs, in their order.
  private(set) var settings: [InputSetting] = []
  private let filter: PathFilter
  private var seenPaths: Set<String> = []

  /// Reads files of folders as options say; throws for a pattern with a mistake in it.
  init(_ options: FileSource.Options = FileSource.Options()) throws(InputError) {
    filter = try PathFilter(include: options.include, exclude: options.exclude)
  }

  /// Adds the files of one input.
  mutating func resolve(_ input: InputSpecification) throws(InputError) {
    let setting = InputSetting(format: try Self.format(of: input), decoder: try Self.decoder(of: input))
    var walker = FolderWalker(format: setting.format, filter: filter)
    settings.append(setting)
    if input.pattern == "-" {
      guard !seenPaths.contains("-") else { throw .repeatedStandardInput }
      add(FoundFile(path: "-", byteCount: nil))
      return
    }
    let status: System.FileStatus?
    do {
      status = try System.status(of: input.pattern)
    } catch {
      guard error.isMissing else { throw .unreadable(input.pattern, reason: error.reason) }
      status = nil
    }
    if let status {
      try walker.visit(named: input.pattern, status)
    } else {
      guard Glob.isPattern(input.pattern) else {
        throw .noMatch(input.pattern, hint: NearbyPaths.hint(forMissing: input.pattern))
      }
      try walker.expand(try Glob(input.pattern))
    }
    guard !walker.files.isEmpty else {
      throw .noMatch(input.pattern, hint: NearbyPaths.hint(forEmpty: input.pattern, walker))
    }
    for file in walker.files { add(file) }
  }

  /// A file that two inputs name is read once, where the first of them names it.
  private mutating func add(_ file: FoundFile) {
    guard seenPaths.insert(file.path).inserted else { return }
    files.append(ResolvedInput(path: file.path, setting: settings.count - 1, byteCount: file.byteCount))
  }

  private static func format(of input: InputSpecification) throws(InputError) -> FormatDescriptor? {
    guard let name = input.format else { return nil }
    guard let format = InputFormats.format(named: name) else {
      throw .unknownFormat(name, known: InputFormats.all.map(\.name))
    }
    return format
  }

  private static func decoder(of input: InputSpecification) throws(InputError) -> TextDecoder {
    guard let name = input.encoding else { return TextDecoder() }
    let decoder = try TextDecoder(encodingNamed: name)
    if decoder.encoding != .utf8 {
      let format = input.format.flatMap(InputFormats.format(named:)) ?? InputFormats.format(forPath: input.pattern)
      if let format, InputFormats.fixedEncoding.contains(format) {
        throw .fixedEncoding(format: format.name, encoding: name)
      }
    }
    return decoder
  }
}

/// A file found by a walk.
struct FoundFile: Hashable {
  var path: String
  var byteCount: Int?
}
