import TamisCore
import TamisIO

/// Where the documents of a pass come from.
///
/// Not an enumeration with payloads: a payload that is taken out to be changed is copied.
struct DocumentFeed {
  enum Kind {
    /// The run's source.
    case source
    /// What the corpus-wide stage in front has collected.
    case spool
    /// What the corpus-wide stage in front has composed.
    case composed
  }

  let kind: Kind
  var spool: Spool?
  var composed: [Document] = []
  /// Whether the blocks of the spool are not needed again.
  var releasesBlocks = false
  /// Where the blocks end that are asked for; `nil` for the end of the spool.
  var end: Int?

  static var source: DocumentFeed { DocumentFeed(kind: .source) }
  static func spool(_ spool: Spool, releasesBlocks: Bool) -> DocumentFeed {
    DocumentFeed(kind: .spool, spool: spool, releasesBlocks: releasesBlocks)
  }
  static func documents(_ documents: [Document]) -> DocumentFeed { DocumentFeed(kind: .composed, composed: documents) }
}

/// What a pass collects for the corpus-wide stages at its ends.
final class SegmentCollector {
  let spool: Spool?
  var sketches: (any SketchCollection)?
  var excerpts: (any ExcerptCollection)?
  /// Whether results were handed on before the run was stopped, so that only sketches and excerpts are made again.
  var isReplay = false

  init(spool: Spool?, sketches: (any SketchCollection)?, excerpts: (any ExcerptCollection)?) {
    self.spool = spool
    self.sketches = sketches
    self.excerpts = excerpts
  }
}
