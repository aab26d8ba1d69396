#include "CByteBits.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define INLINE static inline __attribute__((always_inline))

/// What up to 64 bytes are, a bit each; bytes that are missing are zeros.
typedef struct {
  /// Quotes, backslashes and control characters.
  uint64_t stops;
  /// Bytes that are not ASCII.
  uint64_t high;
} Classes;

/// What up to 64 bytes are in UTF-8, a bit each.
typedef struct {
  /// Bytes that go on a sequence.
  uint64_t tail;
  /// First bytes of three bytes or more.
  uint64_t lead3;
  /// Not 0 if there are bytes that no sequence has, first bytes of four bytes, or those whose next one must be in a part of
  /// 0x80 ... 0xBF. No European language has these often.
  uint64_t rarities;
} Sequences;

/// What up to 64 bytes are that hold rarities, a bit each.
typedef struct {
  /// First bytes of four bytes.
  uint64_t lead4;
  /// Bytes that no sequence has, and first bytes that the next one does not fit: too long a form, a surrogate, a value
  /// above U+10FFFF.
  uint64_t bad;
} Rarities;

/// What is copied until the first byte that is something else.
typedef enum { TextOfJSON, TextForJSON } Copied;

/// One way to look at bytes.
typedef struct {
  Classes (*classes)(const uint8_t *bytes, size_t length);
  Sequences (*sequences)(const uint8_t *bytes, size_t length);
  /// Copies whole chunks up to one that may hold something else; returns their bytes.
  size_t (*copyChunks)(const uint8_t *bytes, size_t count, uint8_t *target, Copied what);
} Way;

// MARK: - Eight bytes in an integer

static const uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;

/// Up to eight bytes at an offset, the first one lowest.
INLINE uint64_t eight(const uint8_t *bytes, size_t offset, size_t length) {
  uint64_t word = 0;
  if (length >= offset + 8) {
    memcpy(&word, bytes + offset, 8);
  } else if (length > offset) {
    memcpy(&word, bytes + offset, length - offset);
  }
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}

/// The top bits of eight bytes become a byte; no two products meet in one bit.
INLINE uint64_t gather(uint64_t marks, int index) { return ((marks & tops) * 0x0002040810204081 >> 56) << 8 * index; }

/// The top bit of each byte that is 0; the sums do not carry into the next byte.
INLINE uint64_t zeros(uint64_t word) { return ~(((word & ~tops) + ~tops) | word) & tops; }

INLINE uint64_t equal(uint64_t word, uint8_t byte) { return zeros(word ^ byte * ones); }

INLINE uint64_t stopsOf(uint64_t word) { return equal(word, '"') | equal(word, '\\') | zeros(word & 0xE0 * ones); }

INLINE Classes portableClasses(const uint8_t *bytes, size_t length) {
  Classes classes = {0, 0};
  for (int index = 0; index < 8; index++) {
    uint64_t word = eight(bytes, 8 * (size_t)index, length);
    classes.stops |= gather(stopsOf(word), index);
    classes.high |= gather(word, index);
  }
  return classes;
}

INLINE Sequences portableSequences(const uint8_t *bytes, size_t length) {
  Sequences sequences = {0, 0, 0};
  for (int index = 0; index < 8; index++) {
    uint64_t word = eight(bytes, 8 * (size_t)index, length), lead3 = word & word << 1 & word << 2;
    sequences.tail |= gather(word & ~(word << 1), index);
    sequences.lead3 |= gather(lead3, index);
    sequences.rarities |= (lead3 & word << 3 & tops) | equal(word & 0xFE * ones, 0xC0) | equal(word, 0xE0) |
                          equal(word, 0xED);
  }
  return sequences;
}

INLINE size_t portableCopy(const uint8_t *bytes, size_t count, uint8_t *target, Copied what) {
  size_t start = 0;
  for (; count - start >= 8; start += 8) {
    uint64_t word = eight(bytes + start, 0, 8);
    if (what == TextOfJSON ? equal(word, '\\') : stopsOf(word) | equal(word, 0xE2)) break;
    memcpy(target + start, bytes + start, 8);
  }
  return start;
}

static const Way portableWay = {portableClasses, portableSequences, portableCopy};

// MARK: - Sixteen bytes in a vector

