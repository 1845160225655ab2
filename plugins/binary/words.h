/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks for words, of several the first places in one pass, for inspectors of every program. */
#ifndef NETBOM_PLUGIN_WORDS_H
#define NETBOM_PLUGIN_WORDS_H

#include "base/printed.h"
#include "netbom-plugin.h"

typedef struct {
    const char *text;
    uint64_t size;
} Word;

/* A word of a string constant. */
#define WORD(constant)                                                                             \
    {                                                                                              \
        constant, sizeof(constant) - 1                                                             \
    }

/* Most words of one pass. */
#define WORDS_MAX 32

/* Where a word of one byte or more, of which three and more are faster, stands at or after `at`;
 * the size of the bytes if nowhere. */
uint64_t word_next(const NetbomBytes *bytes, uint64_t at, const char *word);

/* The same of a printed word of two bytes or more, where it stands among PRINTED_MIN printed ones
 * or more: many times faster in a program. */
uint64_t printed_word_next(const PrintedBytes *bytes, uint64_t at, const char *word);

/* Where each of such words first stands so: an offset, or the size of the bytes if it does not. */
void printed_words_find(const PrintedBytes *bytes, const Word *words, size_t n, uint64_t *ret_at);

#endif
