extension Language {
  /// English, with the token boundaries of the Universal Dependencies treebank EWT.
  static let english = Language(
    code: "en", compounds: .parted, groupsDigitsBySpace: false, functionWords: EnglishWords.function,
    lists: [
      (.whole, EnglishWords.whole),
      (.abbreviation, EnglishWords.abbreviations),
      (.beforeNumber, EnglishWords.abbreviationsBeforeNumbers),
      (.finalAbbreviation, EnglishWords.finalAbbreviations),
      (.prefix, EnglishWords.prefixes),
      (.unit, EnglishWords.units),
      (.opener, EnglishWords.openers),
      (.contraction, EnglishWords.contractions),
    ])
}

private enum EnglishWords {
  static let whole: StaticString = """
    b/c w/ w/o w/out n/a a/c c/o s/he d/b/a i/o vice-president counter-attack uh-oh uh-huh o'clock ma'am c'mon y'all
    t-shirt x-ray x-rays
    """

  static let abbreviations: StaticString = """
    mr mrs ms mx dr drs prof rev hon gov lt sgt capt cmdr col gen maj adm sen sens rep reps sec pres supt det insp fr sr
    st sts mt ft pvt messrs mmes msgr esq vs viz cf al approx apt appt dept dist ed eds est ext govt incl min max misc
    nat natl univ tel temp vol attn asst assn assoc bros ave blvd rd hwy sq
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo
    """

  static let abbreviationsBeforeNumbers: StaticString = """
    no nos p pp fig figs sec art ch vol para
    """

  static let finalAbbreviations: StaticString = """
    etc inc ltd corp co bros llc plc jr esq e.g i.e a.m p.m u.s u.k u.n d.c ph.d b.a m.a m.d l.p e.u
    """

  static let prefixes: StaticString = """
    e non anti re semi mis over co pre post ex un sub ultra inter intra multi mini mega micro quasi pseudo
    vice counter uber de bi tri neo mid un- under trans super electro proto
    """

  static let units: StaticString = """
    am pm km m cm mm kg g mg lb lbs oz ft mi mph kmh kwh mw kw gw w hz khz mhz ghz k b bn kb mb gb tb min mins hr hrs h
    sec secs x yr yrs yo px ml l
    """

  static let openers: StaticString = """
    he she it they we i you the this that these those there here a an but and or so yet if when while after before
    since although though because however moreover meanwhile then thus in on at by for from with without as to of not
    no what why how who where which some many most all each every one two his her its their our my your is are was
    were do does did can could will would should may might also please thank thanks
    """

  static let contractions: StaticString = """
    s re ve ll d m
    """

  static let function: StaticString = """
    the of and to in is that it for was on with as his he be at by i this had not are but from or have an they which
    one you were her all she there would their we him been has when who will more no if out so said what up its about
    into than them can only other new some could time these two may then do first any my now such like our over me
    even most made after also did many before must through years where much your way well down should because each
    just those people how too says it's don't
    """
}
