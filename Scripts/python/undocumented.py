"""Counts the public symbols in symbol graphs, and names those that have no documentation.

Usage: undocumented.py FOLDER

What a compiler writes (members of protocols that a type gets for nothing, synthesized conformances) and what documents
itself by the protocol that it comes from needs none of its own.
"""

from __future__ import annotations

import json
import pathlib
import sys
from typing import Any



def undocumented(graph: dict[str, Any]) -> tuple[int, list[str]]:
    """The number of public symbols of a graph, and the names of those without documentation."""
    fulfilling = set()
    for relation in graph["relationships"]:
        if relation["kind"] in ("requirementOf", "optionalRequirementOf"):
            continue
        if "sourceOrigin" in relation or relation["kind"] == "defaultImplementationOf":
            fulfilling.add(relation["source"])
    count, missing = 0, []
    for symbol in graph["symbols"]:
        identifier = symbol["identifier"]["precise"]
        if symbol["accessLevel"] not in ("public", "open") or "::SYNTHESIZED::" in identifier:
            continue
        if symbol["kind"]["identifier"] == "swift.extension" or identifier in fulfilling:
            continue
        count += 1
        if not symbol.get("docComment", {}).get("lines"):
            missing.append(".".join(symbol["pathComponents"]))
    return count, sorted(missing)


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    total, missing = 0, 0
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.symbols.json")):
        with open(path, encoding="utf-8") as file:
            count, names = undocumented(json.load(file))
        total += count
        missing += len(names)
        for name in names:
            print(f"{path.name.removesuffix('.symbols.json')}: {name} has no documentation", file=sys.stderr)
    print(f"{total} public symbols, {missing} without documentation")
    return 1 if missing or not total else 0


if __name__ == "__main__":
    sys.exit(main())
