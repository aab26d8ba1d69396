extension LanguageData {
  static let english = LanguageData(
    markers: "the of and to is was that it for with his he she you they this have be are by at",
    functionWords: """
      the a an of to in on at by for from with without and or but nor as if than that which who whose into onto over \
      under between after before during against about is are was were be been has have had its his her their our your my \
      this these those not
      """,
    doubledErrors: "the a an of and to from with its their",
    loneLetterNames: "rock guns drum toys fish mix cash salt sticks",
    clitics: "",
    verbsBeforeCe: "",
    hyphenatedPrefixes: "anglo self semi",
    compoundElements: """
      ex non co well high low long short state half cross mid all best better ill much so then part full free hard old new open \
      two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety one first second \
      third double great grand mother father brother sister vice north south east west left right
      """,
    solidPrefixes: "anti micro mini multi super hyper ultra inter pre post re",
    compoundLinks: "in of the to by and up down off out on",
    suspensions: "and or to",
    months: [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
      "september sep sept", "october oct", "november nov", "december dec",
    ],
    dateWords: """
      monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun a p m am pm at on et est edt \
      gmt utc published updated last posted hour hours minutes minute day days
      """,
    shareWords: """
      us and follow on this article story page facebook twitter x whatsapp linkedin messenger telegram pinterest reddit bluesky e-mail \
      email mail via link copy print share tweet post to by instagram
      """,
    shareOpenings: "share tweet print follow",
    readingWords: "min mins minute minutes read reading time",
    phrases: [
      (.readAlso, "read also"), (.readAlso, "also read"), (.readAlso, "read more"), (.readAlso, "see also"),
      (.readAlso, "related"), (.readAlso, "related article"), (.readAlso, "more on this"), (.readAlso, "read next"),
      (.readAlso, "read"), (.readAlso, "also on"), (.readAlso, "watch"), (.readAlso, "listen"), (.readAlso, "up next"),
      (.readAlso, "don't miss"), (.cookies, "we use"), (.cookies, "this site uses"), (.cookies, "this website uses"),
      (.cookies, "by continuing"), (.cookies, "we and our partners"), (.cookies, "our site uses"),
      (.navigation, "home"),
      (.byline, "by"), (.byline, "words by"), (.byline, "text by"), (.byline, "from our"), (.byline, "story by"),
      (.published, "published"), (.published, "updated"), (.published, "last updated"), (.published, "posted"),
      (.published, "posted on"), (.published, "first published"), (.readingTime, "reading time"),
      (.photoCredit, "photo"), (.photoCredit, "photo credit"), (.photoCredit, "photo by"), (.photoCredit, "photos by"),
      (.photoCredit, "photograph"), (.photoCredit, "photograph by"), (.photoCredit, "image credit"),
      (.photoCredit, "image"), (.photoCredit, "picture"), (.photoCredit, "ap photo"), (.photoCredit, "credit"),
      (.caption, "caption"), (.subscription, "subscribe to"), (.subscription, "subscribe now"),
      (.subscription, "sign up for"), (.subscription, "sign up to"), (.subscription, "get our newsletter"),
      (.subscription, "get the newsletter"), (.subscription, "to continue reading"),
      (.subscription, "already a subscriber"), (.subscription, "already have an account"),
      (.subscription, "already a member"), (.subscription, "this article is for subscribers"),
      (.subscription, "this story is for subscribers"), (.tags, "tags"), (.tags, "topics"), (.tags, "keywords"),
      (.tags, "filed under"), (.agencyLine, "with"), (.agencyLine, "source"), (.agencyLine, "sources"),
      (.agencyLine, "reporting by"), (.agencyLine, "additional reporting by"), (.agencyLine, "with reporting by"),
      (.agencyLine, "editing by"), (.agencyLine, "writing by"), (.copyright, "all rights reserved"),
      (.copyright, "copyright"), (.copyright, "this material may not be"),
    ],
    wholeLines: [
      (
        .readAlso,
        [
          "read also", "also read", "read more", "see also", "related", "related stories", "related articles",
          "related content", "more on this", "more on this story", "read next", "continue reading",
          "read the full story",
          "recommended for you", "recommended stories", "recommended", "don't miss", "trending now", "trending",
          "most read", "most popular", "you may also like", "you might also like", "more stories", "top stories",
          "editor's picks",
        ]
      ),
      (
        .share,
        [
          "share this", "share this story", "share this article", "share this page", "follow us on social media",
          "copy link", "copy the link",
        ]
      ),
      (.cookies, ["cookie settings", "cookie policy", "manage cookies", "cookie preferences"]),
      (
        .navigation,
        [
          "skip to content", "skip to main content", "back to home page", "sign in", "log in", "my account",
          "previous article", "next article",
        ]
      ),
      (.byline, ["by staff and wire reports", "staff and wire reports", "staff report", "staff reports", "by afp"]),
      (.photoCredit, ["file photo", "stock photo", "courtesy photo"]),
      (.subscription, ["subscribe", "subscriber-only", "subscribers only", "sign up", "for subscribers"]),
      (
        .pageTool,
        [
          "report an error", "report a typo", "back to top", "return to top", "print this article", "print this page",
          "comment on this article", "listen to this article", "save for later", "enlarge image", "leave a comment",
          "send to a friend", "advertisement", "view comments", "hide caption", "toggle caption",
        ]
      ),
      (.copyright, ["all rights reserved"]),
    ],
    doubtfulLines: [
      (
        .share,
        [
          "share", "tweet", "facebook", "twitter", "whatsapp", "linkedin", "messenger", "telegram", "email", "e-mail",
          "print", "copy", "reddit", "pinterest", "bluesky",
        ]
      ),
      (.navigation, ["menu", "search", "home", "close", "sections"]),
      (.pageTool, ["comment", "comments", "save", "listen"]),
      (.agencyLine, ["associated press"]),
    ],
    relativeDays: "yesterday today ago",
    offices: """
      staff writer writers reporter reporters editor correspondent correspondents special contributor columnist bureau \
      chief wire reports
      """,
    creditWords: "photo photos photograph images image picture pictures getty file",
    creditVerbs: "reporting editing writing additional",
    rightsWords: "reserved rewritten redistributed",
    subscriptionWords: "subscriber subscribers subscribe newsletter",
    commentWords: "comment comments",
    finiteVerbs: """
      is are was were has have had will would can could said says say goes go went took made gave told joked added do \
      does did knows know
      """,
    sentenceOpeners: "the",
    titledNouns: """
      newspaper daily weekly magazine film movie novel book album series show band group song play channel station company \
      restaurant hotel ship
      """,
    agencyWords: "agency wire press newswire",
    nameLinks: "with and our by for from at the to in",
    rightsPhrases: ["all rights reserved"],
    pageWords: "page no issue vol",
    pages: .english
  )
}
