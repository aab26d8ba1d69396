/// Line ends of columns and of the text.
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
