/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "words.h"

/*
 * Of each word three bytes are chosen. They are two pairs, of which one begins at an even offset,
 * wherever the word stands: so only pairs at even offsets are looked up.
 */
typedef struct {
    uint32_t known[65536 / 32]; /* bit set: some word has this pair */
    size_t n;
    struct {
        uint16_t pair;
        uint8_t before; /* bytes of the word before the pair */
        uint8_t word;
    } pairs[2 * WORDS_MAX];
} Pairs;

static uint16_t
pair_at(const uint8_t *data)
{
    uint16_t pair;
    memcpy(&pair, data, sizeof pair);
    return pair;
}

/* How seldom a byte is in programs and texts. */
static unsigned
rarity(uint8_t c)
{
    if (c == 0 || c == 0xff)
        return 0;
    return c >= 'a' && c <= 'z' ? (strchr("etaoinsr", c) ? 1 : 2) : c == ' ' ? 1 : 3;
}

/* Where the rarest three bytes of a word stand. */
static uint8_t
choose(const Word *word)
{
    unsigned best = 0, most = 0;
    for (unsigned at = 0; at + 3 <= word->size && at < UINT8_MAX; at++) {
        unsigned sum = rarity((uint8_t)word->text[at]) + 2 * rarity((uint8_t)word->text[at + 1]) +
                       rarity((uint8_t)word->text[at + 2]);
        if (sum > most) {
            most = sum;
            best = at;
        }
    }
    return (uint8_t)best;
}

static void
pairs_fill(Pairs *pairs, const Word *words, size_t n)
{
    memset(pairs->known, 0, sizeof pairs->known);
    pairs->n = 0;
    for (size_t i = 0; i < n && i < WORDS_MAX; i++) {
        uint8_t before = choose(&words[i]);
        for (unsigned k = 0; k < 2; k++, before++) {
            uint16_t pair = pair_at((const uint8_t *)words[i].text + before);
            pairs->known[pair / 32] |= 1u << pair % 32;
            pairs->pairs[pairs->n].pair = pair;
            pairs->pairs[pairs->n].before = before;
            pairs->pairs[pairs->n++].word = (uint8_t)i;
        }
    }
}

static uint32_t
is_known(const Pairs *pairs, const uint8_t *data)
{
    uint16_t pair = pair_at(data);
    return pairs->known[pair / 32] >> pair % 32 & 1;
}

/* The next even offset from `at` on with a pair of a word; the size, or a byte less, if there is
 * none. */
static uint64_t
pairs_next(const Pairs *pairs, const NetbomBytes *bytes, uint64_t at)
{
    for (; bytes->size - at >= 8; at += 8) {
        const uint8_t *data = bytes->data + at;
        if (is_known(pairs, data) | is_known(pairs, data + 2) | is_known(pairs, data + 4) |
            is_known(pairs, data + 6))
            break;
    }
    while (bytes->size - at >= 2 && !is_known(pairs, bytes->data + at))
        at += 2;
    return at;
}

void
words_find(const NetbomBytes *bytes, const Word *words, size_t n, uint64_t *ret_at)
{
    Pairs pairs;
    pairs_fill(&pairs, words, n);
    for (size_t i = 0; i < n; i++)
        ret_at[i] = bytes->size;
    for (uint64_t at = 0; (at = pairs_next(&pairs, bytes, at)) + 2 <= bytes->size; at += 2) {
        uint16_t pair = pair_at(bytes->data + at);
        for (size_t i = 0; i < pairs.n; i++) {
            const Word *word = &words[pairs.pairs[i].word];
            uint64_t *first = &ret_at[pairs.pairs[i].word];
            uint64_t before = pairs.pairs[i].before;
            if (pairs.pairs[i].pair == pair && at >= before && at - before < *first &&
                netbom_match(bytes, at - before, word->text, word->size))
                *first = at - before;
        }
    }
}