#if defined(__SSE2__)
/// Up to 15 bytes. Without a detour through memory, which a vector that was put together there would wait for.
INLINE __m128i few(const uint8_t *bytes, size_t count) {
  uint64_t low = 0, high = 0;
  if (count >= 8) {
    memcpy(&low, bytes, 8);
    memcpy(&high, bytes + count - 8, 8);
    high = count == 8 ? 0 : high >> (128 - 8 * count);
  } else if (count >= 4) {
    uint32_t first, last;
    memcpy(&first, bytes, 4);
    memcpy(&last, bytes + count - 4, 4);
    low = first | (uint64_t)last << (8 * count - 32);
  } else if (count > 0) {
    low = bytes[0] | (uint64_t)bytes[count / 2] << 8 * (count / 2) | (uint64_t)bytes[count - 1] << 8 * (count - 1);
  }
  return _mm_set_epi64x((long long)high, (long long)low);
}

/// Sixteen bytes at an offset, of which some may be missing.
INLINE __m128i sixteen(const uint8_t *bytes, int index, size_t length) {
  size_t offset = 16 * (size_t)index;
  if (length >= offset + 16) return _mm_loadu_si128((const __m128i *)(bytes + offset));
  return length > offset ? few(bytes + offset, length - offset) : _mm_setzero_si128();
}

INLINE __m128i all(int byte) { return _mm_set1_epi8((char)byte); }

INLINE __m128i is(__m128i chunk, int byte) { return _mm_cmpeq_epi8(chunk, all(byte)); }

INLINE __m128i isAtLeast(__m128i chunk, int byte) { return _mm_cmpeq_epi8(_mm_max_epu8(chunk, all(byte)), chunk); }

INLINE __m128i either(__m128i one, __m128i other) { return _mm_or_si128(one, other); }

INLINE __m128i isStop(__m128i chunk) {
  __m128i isControl = _mm_cmpeq_epi8(_mm_min_epu8(chunk, all(0x1F)), chunk);
  return either(either(is(chunk, '"'), is(chunk, '\\')), isControl);
}

INLINE uint64_t bits(__m128i marks, int index) { return (uint64_t)(uint32_t)_mm_movemask_epi8(marks) << 16 * index; }

INLINE Classes vectorClasses(const uint8_t *bytes, size_t length) {
  Classes classes = {0, 0};
  for (int index = 0; index < 4; index++) {
    __m128i chunk = sixteen(bytes, index, length);
    classes.stops |= bits(isStop(chunk), index);
    classes.high |= bits(chunk, index);
  }
  return classes;
}

INLINE Sequences vectorSequences(const uint8_t *bytes, size_t length) {
  Sequences sequences = {0, 0, 0};
  __m128i rarities = _mm_setzero_si128();
  for (int index = 0; index < 4; index++) {
    __m128i chunk = sixteen(bytes, index, length);
    sequences.tail |= bits(_mm_cmplt_epi8(chunk, all(0xC0)), index);
    sequences.lead3 |= bits(isAtLeast(chunk, 0xE0), index);
    __m128i isOdd = either(is(_mm_and_si128(chunk, all(0xFE)), 0xC0), isAtLeast(chunk, 0xF0));
    rarities = either(rarities, either(isOdd, either(is(chunk, 0xE0), is(chunk, 0xED))));
  }
  sequences.rarities = bits(rarities, 0);
  return sequences;
}

/// The first bytes of U+2028 and U+2029 among sixteen bytes, behind which there are two more.
INLINE __m128i isSeparator(const uint8_t *bytes) {
  __m128i second = is(sixteen(bytes + 1, 0, 16), 0x80);
  __m128i third = is(_mm_and_si128(sixteen(bytes + 2, 0, 16), all(0xFE)), 0xA8);
  return _mm_and_si128(is(sixteen(bytes, 0, 16), 0xE2), _mm_and_si128(second, third));
}

/// What may end a copy; near the end of the text, each character that begins as the separators do.
INLINE uint64_t endsOf(__m128i chunk, const uint8_t *bytes, size_t count, Copied what) {
  if (what == TextOfJSON) return bits(is(chunk, '\\'), 0);
  return bits(either(isStop(chunk), count < 18 ? is(chunk, 0xE2) : isSeparator(bytes)), 0);
}

