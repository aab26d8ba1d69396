/// French words for numbers, folded: lower case, without accents.
///
/// Words that are more often something else are left
/// out: the articles `un` and `une`.
let frenchNumerals: StaticString = """
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante \
  cinquante soixante septante octante huitante nonante cent cents mille dizaine dizaines douzaine quinzaine vingtaine \
  trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers
  """
