let datelineCases: [Case] = [
  Case("BREST (Agence Ouest), 14 mars - Un port.", "Un port.", "clean.furniture.dateline"),
  Case("Genève (ats) – Un lac.", "Un lac.", "clean.furniture.dateline"),
  Case("ATHENS, Greece (AP) -- One lake.", "One lake.", "clean.furniture.dateline"),
  Case("NEW YORK — Stocks closed lower.", "Stocks closed lower.", "clean.furniture.dateline"),
  Case(kept: "La CTI (Brest) - Nantes\nLe SMO (syndicat) - qui dit non - part."),
  Case(kept: "BREST - QUIMPER : 3-2\nAthens (population 3.7 million) - the capital - did not shake."),
  Case("Sion (ats) Le canton ferme un col.", "Le canton ferme un col.", "clean.furniture.dateline"),
]
