let whitespaceCases: [Case] = [
  // White space: odd spaces stay.
  Case("  un  deux \n\n\n\n trois\u{A0}!  \n", "un deux\n\ntrois\u{A0}!", "clean.whitespace"),
  Case(kept: ""),
  Case(" \n\t ", "", "clean.whitespace"),
]

let bulletCases: [Case] = [
  Case("Impasse n Le maire part. l La grue reste.", "Impasse\n\nLe maire part.\n\nLa grue reste.", "clean.bullets"),
  Case("Il part. n «Oui», dit-il.", "Il part.\n\n«Oui», dit-il.", "clean.bullets"),
  Case(kept: "Guns n Roses joue et Rock n Roll dure."),
  Case(kept: "Le pont de l Ouest, l avion. n Le cas d Yves."),
]
