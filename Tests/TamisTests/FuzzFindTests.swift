import Foundation
import Tamis
import TestSupport
import Testing

/// Feeds what fuzzing found, and what was made to be found, to the code that it broke or might break.
@Suite("Finds of fuzzing")
struct FuzzFindTests {
  private static func files(_ target: String) throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/fuzz/\(target)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map { name in
      (name, [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
  }

  @Test("decode in every encoding, to an alignment that covers both sides")
  func decode() throws {
    let files = try Self.files("decode")
    #expect(!files.isEmpty)
    for (name, bytes) in files {
      for decoder in [TextDecoder()] + TextEncoding.allCases.map(TextDecoder.init(encoding:)) {
        let decoded = try decoder.decode(bytes.span)
        #expect(decoded.alignment.sourceByteCount == bytes.count, "\(name)")
        #expect(decoded.alignment.targetByteCount == decoded.text.utf8.count, "\(name)")
      }
    }
  }

  @Test("come clean, and stay so")
  func clean() throws {
    let files = try Self.files("clean")
    #expect(!files.isEmpty)
    var thorough = Clean()
    (thorough.width, thorough.spaces, thorough.quotes) = (true, .french, .french)
    for (name, bytes) in files {
      let decoded = try TextDecoder().decode(bytes.span)
      for clean in [Clean(), thorough] {
        var document = Document(id: name, text: decoded.text)
        do { try clean.process(&document) } catch let error as ProcessingError where error.code == "clean.unsettled" {
          continue
        }
        #expect(document.alignment.targetByteCount == document.byteCount, "\(name)")
        var again = Document(id: name, text: document.text)
        try clean.process(&again)
        #expect(again.revisions.isEmpty, "\(name): changed again")
      }
    }
  }
}
