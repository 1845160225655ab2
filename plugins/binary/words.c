/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "words.h"
#include "base/needles.h"

#include <assert.h>

uint64_t
word_next(const NetbomBytes *bytes, uint64_t at, const char *word)
{
    Needles needles = {0};
    uint64_t size = strlen(word), before = needle_choose(word, size);
    unsigned groups;
    needles_add(&needles, word + before, size - before, 0);
    for (at += before; at < bytes->size; at++) {
        at = needles_next(&needles, bytes->data, bytes->size, at, &groups);
        if (netbom_match(bytes, at - before, word, size))
            return at - before;
    }
    return bytes->size;
}

void
words_find(const NetbomBytes *bytes, const Word *words, size_t n, uint64_t *ret_at)
{
    Needles needles = {0};
    uint64_t before[WORDS_MAX];
    unsigned groups;
    assert(n <= WORDS_MAX);
    for (size_t i = 0; i < n; i++) {
        ret_at[i] = bytes->size;
        before[i] = needle_choose(words[i].text, words[i].size);
        needles_add(&needles, words[i].text + before[i], words[i].size - before[i], (unsigned)i);
    }
    for (uint64_t at = 0;
         (at = needles_next(&needles, bytes->data, bytes->size, at, &groups)) < bytes->size; at++)
        for (size_t i = 0; i < n; i++)
            if (groups >> i % NEEDLE_GROUPS & 1 && at >= before[i] && at - before[i] < ret_at[i] &&
                netbom_match(bytes, at - before[i], words[i].text, words[i].size))
                ret_at[i] = at - before[i];
}
