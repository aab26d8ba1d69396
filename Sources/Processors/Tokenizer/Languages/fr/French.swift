extension Language {
  /// French, with the token boundaries of the Universal Dependencies treebanks GSD and Sequoia.
  static let french = Language(
    code: "fr", compounds: .whole, groupsDigitsBySpace: true, functionWords: FrenchWords.function,
    lists: [
      (.clitic, FrenchWords.clitics),
      (.suffix, FrenchWords.suffixes),
      (.whole, FrenchWords.whole),
      (.abbreviation, FrenchWords.abbreviations),
      (.beforeNumber, FrenchWords.abbreviationsBeforeNumbers),
      (.finalAbbreviation, FrenchWords.finalAbbreviations),
      (.unit, FrenchWords.units),
      (.opener, FrenchWords.openers),
      (.bracketedEnding, FrenchWords.bracketedEndings),
    ])
}

private enum FrenchWords {
  static let clitics: StaticString = """
    c d j l m n s t qu jusqu lorsqu puisqu quoiqu
    """

  static let suffixes: StaticString = """
    je tu il elle on nous vous ils elles ce moi toi lui leur leurs le la les en y ci là
    """

  static let whole: StaticString = """
    c'est-à-dire l'on rendez-vous celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là
    jusque-là par-là de-ci de-là ceci cela chez-moi chez-soi sot-l'y-laisse s'il-vous-plaît moi-je vas-y
    km/h m/s w/c s/c c/o y/c h/f n/a
    """

  static let abbreviations: StaticString = """
    m mm mme mmes mlle mlles mgr dr drs pr prof me mes st ste sts stes gal col cap capt cdt cne lt sgt adj amb
    av bd boul bld chap cf cie éd ed eds env ex fig ibid id ill inf sup intro jr sr l'adj mr mrs ms
    not op pl préf réf rééd sect sq suiv suppl trad vs hab arr art coll dép dir min max rés tél doc num anc
    janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim auj apr ap compl exp ext
    gén prés vol bull dict encycl
    """

  static let abbreviationsBeforeNumbers: StaticString = """
    no nos p pp vol t art fig chap al n § ann tab
    """

  static let finalAbbreviations: StaticString = """
    etc c-à-d inc ltd corp co jr sr av.j.-c ndlr
    """

  static let units: StaticString = """
    h hl km m cm mm dm nm kg g mg µg t l cl ml dl ha a kwh mwh gwh twh kw mw gw w v kv hz khz mhz ghz mn min s sec
    ms o ko mo go to ° k mds md mrd bar j kj mj kcal cal pt pts px fois ans euros f ff usd eur db mph kmh
    """

  static let openers: StaticString = """
    il elle ils elles on je nous vous c'est cela ceci ce cet cette ces un une des les le la mais et or donc car ni
    ainsi alors après avant aujourd'hui hier demain depuis pendant selon pour par dans en sur sous avec sans si quand
    comme lorsque puisque cependant pourtant toutefois néanmoins enfin ensuite puis d'abord parmi entre chez contre
    malgré grâce quant quelque certains certaines plusieurs tous toutes tout chaque aucun aucune rien personne qui
    que quel quelle quels quelles où comment pourquoi combien non oui son sa ses leur leurs notre nos votre vos mon
    ma mes ton ta tes au aux du de à l d c s n j qu
    """

  static let bracketedEndings: StaticString = """
    s e es x ne nes le les se ses ère ères trice trices ve ves aux
    """

  static let function: StaticString = """
    le la les un une des du de et est en que qui dans pour pas sur par plus ce avec au aux il elle ils elles on nous
    vous je se son sa ses leur leurs cette ces mais ou où si tout comme même être été sont était ont avait a été fait
    ne n'est c'est d'un d'une qu'il qu'elle l'on après entre sans sous depuis selon très aussi peut deux ans donc
    alors encore ainsi lors dont contre chez vers fois bien moins afin lui cela déjà hier
    """
}
