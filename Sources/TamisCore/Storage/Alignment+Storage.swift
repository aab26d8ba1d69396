extension Alignment {
  /// Writes the runs by their lengths.
  func store(into writer: inout ByteWriter) {
    writer.number(runs.count)
    for index in runs.indices {
      let (target, source) = bounds(ofRun: index)
      // 0 for untouched bytes, of which the length says everything; otherwise the number of blocks.
      if runs[index].isIdentity {
        writer.number(0)
        writer.number(target.count)
      } else {
        let (targetUnit, sourceUnit) = (Int(runs[index].targetUnit), Int(runs[index].sourceUnit))
        writer.number(targetUnit > 0 ? target.count / targetUnit : source.count / max(1, sourceUnit))
        writer.number(targetUnit)
        writer.number(sourceUnit)
      }
    }
  }

  /// Reads an alignment back.
  init(from reader: inout ByteReader) throws(StorageError) {
    var builder = Builder()
    let count = try reader.count()
    builder.reserveCapacity(count)
    for _ in 0..<count {
      let blockCount = try reader.number()
      let first = try reader.number()
      let (targetUnit, sourceUnit) = blockCount == 0 ? (1, 1) : (first, try reader.number())
      let (targetGrowth, targetOverflows) = targetUnit.multipliedReportingOverflow(by: max(1, blockCount))
      let (sourceGrowth, sourceOverflows) = sourceUnit.multipliedReportingOverflow(by: max(1, blockCount))
      guard !targetOverflows, !sourceOverflows,
        (blockCount == 0 ? first : targetGrowth) <= TextSpan.maximumByteCount - builder.targetByteCount,
        (blockCount == 0 ? first : sourceGrowth) <= TextSpan.maximumByteCount - builder.sourceByteCount
      else { throw .damaged(at: reader.offset) }
      if blockCount == 0 {
        builder.appendIdentity(first)
      } else {
        builder.append(targetUnit: targetUnit, sourceUnit: sourceUnit, blockCount: blockCount)
      }
    }
    self = builder.build()
  }
}
