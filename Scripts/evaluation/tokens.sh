#!/usr/bin/env bash
# Tokens, sentences and words: CoNLL 2018 F1 on raw text of Universal Dependencies treebanks.
set -euo pipefail
ud="$TAMIS_SHARED/data/ud"
for language in fr en; do
  sets=()
  for set in fr_sequoia-ud-dev fr_sequoia-ud-test fr_gsd-ud-dev en_ewt-ud-dev; do
    [ "${set%%_*}" = "$language" ] || continue
    if [ -f "$ud/$set.conllu" ]; then sets+=("$ud/$set.conllu"); else echo "skipped: no $set.conllu"; fi
  done
  [ ${#sets[@]} -eq 0 ] || "$TAMIS" evaluate tokens "${sets[@]}" --language "$language"
done
