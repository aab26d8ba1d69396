import TamisCore

/// A small text file that is read or written as a whole: a script, a list of names.
public enum TextFile {
  /// Reads a text file.
  ///
  /// - Parameter path: A file, or `-` for standard input.
  /// - Returns: Its text, without a byte-order mark.
  /// - Throws: ``ReadFailure`` if there is no such file, it cannot be read, or it is not UTF-8 or UTF-16 text; the
  ///   offset of the first bad byte is told.
  public static func read(_ path: String) throws(ReadFailure) -> String {
    let stream: ByteStream
    do {
      stream = try ByteStream(path: path)
    } catch {
      if case .system(let reason) = error, reason.isMissing {
        throw ReadFailure(
          "input.no-such-file", path: path, reason: "there is no such file", help: NearbyPaths.hint(forMissing: path))
      }
      throw .stream(error, path: path)
    }
    var bytes: [UInt8] = []
    do {
      guard try stream.readAll(into: &bytes, limit: TextSpan.maximumByteCount) else {
        throw ReadFailure.tooLarge(path: path)
      }
    } catch let error as ByteStreamError {
      throw .stream(error, path: path)
    } catch let error as ReadFailure {
      throw error
    } catch {
      throw ReadFailure("input.unreadable", path: path, reason: "\(error)")
    }
    do {
      let decoded = try TextDecoder().decode(bytes.span)
      let isUnicode = decoded.encoding.name.hasPrefix("UTF")
      let isWhole = decoded.invalidBytes.count == 0 && decoded.foreignLines.count == 0
      guard isUnicode, isWhole else {
        throw ReadFailure(
          "input.not-text", path: path,
          byteOffset: decoded.invalidBytes.offsets.first ?? decoded.foreignLines.offsets.first,
          reason: "the file is not UTF-8 text", help: "convert it: iconv -f WINDOWS-1252 -t UTF-8 '\(path)'")
      }
      return decoded.text
    } catch let error as ReadFailure {
      throw error
    } catch let error as DocumentError {
      throw .document(error, path: path)
    } catch {
      throw ReadFailure("input.unreadable", path: path, reason: "\(error)")
    }
  }

  /// Writes a text file; it appears under its name only when it is whole.
  ///
  /// - Parameters:
  ///   - text: What to write, as UTF-8.
  ///   - path: The file, or `-` for standard output.
  /// - Throws: ``OutputError`` if it cannot be written; an old file stays as it was.
  public static func write(_ text: String, to path: String) throws {
    let file = try FileOutput(path: path)
    try file.write(text.utf8Span.span)
    try file.finish()
  }
}

extension FileSource {
  /// Whether an input names at least one file at this moment.
  ///
  /// - Parameter pattern: A file, a folder, a pattern, or `-` for standard input.
  /// - Returns: `true` if there is a file to read, or the input is standard input.
  public static func matchesAnything(_ pattern: String) -> Bool {
    do {
      var resolver = try InputResolver()
      try resolver.resolve(InputSpecification(pattern: pattern))
      return true
    } catch {
      return false
    }
  }
}
