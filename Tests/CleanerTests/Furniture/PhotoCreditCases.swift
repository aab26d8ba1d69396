let photoCreditCases: [Case] = [
  Case("Photo : A. Bihan\nUn.", "Un.", "clean.furniture.photo-credit"),
  Case(
    "Photo by Harvey Guyford\nOne.\n(Anne Dewe/Getty Images)\nAP Photo/Anne Dewe", "One.\n",
    "clean.furniture.photo-credit"),
  Case("© Anaïs Le Dû\nUn.\nPhoto d’archives", "Un.\n", "clean.furniture.photo-credit"),
  Case("Le bac est à quai. (Photo : Jo Kerhoas)", "Le bac est à quai.", "clean.furniture.photo-credit"),
  Case(kept: "Photo de famille à Brest\nIl pose. Photo de famille\nPhoto by photo, they rebuilt the night."),
  Case(kept: "Photo : le mot est lâché par l’opposition.\n© a-t-on le droit d’écrire cela ?"),
]
