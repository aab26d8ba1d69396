let whitespaceCases: [Case] = [
  // White space: odd spaces stay.
  Case("  un  deux \n\n\n\n trois\u{A0}!  \n", "un deux\n\ntrois\u{A0}!", "clean.whitespace"),
  Case(kept: ""),
  Case(" \n\t ", "", "clean.whitespace"),
]

let bulletCases: [Case] = [
  Case("Impasse n Le maire part. l La grue reste.", "Impasse\n\nLe maire part.\n\nLa grue reste.", "clean.bullets"),
  Case("Il part. n «Oui», dit-il.", "Il part.\n\n«Oui», dit-il.", "clean.bullets"),
  Case(kept: "Guns n Roses joue et Rock n Roll dure."),
  Case(kept: "Le pont de l Ouest, l avion. n Le cas d Yves."),
]

let furnitureCases: [Case] = [
  Case("Un.\n>> Lire aussi : Le pont\nDeux.", "Un.\nDeux.", "clean.furniture.read-also"),
  Case("Un.\nÀ lire aussi : le pont, la gare", "Un.\n", "clean.furniture.read-also"),
  Case("One.\nRead also: The bridge\n", "One.\n", "clean.furniture.read-also"),
  Case("Il part. (Lire aussi page 5) Elle reste.", "Il part. Elle reste.", "clean.furniture.read-also"),
  Case(kept: "Lire aussi lentement est un plaisir.\nÀ lire sans tarder\n(lire aussi vite est rare)"),
  Case("Un.\nabc/xyz", "Un.\n", "clean.furniture.agency-line"),
  Case("Un.\n(AFP)\nA. G. / Agence Ouest\nJ.-C. M., avec Reuters\n", "Un.\n", "clean.furniture.agency-line"),
  Case("Il part. R. I. / Agence L’eau monte.", "Il part.\n\nL’eau monte.", "clean.furniture.agency-line"),
  Case("Il part. (Reuters)", "Il part.", "clean.furniture.agency-line"),
  Case(kept: "et/ou\nand/or\nLe chef (Reuters le cite)\nA. G. / Agence de voyages à vendre ici"),
  Case(" date 2016-09 International\nUn.", "Un.", "clean.furniture.print-date"),
  Case(kept: "date de naissance\ndate 2016-19 du procès"),
  Case("Le Journal - n° 12 - lundi 4 mars 2019 - page 4\nUn.", "Un.", "clean.furniture.print-line"),
  Case(kept: "Le Journal - lundi 4 mars 2019 - page 4 Impasse"),
  Case("Par Maëlle Tanguy-Roche\nUn.", "Un.", "clean.furniture.byline"),
  Case("By Jo Field and Ann Lee\nOne.", "One.", "clean.furniture.byline"),
  Case(kept: "Par ici la sortie\nPar Dieu\nBy the River"),
  Case("Publié le 13 mars 2019 à 07h12 - Mis à jour à 08h40\nUn.", "Un.", "clean.furniture.published"),
  Case(kept: "Publié en 2019 chez un petit éditeur"),
  Case("Temps de lecture : 3 min\n3 min read\nUn.", "Un.", "clean.furniture.reading-time"),
  Case("Partager sur Facebook Twitter\nUn.", "Un.", "clean.furniture.share"),
  Case(kept: "Partager sur un pied d’égalité\nShare prices fall"),
  Case("Ce site utilise des cookies. Tout accepter\nUn.", "Un.", "clean.furniture.cookies"),
  Case(kept: "Ce site utilise des éoliennes depuis 2010."),
  Case("Accueil > Actualités > Mer\nUn.", "Un.", "clean.furniture.breadcrumb"),
  Case("Photo : A. Bihan\nLe pont, lundi. Crédit photo : A. Bihan", "Le pont, lundi.", "clean.furniture.photo-credit"),
  Case(kept: "Photo de famille à Brest\nIl pose. Photo de famille"),
  Case("© 2019 Le Journal - Tous droits réservés\nUn.", "Un.", "clean.furniture.copyright"),
  Case("Un. © 2019 Le Journal. Tous droits réservés. Deux.", "Un. Deux.", "clean.furniture.copyright"),
  Case("Abonnez-vous au Journal pour 1 €\nUn.", "Un.", "clean.furniture.subscription"),
  Case(kept: "Abonnez-vous, disait-il, et vous lirez."),
  Case("Signaler une erreur\nUn.", "Un.", "clean.furniture.page-tool"),
  Case("BREST (Agence Ouest), 14 mars - Un port.", "Un port.", "clean.furniture.dateline"),
  Case("Genève (ats) – Un lac.", "Un lac.", "clean.furniture.dateline"),
  Case(kept: "La CTI (Brest) - Nantes\nLe SMO (syndicat) - qui dit non - part."),
]

