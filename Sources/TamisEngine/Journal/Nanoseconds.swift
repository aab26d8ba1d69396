/// A duration that is coded as a whole number of nanoseconds.
///
/// `Duration` codes the low half of its attoseconds as an unsigned number, which JSON's integers do not hold.
@propertyWrapper
struct Nanoseconds: Hashable, Codable, Sendable {
  var wrappedValue: Duration

  init(wrappedValue: Duration) { self.wrappedValue = wrappedValue }

  init(from decoder: any Decoder) throws {
    wrappedValue = .nanoseconds(try decoder.singleValueContainer().decode(Int64.self))
  }

  func encode(to encoder: any Encoder) throws {
    let (seconds, attoseconds) = wrappedValue.components
    var container = encoder.singleValueContainer()
    try container.encode(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }
}
