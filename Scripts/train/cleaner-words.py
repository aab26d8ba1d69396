#!/usr/bin/env python3
"""Makes the word list of the cleaner: Sources/Processors/Cleaner/Tables/KnownWordsTables.swift.

Reads texts below $TAMIS_SHARED/data (or ../shared/data beside the package): RPM2 news articles and the raw sentences of
the Universal Dependencies treebanks. Keeps single words in lower case and hyphenated words, each with the logarithm of
its count; no text. Sources and licences: docs/models/cleaner.md.

  cleaner-words.py [--exclude rpm2|gsd] [--output FILE]

--exclude leaves a source out, to measure on it what the list is worth where it was not learnt.
"""
import argparse
import collections
import os
import pathlib
import re

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("TAMIS_SHARED", PACKAGE / ".." / "shared"))
OUTPUT = PACKAGE / "Sources/Processors/Cleaner/Tables/KnownWordsTables.swift"
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LATIN = re.compile(r"[a-zà-öø-ÿœ-]+")


def texts(excluded):
    """Yields the text of every source, line by line."""
    if excluded != "rpm2":
        for path in sorted((SHARED / "data/rpm2/documents").glob("*.txt")):
            yield from path.read_text(encoding="utf-8-sig").splitlines()
    for path in sorted((SHARED / "data/ud").glob("*.conllu")):
        if excluded == "gsd" and "gsd" in path.name:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("# text = "):
                yield line[9:]


def count_words(lines):
    """Counts words; the parts of a hyphenated word do not count as words of their own."""
    counts = collections.Counter()
    for line in lines:
        counts.update(word for word in WORD.findall(line.lower()) if LATIN.fullmatch(word))
    return counts


def wrap(words, width=116):
    """Breaks a list of words into lines."""
    line = ""
    for word in words:
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exclude", choices=["rpm2", "gsd"])
    parser.add_argument("--output", type=pathlib.Path, default=OUTPUT)
    arguments = parser.parse_args()
    counts = count_words(texts(arguments.exclude))
    # One digit: the number of binary digits of the count.
    entries = [f"{word}{min(count.bit_length(), 9)}" for word, count in sorted(counts.items()) if len(word) > 1]
    lines = [
        "// Made by Scripts/train/cleaner-words.py from RPM2 and Universal Dependencies; do not edit.",
        "// Sources and licences: docs/models/cleaner.md.",
        "",
        "/// Words of French and English news with how often they were seen.",
        "enum KnownWordsTables {",
        f"  /// {len(entries)} words, each with one digit: the number of binary digits of its count.",
        '  static let words = """',
        *(f"    {line}" for line in wrap(entries)),
        '    """',
        "}",
    ]
    text = "\n".join(lines) + "\n"
    arguments.output.write_text(text, encoding="utf-8")
    print(f"{len(entries)} words, {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
