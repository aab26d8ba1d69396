#!/usr/bin/env bash
# names of people, places, organisations and others in French: exact span and type F1 from raw text
set -euo pipefail

data="$TAMIS_SHARED/data/ner"
for set in news-dev sequoia-test; do
  file="$data/$set.jsonl"
  if [ ! -f "$file" ]; then
    echo "skipped: no $file"
    continue
  fi
  echo "-- $set: tokenize | ner on each text, spans and kinds compared with the annotation"
  "$TAMIS" evaluate ner "$file" --worst 0
done
