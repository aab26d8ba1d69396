public import TamisCore

/// Shared libraries of processors, which are loaded while the program runs.
///
/// A library fits exactly the build of the program that it was made for by Scripts/build-library. That is checked on the
/// bytes of its file, before the system is asked to load it: nothing of a library that does not fit is ever run. Only
/// files that are named are looked at.
public enum ProcessorLibrary {
  /// The function with which a library hands over its processors.
  static let entryName = "tamis_library_processors"

  /// What this program is to libraries.
  ///
  /// - Parameter version: The version of Tamis.
  /// - Returns: `nil` if the system's programs bear no number, or their files cannot be read.
  public static func program(version: String) -> Handshake? {
    guard let file = try? OpenFile(path: "/proc/self/exe") else { return nil }
    return (try? elf(file).buildNumber()).flatMap { $0 }.map { Handshake(tamis: version, build: $0) }
  }

  /// Loads the processors of a library.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - program: What this program is; `nil` if it cannot have libraries.
  /// - Returns: The types, in the library's order.
  /// - Throws: ``LibraryError``.
  public static func processors(
    at path: String, for program: Handshake?
  ) throws(LibraryError) -> [any Processor.Type] {
    let file: OpenFile
    do {
      file = try OpenFile(path: path)
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
    try check(file, at: path, for: program)
    let types: [any Processor.Type]?
    do {
      types = try DynamicLinker.list(of: file, symbol: entryName)
    } catch {
      throw .notLoadable(path: path, reason: plain(error.text))
    }
    guard let types else { throw .noProcessors(path: path, reason: "it lacks the function \(entryName)") }
    guard !types.isEmpty else { throw .noProcessors(path: path, reason: "its list is empty") }
    return types
  }

  /// Checks what a library says of itself, without loading it.
  static func check(_ file: borrowing OpenFile, at path: String, for program: Handshake?) throws(LibraryError) {
    try check(try contents(of: file, at: path), at: path, for: program)
  }

  /// Checks the handshake of a library.
  static func check(
    _ elf: ELFFile, at path: String, for program: Handshake?
  ) throws(LibraryError) {
    let section: [UInt8]?
    do {
      section = try elf.section(named: Handshake.sectionName, limit: 4096)
    } catch {
      throw .notALibrary(path: path, reason: words(for: error))
    }
    guard let section else { throw .noProcessors(path: path, reason: "it is no library for tamis") }
    guard let handshake = Handshake(section) else {
      throw .misfit(path: path, reason: "what it says of itself is of another version")
    }
    guard let program else {
      throw .misfit(path: path, reason: "this program was built without a number to know it by")
    }
    if let difference = handshake.difference(from: program) { throw .misfit(path: path, reason: difference) }
  }

  private static func contents(of file: borrowing OpenFile, at path: String) throws(LibraryError) -> ELFFile {
    do {
      return try elf(file)
    } catch {
      throw .notALibrary(path: path, reason: words(for: error))
    }
  }

  private static func elf(_ file: borrowing OpenFile) throws(ELFProblem) -> ELFFile {
    let descriptor = file.descriptor
    return try ELFFile(byteCount: file.byteCount) { OpenFile.bytes(of: descriptor, at: $0, count: $1) }
  }

  private static func words(for problem: ELFProblem) -> String {
    switch problem {
    case .isNoLibrary: "it has another format"
    case .isForOtherMachine: "it is for another machine"
    case .isDamaged: "its tables make no sense"
    case .isCut: "it is cut off"
    }
  }

  /// The linker's text on one line, without the name that the file was loaded by.
  private static func plain(_ text: String) -> String {
    var text = text.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? text
    text = String(text.unicodeScalars.prefix(300).map { $0.value >= 0x20 ? Character($0) : " " })
    return text
  }
}
