let readingTimeCases: [Case] = [
  Case("Temps de lecture : 3 min\n3 min read\nUn.", "Un.", "clean.furniture.reading-time"),
  Case("3 minutes de lecture\nReading time: 2 minutes\nUn.", "Un.", "clean.furniture.reading-time"),
  Case(kept: "Temps de lecture de la carte, temps de rame : tout était compté.\n3 minutes de silence"),
]
