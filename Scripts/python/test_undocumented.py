"""Tests of undocumented.py."""

import unittest

from undocumented import undocumented


def symbol(name, kind="swift.func", access="public", lines=None, identifier=None):
    made = {
        "identifier": {"precise": identifier or "s:" + name},
        "kind": {"identifier": kind},
        "accessLevel": access,
        "pathComponents": ["Type", name],
    }
    if lines is not None:
        made["docComment"] = {"lines": lines}
    return made


class UndocumentedTests(unittest.TestCase):
    def test_names_public_symbols_without_documentation(self):
        graph = {
            "symbols": [
                symbol("told", lines=[{"text": "Tells."}]),
                symbol("silent"),
                symbol("empty", lines=[]),
                symbol("hidden", access="package"),
                symbol("given", identifier="s:given::SYNTHESIZED::s:x"),
                symbol("fulfilled"),
                symbol("extension", kind="swift.extension"),
            ],
            "relationships": [
                {"kind": "memberOf", "source": "s:fulfilled", "target": "s:Type", "sourceOrigin": {"identifier": "s:P"}}
            ],
        }
        self.assertEqual(undocumented(graph), (3, ["Type.empty", "Type.silent"]))


if __name__ == "__main__":
    unittest.main()
