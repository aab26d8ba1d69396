let copyrightCases: [Case] = [
  Case("© 2019 Le Journal - Tous droits réservés\nUn.", "Un.", "clean.furniture.copyright"),
  Case("Un. © 2019 Le Journal. Tous droits réservés. Deux.", "Un. Deux.", "clean.furniture.copyright"),
  Case("One.\n(c) 2020 The Beacon\nAll rights reserved.", "One.\n", "clean.furniture.copyright"),
  Case("Un.\nReproduction interdite\nCopyright 2020 Le Fanal\n", "Un.\n", "clean.furniture.copyright"),
  Case(kept: "Tous droits réservés aux riverains, l’accès est fermé.\nCopyright law kept the maps secret."),
  Case("Un.\nNo part of this site may be reproduced without permission.", "Un.\n", "clean.furniture.copyright"),
  Case(kept: "La reproduction des tortues est surveillée.\nMaterial was copied without permission from the archive."),
]
