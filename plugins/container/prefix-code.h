/* SPDX-License-Identifier: GPL-3.0-or-later */
/* prefix-code.h: canonical Huffman codes, whose words follow from their lengths. */
#ifndef NETBOM_PREFIX_CODE_H
#define NETBOM_PREFIX_CODE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { PREFIX_SYMBOLS_MAX = 656, PREFIX_BITS_MAX = 16 };

#define PREFIX_NONE UINT32_MAX

/* Symbols in the order of their words; counts of words by their length. */
typedef struct {
    uint16_t symbols[PREFIX_SYMBOLS_MAX], counts[PREFIX_BITS_MAX + 1];
    bool single; /* one symbol, which takes no bits */
} PrefixCode;

static inline void
prefix_code_single(PrefixCode *code, unsigned symbol)
{
    memset(code, 0, sizeof *code);
    code->single = true;
    code->symbols[0] = (uint16_t)symbol;
}

/* Lengths of at most PREFIX_BITS_MAX; 0: no word. Answers how much of the room for words they take,
 * in parts of 65536: 65536 is a whole code. */
static inline uint32_t
prefix_code_build(PrefixCode *code, const uint8_t *lengths, unsigned count)
{
    uint16_t next[PREFIX_BITS_MAX + 1] = {0};
    uint32_t used = 0;
    memset(code, 0, sizeof *code);
    for (unsigned i = 0; i < count; i++)
        if (lengths[i] > 0) {
            code->counts[lengths[i]]++;
            used += UINT32_C(1) << (PREFIX_BITS_MAX - lengths[i]);
        }
    for (unsigned length = 1; length < PREFIX_BITS_MAX; length++)
        next[length + 1] = (uint16_t)(next[length] + code->counts[length]);
    for (unsigned i = 0; i < count; i++)
        if (lengths[i] > 0)
            code->symbols[next[lengths[i]]++] = (uint16_t)i;
    return used;
}

/* The next symbol; `bit` gives the bits. PREFIX_NONE: no word of the code (one that is zeroed has
 * none). */
static inline uint32_t
prefix_code_take(const PrefixCode *code, unsigned (*bit)(void *), void *bits)
{
    uint32_t word = 0, first = 0, index = 0;
    if (code->single)
        return code->symbols[0];
    for (unsigned length = 1; length <= PREFIX_BITS_MAX; length++) {
        word = word << 1 | bit(bits);
        first <<= 1;
        if (word - first < code->counts[length])
            return code->symbols[index + word - first];
        index += code->counts[length];
        first += code->counts[length];
    }
    return PREFIX_NONE;
}

#endif
