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
      gmt utc published updated last
      """,
    shareWords: """
      on this article story page facebook twitter x whatsapp linkedin messenger telegram pinterest reddit bluesky e-mail \
      email mail via link copy print share tweet post to by instagram
      """,
    shareOpenings: "share tweet print",
    readingWords: "min mins minute minutes read reading time",
    phrases: [
      (.readAlso, "read also"), (.readAlso, "also read"), (.readAlso, "read more"), (.readAlso, "see also"),
      (.readAlso, "related"), (.readAlso, "related article"), (.readAlso, "more on this"), (.readAlso, "read next"),
      (.cookies, "we use cookies"), (.cookies, "this site uses cookies"), (.cookies, "this website uses cookies"),
      (.cookies, "by continuing to"), (.breadcrumb, "home"), (.byline, "by"), (.published, "published"),
      (.published, "updated"), (.published, "last updated"), (.readingTime, "reading time"),
      (.photoCredit, "photo"), (.photoCredit, "photo credit"), (.photoCredit, "photo by"),
      (.photoCredit, "image credit"),
      (.subscription, "subscribe to"), (.subscription, "sign up for our"), (.subscription, "get our newsletter"),
      (.pageTool, "report an error"), (.pageTool, "back to top"), (.pageTool, "print this article"),
      (.pageTool, "comment on this article"), (.pageTool, "listen to this article"),
      (.copyright, "all rights reserved"), (.copyright, "copyright"),
    ],
    agencyWords: "agency wire press newswire",
    nameLinks: "with and",
    rightsPhrases: ["all rights reserved"],
    pageWords: "page no issue vol"
  )
}
