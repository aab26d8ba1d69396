let subscriptionCases: [Case] = [
  Case("Abonnez-vous au Journal pour 1 €\nUn.", "Un.", "clean.furniture.subscription"),
  Case("Un.\nDéjà abonné ? Connectez-vous\nArticle réservé aux abonnés", "Un.\n", "clean.furniture.subscription"),
  Case("One.\nTo continue reading, subscribe.\nSign up for our newsletter", "One.\n", "clean.furniture.subscription"),
  Case(kept: "Abonnez-vous, disait-il, et vous lirez.\nSubscribe to that idea and you sink."),
  Case("Un.\nIl vous reste 60 % de cet article à lire.", "Un.\n", "clean.furniture.subscription"),
  Case(kept: "Il vous reste dix minutes pour lire le texte de loi.\nS’abonner à un journal, c’est le lire deux fois."),
  Case(kept: "Support for the paper grew as its journalism improved.\nThe rest of this story is told by the crew."),
]
