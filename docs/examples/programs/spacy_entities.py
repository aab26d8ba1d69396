#!/usr/bin/env python3
"""Names found by a spaCy model, as the layer that `ner` makes: other stages cannot tell the difference.

Needs spaCy and a model, here fr_core_news_sm:
tamis run -e 'clean | tokenize | exec("python3 docs/examples/programs/spacy_entities.py", provides: ["entities"], settings: ["model=fr_core_news_sm"])' FILE
"""

import pathlib
import sys
from typing import Mapping

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "Scripts" / "python"))

from tamis_processor import Document, Processor, run  # noqa: E402

LABELS = {"PERSON": "PER", "PER": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG"}


def load(settings: Mapping[str, str]) -> Processor:
    import spacy

    model = spacy.load(settings.get("model", "fr_core_news_sm"), disable=["lemmatizer"])

    def recognise(document: Document) -> None:
        for entity in model(document.text).ents:
            label = LABELS.get(entity.label_, "MISC")
            document.annotate("entities", entity.start_char, entity.end_char, label=label)

    return recognise


run(load, provides=["entities"], needs_settings=True)
