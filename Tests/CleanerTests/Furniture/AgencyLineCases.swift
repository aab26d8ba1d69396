let agencyLineCases: [Case] = [
  Case("Un.\nabc/xyz", "Un.\n", "clean.furniture.agency-line"),
  Case("Un.\n(AFP)\nA. G. / Agence Ouest\nJ.-C. M., avec Reuters\n", "Un.\n", "clean.furniture.agency-line"),
  Case("Un.\nAvec Agence Armor\nSource : AFP\n© AFP", "Un.\n", "clean.furniture.agency-line"),
  Case(
    "One.\nReporting by Edith Tolland; Editing by Sam Crewe\nWith reporting by Continental Wire", "One.\n",
    "clean.furniture.agency-line"),
  Case("Il part. R. I. / Agence L’eau monte.", "Il part.\n\nL’eau monte.", "clean.furniture.agency-line"),
  Case("Il part. (Reuters)", "Il part.", "clean.furniture.agency-line"),
  Case("The fare has not changed. — Continental Wire", "The fare has not changed.", "clean.furniture.agency-line"),
  Case(kept: "et/ou\nand/or\nLe chef (Reuters le cite)\nA. G. / Agence de voyages à vendre ici"),
  Case(kept: "Selon l’AFP, le port ferme.\nAvec Marie\nReporting by satellite is never easy, she says."),
]
