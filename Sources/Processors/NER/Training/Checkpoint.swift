/// The state of a training between two epochs, as bytes: lists of numbers, each with its count before it.
struct Checkpoint {
  /// The state as a file holds it: magic, what it belongs to, epochs done, and the numbers, in little-endian order.
  private(set) var bytes: [UInt8]
  let epochCount: Int
  private var position = Checkpoint.prefixSize

  private static let magic: [UInt8] = Array("TAMISNCK".utf8)
  private static let prefixSize = 32

  /// Begins a state.
  ///
  /// - Parameters:
  ///   - fingerprint: Of the data and options that it belongs to.
  ///   - epochCount: The number of epochs done.
  init(fingerprint: UInt64, epochCount: Int) {
    self.epochCount = epochCount
    bytes = Self.magic
    append(fingerprint)
    append(UInt64(epochCount))
    append(0)
  }

  /// Reads a state; `nil` if there is no such file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - fingerprint: Of the data and options that it must belong to.
  /// - Throws: ``EntityModelError``.
  init?(path: String, fingerprint: UInt64) throws(EntityModelError) {
    let file: ModelBytes
    do {
      file = try ModelBytes(path: path)
    } catch .unreadable(_, errorNumber: 2) {
      return nil
    }
    bytes = file.copy(0..<file.count)
    guard bytes.count >= Self.prefixSize, bytes.prefix(8).elementsEqual(Self.magic) else { throw .foreign(path: path) }
    guard UInt64(littleEndian: file.load(8, as: UInt64.self)) == fingerprint else {
      throw .damaged(path: path, explanation: "it belongs to other data or options")
    }
    epochCount = Int(truncatingIfNeeded: UInt64(littleEndian: file.load(16, as: UInt64.self)) & 0xFFFF)
  }

  /// Whether all numbers were taken.
  var isAtEnd: Bool { position == bytes.count }

  private mutating func append(_ value: UInt64) {
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift * 8))) }
  }

  mutating func append(_ numbers: [Float]) {
    append(UInt64(numbers.count))
    for number in numbers {
      for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt32(shift * 8))) }
    }
  }

  mutating func append(_ rows: [SIMD16<Float>]) {
    bytes.reserveCapacity(bytes.count + rows.count * 64 + 8)
    append(UInt64(rows.count * 16))
    for row in rows {
      for lane in 0..<16 {
        let pattern = row[lane].bitPattern
        for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: pattern >> UInt32(shift * 8))) }
      }
    }
  }

  /// The next list; empty if the state ends before it does.
  mutating func numbers() -> [Float] {
    guard position + 8 <= bytes.count else { return [] }
    var count: UInt64 = 0
    for shift in 0..<8 { count |= UInt64(bytes[position + shift]) << UInt64(shift * 8) }
    guard count <= UInt64((bytes.count - position - 8) / 4) else { return [] }
    position += 8
    var numbers: [Float] = []
    numbers.reserveCapacity(Int(count))
    for _ in 0..<count {
      var pattern: UInt32 = 0
      for shift in 0..<4 { pattern |= UInt32(bytes[position + shift]) << UInt32(shift * 8) }
      let number = Float(bitPattern: pattern)
      numbers.append(number.isFinite ? number : 0)
      position += 4
    }
    return numbers
  }

  /// The next list as rows of sixteen.
  mutating func rows() -> [SIMD16<Float>] {
    let numbers = numbers()
    return (0..<numbers.count / 16).map { row in
      var lanes = SIMD16<Float>()
      for lane in 0..<16 { lanes[lane] = numbers[row * 16 + lane] }
      return lanes
    }
  }
}
