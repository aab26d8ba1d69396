/// What a summariser knows of French; words are folded to lower case without accents.
enum FrenchSummaries {
  /// Words that say nothing by themselves.
  static let stopWords: StaticString = """
    a ai afin ainsi alors apres as au aucun aucune aucuns aujourd aujourdhui aupres auquel aura aurait auront aussi autre autres \
    aux auxquels avaient avait avant avec avoir ayant bien c car ce ceci cela celle celles celui cent cependant certains \
    ces cet cette ceux chaque chez ci comme comment contre d dans de deja depuis des deux devait devant doit donc dont du \
    durant elle elles en encore enfin ensuite entre envers es est et etaient etait etant ete etre eu eux fait faire fois \
    font furent fut hier hors hui ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur \
    leurs lors lorsque lui m ma mais malgre me meme memes mes moi moins mon n ne ni non nos notamment notre nous on ont \
    or ou par parce parmi pas pendant peu peut peuvent plus plusieurs plutot pour pourquoi pourrait pres puis puisque qu \
    quand que quel quelle quelles quels qui quoi quoique s sa sans se selon sera serait seront ses si sinon soient soit \
    son sont sous suivant sur surtout t ta tandis tant te telle tel telles tels tes toi ton toujours tous tout toute \
    toutefois toutes tres trop tu un une vers voici voila vos votre vous y
    """

  /// Openings that lean on the sentence before.
  static let openers: [String] = [
    "il", "elle", "ils", "elles", "ce", "cela", "ceci", "celui ci", "celle ci", "ceux ci", "celuici", "celleci",
    "ceuxci",
    "c est", "c etait", "ca", "mais", "et", "ou", "or", "donc", "car", "neanmoins", "cependant", "toutefois",
    "pourtant", "ainsi", "aussi", "enfin", "puis", "ensuite", "alors", "egalement", "autrement", "sinon", "en revanche",
    "en effet", "en outre", "de plus", "d ailleurs", "par ailleurs", "par consequent", "au contraire", "de meme",
    "de son cote", "de leur cote", "pour sa part", "pour leur part", "a son tour", "selon lui", "selon elle",
    "selon eux",
    "a cet egard", "dans ce contexte", "dans ce cadre", "ces derniers", "ces dernieres", "ce dernier", "cette derniere",
    "son", "sa", "ses", "leur", "leurs", "l un", "l une", "d autres", "tous deux", "toutes deux", "meme", "oui", "non",
  ]

  /// Pronouns that follow their verb after a hyphen: «a-t-il dit».
  static let inverted: [String] = ["il", "elle", "ils", "elles", "on", "je"]

  /// Pronouns that a reader must look up when they stand before a verb of saying.
  static let speakers: [String] = []

  /// Verbs of saying as they stand in an attribution: «a indiqué», «précise-t-on».
  static let sayings: [String] = [
    "indique", "declare", "annonce", "affirme", "precise", "explique", "souligne", "ajoute", "rapporte", "assure",
    "estime", "confirme", "fait", "dit", "rappele", "releve", "note", "constate", "averti", "prevenu", "rappelle",
    "raconte", "reconnu", "admis", "conclu", "insiste", "poursuivi", "repondu", "soutenu", "commente",
  ]

  /// Openings that can be left out when a comma follows.
  static let connectives: [String] = [
    "cependant", "toutefois", "neanmoins", "pourtant", "ainsi", "enfin", "ensuite", "en revanche", "en effet",
    "en outre", "de plus", "d ailleurs", "par ailleurs", "par consequent", "au contraire", "dans ce contexte",
    "dans ce cadre", "a cet egard",
  ]

  /// What an attribution begins with.
  static let sources: [String] = ["selon", "d apres"]

  /// What stands between a comma and a verb of saying.
  static let auxiliaries: [String] = ["a", "ont", "avait", "avaient", "aurait", "auraient"]

  /// What number words are worth; `un` is an article far more often.
  static let numberWords: [String: Double] = [
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100, "mille": 1000, "dizaine": 10,
    "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "millier": 1000, "million": 1e6, "millions": 1e6, "milliard": 1e9,
    "milliards": 1e9,
  ]

  /// Units of dates and times of day.
  static let calendar: [String] = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
    "decembre", "h", "heure", "heures", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
}
