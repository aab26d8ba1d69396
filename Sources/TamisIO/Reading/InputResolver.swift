import TamisCore

/// A file to read, with what the user said about it.
struct ResolvedInput: Hashable, Sendable {
  /// The path as the user would write it; `-` for standard input.
  var path: String
  /// The format.
  var format: FormatDescriptor
  /// The name of the encoding, if the user gave one.
  var decoder: TextDecoder
  /// The size of a regular file when inputs were resolved.
  var byteCount: Int?
}

/// Finds the files that inputs name.
struct InputResolver {
  /// All files, in the order of the inputs, and in byte order of their names within one.
  private(set) var files: [ResolvedInput] = []
  private var seenPaths: Set<String> = []

  /// Adds the files of one input.
  mutating func resolve(_ input: InputSpecification) throws(InputError) {
    var walker = FolderWalker(format: try Self.format(of: input))
    let decoder = try Self.decoder(of: input)
    if input.pattern == "-" {
      guard !seenPaths.contains("-") else { throw .repeatedStandardInput }
      add(FoundFile(path: "-", byteCount: nil), walker.format, decoder)
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
    for file in walker.files { add(file, walker.format, decoder) }
  }

  /// A file that two inputs name is read once, where the first of them names it.
  private mutating func add(_ file: FoundFile, _ format: FormatDescriptor?, _ decoder: TextDecoder) {
    guard seenPaths.insert(file.path).inserted else { return }
    let format = format ?? InputFormats.format(forPath: file.path) ?? InputFormats.text
    files.append(ResolvedInput(path: file.path, format: format, decoder: decoder, byteCount: file.byteCount))
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
      let format = input.format ?? InputFormats.format(forPath: input.pattern)?.name
      if format == InputFormats.jsonLines.name {
        throw .fixedEncoding(format: InputFormats.jsonLines.name, encoding: name)
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
