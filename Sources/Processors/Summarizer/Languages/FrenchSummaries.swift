/// What a summariser knows of French; words are folded to lower case without accents.
enum FrenchSummaries {
  /// Words that say nothing by themselves.
  static let stopWords: StaticString = """
    a ai afin ainsi alors apres as au aucun aucune aucuns aujourdhui aupres auquel aura aurait auront aussi autre autres \
    aux auxquels avaient avait avant avec avoir ayant bien c car ce ceci cela celle celles celui cent cependant certains \
    ces cet cette ceux chaque chez ci comme comment contre d dans de deja depuis des deux devait devant doit donc dont du \
    durant elle elles en encore enfin ensuite entre envers es est et etaient etait etant ete etre eu eux fait faire fois \
    font furent fut hier hors ici il ils j jamais je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur \
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

  /// Verbs of saying after such a pronoun.
  static let sayings: [String] = []
}
