let cookieCases: [Case] = [
  Case("Ce site utilise des cookies. Tout accepter\nUn.", "Un.", "clean.furniture.cookies"),
  Case("By continuing to use this site, you agree to cookies\nOne.", "One.", "clean.furniture.cookies"),
  Case("Un.\nGérer mes cookies\n", "Un.\n", "clean.furniture.cookies"),
  Case(kept: "Ce site utilise des éoliennes depuis 2010.\nThe cookies of Mrs. Vidal saved the night."),
  Case(kept: "Ce site utilise des cookies : la blague fait rire le boulanger."),
]
