let subscriptionCases: [Case] = [
  Case("Abonnez-vous au Journal pour 1 €\nUn.", "Un.", "clean.furniture.subscription"),
  Case("Un.\nDéjà abonné ? Connectez-vous\nArticle réservé aux abonnés", "Un.\n", "clean.furniture.subscription"),
  Case("One.\nTo continue reading, subscribe.\nSign up for our newsletter", "One.\n", "clean.furniture.subscription"),
  Case(kept: "Abonnez-vous, disait-il, et vous lirez.\nSubscribe to that idea and you sink."),
]
