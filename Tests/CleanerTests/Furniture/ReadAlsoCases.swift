let readAlsoCases: [Case] = [
  Case("Un.\n>> Lire aussi : Le pont\nDeux.", "Un.\nDeux.", "clean.furniture.read-also"),
  Case("Un.\nÀ lire aussi : le pont, la gare", "Un.\n", "clean.furniture.read-also"),
  Case("Un.\nLIRE AUSSI > Le pont\nÀ lire aussi\n", "Un.\n", "clean.furniture.read-also"),
  Case("Un.\nLire aussi notre dossier : Le pont\n", "Un.\n", "clean.furniture.read-also"),
  Case("One.\nRead also: The bridge\nRelated stories\n", "One.\n", "clean.furniture.read-also"),
  Case("One.\nMore on this\n> The bridge\n", "One.\n", "clean.furniture.read-also"),
  Case("Il part. (Lire aussi page 5) Elle reste.", "Il part. Elle reste.", "clean.furniture.read-also"),
  Case(kept: "Lire aussi lentement est un plaisir.\nÀ lire sans tarder\n(lire aussi vite est rare)"),
  Case(kept: "Lire aussi les poètes du port aide à vivre.\nRead also the poets."),
  Case(kept: "Related by marriage, they are silent."),
  Case(kept: "À lire les journaux, tout va bien ; à lire les chiffres, rien.\nRead more books, she said."),
]
