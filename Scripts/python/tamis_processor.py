"""Processors for Tamis in Python: write a function, and `exec` in a script runs it.

    from tamis_processor import Annotation, Document, run

    def mark_questions(document: Document) -> None:
        for sentence in document.layer("sentences"):
            if document.text[sentence.start:sentence.end].endswith("?"):
                document.annotate("questions", sentence.start, sentence.end)

    run(mark_questions, provides=["questions"])

In a script: `tokenize | exec("python3 questions.py", requires: ["sentences"], provides: ["questions"])`.

Offsets are those of Python strings. An exception costs the document that raised it, and its message is reported; the
program goes on with the next. What is printed goes to standard error: standard output belongs to the protocol, which
docs/programs.md describes. Needs Python 3.9 or later and nothing else.
"""

from __future__ import annotations

import json
import sys
import traceback
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Callable, Iterable, Mapping, Optional, Sequence, Union

PROTOCOL = 1

__all__ = ["Annotation", "Document", "ProcessorError", "run"]


class ProcessorError(Exception):
    """Raise it for a document that cannot be done, with a short code and a message for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass
class Annotation:
    """A stretch of the text, and what is said of it."""

    start: int
    end: int
    attributes: dict[str, Any] = field(default_factory=dict)


@dataclass
class Document:
    """A document on its way through a pipeline."""

    id: str
    text: str
    metadata: dict[str, Any]
    _layers: dict[str, list[dict[str, Any]]]
    _annotations: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    _edits: list[dict[str, Any]] = field(default_factory=list)
    _metadata: dict[str, Any] = field(default_factory=dict)

    def layer(self, name: str) -> list[Annotation]:
        """The annotations of a layer that the stage names in `requires`."""
        if name not in self._layers:
            raise ProcessorError("missing-layer", f"the stage must name '{name}' in `requires`")
        return [
            Annotation(item["start"], item["end"], {k: v for k, v in item.items() if k not in ("start", "end")})
            for item in self._layers[name]
        ]

    def annotate(self, layer: str, start: int, end: int, **attributes: Any) -> None:
        """Adds an annotation to a layer that the stage names in `provides`."""
        self._annotations.setdefault(layer, []).append({"start": start, "end": end, **attributes})

    def replace(self, start: int, end: int, text: str, reason: str = "edit") -> None:
        """Replaces a stretch of the text; the stage must say `edits: true`. Stretches must not overlap."""
        self._edits.append({"start": start, "end": end, "text": text, "reason": reason})

    def set_metadata(self, name: str, value: Any) -> None:
        """Sets a field of the metadata; None removes it."""
        self._metadata[name] = value


Processor = Callable[[Document], None]


def _answer(process: Processor, record: Mapping[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = {"seq": record["seq"]}
    document = Document(
        record["id"], record["text"], record.get("metadata") or {}, record.get("layers") or {})
    try:
        process(document)
    except ProcessorError as error:
        answer["error"] = {"code": error.code, "message": str(error)}
    except Exception as error:  # whatever a document does to the function, the others must not suffer
        traceback.print_exc(file=sys.stderr)
        answer["error"] = {"code": type(error).__name__, "message": str(error)}
    else:
        if document._annotations:
            answer["layers"] = document._annotations
        if document._edits:
            answer["edits"] = document._edits
        if document._metadata:
            answer["metadata"] = document._metadata
    return answer


def run(
    process: Union[Processor, Callable[[Mapping[str, str]], Processor]],
    *,
    provides: Sequence[str] = (),
    name: Optional[str] = None,
    version: str = "1",
    needs_settings: bool = False,
    lines: Optional[Iterable[bytes]] = None,
    output: Optional[BinaryIO] = None,
) -> None:
    """Serves a function until the input ends.

    process         takes a document, and annotates or edits it
    provides        the layers that it can make; a stage that expects others is refused at its start
    needs_settings  `process` takes the stage's settings first, and returns the function for documents; here a model
                    is loaded
    lines, output   where records are read and written, for tests
    """
    source = lines if lines is not None else sys.stdin.buffer
    sink = output if output is not None else sys.stdout.buffer
    stdout, sys.stdout = sys.stdout, sys.stderr

    def write(record: Mapping[str, Any]) -> None:
        sink.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")
        sink.flush()

    try:
        handler: Optional[Processor] = None
        for line in source:
            record = json.loads(line)
            if "hello" in record:
                hello: dict[str, Any] = {
                    "protocol": PROTOCOL,
                    "name": name or getattr(process, "__name__", "processor"),
                    "version": version,
                    "offsets": "scalar",
                    "provides": list(provides),
                }
                try:
                    settings = record["hello"].get("settings", {})
                    handler = process(settings) if needs_settings else process  # type: ignore[call-arg, arg-type, assignment]
                except Exception as error:
                    traceback.print_exc(file=sys.stderr)
                    hello["error"] = f"{type(error).__name__}: {error}"
                write({"hello": hello})
            elif handler is None:
                write({"seq": record.get("seq"), "error": {"code": "no-hello", "message": "a document before hello"}})
            else:
                write(_answer(handler, record))
    finally:
        sys.stdout = stdout
