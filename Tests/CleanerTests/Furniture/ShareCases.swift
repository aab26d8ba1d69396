let shareCases: [Case] = [
  Case("Partager sur Facebook Twitter\nUn.", "Un.", "clean.furniture.share"),
  Case("Un.\nShare on Facebook | Tweet | Email\n", "Un.\n", "clean.furniture.share"),
  // A word alone counts beside a bar.
  Case("Un.\nPartager cet article\nFacebook\nTwitter\n", "Un.\n", "clean.furniture.share"),
  Case("One.\nCopy link\nPrint\n", "One.\n", "clean.furniture.share"),
  Case(kept: "Facebook\nLe réseau a dix ans.\nImprimer\nL’art d’imprimer a cinq siècles."),
  Case(kept: "Partager sur un pied d’égalité\nShare prices fall\nPartager la ressource reste difficile."),
]
