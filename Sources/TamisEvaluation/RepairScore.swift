/// How many texts came back right, by class.
public struct RepairScore: Sendable {
  /// The figures of one class of texts.
  public struct Row: Hashable, Sendable {
    /// The class: a kind of damage, or the part of a test set.
    public let name: String
    /// The texts of the class.
    public internal(set) var count = 0
    /// The texts that came back right.
    public internal(set) var rightCount = 0

    /// The share of texts that came back right, in 0…1; 1 for a class without texts.
    public var share: Double { count == 0 ? 1 : Double(rightCount) / Double(count) }
  }

  /// The classes, in the order of their first text.
  public private(set) var rows: [Row] = []

  /// Makes a score of no texts.
  public init() {}

  /// Counts one text.
  ///
  /// - Parameters:
  ///   - isRight: Whether it came back right.
  ///   - name: Its class.
  /// - Complexity: O(*c*) for *c* classes.
  public mutating func add(_ isRight: Bool, to name: String) {
    let index = rows.firstIndex { $0.name == name } ?? rows.count
    if index == rows.count { rows.append(Row(name: name)) }
    rows[index].count += 1
    rows[index].rightCount += isRight ? 1 : 0
  }

  /// The lowest share of all classes; 1 without texts.
  public var lowestShare: Double { rows.map(\.share).min() ?? 1 }

  /// Whether two texts are equal but for how spaces and quotation marks are set, which damage of encoding does not tell.
  ///
  /// No-break spaces count as spaces and curly quotation marks as straight ones, and white space at the ends of the
  /// repaired text does not count.
  ///
  /// - Parameters:
  ///   - repaired: The text as it came back.
  ///   - truth: The text as it was.
  /// - Returns: Whether they agree.
  public static func agree(_ repaired: String, _ truth: String) -> Bool {
    let scalars = folded(repaired)
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? start
    return scalars[start..<end].elementsEqual(folded(truth))
  }

  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0xA0, 0x202F: " "
      case 0x2018, 0x2019: "'"
      case 0x201C, 0x201D: "\""
      default: scalar
      }
    }
  }
}
