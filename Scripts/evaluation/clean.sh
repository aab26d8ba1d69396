#!/usr/bin/env bash
# clean: words broken at line ends, page furniture
set -euo pipefail
cd "$(dirname "$0")/../.."

sets="$TAMIS_SHARED/peers/data"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# RPM2 paragraphs come first in each French set, those of GSD behind them; each half is scored with words that were not
# learnt from it (docs/models/cleaner.md).
rpm2_paragraphs=3743
if [ -f "$sets/dehyph-fr-dev-1.jsonl" ]; then
  french=("$sets"/dehyph-fr-dev-{1,2,3}.jsonl)
  echo "-- French, words broken at line ends: RPM2 paragraphs, words learnt without RPM2"
  python3 Scripts/train/cleaner-words.py --exclude rpm2 --list "$scratch/no-rpm2.txt"
  "$TAMIS" evaluate dehyphenation --words "$scratch/no-rpm2.txt" --limit $rpm2_paragraphs "${french[@]}"
  echo "-- French: GSD paragraphs, words learnt without GSD"
  python3 Scripts/train/cleaner-words.py --exclude gsd --list "$scratch/no-gsd.txt"
  "$TAMIS" evaluate dehyphenation --words "$scratch/no-gsd.txt" --skip $rpm2_paragraphs "${french[@]}"
  echo "-- French: both, words as shipped, which know these texts"
  "$TAMIS" evaluate dehyphenation "${french[@]}"
else
  echo "skipped: no French sets at $sets"
fi

if python3 -c 'import pyphen' 2>/dev/null; then
  echo "-- English, words broken at line ends: the half of EWT dev that no word was learnt from"
  python3 Scripts/evaluation/hyphenation-set.py "$scratch/en" --half test
  "$TAMIS" evaluate dehyphenation "$scratch"/en-{1,2,3}.jsonl
else
  echo "skipped: English, for want of pyphen (pip install pyphen)"
fi

for language in fr en; do
  echo "-- page furniture, $language, held-out half"
  "$TAMIS" evaluate furniture "Tests/Fixtures/furniture/$language-heldout.txt"
done
