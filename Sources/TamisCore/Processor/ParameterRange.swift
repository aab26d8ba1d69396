/// The values that a numeric parameter may take, both bounds included.
public struct ParameterRange: Hashable, Sendable {
  /// The smallest value, if there is one.
  public let lowerBound: Double?

  /// The largest value, if there is one.
  public let upperBound: Double?

  /// Whether a number is in range.
  ///
  /// - Parameter number: Any number; NaN never is.
  /// - Returns: Whether it is at least the lower bound and at most the upper one.
  public func contains(_ number: Double) -> Bool {
    guard !number.isNaN else { return false }
    return number >= (lowerBound ?? -.infinity) && number <= (upperBound ?? .infinity)
  }
}

extension ParameterRange: CustomStringConvertible {
  /// The range in words: `1...5`, `at least 1`, `at most 0.5`.
  public var description: String {
    switch (lowerBound, upperBound) {
    case (let lower?, let upper?): "\(Self.text(lower))...\(Self.text(upper))"
    case (let lower?, nil): "at least \(Self.text(lower))"
    case (nil, let upper?): "at most \(Self.text(upper))"
    case (nil, nil): "any number"
    }
  }

  private static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}

/// A range expression over a parameter's own type that can be stated in help and schemas.
public protocol ParameterRangeExpression<Bound> {
  /// The parameter's type.
  associatedtype Bound

  /// The bounds as numbers.
  var parameterRange: ParameterRange { get }
}

extension ClosedRange: ParameterRangeExpression where Bound: ParameterNumber {
  /// The bounds that the expression has, as numbers.
  public var parameterRange: ParameterRange {
    ParameterRange(lowerBound: lowerBound.asDouble, upperBound: upperBound.asDouble)
  }
}

extension PartialRangeFrom: ParameterRangeExpression where Bound: ParameterNumber {
  /// The bounds that the expression has, as numbers.
  public var parameterRange: ParameterRange { ParameterRange(lowerBound: lowerBound.asDouble, upperBound: nil) }
}

extension PartialRangeThrough: ParameterRangeExpression where Bound: ParameterNumber {
  /// The bounds that the expression has, as numbers.
  public var parameterRange: ParameterRange { ParameterRange(lowerBound: nil, upperBound: upperBound.asDouble) }
}

/// A parameter type that has ranges: `Int` and `Double`.
public protocol ParameterNumber: ParameterValue, Comparable {
  /// The value as a floating-point number; exact below 2⁵³.
  var asDouble: Double { get }
}

extension Int: ParameterNumber {
  /// The nearest number.
  public var asDouble: Double { Double(self) }
}

extension Double: ParameterNumber {
  /// The number itself.
  public var asDouble: Double { self }
}
