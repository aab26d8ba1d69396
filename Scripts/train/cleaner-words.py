#!/usr/bin/env python3
"""Makes the word lists of the cleaner, below Sources/Processors/Cleaner/Tables.

KnownWordsTables.swift: how often French and English words were seen. Reads texts below $TAMIS_SHARED/data (or
../shared/data beside the package): RPM2 news articles and the raw sentences of the Universal Dependencies treebanks, not
their test sets. Keeps single words in lower case and hyphenated words, each with the logarithm of its count; no text.
Of UD English EWT it reads every second group of five sentences; Scripts/evaluation/hyphenation-set.py measures on the
others.

EnglishWordsTables.swift: English words without counts, from the Debian package wamerican (SCOWL); it
is left alone where the package is not installed.

Sources and licences: docs/models/cleaner.md.

  cleaner-words.py [--exclude rpm2|gsd] [--list FILE]

--exclude leaves a source out, to measure on it what the list is worth where it was not learnt. --list writes the counted
words to a file, as `tamis evaluate dehyphenation --words` reads them, and makes no tables.
"""
import argparse
import collections
import os
import pathlib
import re

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("TAMIS_SHARED", PACKAGE / ".." / "shared"))
TABLES = PACKAGE / "Sources/Processors/Cleaner/Tables"
ENGLISH = pathlib.Path("/usr/share/dict/american-english")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LATIN = re.compile(r"[a-zà-öø-ÿœ-]+")
SENTENCES_IN_GROUP = 5


def sentences(path):
    """The raw sentences of a treebank."""
    return [line[9:] for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("# text = ")]


def texts(excluded):
    """Yields the text of every source, line by line."""
    if excluded != "rpm2":
        for path in sorted((SHARED / "data/rpm2/documents").glob("*.txt")):
            yield from path.read_text(encoding="utf-8-sig").splitlines()
    for path in sorted((SHARED / "data/ud").glob("*.conllu")):
        if "test" in path.name or excluded == "gsd" and "gsd" in path.name:
            continue
        for number, sentence in enumerate(sentences(path)):
            # The other half is held out.
            if "ewt" not in path.name or number // SENTENCES_IN_GROUP % 2 == 0:
                yield sentence


def count_words(lines):
    """Counts words; the parts of a hyphenated word do not count as words of their own."""
    counts = collections.Counter()
    for line in lines:
        counts.update(word for word in WORD.findall(line.lower()) if LATIN.fullmatch(word))
    return counts


def front_coded(words):
    """Each word as a letter for the number of UTF-8 bytes it shares with the word before (a for none) and the rest."""
    before = ""
    for word in words:
        shared = os.path.commonprefix([before, word])
        while len(shared.encode()) > 25:
            shared = shared[:-1]
        yield chr(ord("a") + len(shared.encode())) + word[len(shared):]
        before = word


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


def write_table(name, summary, origin, property_summary, words):
    """Writes a table file."""
    lines = [
        f"// Made by Scripts/train/cleaner-words.py from {origin}; do not edit.",
        "// Sources and licences: docs/models/cleaner.md.",
        "",
        f"/// {summary}",
        f"enum {name} {{",
        f"  /// {property_summary}",
        '  static let words = """',
        *(f"    {line}" for line in wrap(words)),
        '    """',
        "}",
    ]
    text = "\n".join(lines) + "\n"
    (TABLES / f"{name}.swift").write_text(text, encoding="utf-8")
    print(f"{name}: {len(words)} words, {len(text.encode())} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--exclude", choices=["rpm2", "gsd"])
    parser.add_argument("--list", type=pathlib.Path)
    arguments = parser.parse_args()
    if not (SHARED / "data/ud").is_dir():
        raise SystemExit(f"no data at {SHARED / 'data'}: set TAMIS_SHARED")
    counts = count_words(texts(arguments.exclude))
    # One digit: the number of binary digits of the count.
    entries = [f"{word}{min(count.bit_length(), 9)}" for word, count in sorted(counts.items()) if len(word) > 1]
    if arguments.list:
        arguments.list.write_text(" ".join(entries) + "\n", encoding="utf-8")
        return
    write_table(
        "KnownWordsTables", "Words of French and English news with how often they were seen.",
        "RPM2 and Universal Dependencies",
        f"{len(entries)} words, each with one digit: the number of binary digits of its count.", entries)
    write_english()


def write_english():
    """Writes the dictionary of English."""
    if not ENGLISH.exists():
        print(f"EnglishWordsTables: left as it is, {ENGLISH} is not there (apt-get install wamerican)")
        return
    listed = (line.strip() for line in ENGLISH.read_text(encoding="utf-8").splitlines())
    words = sorted({word.lower() for word in listed if LATIN.fullmatch(word.lower()) and len(word) > 1})
    write_table(
        "EnglishWordsTables", "English words, whether they are frequent or not.", "SCOWL (Debian's wamerican)",
        f"{len(words)} words in order, each behind a letter for how many bytes it shares with the one before.",
        list(front_coded(words)))


if __name__ == "__main__":
    main()
