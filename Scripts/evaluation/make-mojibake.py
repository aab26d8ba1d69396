#!/usr/bin/env python3
"""Damages sentences of the Universal Dependencies development sets the way software does, with the truth beside each.

  make-mojibake.py fr|en [--seed N] [--rounds N]   writes {"id", "kind", "text", "truth"} a line to standard output

Kinds: UTF-8 read as Latin-1, Windows-1252, Latin-9, MacRoman, code page 437 or Windows-1250 (latin1, cp1252, latin9,
macroman, cp437, cp1250); Latin-1 twice (double); Windows-1252 with its unassigned bytes lost (lossy1252); one damaged
word in a right sentence (mixed) or alone (word); and nothing damaged (clean, clean-word). English has few letters beyond
ASCII, so straight quotation marks, apostrophes and hyphens of half of its sentences are first set as printers set them.
"""
import argparse
import json
import os
import pathlib
import random
import re
import sys

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("TAMIS_SHARED", PACKAGE / ".." / "shared"))
TREEBANKS = {"fr": ["fr_gsd-ud-dev", "fr_sequoia-ud-dev"], "en": ["en_ewt-ud-dev"]}
# Python's names; in the first five, bytes without a character are the control of the same number.
CODECS = {
    "latin1": "latin-1", "cp1252": "cp1252", "latin9": "iso8859-15", "cp1250": "cp1250", "macroman": "mac-roman",
    "cp437": "cp437",
}
KINDS = [*CODECS, "double", "lossy1252", "mixed", "word", "clean", "clean-word"]


def misread(text, codec, lost=None):
    """Reads the UTF-8 of a text in another encoding."""
    result = []
    for byte in text.encode("utf-8"):
        try:
            result.append(bytes([byte]).decode(codec))
        except UnicodeDecodeError:
            result.append(lost or chr(byte))
    return "".join(result)


def sentences(language):
    for name in TREEBANKS[language]:
        for line in (SHARED / "data/ud" / f"{name}.conllu").read_text(encoding="utf-8").splitlines():
            if line.startswith("# text = "):
                yield line[9:].strip()


def typeset(text):
    """English as printers set it."""
    text = re.sub(r"(?<!\w)\"(?=\w)", "“", text).replace("\"", "”")
    text = re.sub(r"(?<!\w)'(?=\w)", "‘", text).replace("'", "’")
    return text.replace("...", "…").replace(" -- ", " — ").replace(" - ", " – ")


def damaged(text, kind, generator):
    """Returns the damaged text and the truth."""
    if kind in ("mixed", "word", "clean-word"):
        word = generator.choice([word for word in text.split() if not word.isascii()])
        broken = misread(word, "cp1252")
        return {"mixed": (text.replace(word, broken, 1), text), "word": (broken, word), "clean-word": (word, word)}[kind]
    if kind == "clean":
        return text, text
    if kind == "double":
        return misread(misread(text, "latin-1"), "latin-1"), text
    if kind == "lossy1252":
        return misread(text, "cp1252", lost="\ufffd"), text
    return misread(text, CODECS[kind]), text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=sorted(TREEBANKS))
    parser.add_argument("--seed", type=int, default=23)
    parser.add_argument("--rounds", type=int, default=1, help="how often each sentence is damaged")
    arguments = parser.parse_args()
    generator = random.Random(arguments.seed)
    number = 0
    for _ in range(arguments.rounds):
        for text in sentences(arguments.language):
            if arguments.language == "en" and generator.random() < 0.5:
                text = typeset(text)
            if text.isascii():
                continue
            kind = generator.choice(KINDS)
            broken, truth = damaged(text, kind, generator)
            row = {"id": number, "kind": kind, "text": broken, "truth": truth}
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
            number += 1


if __name__ == "__main__":
    main()
