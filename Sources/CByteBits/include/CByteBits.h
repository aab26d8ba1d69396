#ifndef TAMIS_CBYTEBITS_H
#define TAMIS_CBYTEBITS_H

#include <stddef.h>
#include <stdint.h>

/// Tells for each byte of UTF-8 text whether it goes on a word: an ASCII letter or digit, or a byte of a Latin-1 letter
/// (U+00C0 to U+00FF but for the signs × and ÷).
///
/// Both bytes of a Latin-1 letter count if both are among the `count` ones, or if the text goes on behind them.
///
/// - text: At least `count` bytes; the first one begins a scalar.
/// - count: How many bytes to tell of.
/// - hasMore: Whether the text goes on behind them: one more byte can then be read.
/// - bits: Where to put (`count` + 63) / 64 words: byte *i* is bit *i* & 7 of the byte *i* / 8 in memory; bits behind
///   the last byte are 0.
void tamis_word_bits(const uint8_t *_Nonnull text, size_t count, int hasMore, uint64_t *_Nonnull bits);

/// The same without vector instructions, as other processors than x86-64 do it.
void tamis_word_bits_portable(const uint8_t *_Nonnull text, size_t count, int hasMore, uint64_t *_Nonnull bits);

#endif
