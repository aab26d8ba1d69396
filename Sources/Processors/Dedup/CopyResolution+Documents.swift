internal import TamisCore

extension CopyResolution {
  /// Makes the marks of whole documents.
  init(_ groups: DocumentGroups, byteCounts: [UInt32], documentIDs: [String]) {
    var marks: [Mark] = []
    var ends: [Int] = []
    for document in documentIDs.indices {
      if let member = groups.members[document] {
        marks.append(
          Mark(
            span: TextSpan(0, Int(byteCounts[document])),
            partnerSpan: TextSpan(0, Int(byteCounts[Int(member.partner)])),
            cluster: member.cluster + 1, partner: member.partner,
            similarity: member.share.squareRoot(), isCopy: !member.isRepresentative, isDirect: member.isDirect,
            diameter: 1 - groups.clusters[Int(member.cluster)].smallestShare.squareRoot(),
            passages: Array(groups.passages[member.passages])))
      }
      ends.append(marks.count)
    }
    self.init(
      documentIDs: documentIDs, clusters: groups.clusterOfDocument.map { Int($0) + 1 }, marks: marks, markEnds: ends,
      floods: groups.floods.sorted { ($1.textCount, $0.seed) < ($0.textCount, $1.seed) })
  }
}
