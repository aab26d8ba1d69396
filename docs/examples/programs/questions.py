#!/usr/bin/env python3
"""Marks the questions among the sentences.

tamis run -e 'clean | tokenize | exec("python3 docs/examples/programs/questions.py", requires: ["sentences"], provides: ["questions"])' FILE
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "Scripts" / "python"))

from tamis_processor import Document, run  # noqa: E402


def mark_questions(document: Document) -> None:
    for sentence in document.layer("sentences"):
        words = document.text[sentence.start : sentence.end].rstrip(" \u00a0»\"”")
        if words.endswith("?"):
            document.annotate("questions", sentence.start, sentence.end, words=len(words.split()))


run(mark_questions, provides=["questions"])
