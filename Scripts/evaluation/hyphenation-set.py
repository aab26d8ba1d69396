#!/usr/bin/env python3
"""Sets English prose in narrow columns, to measure on it how well broken words are put together again.

  hyphenation-set.py OUTPUT-STEM [--half test|train] [--seed 7]   ->  OUTPUT-STEM-{1,2,3}.jsonl

Takes the sentences of UD English EWT dev, five to a paragraph, and sets each paragraph in a column of its own, 34 to 40
characters wide. Lines are filled greedily; a word that does not fit is broken with probability 0.6 at the last place
that fits: behind a hyphen of its own, or where the TeX patterns of pyphen allow it (pip install pyphen). A line of the
output: {"id", "text", "truth", "breaks": [{"kind": soft|hard|space|dash, "word", "at"}]}; "at" counts the characters of
the truth before the word that are neither white space nor hyphens.

Every second paragraph is held out (--half test); Scripts/train/cleaner-words.py learns words from the other half only.
"""
import argparse
import json
import os
import pathlib
import random
import re

import pyphen

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("TAMIS_SHARED", PACKAGE / ".." / "shared"))
SENTENCES_IN_PARAGRAPH = 5
DASHES = {"-", "–", "—", "--"}
HYPHENS = "-\u00ad\u2010\u2011"
CORE = re.compile(r"^(\W*)(\w+(?:['’]\w+)*['’]?)(\W*)$")


def paragraphs(half):
    """The paragraphs of one half."""
    path = SHARED / "data/ud/en_ewt-ud-dev.conllu"
    sentences = [line[9:] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# text = ")]
    groups = [sentences[i:i + SENTENCES_IN_PARAGRAPH] for i in range(0, len(sentences), SENTENCES_IN_PARAGRAPH)]
    kept = groups[1::2] if half == "test" else groups[0::2]
    return [" ".join(" ".join(group).replace("\u00ad", "").split()) for group in kept]


def ink(text):
    """The number of characters that are neither white space nor hyphens."""
    return sum(1 for character in text if not character.isspace() and character not in HYPHENS)


def places(word, patterns):
    """Where a word may be broken, in order: (what stays, what goes to the next line, kind)."""
    if "-" in word.strip("-"):
        return [(word[:m.end()], word[m.end():], "hard") for m in re.finditer(r"(?<=\w)-(?=\w)", word)]
    match = CORE.match(word)
    if not match:
        return []
    before, core, _ = match.groups()
    if len(core) < 5 or not core.replace("'", "").replace("’", "").isalpha():
        return []
    found = []
    for position in patterns.positions(core):
        if core[position - 1] not in "'’" and core[position] not in "'’":
            cut = len(before) + position
            found.append((word[:cut] + "-", word[cut:], "soft"))
    return found


def typeset(paragraph, patterns, generator):
    """The paragraph in a column, and its breaks."""
    width = generator.randint(34, 40)
    lines, line, breaks, at = [], "", [], 0
    for word in paragraph.split(" "):
        start = at
        at += ink(word)
        rest = word
        while True:
            room = width - len(line) - (1 if line else 0)
            if len(rest) <= room or (not line and len(rest) <= width):
                line = f"{line} {rest}" if line else rest
                break
            fitting = [place for place in places(word, patterns) if len(place[0]) <= room] if rest == word else []
            if fitting and generator.random() < 0.6:
                left, rest, kind = fitting[-1]
                lines.append(f"{line} {left}" if line else left)
                breaks.append({"kind": kind, "word": word, "at": start})
                line = ""
            elif line:
                lines.append(line)
                kind = "dash" if line.rsplit(" ", 1)[-1] in DASHES else "space"
                breaks.append({"kind": kind, "word": word, "at": start})
                line = ""
            else:
                line = rest
                break
    return "\n".join(lines + [line]), breaks


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output")
    parser.add_argument("--half", choices=["test", "train"], default="test")
    parser.add_argument("--seed", type=int, default=7)
    arguments = parser.parse_args()
    patterns = pyphen.Pyphen(lang="en_US", left=2, right=3)
    for setting in range(3):
        generator = random.Random(arguments.seed + setting)
        with open(f"{arguments.output}-{setting + 1}.jsonl", "w", encoding="utf-8") as file:
            for number, paragraph in enumerate(paragraphs(arguments.half)):
                text, breaks = typeset(paragraph, patterns, generator)
                record = {"id": number, "text": text, "truth": paragraph, "breaks": breaks}
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
