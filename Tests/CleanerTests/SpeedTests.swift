import Cleaner
import Foundation
import TamisCore
import Testing

/// Measures, and checks nothing but that there was something to measure.
///
/// Run in release:
/// `TAMIS_BENCH=1 swift test -c release --filter SpeedTests`.
@Suite(
  "Speed of cleaning", .enabled(if: ProcessInfo.processInfo.environment["TAMIS_BENCH"] != nil, "TAMIS_BENCH is not set")
)
struct SpeedTests {
  @Test("news articles, raw and clean", .enabled(if: Corpus.hasShared, "the shared data is not here"))
  func articles() throws {
    let folder = Corpus.shared.appending(path: "data/rpm2/documents")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    let raw = try names.map { try Corpus.text(folder.appending(path: $0)) }
    let clean = try raw.map { try cleaned($0).text }
    #expect(!raw.isEmpty)
    for (label, texts) in [("raw", raw), ("clean", clean)] {
      let byteCount = texts.reduce(0) { $0 + $1.utf8.count }
      let start = clock()
      for _ in 0..<50 { for text in texts { _ = try cleaned(text) } }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      print("clean, \(label) articles: \(Int(Double(50 * byteCount) / seconds / 1e6)) MB/s of processor time")
    }
  }
}
