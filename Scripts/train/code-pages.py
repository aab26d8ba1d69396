#!/usr/bin/env python3
"""Makes the table of single-byte encodings: Sources/Processors/Cleaner/Tables/CodePageTables.swift.

The encodings are Python's own codecs; nothing else is read.
"""
import pathlib
import unicodedata

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
OUTPUT = PACKAGE / "Sources/Processors/Cleaner/Tables/CodePageTables.swift"
# In the order of the cases of CodePage.
CODE_PAGES = {
    "windows1252": "cp1252", "macRoman": "mac-roman", "codePage437": "cp437", "windows1251": "cp1251",
    "windows1250": "cp1250", "latin9": "iso8859-15", "windows1257": "cp1257", "latin2": "iso8859-2",
    "windows1254": "cp1254", "windows1253": "cp1253", "codePage850": "cp850",
}
HEAD = """\
// Made by Scripts/train/code-pages.py from Python's codecs; do not edit.

/// The upper halves of the single-byte encodings that UTF-8 is mistaken for.
enum CodePageTables {
  /// The scalars of bytes 0x80 to 0xFF, 128 a code page in the order of ``CodePage``.
  ///
  /// A byte without a character is the control of its number.
  static let upperHalves: [String] = ["""


def character(byte, codec):
    try:
        return bytes([byte]).decode(codec)
    except UnicodeDecodeError:
        return chr(byte)


def escaped(scalar):
    """Invisible scalars are spelt out."""
    if unicodedata.category(scalar) in ("Cc", "Cf", "Zs", "Co", "Mn"):
        return f"\\u{{{ord(scalar):X}}}"
    return scalar


def literal(scalars):
    """A string literal over several lines of at most 118 columns."""
    lines = [""]
    for scalar in map(escaped, scalars):
        if len(lines[-1]) + len(scalar) > 104:
            lines.append("")
        lines[-1] += scalar
    return "\n".join(f'{"    " if number == 0 else "      + "}"{line}"' for number, line in enumerate(lines))


def main():
    parts = [HEAD]
    for name, codec in CODE_PAGES.items():
        parts.append(f"    // {name}")
        parts.append(literal(character(byte, codec) for byte in range(0x80, 0x100)) + ",")
    parts.append("  ]\n}\n")
    OUTPUT.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
