/// English words for numbers, folded to lower case.
///
/// `one` is left out: it is more often a pronoun.
let englishNumerals: StaticString = """
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens
  """
