let characterCases: [Case] = [
  // Entities: named, decimal, hexadecimal, twice over; not what only looks like one.
  Case("&Eacute;t&#233; &#xe0; l&rsquo;ouest", "Été à l’ouest", "clean.entities"),
  Case("&amp;eacute; &amp;amp;lt;", "é <", "clean.entities"),
  Case("l&#146;eau", "l’eau", "clean.entities"),
  Case(kept: "AT&T & R&D; ?a=1&copy=2 &inconnu; &#; &#x; &#xD800; &#0; &#99999999;"),
  // Mojibake: Windows-1252, Latin-1 with controls, twice over, spelt as entities, a lost byte, a lost space.
  Case("RÃ©union Ã\u{A0}lâ€™Ã©cole", "Réunion àl’école", "clean.encoding"),
  Case("l\u{E2}\u{80}\u{99}\u{C3}\u{A9}t\u{C3}\u{A9}", "l’été", "clean.encoding"),
  Case("dÃƒÂ©jÃƒÂ\u{A0} vu", "déjà vu", "clean.encoding"),
  Case("&Atilde;&copy;t&eacute;", "été", "clean.encoding", "clean.entities"),
  Case("â€œOuiâ€\u{FFFD}", "“Oui”", "clean.encoding"),
  Case("voilÃ le cÅ“ur", "voilà le cœur", "clean.encoding"),
  Case("21Â\u{A0}â‚¬ â€“ nÂ°\u{A0}3â€¦", "21\u{A0}€ – n°\u{A0}3…", "clean.encoding"),
  Case("l\u{92}avis \u{93}s\u{FB}r\u{94}", "l’avis “sûr”", "clean.encoding"),
  Case("ðŸ˜€ ï¬\u{81}n", "😀 fin", "clean.encoding", "clean.ligatures"),
  // Right as it is: Portuguese, French typography, German quotation marks, other scripts.
  Case(kept: "SÃO PAULO, IRMÃ\u{A0}», NÃO, «\u{A0}été\u{A0}», «L’É», „Ä“, Île, Âge, naïf…»"),
  Case(kept: "Привет, мир. Ελλάδα. 東京都「日本」"),
  // Line ends.
  Case("un\r\ndeux\rtrois\u{2028}quatre\u{C}cinq", "un\ndeux\ntrois\nquatre\ncinq", "clean.newlines"),
  // Invisible characters; joiners stay in emoji and between letters that need them.
  Case("\u{FEFF}re\u{AD}flo\u{200B}ue\u{0}ment\u{7}", "refloue" + "ment", "clean.invisibles"),
  Case("négo\u{AD}\nciation", "négociation", "clean.invisibles"),
  Case(kept: "👩\u{200D}🚒 می\u{200C}خواهم"),
  // Ligatures and composition; œ and æ are letters.
  Case(
    "\u{FB01}n o\u{FB03}ce \u{FB02}eur \u{FB00} sœur ex æquo", "fin office fleur ff sœur ex æquo", "clean.ligatures"),
  Case("re\u{301}forme co\u{302}te A\u{30A}", "réforme côte Å", "clean.normalize"),
  Case("a\u{301}\u{323} \u{1112}\u{1161}\u{11AB}", "\u{1EA1}\u{301} \u{D55C}", "clean.normalize"),
  Case(kept: "x\u{301} \u{915}\u{93F} \u{301}"),
  // White space: odd spaces stay.
  Case("  un  deux \n\n\n\n trois\u{A0}!  \n", "un deux\n\ntrois\u{A0}!", "clean.whitespace"),
  Case(kept: ""),
  Case(" \n\t ", "", "clean.whitespace"),
  // Bullets.
  Case("Impasse n Le maire part. l La grue reste.", "Impasse\n\nLe maire part.\n\nLa grue reste.", "clean.bullets"),
  Case("Il part. n «Oui», dit-il.", "Il part.\n\n«Oui», dit-il.", "clean.bullets"),
  Case(kept: "Guns n Roses joue et Rock n Roll dure."),
  Case(kept: "Le pont de l Ouest, l avion. n Le cas d Yves."),
]
