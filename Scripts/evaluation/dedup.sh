#!/usr/bin/env bash
# Near-copies of documents: pairwise precision, recall and F1, adjusted Rand index, and recall by kind of copy.
set -euo pipefail

# The generated development sets; other seeds and sizes made by the same generator are scored if they lie beside them.
found=
for folder in "$TAMIS_SHARED"/peers/data/neardup/*/; do
  [ -d "$folder" ] || continue
  work=
  for part in docs truth; do
    if [ ! -f "$folder$part.jsonl" ] && [ -f "$folder$part.jsonl.gz" ]; then
      [ -n "$work" ] || work=$(mktemp -d)
    fi
  done
  if [ -n "$work" ]; then
    for part in docs truth; do gzip -dc "$folder$part.jsonl.gz" >"$work/$part.jsonl"; done
  fi
  found=yes
  echo "-- $(basename "$folder")"
  "$TAMIS" evaluate dedup "${work:-${folder%/}}/docs.jsonl" "${work:-${folder%/}}/truth.jsonl"
  [ -z "$work" ] || rm -r "$work"
done
[ -n "$found" ] || echo "skipped: no sets in $TAMIS_SHARED/peers/data/neardup"
