#!/usr/bin/env bash
# encodings, mojibake, right text kept, words broken at line ends, page furniture
set -euo pipefail
data="$TAMIS_SHARED/data"
sets="$TAMIS_SHARED/peers/data"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# section TITLE: starts a part of the report.
section() { printf '\n-- %s\n' "$1"; }

section "encodings: articles and sentences written in each and read back, none of them named"
for treebank in fr_gsd-ud-dev fr_sequoia-ud-dev en_ewt-ud-dev; do
  sed -n 's/^# text = //p' "$data/ud/$treebank.conllu" >"$work/$treebank.txt"
done
"$TAMIS" evaluate encoding "$data"/rpm2/documents/*.txt
"$TAMIS" evaluate encoding "$work"/*.txt

section "mojibake: ftfy's cases, the given French set, right text"
for name in ftfy_cases.json mojibake-fr.jsonl harm.jsonl; do
  if [ -f "$sets/$name" ]; then "$TAMIS" evaluate repair "$sets/$name"; else echo "skipped: no $name"; fi
done

section "mojibake: generated from the development sets"
python3 Scripts/evaluation/make-mojibake.py fr --seed 23 --rounds 3 >"$work/mojibake-fr.jsonl"
python3 Scripts/evaluation/make-mojibake.py en --seed 23 --rounds 6 >"$work/mojibake-en.jsonl"
"$TAMIS" evaluate repair "$work/mojibake-fr.jsonl" "$work/mojibake-en.jsonl"

# RPM2 paragraphs come first in each French set, those of GSD behind them; each half is scored with words that were not
# learnt from it (docs/models/cleaner.md).
rpm2_paragraphs=3743
if [ -f "$sets/dehyph-fr-dev-1.jsonl" ]; then
  french=("$sets"/dehyph-fr-dev-{1,2,3}.jsonl)
  section "French, words broken at line ends: RPM2 paragraphs, words learnt without RPM2"
  python3 Scripts/train/cleaner-words.py --exclude rpm2 --list "$work/no-rpm2.txt"
  "$TAMIS" evaluate dehyphenation --words "$work/no-rpm2.txt" --limit $rpm2_paragraphs "${french[@]}"
  section "French: GSD paragraphs, words learnt without GSD"
  python3 Scripts/train/cleaner-words.py --exclude gsd --list "$work/no-gsd.txt"
  "$TAMIS" evaluate dehyphenation --words "$work/no-gsd.txt" --skip $rpm2_paragraphs "${french[@]}"
  section "French: both, words as shipped, which know these texts"
  "$TAMIS" evaluate dehyphenation "${french[@]}"
else
  echo "skipped: no French sets at $sets"
fi

if python3 -c 'import pyphen' 2>/dev/null; then
  section "English, words broken at line ends: the half of EWT dev that no word was learnt from"
  python3 Scripts/evaluation/hyphenation-set.py "$work/en" --half test
  "$TAMIS" evaluate dehyphenation "$work"/en-{1,2,3}.jsonl
else
  echo "skipped: English, for want of pyphen (pip install pyphen)"
fi

for language in fr en; do
  section "page furniture, $language, held-out half"
  "$TAMIS" evaluate furniture "Tests/Fixtures/furniture/$language-heldout.txt"
  section "page furniture, $language, held-out half of the second author's set"
  "$TAMIS" evaluate furniture "Tests/Fixtures/furniture/$language-second-heldout.txt"
done
