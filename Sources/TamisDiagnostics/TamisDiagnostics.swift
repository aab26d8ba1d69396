public struct DiagnosticCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral { public var rawValue: String; public init(rawValue: String) { self.rawValue = rawValue }; public init(stringLiteral v: String) { rawValue = v } }
public enum Severity: String, Comparable, CaseIterable, Sendable { case note, warning, error; public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue } }
public enum Suggestion { public static func closest(to name: String, among c: some Sequence<String>) -> String? { nil } }
