let navigationCases: [Case] = [
  Case("Accueil > Actualités > Mer\nUn.", "Un.", "clean.furniture.navigation"),
  Case("Home / World / Africa\nOne.", "One.", "clean.furniture.navigation"),
  Case("Skip to main content\nNews | Sport | Weather\nOne.", "One.", "clean.furniture.navigation"),
  // A word alone counts beside other furniture.
  Case("Menu\nAccueil > Mer\nUn.", "Un.", "clean.furniture.navigation"),
  Case(kept: "Menu\nUne entrée, un plat."),
  Case(kept: "Accueil chaleureux sur le quai\nHome is where the tap works.\nVert | 12 | rouge"),
]