let lineCases: [Case] = [
  // A column: hyphenation, real hyphens, pronouns, compounds, the document's own words.
  Case(
    """
    Le maire de la ville a parlé de négo-
    ciations avec le porte-
    parole des marins de Saint-
    Malo, un Etat-
    major qui pense, dit-
    il, et le tout franco-
    belge, à court et moyen-
    et à long terme, c’est-à-
    dire demain.
    """,
    "Le maire de la ville a parlé de négociations avec le porte-parole des marins de Saint-Malo, un Etat-major qui "
      + "pense, dit-il, et le tout franco-belge, à court et moyen- et à long terme, c’est-à-dire demain.",
    "clean.dehyphenate"),
  Case(
    "Le xylo-bar ouvre lundi et le mar-\ntobal ferme, mais le xylo-\nbar tient bon et le mar-\ntobal rouvre.",
    "Le xylo-bar ouvre lundi et le martobal ferme, mais le xylo-bar tient bon et le martobal rouvre.",
    "clean.dehyphenate"),
  Case(
    "Le ferry est attendu lundi avec\nson e-\nmail, le vaccin du Covid-\n19 et le bilan 2016-\n2017, que la ville publie.",
    "Le ferry est attendu lundi avec son e-mail, le vaccin du Covid-19 et le bilan 2016-2017, que la ville publie.",
    "clean.dehyphenate", "clean.unwrap"),
  Case(
    "Un haut res-\n\nponsable du département a entre-\ntenu hier les spéculations sur\nl’accord.",
    "Un haut responsable du département a entretenu hier les spéculations sur l’accord.", "clean.dehyphenate",
    "clean.unwrap"),
  // Paragraphs of a column: a short last line, an indent, a blank line; not the blank line inside a sentence.
  Case(
    """
    La grue du port de commerce a
    cédé lundi sous le poids d’une
    coque.
    Personne n’a été blessé, selon
    la préfecture, qui a ouvert une
    enquête sur les causes, alors

    que les dockers cessent le travail.
    """,
    "La grue du port de commerce a cédé lundi sous le poids d’une coque.\n\nPersonne n’a été blessé, selon la "
      + "préfecture, qui a ouvert une enquête sur les causes, alors que les dockers cessent le travail.",
    "clean.unwrap"),
  // A word set twice: an error, and grammar.
  Case(
    "Le port est fermé aux navires de\nde plus de 50 mètres, et nous\nnous demandons quand il\nrouvrira.",
    "Le port est fermé aux navires de plus de 50 mètres, et nous nous demandons quand il rouvrira.",
    "clean.doubled", "clean.unwrap"),
  // Not columns: a paragraph a line, headings, lists, verse with capitals.
  Case(
    kept: """
      Un pont ferme
      Le pont de pierre sera fermé lundi, a annoncé la ville dans un communiqué qui ne dit rien de la durée des travaux.
      Trois mois de travaux
      Les experts ont relevé des fissures dans la pile nord, et le maire, que l’opposition presse, parle de prudence.
      """),
  Case(kept: "- du pain\n- du lait\n- des pommes de terre nouvelles\n- une livre de beurre salé"),
  Case(kept: "Sous le pont coule la rivière\nEt le soir descend sur les quais\nLes bateaux dorment\nLa ville aussi"),
]
