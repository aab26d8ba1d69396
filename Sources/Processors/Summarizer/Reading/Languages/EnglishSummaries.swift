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
    "said", "says", "added", "told", "explained", "continued", "asked", "replied", "insisted", "announced", "reported",
    "confirmed", "stated",
  ]

  /// Openings that can be left out when a comma follows.
  static let connectives: [String] = [
    "however", "therefore", "thus", "moreover", "furthermore", "nevertheless", "nonetheless", "meanwhile", "instead",
    "besides", "still", "in addition", "as a result", "in contrast", "by contrast", "on the other hand",
  ]

  /// What an attribution begins with.
  static let sources: [String] = ["according to"]

  /// What stands between a comma and a verb of saying: nothing, since the speaker comes first.
  static let auxiliaries: [String] = []

  /// What number words are worth.
  static let numberWords: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1000, "dozen": 12, "million": 1e6, "billion": 1e9,
  ]

  /// Units of dates and times of day.
  static let calendar: [String] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "am", "pm", "a", "p", "m", "oclock", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday",
  ]
}
