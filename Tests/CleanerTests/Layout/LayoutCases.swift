/// Headings, bullets and quotations.
let layoutCases: [Case] = [
  // The heading before a bullet starts behind the last sentence.
  Case(
    "Le bac rentre. Le titre baisse l Varlande perd 5 %. Vent fort n La météo alerte.",
    "Le bac rentre.\n\nLe titre baisse\n\nVarlande perd 5 %.\n\nVent fort\n\nLa météo alerte.", "clean.bullets"),
  // Nobody stops a quotation at the blank line that a column puts behind the first line of a paragraph.
  Case(
    """
    «Personne ne calme la mer du nord.

    Pourtant, dit-il, il faut bien que
    nous partions demain matin avec le
    premier bac», a lancé le patron du
    port, que la tempête de mardi soir
    a privé de deux de ses grues.
    """,
    "«Personne ne calme la mer du nord. Pourtant, dit-il, il faut bien que nous partions demain matin avec le premier "
      + "bac», a lancé le patron du port, que la tempête de mardi soir a privé de deux de ses grues.", "clean.unwrap"),
  // The label over a heading.
  Case(
    """
    Le patron du port, que la tempête de
    mardi a privé de deux de ses grues,
    attend un chaland avant jeudi soir.

    TRANSPORT MARITIME

    Le patron du port n'attend plus que
    le chaland promis par la préfecture
    """,
    "Le patron du port, que la tempête de mardi a privé de deux de ses grues, attend un chaland avant jeudi soir.\n\n"
      + "TRANSPORT MARITIME\n\nLe patron du port n'attend plus que le chaland promis par la préfecture", "clean.unwrap"),
]

/// A page on one line, with a heading that runs into the text.
private let sentence = "Le port de commerce reste fermé aux navires de plus de cinquante mètres, selon la préfecture. "
private let flat = String(repeating: sentence, count: 8)

let headingCases: [Case] = [
  Case(
    flat + "Colère sur les quais Le syndicat des marins réclame un contrôle.",
    flat.dropLast() + "\n\nColère sur les quais\n\nLe syndicat des marins réclame un contrôle.", "clean.headings"),
  Case(
    flat + "A warning in October The union says it saw the trouble coming.",
    flat.dropLast() + "\n\nA warning in October\n\nThe union says it saw the trouble coming.", "clean.headings"),
  Case(kept: flat + "Selon Yann Le Goazec, le vieux quotidien Le Monde se trompe."),
  Case(kept: flat + "Dans le grand journal La Croix, on lit tout. Le maire a lu Le Monde hier."),
  Case(kept: "Un mot. Colère sur les quais Le syndicat des marins réclame un contrôle."),
]
