let publishedCases: [Case] = [
  Case("Publié le 13 mars 2019 à 07h12 - Mis à jour à 08h40\nUn.", "Un.", "clean.furniture.published"),
  Case("Published Feb. 6, 2019, 6:10 a.m.\nOne.", "One.", "clean.furniture.published"),
  Case("Last updated: February 6, 2020\nOne.", "One.", "clean.furniture.published"),
  // A date alone counts beside other furniture.
  Case("Accueil > Mer\n12/02/2020 à 10:24\nUn.", "Un.", "clean.furniture.navigation", "clean.furniture.published"),
  Case(kept: "Publié en 2019 chez un petit éditeur\nUpdated plans were shown to residents in 2019."),
  Case(kept: "4 mai 2015\nLe bac reprend.\n12 février 2020 : la date est gravée."),
]
