#!/usr/bin/env bash
# encodings guessed, mojibake repaired, right text kept
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
