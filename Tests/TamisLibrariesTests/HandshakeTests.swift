import Foundation
import TamisDiagnostics
import TamisJSON
import TamisTesting
import Testing

@testable import TamisLibraries

@Suite("Handshakes of shared libraries")
struct HandshakeTests {
  private let program = Handshake(tamis: "1.2.3", compiler: "6.3", build: "00ff10")

  private func library(_ handshake: Handshake) -> SmallELF {
    var writer = JSONWriter()
    writer.value(.object(handshake.json))
    return SmallELF(sections: [(".text", [1, 2, 3]), (Handshake.sectionName, writer.bytes + [0, 0])])
  }

  /// The code of the refusal of a file, and its words; `nil` if it is not refused.
  private func refusal(_ bytes: [UInt8], for program: Handshake?) throws -> (code: String, message: String)? {
    let url = FileManager.default.temporaryDirectory.appending(path: "tamis-\(UUID().uuidString).so")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    do {
      try ProcessorLibrary.check(OpenFile(path: url.path), at: "x.so", for: program)
      return nil
    } catch let error as LibraryError {
      #expect(error.help != nil)
      return (error.code.rawValue, error.message)
    }
  }

  @Test("a library of this build is let in; others are refused, each for its reason")
  func refusals() throws {
    #expect(try refusal(library(program).bytes, for: program) == nil)
    var version = program
    version.tamis = "1.2.2"
    var compiler = program
    compiler.compiler = "6.2"
    var build = program
    build.build = "00ff11"
    var machine = library(program)
    machine.machine = 8
    var kind = library(program)
    kind.type = 1
    var archive = library(program)
    archive.isMagic = false
    var other = library(program)
    other.sections[1].bytes = Array(#"{"format": 9, "build": "00ff10"}"#.utf8)
    var silent = library(program)
    silent.sections.removeLast()
    let cases: [(SmallELF, String, String)] = [
      (library(version), "library.misfit", "it was built for tamis 1.2.2, and this is 1.2.3"),
      (library(compiler), "library.misfit", "it was built by Swift 6.2, and this program by 6.3"),
      (library(build), "library.misfit", "another build of this program"),
      (other, "library.misfit", "of another version"), (silent, "library.no-processors", "no library for tamis"),
      (machine, "library.not-a-library", "another machine"), (kind, "library.not-a-library", "another format"),
      (archive, "library.not-a-library", "another format"),
    ]
    for (file, code, words) in cases {
      let refused = try refusal(file.bytes, for: program)
      #expect(refused?.code == code && refused?.message.contains(words) == true, "\(String(describing: refused))")
    }
    #expect(try refusal(library(program).bytes, for: nil)?.code == "library.misfit")
    for path in ["/nonexistent/x.so", ""] {
      #expect(throws: LibraryError.self) { try ProcessorLibrary.processors(at: path, for: program) }
    }
    for path in ["/dev/zero", "/tmp"] {
      #expect(throws: LibraryError.self) { try ProcessorLibrary.processors(at: path, for: program) }
    }
  }

  @Test("files that are cut or damaged anywhere are refused, and never read beyond their end")
  func damage() throws {
    let whole = library(program).bytes
    for count in 0..<whole.count {
      #expect(try refusal(Array(whole.prefix(count)), for: program)?.code == "library.not-a-library", "\(count) bytes")
    }
    var random = SplitMix64(seed: SplitMix64.seed(0xE1F))
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let value: UInt8 = [0, 1, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)][
          Int.random(in: 0..<6, using: &random)]
        bytes[Int.random(in: 0..<64, using: &random)] = value
        bytes[Int.random(in: bytes.count - 256..<bytes.count, using: &random)] = value
      }
      // Whatever becomes of it, it ends; a file that is let in says what it must say.
      let elf = try? ELFFile(byteCount: bytes.count) { offset, count in
        precondition(offset >= 0 && count >= 0 && offset <= bytes.count && count <= bytes.count - offset)
        return Array(bytes[offset..<offset + count])
      }
      if let section = try? elf?.section(named: Handshake.sectionName, limit: 4096) {
        _ = Handshake(section)?.difference(from: program)
      }
      _ = try? elf?.buildNumber()
    }
  }

  @Test("the number of a build is read from its note, and from nothing else")
  func buildNumber() throws {
    func number(_ sections: [(String, [UInt8])]) throws -> String? {
      let bytes = SmallELF(sections: sections).bytes
      return try ELFFile(byteCount: bytes.count) { Array(bytes[$0..<$0 + $1]) }.buildNumber()
    }
    let note = SmallELF.buildNote([0x0A, 0xFF, 0])
    #expect(try number([(".note.gnu.build-id", note)]) == "0aff00")
    #expect(try number([(".note.other", note)]) == nil)
    for count in 0..<note.count { #expect(try number([(".note.gnu.build-id", Array(note.prefix(count)))]) == nil) }
    #if os(Linux)
      #expect(ProcessorLibrary.program(version: "1").map { $0.build.utf8.count >= 16 } ?? true)
    #endif
  }
}
