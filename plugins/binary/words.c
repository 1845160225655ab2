/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "words.h"
#include "base/needles.h"

#include <assert.h>

/* Of a word the bytes that are looked for stand behind so many others. */
static uint64_t
word_add(Needles *needles, const char *word, uint64_t size, unsigned group)
{
    const uint64_t before = needle_choose(word, size);
    needles_add(needles, word + before, size - before, group);
    return before;
}

uint64_t
word_next(const NetbomBytes *bytes, uint64_t at, const char *word)
{
    Needles needles = {0};
    const uint64_t size = strlen(word), before = word_add(&needles, word, size, 0);
    NeedleSearch search = needle_search(&needles, bytes->data, bytes->size);
    unsigned groups;
    for (at += before; (at = needle_next(&search, at, &groups)) < bytes->size; at++)
        if (netbom_match(bytes, at - before, word, size))
            return at - before;
    return bytes->size;
}

uint64_t
printed_word_next(const PrintedBytes *printed, uint64_t at, const char *word)
{
    const NetbomBytes bytes = {printed->data, printed->size};
    Needles needles = {0};
    const uint64_t size = strlen(word), before = word_add(&needles, word, size, 0);
    NeedleSearch search = needle_search(&needles, bytes.data, bytes.size);
    PrintedSearch stretches = printed_search(printed, at);
    uint64_t from, end;
    unsigned groups;
    while (printed_next(&stretches, &from, &end))
        for (at = from + before; (at = needle_before(&search, at, end, &groups)) < end; at++)
            if (netbom_match(&bytes, at - before, word, size))
                return at - before;
    return bytes.size;
}

/* Words that are looked for. */
typedef struct {
    NetbomBytes bytes;
    const Word *words;
    size_t n;
    uint64_t before[WORDS_MAX], *first;
    Needles needles;
} WordSearch;

/* Those of some groups, which may stand at `at`. */
static void
look_at(WordSearch *search, uint64_t at, unsigned groups)
{
    for (size_t i = 0; i < search->n; i++)
        if (groups >> i % NEEDLE_GROUPS & 1 && at >= search->before[i] &&
            at - search->before[i] < search->first[i] &&
            netbom_match(&search->bytes, at - search->before[i], search->words[i].text,
                         search->words[i].size))
            search->first[i] = at - search->before[i];
}

void
printed_words_find(const PrintedBytes *printed, const Word *words, size_t n, uint64_t *ret_at)
{
    WordSearch search = {
        .bytes = {printed->data, printed->size}, .words = words, .n = n, .first = ret_at};
    PrintedSearch stretches = printed_search(printed, 0);
    uint64_t from, end;
    unsigned groups;
    assert(n <= WORDS_MAX);
    for (size_t i = 0; i < n; i++) {
        ret_at[i] = printed->size;
        search.before[i] = word_add(&search.needles, words[i].text, words[i].size, (unsigned)i);
    }
    NeedleSearch needles = needle_search(&search.needles, printed->data, printed->size);
    while (printed_next(&stretches, &from, &end))
        for (uint64_t at = from; (at = needle_before(&needles, at, end, &groups)) < end; at++)
            look_at(&search, at, groups);
}
