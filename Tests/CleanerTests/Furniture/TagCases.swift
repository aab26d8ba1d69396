let tagCases: [Case] = [
  Case("Un.\nMots-clés : pêche, Erquy\nTags: fishing, Bay", "Un.\n", "clean.furniture.tags"),
  Case(kept: "Les thèmes : l’eau et le feu.\nTopics of the day were few"),
  Case("Un.\n#pêche #erquy", "Un.\n", "clean.furniture.tags"),
  Case(kept: "#pêche dit l’un\nMots-clés de la saison : vent, pluie, filets."),
]
