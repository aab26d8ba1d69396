let bylineCases: [Case] = [
  Case("Par Maëlle Tanguy-Roche\nUn.", "Un.", "clean.furniture.byline"),
  Case("By Jo Field and Ann Lee\nOne.", "One.", "clean.furniture.byline"),
  Case("By LUCY AMBLER, Special to the Courier\nOne.", "One.", "clean.furniture.byline"),
  Case("Malo Quintric, envoyé spécial à Roscanvel\nUn.", "Un.", "clean.furniture.byline"),
  Case("De notre correspondante à Cherbourg, Lucile Amiot\nUn.", "Un.", "clean.furniture.byline"),
  Case("Par la rédaction\nUn.\nM. O.", "Un.\n", "clean.furniture.byline"),
  Case("Propos recueillis par Maud Ollivier\nUn.", "Un.", "clean.furniture.byline"),
  // A name alone counts beside other furniture.
  Case("Ann Lee\nPublished May 4, 2015\nOne.", "One.", "clean.furniture.byline", "clean.furniture.published"),
  Case("Un mot de plus. J. K.", "Un mot de plus.", "clean.furniture.byline"),
  Case(kept: "Par ici la sortie\nPar Dieu\nBy the River\nAnn Lee\nPar la fenêtre, on voyait la mer."),
  Case(kept: "By Friday, more than 900 people had signed.\nDe notre correspondant à Rome, elle recevait des cartes."),
]
