import TamisCore

/// A citation in words, for a footnote: the source with its bytes, who tells the same, who tells otherwise.
struct CitationNote {
  private let citation: Citation
  private let documentCount: Int

  /// - Parameters:
  ///   - citation: The citation.
  ///   - documentCount: How many documents the text was made of; 0 if nobody knows.
  init(_ citation: Citation, documentCount: Int) {
    self.citation = citation
    self.documentCount = documentCount
  }

  var text: String {
    var text = Self.place(
      Citation.Support(documentID: citation.documentID, path: citation.path, rawRanges: citation.rawRanges))
    if !citation.omissions.isEmpty {
      let count = citation.omissions.count
      text += "; shortened by \(count) \(count == 1 ? "cut" : "cuts")"
    }
    if !citation.support.isEmpty {
      text += "; told by \(citation.support.count + 1)"
      if documentCount > citation.support.count { text += " of \(documentCount)" }
      text += ", also in \(citation.support.map(Self.place).joined(separator: "; "))"
    }
    for dispute in citation.disputes {
      // Those who give the same other value stand together, in the order of the first of each.
      var values: [(text: String, places: [String])] = []
      for other in dispute.others {
        if let index = values.firstIndex(where: { $0.text == other.text }) {
          values[index].places.append(Self.place(other.source))
        } else {
          values.append((other.text, [Self.place(other.source)]))
        }
      }
      let others = values.map { "“\($0.text)” in \($0.places.joined(separator: " and "))" }
      text += "; disputed: “\(dispute.text)” here, \(others.joined(separator: ", "))"
    }
    return text
  }

  /// The file, or the document where there is none, with the bytes of a passage.
  private static func place(_ support: Citation.Support) -> String {
    let name = support.path.isEmpty ? support.documentID : support.path
    if support.rawRanges.isEmpty { return name }
    let ranges = support.rawRanges.map { "\($0.lowerBound)-\($0.upperBound)" }
    return "\(name), bytes \(ranges.joined(separator: ", "))"
  }
}