/// Copies up to 15 bytes, in at most two pieces that overlap.
INLINE void copyFew(const uint8_t *bytes, size_t count, uint8_t *target) {
  if (count >= 8) {
    uint64_t first, last;
    memcpy(&first, bytes, 8);
    memcpy(&last, bytes + count - 8, 8);
    memcpy(target, &first, 8);
    memcpy(target + count - 8, &last, 8);
  } else if (count >= 4) {
    uint32_t first, last;
    memcpy(&first, bytes, 4);
    memcpy(&last, bytes + count - 4, 4);
    memcpy(target, &first, 4);
    memcpy(target + count - 4, &last, 4);
  } else {
    for (size_t index = 0; index < count; index++) target[index] = bytes[index];
  }
}

INLINE size_t vectorCopy(const uint8_t *bytes, size_t count, uint8_t *target, Copied what) {
  size_t start = 0;
  for (; count - start >= 16; start += 16) {
    __m128i chunk = sixteen(bytes + start, 0, 16);
    // What is behind an end is written again.
    _mm_storeu_si128((__m128i *)(target + start), chunk);
    uint64_t ends = endsOf(chunk, bytes + start, count - start, what);
    if (ends) return start + (size_t)__builtin_ctzll(ends);
  }
  size_t rest = count - start;
  uint64_t ends = endsOf(few(bytes + start, rest), bytes + start, rest, what) & (((uint64_t)1 << rest) - 1);
  copyFew(bytes + start, rest, target + start);
  return start + (ends ? (size_t)__builtin_ctzll(ends) : rest);
}

static const Way vectorWay = {vectorClasses, vectorSequences, vectorCopy};
#else
#define vectorWay portableWay
#endif

// MARK: - Strings in JSON

/// Looks at up to 64 bytes one by one; `count` bytes can be read, those behind the 64th included.
static __attribute__((noinline)) Rarities raritiesOf(const uint8_t *bytes, size_t count) {
  Rarities rarities = {0, 0};
  for (size_t index = 0; index < 64 && index < count; index++) {
    uint8_t byte = bytes[index], next = index + 1 < count ? bytes[index + 1] : 0;
    int isBad = (byte & 0xFE) == 0xC0 || byte >= 0xF5 || (byte == 0xE0 && next < 0xA0) ||
                (byte == 0xED && next >= 0xA0) || (byte == 0xF0 && next < 0x90) || (byte == 0xF4 && next >= 0x90);
    rarities.lead4 |= (uint64_t)(byte >= 0xF0) << index;
    rarities.bad |= (uint64_t)isBad << index;
  }
  return rarities;
}

/// What is known of the blocks so far.
typedef struct {
  /// Whether there were bytes beyond ASCII, and breaches of UTF-8.
  uint64_t high, breaches;
  /// The bytes of a sequence that are to come, as bits from the lowest.
  uint64_t expected;
  size_t escapeCount;
  /// The bytes from here on that belong to an escape.
  size_t rest;
} Progress;

/// Checks the encoding of a block up to a stop, or all of it; `count` bytes can be read.
INLINE void check(
    const uint8_t *block, size_t length, size_t count, uint64_t high, size_t stop, Progress *progress, Way way) {
  uint64_t mask = stop >= 63 ? ~(uint64_t)0 : ((uint64_t)2 << stop) - 1;
  // Where some text is beyond ASCII, most blocks are: none is left out from then on, since nobody could foresee which.
  if (!((high & mask) | progress->high | progress->expected)) return;
  Sequences sequences = way.sequences(block, length);
  Rarities rarities = {0, 0};
  if (sequences.rarities) rarities = raritiesOf(block, count);
  uint64_t lead = high & ~sequences.tail;
  uint64_t due = lead << 1 | sequences.lead3 << 2 | rarities.lead4 << 3 | progress->expected;
  // The byte at the stop is ASCII: it is a breach where it cuts a sequence.
  progress->breaches |= ((due ^ sequences.tail) | rarities.bad) & mask;
  progress->expected = lead >> 63 | sequences.lead3 >> 62 | rarities.lead4 >> 61;
  progress->high |= high & mask;
}

/// How many bytes an escape has, by the letter behind its backslash. Tables, since nobody could foresee the jumps.
static const uint8_t escapeLengths[256] = {
    ['"'] = 2, ['\\'] = 2, ['/'] = 2, ['b'] = 2, ['f'] = 2, ['n'] = 2, ['r'] = 2, ['t'] = 2, ['u'] = 6,
};

