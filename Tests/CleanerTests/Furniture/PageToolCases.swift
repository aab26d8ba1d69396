let pageToolCases: [Case] = [
  Case("Signaler une erreur\nUn.", "Un.", "clean.furniture.page-tool"),
  Case("Un.\n14 commentaires\n3 comments\nBack to top\n", "Un.\n", "clean.furniture.page-tool"),
  Case(kept: "14 marins\nComment was not available.\nÉcouter la radio, attendre, dormir."),
]
