#!/usr/bin/env python3
"""Learns which characters beyond ASCII French and English texts hold, and between which others they stand.

Reads RPM2 news articles and the raw sentences of the French and English Universal Dependencies development and training
sets below $TAMIS_SHARED/data (or ../shared/data beside the package), and writes
Sources/TamisIO/Decoding/LetterStatisticsTables.swift. No text is kept: one number a character, one for each kind of
character between two kinds of neighbours. Sources and licences: docs/models/cleaner.md.

  letter-statistics.py [--exclude rpm2] [--output FILE]

--exclude leaves RPM2 out, to measure on it what the table is worth where it was not learnt.
"""
import argparse
import collections
import math
import os
import pathlib
import unicodedata

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("TAMIS_SHARED", PACKAGE / ".." / "shared"))
OUTPUT = PACKAGE / "Sources/TamisIO/Decoding/LetterStatisticsTables.swift"
TREEBANKS = ["fr_sequoia-ud-train", "fr_sequoia-ud-dev", "fr_gsd-ud-dev", "en_ewt-ud-dev"]
# What every corpus of news has and a small one may lack: each counts as seen so often.
TYPOGRAPHY = "’‘“”«»…–—€°£§©®™•àâçèéêëîïôùûüœÀÂÇÈÉÊËÎÏÔÙÛÜŒñáíóúäößæ½·²³±×µ\u00a0"
PRIOR = 4
KINDS = ["lowercase", "uppercase", "space", "digit", "opening", "closing", "other"]


def kind(character):
    """The kind of a character; the same as LetterStatistics.Kind."""
    category = unicodedata.category(character)
    if category == "Ll":
        return 0
    if category in ("Lu", "Lt"):
        return 1
    if character in " \n\r\t\u00a0":
        return 2
    if character.isdigit() and character.isascii():
        return 3
    if character in "([{«“‘„‚‹¿¡":
        return 4
    if character in ".,;:!?)]}'\"»”’›…%-–—":
        return 5
    return 6


def lines(excluded):
    if excluded != "rpm2":
        for path in sorted((SHARED / "data/rpm2/documents").glob("*.txt")):
            yield from path.read_text(encoding="utf-8-sig").splitlines()
    for name in TREEBANKS:
        for line in (SHARED / "data/ud" / f"{name}.conllu").read_text(encoding="utf-8").splitlines():
            if line.startswith("# text = "):
                yield line[9:]


def points(share):
    """A share as quarters of a bit."""
    return max(-127, round(4 * math.log2(share)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exclude", choices=["rpm2"])
    parser.add_argument("--output", type=pathlib.Path, default=OUTPUT)
    arguments = parser.parse_args()
    counts = collections.Counter({character: PRIOR for character in TYPOGRAPHY})
    contexts = collections.Counter()
    for line in lines(arguments.exclude):
        padded = f"\n{line}\n"
        for index in range(1, len(padded) - 1):
            character = padded[index]
            if character.isascii() or 0x80 <= ord(character) < 0xA0:
                continue
            if ord(character) < 0x2600:
                counts[character] += 1
            contexts[kind(character), kind(padded[index - 1]), kind(padded[index + 1])] += 1
    total = sum(counts.values())
    characters = sorted(character for character, count in counts.items() if count >= 3)
    rows = []
    for middle in range(7):
        sum_of_kind = sum(contexts[middle, before, behind] for before in range(7) for behind in range(7))
        rows.append(
            [
                points((contexts[middle, before, behind] + 0.25) / (sum_of_kind + 0.25 * 49))
                for before in range(7)
                for behind in range(7)
            ])
    text = [
        "// Made by Scripts/train/letter-statistics.py from RPM2 and Universal Dependencies; do not edit.",
        "// Sources and licences: docs/models/cleaner.md.", "",
        "/// How frequent characters beyond ASCII are in French and English news, in quarters of a bit.",
        "enum LetterStatisticsTables {",
        f"  /// {len(characters)} characters, ascending, with the logarithm of their share of all such characters.",
        "  static let characters: [(value: UInt16, points: Int8)] = [",
    ]
    line = "   "
    for character in characters:
        entry = f" (0x{ord(character):X}, {points(counts[character] / total)}),"
        if len(line) + len(entry) > 118:
            text.append(line)
            line = "   "
        line += entry
    text += [line, "  ]", "", "  /// The share of a kind of character (row) that stands between two kinds (column: 7 × before + behind)."]
    text += ["  ///", f"  /// Kinds: {', '.join(KINDS)}.", "  static let contexts: [[Int8]] = ["]
    for row in rows:
        text.append("    [")
        line = "     "
        for value in row:
            entry = f" {value},"
            if len(line) + len(entry) > 118:
                text.append(line)
                line = "     "
            line += entry
        text += [line, "    ],"]
    text += ["  ]", "}"]
    arguments.output.write_text("\n".join(text) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