static const uint8_t isDigit[256] = {
    ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1, ['8'] = 1, ['9'] = 1,
    ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1,
    ['A'] = 1, ['B'] = 1, ['C'] = 1, ['D'] = 1, ['E'] = 1, ['F'] = 1,
};

/// How many bytes an escape has, or 0 if it is none.
INLINE size_t escapeLength(const uint8_t *text, size_t count) {
  if (count < 2) return 0;
  size_t length = escapeLengths[text[1]];
  if (length < 6) return length;
  if (count < 6) return 0;
  return isDigit[text[2]] & isDigit[text[3]] & isDigit[text[4]] & isDigit[text[5]] ? 6 : 0;
}

/// Passes over a block of up to 64 bytes, of which `count` can be read; returns the place of its first byte that is
/// neither plain nor of an escape, or 64. Missing bytes are none.
INLINE size_t passBlock(const uint8_t *block, size_t length, size_t count, Progress *progress, Way way) {
  Classes classes = way.classes(block, length);
  uint64_t stops = classes.stops & ~(uint64_t)0 << progress->rest;
  progress->rest = 0;
  size_t stop = 64;
  while (stops) {
    size_t place = (size_t)__builtin_ctzll(stops), escape = 0;
    if (place < length && block[place] == '\\') escape = escapeLength(block + place, count - place);
    if (escape == 0) {
      stop = place;
      break;
    }
    progress->escapeCount += 1;
    if (place + escape >= 64) {
      progress->rest = place + escape - 64;
      break;
    }
    stops &= ~(uint64_t)0 << (place + escape);
  }
  check(block, length, count, classes.high, stop, progress, way);
  return stop;
}

INLINE size_t passString(const uint8_t *text, size_t count, TamisString *string, Way way) {
  Progress progress = {0, 0, 0, 0, 0};
  size_t start = 0, stop = 64;
  while (count - start >= 64) {
    stop = passBlock(text + start, 64, count - start, &progress, way);
    if (stop < 64) break;
    start += 64;
  }
  if (stop == 64) stop = passBlock(text + start, count - start, count - start, &progress, way);
  string->escapeCount = progress.escapeCount;
  string->encoding = progress.breaches ? TamisStringIllFormed : progress.high ? TamisStringUTF8 : TamisStringASCII;
  size_t end = start + stop;
  return end < count && text[end] == '"' ? end : count;
}

// MARK: - Copies

/// Whether a byte ends what is copied.
INLINE int isEnd(const uint8_t *text, size_t count, Copied what) {
  if (*text == '\\') return 1;
  if (what == TextOfJSON) return 0;
  if (*text == '"' || *text < 0x20) return 1;
  return *text == 0xE2 && count > 2 && text[1] == 0x80 && (text[2] & 0xFE) == 0xA8;
}

INLINE size_t copy(const uint8_t *text, size_t count, uint8_t *target, Copied what, Way way) {
  size_t place = 0;
  for (;;) {
    place += way.copyChunks(text + place, count - place, target + place, what);
    // One byte at a time to the end, or until chunks can go on.
    for (size_t rest = 8; place < count && rest > 0; rest--, place++) {
      if (isEnd(text + place, count - place, what)) return place;
      target[place] = text[place];
    }
    if (place == count) return count;
  }
}

size_t tamis_json_string(const uint8_t *text, size_t count, TamisString *string) {
  return passString(text, count, string, vectorWay);
}

size_t tamis_json_string_portable(const uint8_t *text, size_t count, TamisString *string) {
  return passString(text, count, string, portableWay);
}

size_t tamis_json_copy_from(const uint8_t *text, size_t count, uint8_t *target) {
  return copy(text, count, target, TextOfJSON, vectorWay);
}

size_t tamis_json_copy_from_portable(const uint8_t *text, size_t count, uint8_t *target) {
  return copy(text, count, target, TextOfJSON, portableWay);
}

size_t tamis_json_copy_into(const uint8_t *text, size_t count, uint8_t *target) {
  return copy(text, count, target, TextForJSON, vectorWay);
}

size_t tamis_json_copy_into_portable(const uint8_t *text, size_t count, uint8_t *target) {
  return copy(text, count, target, TextForJSON, portableWay);
}
