#!/usr/bin/env python3
"""Writes the word weights by which languages are told apart.

usage: Scripts/train/language-words.py

French is counted in UD French Sequoia (train) and RPM2 (topics 01 to 08; 09 and 10 are held out), English in four
documents of five of UD English EWT (dev). For Spanish, Italian, Portuguese, German and Dutch there is no text on hand:
their commonest words are listed below from common knowledge, in the order of their frequency, and stand for counts by
Zipf's law. Nothing is random. Data: $TAMIS_SHARED/data, or ../shared/data.
"""
import collections
import glob
import math
import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = pathlib.Path(os.environ.get("TAMIS_SHARED", ROOT.parent / "shared")) / "data"
TARGET = ROOT / "Sources/LanguageIdentification/Generated/LanguageWordTables.swift"
KEPT = 700

LISTED = {
    "es": """de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni
        contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho
        quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus ellas ha fue son era
        están está han años año dos ser tiene hace gobierno gran parte según día vez tres hoy aunque mientras así había
        puede mayor después nuevo sido mismo pueblo hacer cada""",
    "it": """di e il la che in a per un è non una sono le si da con del i della al come più ma nel ha lo alla dei anche
        delle su gli dal se dalla nella ed o questo stato loro ai essere tra degli due suo anni ad sulla molto quando
        ci era questa hanno dopo solo fatto nei dello quello prima ancora tutti così senza sua stata cosa dove contro
        perché nelle sul oggi ogni perché mentre poi chi agli già quale mi ne fra dalle grande dai tutto proprio alle
        sempre parte quella fino stati noi lui ora deve può governo giorno altri volta tempo bene fare detto""",
    "pt": """de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou
        quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles
        você essa num nem suas meu às minha numa pelos elas qual nós lhe deles essas esses pelas este dele tu te foi
        são está tem ser há ter anos ainda era sobre governo disse pode dois duas onde todos estado grande vai fazer
        porque cada outro outros dia foram""",
    "de": """der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
        hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
        bis mehr durch man sein wurde sei ich wir ihr kann gegen vom können schon wenn habe seine mark ihre dann unter
        ihm uns soll doch jahr zwei jahre diese dieser wieder keine uhr seiner worden will zwischen immer was sagte
        gibt alle seit muss doch jetzt waren drei neue damit bereits da ihrer ohne müssen seinen selbst heute weil
        ihn eines etwa ob dazu sehr unser andere""",
    "nl": """de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit nog door naar
        heeft hij over ze wordt worden tot was of je hebben deze kan ik al zou moet zo wat werd wel meer geen veel onder
        haar hun gaat na mensen nu jaar twee tegen daar had we hem waar andere eerste moeten zich toch zal nieuwe omdat
        tussen alleen alle kunnen goed deze onze eens goed zelf mijn ons waren men wil dit weer hoe zonder altijd
        gaan komt doen eigen iets vandaag beter""",
}


def words(text):
    return [word for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word.encode()) <= 24]


def french():
    for name in ("fr_sequoia-ud-train",):
        for line in (SHARED / f"ud/{name}.conllu").read_text(encoding="utf-8").splitlines():
            if line.startswith("# text = "):
                yield line[9:]
    for path in sorted(glob.glob(str(SHARED / "rpm2/documents/**/*"), recursive=True)):
        if os.path.isfile(path) and not re.search(r"T(09|10)_", path):
            yield pathlib.Path(path).read_text(encoding="utf-8", errors="replace")


def english():
    number = -1
    for line in (SHARED / "ud/en_ewt-ud-dev.conllu").read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            number += 1
        elif line.startswith("# text = ") and number % 5 != 4:
            yield line[9:]


def counted(texts):
    counts = collections.Counter()
    for text in texts:
        counts.update(words(text))
    total = sum(counts.values())
    return {word: count / total for word, count in counts.most_common(KEPT) if count > 1}


def listed(text):
    found = {}
    for word in text.split():
        found.setdefault(word, 0.09 / (len(found) + 3))
    return found


def main():
    shares = {"fr": counted(french()), "en": counted(english()), **{c: listed(t) for c, t in LISTED.items()}}
    vocabulary = sorted(set().union(*shares.values()))
    floor = 2e-5
    rows = []
    for word in vocabulary:
        # Steps of 5/8 of a bit above what an unseen word has: one letter each, from "a".
        letters = "".join(
            chr(ord("a") + min(25, max(0, round(1.6 * math.log2(max(share.get(word, 0), floor) / floor)))))
            for share in shares.values()
        )
        if letters.strip("a"):
            rows.append(f"{word}:{letters}")
    lines, line = [], ""
    for row in rows:
        if len(line) + len(row) + 1 > 110:
            lines.append(line)
            line = ""
        line += (" " if line else "") + row
    lines.append(line)
    TARGET.write_text(
        "// Written by Scripts/train/language-words.py. Do not edit.\n\n"
        "enum LanguageWords {\n"
        "  /// The languages that are told apart, in the order of the letters of ``table``.\n"
        f"  static let codes = [{', '.join(chr(34) + code + chr(34) for code in shares)}]\n\n"
        "  /// A word and a letter for each language: how far above an unseen word its frequency is, from `a`.\n"
        '  static let table: StaticString = """\n'
        + "\n".join("    " + line for line in lines)
        + '\n    """\n}\n',
        encoding="utf-8",
    )
    print(f"{len(rows)} words, {len(shares)} languages")


if __name__ == "__main__":
    main()
