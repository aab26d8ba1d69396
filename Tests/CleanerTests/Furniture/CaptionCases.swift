let captionCases: [Case] = [
  Case("Un.\nLe pont vu du quai, lundi. Crédit photo : A. Bihan\nDeux.", "Un.\nDeux.", "clean.furniture.caption"),
  Case("One.\nThe new lane on Canal Street, Tuesday. Photo: Ivo Tennant", "One.\n", "clean.furniture.caption"),
  Case("Un.\nLégende : la digue en 2012, avant la rupture.", "Un.\n", "clean.furniture.caption"),
  // A sentence loses the credit alone.
  Case(
    "Le pont est fermé depuis lundi matin. Photo : A. Bihan", "Le pont est fermé depuis lundi matin.",
    "clean.furniture.photo-credit"),
  Case(kept: "La légende dit que le pont a mille ans.\nCaption contests are held in May."),
]
