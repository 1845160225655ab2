/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds stretches of printed bytes, 64 bytes at a time. */
#include "base/printed.h"

#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/wide.h"

_Static_assert(PRINTED_MIN == 4, "printed_next_new() looks for pairs of pairs");

#define BLOCK 64

/* Sixteen bytes at once, in GNU C. */
typedef uint8_t Sixteen __attribute__((vector_size(16)));

/* Bit i: byte i, which is 0 or 0xff, is set. */
static inline uint64_t
bits_of(Sixteen bytes)
{
#if defined(__SSE2__)
    return (uint16_t)_mm_movemask_epi8((__m128i)bytes);
#else
    static const Sixteen OWN = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint64_t halves[2];
    bytes &= OWN;
    memcpy(halves, &bytes, sizeof halves);
    /* The first byte of the product is the sum of all eight. */
    for (unsigned i = 0; i < 2; i++)
        halves[i] = halves[i] * UINT64_C(0x0101010101010101) >> 56;
    return halves[0] | halves[1] << 8;
#endif
}

/* Bit i: byte i of sixteen is printed. */
static inline uint64_t
printed_of_sixteen(const uint8_t *data)
{
    Sixteen bytes;
    memcpy(&bytes, data, sizeof bytes);
    return bits_of((Sixteen)(bytes - ' ' < 0x7f - ' ') | (Sixteen)(bytes == '\t') |
                   (Sixteen)(bytes == '\n') | (Sixteen)(bytes == '\r'));
}

static inline uint64_t
printed_of_block(const uint8_t *data)
{
    return printed_of_sixteen(data) | printed_of_sixteen(data + 16) << 16 |
           printed_of_sixteen(data + 32) << 32 | printed_of_sixteen(data + 48) << 48;
}

#ifdef HAVE_THIRTY_TWO
/* As printed_of_sixteen(). Of the bytes below a blank, the table has those that are printed where
 * their low half is, and elsewhere what no byte is that is looked up there. */
FOR_THIRTY_TWO static inline uint64_t
printed_of_thirty_two(const uint8_t *data)
{
    const __m256i table =
        _mm256_setr_epi8(-1, -1, -1, -1, -1, -1, -1, -1, -1, '\t', '\n', -1, -1, '\r', -1, -1, -1,
                         -1, -1, -1, -1, -1, -1, -1, -1, '\t', '\n', -1, -1, '\r', -1, -1);
    const __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)data);
    const __m256i blank = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(table, bytes), bytes);
    /* Bytes from 0x80 on are less than all others. */
    const __m256i high = _mm256_cmpgt_epi8(bytes, _mm256_set1_epi8(' ' - 1));
    const __m256i last = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(0x7f));
    return (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(_mm256_andnot_si256(last, high), blank));
}

FOR_THIRTY_TWO static void
look_by_thirty_two(const uint8_t *data, uint64_t n_blocks, uint64_t *ret_printed)
{
    for (uint64_t i = 0; i < n_blocks; i++, data += BLOCK)
        ret_printed[i] = printed_of_thirty_two(data) | printed_of_thirty_two(data + 32) << 32;
}
#endif

static void
look(const uint8_t *data, uint64_t n_blocks, uint64_t *ret_printed)
{
#ifdef HAVE_THIRTY_TWO
    if (machine_has_thirty_two()) {
        look_by_thirty_two(data, n_blocks, ret_printed);
        return;
    }
#endif
    for (uint64_t i = 0; i < n_blocks; i++)
        ret_printed[i] = printed_of_block(data + i * BLOCK);
}

/* Looks at some blocks from search->block on; what is behind the end is not printed. */
static void
look_further(PrintedSearch *search)
{
    const PrintedBytes *bytes = &search->bytes;
    const uint64_t at = search->block, left = at < bytes->size ? bytes->size - at : 0;
    uint64_t n_blocks = left / BLOCK < PRINTED_BLOCKS ? left / BLOCK : PRINTED_BLOCKS;
    if (n_blocks > 0) {
        look(bytes->data + at, n_blocks, search->looked);
    } else {
        uint8_t last[BLOCK] = {0};
        if (left > 0)
            memcpy(last, bytes->data + at, left);
        look(last, n_blocks = 1, search->looked);
    }
    search->first = at;
    search->end = at + n_blocks * BLOCK;
}

/* Those of the block at search->block, which is behind the last one that was asked for, or the
 * first. */
static inline uint64_t
block_printed(PrintedSearch *search)
{
    if (search->block >= search->end)
        look_further(search);
    return search->looked[(search->block - search->first) / BLOCK];
}

/* The first of the stretches that ends behind `at`. */
static uint64_t
stretch_behind(const PrintedBytes *bytes, uint64_t at)
{
    uint64_t low = 0, high = bytes->n_stretches;
    while (low < high) {
        const uint64_t middle = low + (high - low) / 2;
        const NetbomStretch *stretch = &bytes->stretches[middle];
        if ((uint64_t)stretch->at + stretch->size > at)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

PrintedSearch
printed_search(const PrintedBytes *bytes, uint64_t at)
{
    const unsigned cut = at % BLOCK;
    PrintedSearch search = {.bytes = *bytes, .start = at, .block = at - cut};
    if (bytes->stretches)
        search.next = at > 0 ? stretch_behind(bytes, at) : 0;
    else
        search.printed = block_printed(&search) & UINT64_MAX << cut;
    return search;
}

/* Where a stretch ends that the last byte of the block belongs to: in another block. */
static uint64_t
end_behind(PrintedSearch *search)
{
    do {
        search->block += BLOCK;
        search->printed = block_printed(search);
    } while (search->printed == UINT64_MAX);
    const unsigned n = (unsigned)__builtin_ctzll(~search->printed);
    search->printed &= UINT64_MAX << n;
    return search->block + n;
}

bool
printed_next_new(PrintedSearch *search, uint64_t *ret_from, uint64_t *ret_end)
{
    while (search->block < search->bytes.size) {
        const uint64_t printed = search->printed;
        /* Bit i: PRINTED_MIN of them follow each other from there on, in this block. */
        const uint64_t pairs = printed & printed >> 1, enough = pairs & pairs >> 2;
        const bool goes_on = printed >> (BLOCK - 1);
        if (enough == 0 && !goes_on) {
            search->block += BLOCK;
            search->printed = block_printed(search);
            continue;
        }
        const unsigned n = printed == UINT64_MAX ? BLOCK : (unsigned)__builtin_clzll(~printed);
        const unsigned from = enough != 0 ? (unsigned)__builtin_ctzll(enough) : BLOCK - n;
        *ret_from = search->block + from;
        if (!goes_on || from < BLOCK - n) {
            const unsigned end = from + (unsigned)__builtin_ctzll(~(printed >> from));
            search->printed &= UINT64_MAX << end;
            *ret_end = search->block + end;
            return true;
        }
        *ret_end = end_behind(search);
        if (*ret_end - *ret_from >= PRINTED_MIN)
            return true;
    }
    return false;
}
