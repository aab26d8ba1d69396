import TamisJSON

/// Puts a model together.
enum ModelWriter {
  /// The bytes of a model file.
  ///
  /// - Parameters:
  ///   - header: What it says of itself; the number of slots and features is filled in.
  ///   - transitions: The weights of tags in a row.
  ///   - rows: The weights of each feature in steps of the header's scale, by its hash. Rows of zeros are left out.
  /// - Returns: The bytes.
  static func bytes(
    _ header: ModelHeader, transitions: Transitions, rows: [(key: UInt64, weights: SIMD16<Int8>)]
  ) -> [UInt8] {
    var header = header
    let used = rows.filter { $0.weights != SIMD16(repeating: 0) }
    header.featureCount = used.count
    // Half of the slots stay free, so that most look-ups of features without weights end at the first slot.
    var slotCount = max(64, used.count * 2)
    var slots = place(used, slotCount)
    while slots == nil {
      slotCount += slotCount / 10
      slots = place(used, slotCount)
    }
    header.slotCount = slotCount
    var writer = JSONWriter()
    writer.value((try? JSONCoding.encode(header)) ?? .null)
    return assembled(json: writer.bytes, transitions, used, slots ?? [])
  }

  /// The index of the row in each slot, or -1; `nil` if a probe would be too long.
  private static func place(_ rows: [(key: UInt64, weights: SIMD16<Int8>)], _ slotCount: Int) -> [Int]? {
    var slots = [Int](repeating: -1, count: slotCount)
    for (index, row) in rows.enumerated() {
      var slot = Int(FeatureTable.slot(row.key, UInt64(slotCount)))
      var probe = 0
      while slots[slot] >= 0 {
        slot = slot + 1 == slotCount ? 0 : slot + 1
        probe += 1
        if probe == FeatureTable.longestProbe { return nil }
      }
      slots[slot] = index
    }
    return slots
  }

  private static func assembled(
    json: [UInt8], _ transitions: Transitions, _ rows: [(key: UInt64, weights: SIMD16<Int8>)], _ slots: [Int]
  ) -> [UInt8] {
    var body = json
    let bodyOffset = EntityModel.bodyOffset(headerSize: json.count)
    func pad(to offset: Int) {
      body.append(contentsOf: repeatElement(0, count: offset - EntityModel.prefixSize - body.count))
    }
    pad(to: bodyOffset)
    for weight in transitions.values { append(weight.bitPattern, to: &body) }
    pad(to: EntityModel.tableOffset(bodyOffset: bodyOffset))
    for slot in slots { append(slot < 0 ? 0 : FeatureTable.fingerprint(rows[slot].key), to: &body) }
    for slot in slots {
      let weights = slot < 0 ? SIMD16(repeating: 0) : rows[slot].weights
      for lane in 0..<16 { body.append(UInt8(bitPattern: weights[lane])) }
    }
    var file = EntityModel.magic
    append(UInt32(EntityModel.formatVersion), to: &file)
    append(UInt32(json.count), to: &file)
    append(UInt64(EntityModel.prefixSize + body.count), to: &file)
    append(UInt64(0), to: &file)
    file.append(contentsOf: body)
    EntityModel.sign(&file)
    return file
  }

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    for index in 0..<value.bitWidth / 8 { bytes.append(UInt8(truncatingIfNeeded: value >> (index * 8))) }
  }
}
