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

/// What the bytes of a string are.
typedef enum {
  /// ASCII, all of them.
  TamisStringASCII,
  /// UTF-8.
  TamisStringUTF8,
  /// Not UTF-8.
  TamisStringIllFormed,
} TamisStringEncoding;

/// A string in JSON text.
typedef struct {
  /// What its bytes are.
  TamisStringEncoding encoding;
  /// The number of its escapes, where a surrogate pair is two.
  size_t escapeCount;
} TamisString;

/// Passes over a string in JSON text.
///
/// - text: At least `count` bytes, from behind the opening quote.
/// - count: How many bytes there are.
/// - string: Where to put what is known of it.
/// - Returns: The bytes in front of the closing quote; `count` if there is none, or a control character or something that
///   is no escape stands in front of it. What is known of the string means nothing then.
size_t tamis_json_string(const uint8_t *_Nonnull text, size_t count, TamisString *_Nonnull string);

/// The same without vector instructions, as other processors than x86-64 do it.
size_t tamis_json_string_portable(const uint8_t *_Nonnull text, size_t count, TamisString *_Nonnull string);

/// Copies what stands between the quotes of a string in JSON text, up to its first backslash.
///
/// - text: At least `count` bytes.
/// - count: How many bytes there are.
/// - target: Room for as many bytes; those behind the copied ones may be changed.
/// - Returns: The number of bytes copied.
size_t tamis_json_copy_from(const uint8_t *_Nonnull text, size_t count, uint8_t *_Nonnull target);

/// The same without vector instructions.
size_t tamis_json_copy_from_portable(const uint8_t *_Nonnull text, size_t count, uint8_t *_Nonnull target);

/// Copies text up to the first character that is written as an escape: a quote, a backslash, a control character, U+2028
/// or U+2029.
///
/// - text: At least `count` bytes.
/// - count: How many bytes there are.
/// - target: Room for as many bytes; those behind the copied ones may be changed.
/// - Returns: The number of bytes copied.
size_t tamis_json_copy_into(const uint8_t *_Nonnull text, size_t count, uint8_t *_Nonnull target);

/// The same without vector instructions.
size_t tamis_json_copy_into_portable(const uint8_t *_Nonnull text, size_t count, uint8_t *_Nonnull target);

#endif
