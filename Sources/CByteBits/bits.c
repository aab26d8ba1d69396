#include "CByteBits.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// What 64 bytes are, a bit each.
typedef struct {
  /// ASCII letters and digits.
  uint64_t plain;
  /// First and second bytes of Latin-1 letters, if they stand together.
  uint64_t lead, tail;
} Masks;

/// Eight bytes at a time. Sums of two bytes below 0x80 do not carry into the next byte, so all go side by side.
static Masks portable(const uint8_t *bytes) {
  const uint64_t ones = 0x0101010101010101, tops = 0x80 * ones;
  Masks masks = {0, 0, 0};
  for (int index = 0; index < 8; index++) {
    uint64_t chunk = 0;
    for (int byte = 7; byte >= 0; byte--) chunk = chunk << 8 | bytes[8 * index + byte];
    uint64_t low = chunk & ~tops, folded = low | 0x20 * ones;
    // Top bits: at least 'a' and not above 'z'; at least '0' and not above '9'.
    uint64_t letter = (folded + (0x80 - 'a') * ones) & ~(folded + (0x7F - 'z') * ones);
    uint64_t digit = (low + (0x80 - '0') * ones) & ~(low + (0x7F - '9') * ones);
    uint64_t isNotLead = (low ^ 0x43 * ones) + 0x7F * ones;
    // The last five bits of the signs × and ÷ are 0x17.
    uint64_t isNoSign = ((low ^ 0x17 * ones) & 0x1F * ones) + 0x7F * ones;
    // The top bits of eight bytes become a byte; no two products meet in one bit.
    const uint64_t gather = 0x0002040810204081;
    masks.plain |= (((letter | digit) & ~chunk & tops) * gather >> 56) << 8 * index;
    masks.lead |= ((chunk & ~isNotLead & tops) * gather >> 56) << 8 * index;
    masks.tail |= ((chunk & ~(chunk << 1) & isNoSign & tops) * gather >> 56) << 8 * index;
  }
  return masks;
}

#if defined(__SSE2__)
/// Sixteen bytes at a time. Bytes are compared as signed ones, so ranges are moved to the lowest values first.
static Masks vector(const uint8_t *bytes) {
  Masks masks = {0, 0, 0};
  for (int index = 0; index < 4; index++) {
    __m128i chunk = _mm_loadu_si128((const __m128i *)(bytes + 16 * index));
    __m128i folded = _mm_or_si128(chunk, _mm_set1_epi8(0x20));
    __m128i letter = _mm_cmplt_epi8(_mm_sub_epi8(folded, _mm_set1_epi8((char)('a' + 0x80))), _mm_set1_epi8(-128 + 26));
    __m128i digit = _mm_cmplt_epi8(_mm_sub_epi8(chunk, _mm_set1_epi8((char)('0' + 0x80))), _mm_set1_epi8(-128 + 10));
    __m128i lead = _mm_cmpeq_epi8(chunk, _mm_set1_epi8((char)0xC3));
    __m128i sign = _mm_cmpeq_epi8(folded, _mm_set1_epi8((char)0xB7));
    __m128i tail = _mm_andnot_si128(sign, _mm_cmplt_epi8(chunk, _mm_set1_epi8((char)0xC0)));
    masks.plain |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_or_si128(letter, digit)) << 16 * index;
    masks.lead |= (uint64_t)(uint32_t)_mm_movemask_epi8(lead) << 16 * index;
    masks.tail |= (uint64_t)(uint32_t)_mm_movemask_epi8(tail) << 16 * index;
  }
  return masks;
}
#else
#define vector portable
#endif

/// The second bytes of Latin-1 letters are those of other scalars, too, but for the signs.
static int isTail(uint8_t byte) { return (byte & 0xC0) == 0x80 && (byte & 0x1F) != 0x17; }

static inline __attribute__((always_inline)) void fill(
    const uint8_t *text, size_t count, int hasMore, uint64_t *bits, Masks (*masksOf)(const uint8_t *)) {
  uint64_t lead = 0;
  for (size_t start = 0; start < count; start += 64) {
    size_t length = count - start;
    Masks masks;
    if (length >= 64) {
      masks = masksOf(text + start);
    } else {
      uint8_t rest[64] = {0};
      memcpy(rest, text + start, length);
      masks = masksOf(rest);
    }
    uint64_t tail = masks.tail & (masks.lead << 1 | lead);
    // The second byte of the last letter stands in the next block.
    uint64_t next = (length > 64 || (length == 64 && hasMore)) && isTail(text[start + 64]);
    uint64_t word = masks.plain | tail | (masks.lead & (tail >> 1 | next << 63));
    // A letter cut off by the end of a shorter block.
    if (length < 64 && hasMore && isTail(text[count])) word |= masks.lead & (uint64_t)1 << (length - 1);
    lead = masks.lead >> 63;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    bits[start / 64] = word;
  }
}

void tamis_word_bits(const uint8_t *text, size_t count, int hasMore, uint64_t *bits) {
  fill(text, count, hasMore, bits, vector);
}

void tamis_word_bits_portable(const uint8_t *text, size_t count, int hasMore, uint64_t *bits) {
  fill(text, count, hasMore, bits, portable);
}
