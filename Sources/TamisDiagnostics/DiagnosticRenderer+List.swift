extension DiagnosticRenderer {
  /// Renders diagnostics in their order, and a line that counts them.
  ///
  /// The count covers all diagnostics. Where there are more than `limit`, the most severe are shown, of equal ones the
  /// first, and the last line says how many there are.
  ///
  /// - Parameters:
  ///   - diagnostics: The diagnostics.
  ///   - source: The text that their labels refer to.
  ///   - limit: The number to show at most, or `nil` for all.
  /// - Returns: The diagnostics with an empty line behind each, then one line such as `3 errors, 1 warning`; nothing for
  ///   an empty list.
  /// - Complexity: That of rendering the diagnostics shown, and O(*n*) in the length of the list.
  public func render(_ diagnostics: [Diagnostic], in source: SourceText, limit: Int? = 20) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let shown = Self.mostSevere(max(limit ?? diagnostics.count, 0), of: diagnostics)
    let text = shown.map { render($0, in: source) + "\n" }.joined()
    return text + Self.summary(of: diagnostics, shownCount: shown.count) + "\n"
  }

  private static func mostSevere(_ count: Int, of diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > count else { return diagnostics }
    var chosen: [Int] = []
    for severity in Severity.allCases.sorted(by: >) {
      let indices = diagnostics.indices.lazy.filter { diagnostics[$0].severity == severity }
      chosen += indices.prefix(count - chosen.count)
    }
    return chosen.sorted().map { diagnostics[$0] }
  }

  private static func summary(of diagnostics: [Diagnostic], shownCount: Int) -> String {
    let counts = Severity.allCases.sorted(by: >).compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : amount(count, severity.rawValue)
    }
    let all = counts.joined(separator: ", ")
    guard shownCount < diagnostics.count else { return all }
    let total = counts.count == 1 ? all : "\(amount(diagnostics.count, "diagnostic")) (\(all))"
    return "\(grouped(shownCount)) of \(total) shown; raise the limit to see the rest"
  }

  private static func amount(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A number with its thousands set apart, as in `1,000`.
  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { result, index in
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digits[index])
    }
  }
}
