#!/usr/bin/env bash
# Language identification: pieces of texts that it has not learnt from, by length, mixed documents, noise.
set -euo pipefail
data="$TAMIS_SHARED/data"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
texts=()
for set in fr_sequoia-ud-dev fr_gsd-ud-dev; do
  if [ -f "$data/ud/$set.conllu" ]; then texts+=("fr=$data/ud/$set.conllu"); else echo "skipped: no $set.conllu"; fi
done
# English words are counted in four documents of five, French ones in topics 01 to 08: see Scripts/train.
if [ -f "$data/ud/en_ewt-ud-dev.conllu" ]; then
  awk '/^# newdoc/ { n++ } n % 5 == 0' "$data/ud/en_ewt-ud-dev.conllu" >"$folder/en_ewt-ud-dev-fifth.conllu"
  texts+=("en=$folder/en_ewt-ud-dev-fifth.conllu")
else
  echo "skipped: no en_ewt-ud-dev.conllu"
fi
if compgen -G "$data/rpm2/documents/T09_*" >/dev/null; then
  texts+=("fr=$data/rpm2/documents/T09_*" "fr=$data/rpm2/documents/T10_*")
else
  echo "skipped: no rpm2/documents"
fi
[ ${#texts[@]} -eq 0 ] || "$TAMIS" evaluate languages "${texts[@]}" --lengths 20,50,100,500 --mixed 200
echo
fixtures=Tests/Fixtures/languages
"$TAMIS" evaluate languages de=$fixtures/de.txt es=$fixtures/es.txt it=$fixtures/it.txt pt=$fixtures/pt.txt \
  nl=$fixtures/nl.txt und=$fixtures/und.txt --lengths 0,20,50,100
