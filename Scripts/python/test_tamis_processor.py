"""Tests of the Python module: `python3 -m unittest discover Scripts/python`."""

import contextlib
import io
import json
import unittest
from typing import Any, Mapping

from tamis_processor import Document, Processor, ProcessorError, run


def serve(process: Any, records: list[Any], **options: Any) -> list[Any]:
    output = io.BytesIO()
    with contextlib.redirect_stderr(io.StringIO()):
        run(process, lines=[json.dumps(record).encode() for record in records], output=output, **options)
    return [json.loads(line) for line in output.getvalue().splitlines()]


def document(sequence: int, text: str, **fields: Any) -> dict[str, Any]:
    return {"seq": sequence, "id": f"d{sequence}", "text": text, "metadata": {}, "layers": {}, **fields}


HELLO = {"hello": {"protocol": 1, "settings": {"mark": "!"}}}


class ProtocolTests(unittest.TestCase):
    def test_annotations_edits_and_metadata_are_answered(self) -> None:
        def process(document: Document) -> None:
            for sentence in document.layer("sentences"):
                document.annotate("marks", sentence.start, sentence.end, length=sentence.end - sentence.start)
            document.replace(0, 1, "X", reason="first")
            document.set_metadata("seen", True)

        record = document(7, "Été", layers={"sentences": [{"start": 0, "end": 3}]})
        hello, answer = serve(process, [HELLO, record], provides=["marks"], name="marker")
        self.assertEqual(hello["hello"]["provides"], ["marks"])
        self.assertEqual((hello["hello"]["name"], hello["hello"]["offsets"]), ("marker", "scalar"))
        self.assertEqual(
            answer,
            {
                "seq": 7,
                "layers": {"marks": [{"start": 0, "end": 3, "length": 3}]},
                "edits": [{"start": 0, "end": 1, "text": "X", "reason": "first"}],
                "metadata": {"seen": True},
            },
        )

    def test_an_exception_costs_one_document(self) -> None:
        def process(document: Document) -> None:
            if document.text == "bad":
                raise ValueError("no good")
            if document.text == "known":
                raise ProcessorError("too-short", "needs more words")
            document.layer("tokens")

        answers = serve(process, [HELLO, document(0, "bad"), document(1, "known"), document(2, "fine")])[1:]
        self.assertEqual(
            [answer["error"]["code"] for answer in answers], ["ValueError", "too-short", "missing-layer"])

    def test_settings_come_before_documents(self) -> None:
        def make(settings: Mapping[str, str]) -> Processor:
            mark = settings["mark"]
            return lambda document: document.set_metadata("marked", mark in document.text)

        answers = serve(make, [HELLO, document(0, "oui !"), document(1, "non")], needs_settings=True)[1:]
        self.assertEqual([answer["metadata"]["marked"] for answer in answers], [True, False])
        refused = serve(make, [{"hello": {"protocol": 1}}, document(0, "x")], needs_settings=True)
        self.assertIn("KeyError", refused[0]["hello"]["error"])
        self.assertEqual(refused[1]["error"]["code"], "no-hello")

    def test_what_is_printed_does_not_disturb_the_protocol(self) -> None:
        answers = serve(lambda document: print("hello"), [HELLO, document(0, "a")])
        self.assertEqual(answers[1], {"seq": 0})


if __name__ == "__main__":
    unittest.main()
