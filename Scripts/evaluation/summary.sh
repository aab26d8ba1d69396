#!/usr/bin/env bash
# Briefs of 100 words against four human summaries of each RPM2 cluster (ROUGE), and what they are worth on held-out topics.
set -euo pipefail

rpm2="$TAMIS_SHARED/data/rpm2"
if [ ! -d "$rpm2/documents" ]; then
  echo "skipped: no data at $rpm2"
  exit 0
fi

echo "weights learnt from the other topics only (the figure to expect of new topics):"
"$TAMIS" train summary "$rpm2/documents" "$rpm2/references"
for method in coverage lexrank centroid lead; do
  echo "summarize(method: $method), as shipped, from raw documents:"
  "$TAMIS" evaluate summary "$rpm2/documents" "$rpm2/references" \
    -e "clean | tokenize | summarize(method: $method)"
done
