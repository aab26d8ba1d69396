import TamisCore

/// Names that mean the same although no rule could tell: `Daech` and `Etat islamique`.
struct AliasTable: Sendable {
  private var canonical: [String: String] = [:]

  /// The aliases that are part of the program, and a user's.
  ///
  /// - Parameter path: A CSV file, or `nil`: a line is a name and its aliases, separated by commas.
  /// - Throws: ``NameListError``.
  init(path: String?) throws(NameListError) {
    for line in LinkAliases.french { insert(line) }
    guard let path else { return }
    let lines = try UserFile.lines(path)
    for (index, line) in lines.enumerated() {
      let content = UserFile.trimmed(line)
      if content.isEmpty || content.hasPrefix("#") { continue }
      let names = content.split(separator: ",").map { String(UserFile.trimmed($0)) }
      guard names.count > 1, names.allSatisfy({ !NameForm($0).key.isEmpty }) else {
        throw .malformed(path: path, line: index + 1, explanation: "the line is no name with aliases behind commas")
      }
      insert(names)
    }
  }

  private mutating func insert(_ names: [String]) {
    let key = NameForm(names[0]).key
    for name in names { canonical[NameForm(name).key] = key }
  }

  /// The key that a name goes by.
  func key(_ form: NameForm) -> String { canonical[form.key] ?? form.key }

  /// Whether a name has an alias.
  func knows(_ form: NameForm) -> Bool { canonical[form.key] != nil }
}

/// Aliases from common knowledge: the first name of a line, then what else it is called.
enum LinkAliases {
  static let french: [[String]] = [
    [
      "Etat islamique", "groupe Etat islamique", "organisation Etat islamique", "Daech", "Daesh", "EI", "OEI", "ISIS",
      "EIIL",
    ],
    ["Organisation des Nations unies", "Nations unies", "ONU"], ["Union européenne", "UE"],
    ["Organisation du traité de l'Atlantique nord", "Alliance atlantique", "OTAN"],
    ["Etats-Unis", "Etats-Unis d'Amérique", "USA"], ["Royaume-Uni", "Grande-Bretagne"],
    ["Banque centrale européenne", "BCE"], ["Fonds monétaire international", "FMI"],
    ["Agence France-Presse", "AFP"], ["Parti socialiste", "PS"],
    ["Parti communiste français", "Parti communiste", "PCF"],
    ["Front national", "FN"], ["Rassemblement national", "RN"], ["Union pour un mouvement populaire", "UMP"],
    ["Elysée", "palais de l'Elysée"], ["Vladimir Poutine", "Vladimir Putin"], ["Union africaine", "UA"],
    ["Organisation mondiale de la santé", "OMS"], ["Organisation mondiale du commerce", "OMC"],
    ["Forces armées révolutionnaires de Colombie", "Farc"], ["Dominique Strauss-Kahn", "DSK"],
    ["Ligue des droits de l'Homme", "LDH"], ["Confédération générale du travail", "CGT"],
  ]
}
