let printLineCases: [Case] = [
  Case(" date 2016-09 International\nUn.", "Un.", "clean.furniture.print-date"),
  Case(kept: "date de naissance\ndate 2016-19 du procès"),
  Case("Le Journal - n° 12 - lundi 4 mars 2019 - page 4\nUn.", "Un.", "clean.furniture.print-line"),
  Case("The Letter - No. 4 - May 2015 - Page 2\nOne.", "One.", "clean.furniture.print-line"),
  Case(
    "Le Fanal du Nord Lundi 4 mars 2019 - Page 4 Impasse totale au port", "Impasse totale au port",
    "clean.furniture.print-line"),
  Case(
    "Le Fanal du Nord Lundi 4 mars 2019 Impasse totale au port de Brest", "Impasse totale au port de Brest",
    "clean.furniture.print-line"),
  Case(
    "Le Fanal\nUn.\n© 2019 Le Fanal", "Un.\n", "clean.furniture.copyright", "clean.furniture.masthead"),
  Case(kept: "Le Havre du Nord 4 mars 2019 Impasse totale au port de Brest"),
  Case(kept: "Le Fanal\nUn.\nLe Courrier"),
  Case("Un.\npage 12\nL_12\nDeux.", "Un.\nDeux.", "clean.furniture.print-line"),
  Case("La Vigie du Trégor, n° 312, mardi 4 juin 1991, p. 3\nUn.", "Un.", "clean.furniture.print-line"),
  Case("Un.\nContinued on page 4", "Un.\n", "clean.furniture.print-line"),
  Case(kept: "3,141 592\nCAC-40\nPage blanche\nSee page 4 of the file, she said."),
]
