extension TriggerLanguage {
  /// English.
  static let english = TriggerLanguage(
    code: "en", hasLowerCasePhrases: false, adjectiveEndings: "", regions: EnglishTriggers.regions,
    cities: EnglishTriggers.cities, peoples: EnglishTriggers.peoples, neverNames: EnglishTriggers.neverNames,
    lists: [
      (.title, EnglishTriggers.titles),
      (.organizationHead, EnglishTriggers.organizationHeads),
      (.locationHead, EnglishTriggers.locationHeads),
      (.miscellaneousHead, EnglishTriggers.miscellaneousHeads),
      (.placePreposition, "in|at|near|from|to|across|outside|toward|towards|into|around"),
      (.miscellaneousCue, EnglishTriggers.miscellaneousCues),
      (.particle, "de|von|van|der|den|di|da|dos|el|al|bin|ibn|le|la|st."),
      (.link, "of|and|for|&"),
      (.article, "the"),
      (.possessive, "'|'s"),
      (.speech, EnglishTriggers.speech),
      (.organizationTail, "inc|inc.|corp|corp.|ltd|ltd.|llc|plc|co|co.|company|group|holdings|& co."),
    ])
}

private enum EnglishTriggers {
  static let titles: StaticString = """
    mr|mr.|messrs|messrs.|mrs|mrs.|ms|ms.|miss|dr|dr.|prof|prof.|professor|president|governor|gov|gov.|senator|sen|sen.|rep|rep.
    representative|mayor|sheriff|judge|justice|general|gen|gen.|colonel|col|col.|captain|capt|capt.|lieutenant|lt|lt.
    sergeant|sgt|sgt.|admiral|king|queen|prince|princess|pope|cardinal|bishop|father|sister|rev|rev.|chancellor|minister
    secretary|chairman|chairwoman|director|spokesman|spokeswoman|coach|detective|officer|sir|lord|lady|commissioner
    sheikh|saint|actor|actress|author|singer|executive|leader|engineer|attorney|premier|vice-president|emperor
    """

  static let organizationHeads: StaticString = """
    ministry|department|union|party|council|committee|commission|assembly|senate|parliament|congress|court|bank|society
    company|group|federation|confederation|association|agency|league|institute|university|college|school|center|centre
    organization|organisation|office|foundation|front|movement|alliance|authority|corps|bureau|board|club|team|army|navy
    force|forces|police|guard|administration|service|services|network|times|post|news|press|journal|tribune|herald|star
    ledger|dispatch|gazette|fund|trust|coalition|academy|hospital|laboratory|museum|church|airlines|airways|motors
    industries|systems|technologies|partners|associates|brothers|communications|energy|power|oil|circuit|house|union|engineers|workers|wire|reserve
    """

  static let locationHeads: StaticString = """
    river|lake|mount|mountain|mountains|street|avenue|road|boulevard|valley|county|city|falls|dam|bridge|bay|island
    islands|ocean|sea|gulf|strait|canal|creek|park|airport|square|hill|hills|canyon|forest|desert|coast|beach|harbor
    harbour|highway|peninsula|province|state|states|district|north|south|east|west|fort|cape|port|bend|gate|station|plaza
    """

  static let miscellaneousHeads: StaticString = """
    war|wars|act|treaty|accord|accords|prize|award|awards|cup|games|battle|summit|convention|revolution|charter|amendment
    championship|championships|festival|open|bowl|series|day|crisis|agreement|protocol|olympics|bible
    """

  static let miscellaneousCues: StaticString = """
    film|movie|novel|book|album|song|show|program|project|operation|plan|ship|ferry|hurricane|storm|virus|missile|rocket
    """

  static let speech: StaticString = """
    said|says|told|added|asked|wrote|announced|argued|claimed|denied|warned|insisted|replied|noted|explained|recalled
    declared|stated|testified|thinks|believes
    """

  static let regions: StaticString = """
    america|north america|south america|latin america|africa|asia|europe|middle east|england|scotland|wales|britain
    great britain|united kingdom|u.k.|uk|united states|u.s.|us|u.s.a.|usa|soviet union|ussr|palestine|gaza|west bank|korea
    north korea|south korea|taiwan|tibet|kashmir|chechnya|siberia|alabama|alaska|arizona|arkansas|california|colorado
    connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland
    massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico
    new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota
    tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|d.c.|midwest|new england|atlantic
    pacific|mediterranean|antarctica|iran|iraq|syria|russia|vietnam|bolivia|venezuela|turkey|czech republic
    """

  static let cities: StaticString = """
    new york city|los angeles|san francisco|washington|london|paris|moscow|beijing|tokyo|berlin|rome|baghdad|jerusalem
    new delhi|hong kong|las vegas|san diego|st. louis|new orleans|salt lake city|twin falls|fort worth|oklahoma city
    """

  static let peoples: StaticString = """
    american|americans|british|english|french|german|germans|italian|italians|spanish|russian|russians|chinese|japanese
    european|europeans|african|africans|arab|arabs|israeli|israelis|palestinian|palestinians|turkish|turks|greek|greeks
    kurd|kurds|iranian|iranians|iraqi|iraqis|syrian|syrians|lebanese|egyptian|egyptians|algerian|algerians|moroccan
    ukrainian|ukrainians|polish|poles|czech|hungarian|romanian|swedish|norwegian|danish|finnish|dutch|portuguese|irish
    scottish|welsh|canadian|canadians|mexican|mexicans|brazilian|brazilians|cuban|cubans|indian|indians|pakistani
    pakistanis|afghan|afghans|tibetan|tibetans|korean|koreans|vietnamese|australian|australians|jew|jews|jewish|muslim
    muslims|christian|christians|sunni|sunnis|shiite|shiites|asian|asians|democrat|democrats|republican|republicans
    """

  static let neverNames: StaticString = """
    january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday
    thursday|friday|saturday|sunday|jan.|feb.|mar.|apr.|jun.|jul.|aug.|sept.|sep.|oct.|nov.|dec.|i|god|internet|web|page
    photo|mr.|mrs.|ms.|dr.|no.|ok|am|pm|tv|yes|no|christmas|easter|thanksgiving|subject|re
    """
}
