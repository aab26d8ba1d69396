/// What a summariser knows of English; words are folded to lower case.
enum EnglishSummaries {
  /// Words that say nothing by themselves.
  static let stopWords: StaticString = """
    a about above after again against all also although am among an and any are arent as at be because been before being \
    below between both but by can cannot could couldnt did didnt do does doesnt doing dont down during each either else \
    ever every few for from further had hadnt has hasnt have havent having he her here hers herself him himself his how \
    however i if in into is isnt it its itself just ll may me might more most much must my neither no nor not now of off \
    on once only or other our ours out over own per perhaps re said same say says she should since so some still such t \
    than that thats the their theirs them themselves then there these they this those though through thus to too under \
    until up upon us ve very was wasnt we were werent what when where whether which while who whom whose why will with \
    within without wont would yet you your
    """

  /// Openings that lean on the sentence before.
  static let openers: [String] = [
    "he", "she", "it", "they", "this", "that", "these", "those", "but", "and", "or", "so", "yet", "however", "then",
    "therefore", "thus", "moreover", "furthermore", "nevertheless", "nonetheless", "meanwhile", "instead", "besides",
    "also", "still", "otherwise", "his", "her", "its", "their", "in addition", "as a result", "for example",
    "for instance", "in contrast", "by contrast", "on the other hand", "the latter", "the former", "the two", "yes",
    "no",
  ]

  /// Pronouns that follow their verb after a hyphen: none.
  static let inverted: [String] = []

  /// Pronouns that a reader must look up when they stand before a verb of saying.
  static let speakers: [String] = ["he", "she", "they"]

  /// Verbs of saying after such a pronoun.
  static let sayings: [String] = [
    "said", "says", "added", "told", "explained", "continued", "asked", "replied", "insisted",
  ]
}
