// Dedup
