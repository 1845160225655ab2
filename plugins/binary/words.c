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

/* Texts of programs stand close together, and needles look at many places at once: what is between
 * texts that so few bytes are between is looked at as well. */
enum { NEAR_BYTES = 64 };

/* Stretches that are near each other, and the first that is not. */
typedef struct {
    PrintedSearch search;
    uint64_t from, end;
    bool has_next;
} NearStretches;

static NearStretches
near_stretches(const PrintedBytes *printed, uint64_t at)
{
    NearStretches stretches = {.search = printed_search(printed, at)};
    stretches.has_next = printed_next(&stretches.search, &stretches.from, &stretches.end);
    return stretches;
}

static bool
near_next(NearStretches *stretches, uint64_t *ret_from, uint64_t *ret_end)
{
    if (!stretches->has_next)
        return false;
    *ret_from = stretches->from;
    do {
        *ret_end = stretches->end;
        stretches->has_next = printed_next(&stretches->search, &stretches->from, &stretches->end);
    } while (stretches->has_next && stretches->from - *ret_end <= NEAR_BYTES);
    return true;
}

/* Whether the printed bytes [at, at + size), which are few, are part of a stretch. */
static bool
printed_stretch_at(const NetbomBytes *bytes, uint64_t at, uint64_t size)
{
    uint64_t from = at, end = at + size;
    while (from > 0 && end - from < PRINTED_MIN && printed_byte(bytes->data[from - 1]))
        from--;
    while (end < bytes->size && end - from < PRINTED_MIN && printed_byte(bytes->data[end]))
        end++;
    return end - from >= PRINTED_MIN;
}

/* Whether a printed word stands at `at`, in a stretch. */
static bool
printed_word_at(const NetbomBytes *bytes, uint64_t at, const char *word, uint64_t size)
{
    return netbom_match(bytes, at, word, size) &&
           (size >= PRINTED_MIN || printed_stretch_at(bytes, at, size));
}

uint64_t
printed_word_next(const PrintedBytes *printed, uint64_t at, const char *word)
{
    const NetbomBytes bytes = {printed->data, printed->size};
    Needles needles = {0};
    const uint64_t size = strlen(word), before = word_add(&needles, word, size, 0);
    NeedleSearch search = needle_search(&needles, bytes.data, bytes.size);
    NearStretches stretches = near_stretches(printed, at);
    uint64_t from, end;
    unsigned groups;
    while (near_next(&stretches, &from, &end))
        for (at = from + before; (at = needle_before(&search, at, end, &groups)) < end; at++)
            if (printed_word_at(&bytes, at - before, word, size))
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
            printed_word_at(&search->bytes, at - search->before[i], search->words[i].text,
                            search->words[i].size))
            search->first[i] = at - search->before[i];
}

void
printed_words_find(const PrintedBytes *printed, const Word *words, size_t n, uint64_t *ret_at)
{
    WordSearch search = {
        .bytes = {printed->data, printed->size}, .words = words, .n = n, .first = ret_at};
    NearStretches stretches = near_stretches(printed, 0);
    uint64_t from, end;
    unsigned groups;
    assert(n <= WORDS_MAX);
    for (size_t i = 0; i < n; i++) {
        ret_at[i] = printed->size;
        search.before[i] = word_add(&search.needles, words[i].text, words[i].size, (unsigned)i);
    }
    NeedleSearch needles = needle_search(&search.needles, printed->data, printed->size);
    while (near_next(&stretches, &from, &end))
        for (uint64_t at = from; (at = needle_before(&needles, at, end, &groups)) < end; at++)
            look_at(&search, at, groups);
}
