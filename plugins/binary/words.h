/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks for words, of several the first places in one pass, for inspectors of every program. */
#ifndef NETBOM_PLUGIN_WORDS_H
#define NETBOM_PLUGIN_WORDS_H

#include "netbom-plugin.h"

typedef struct {
    const char *text;
    uint64_t size; /* 1 or more; 3 and more are faster */
} Word;

/* A word of a string constant, which may hold NULs. */
#define WORD(constant)                                                                             \
    {                                                                                              \
        constant, sizeof(constant) - 1                                                             \
    }

/* Most words of one pass. */
#define WORDS_MAX 32

/* Where a word of one byte or more stands at or after `at`; the size of the bytes if nowhere. */
uint64_t word_next(const NetbomBytes *bytes, uint64_t at, const char *word);

/* Where each of the words first stands: an offset, or the size of the bytes if it does not. */
void words_find(const NetbomBytes *bytes, const Word *words, size_t n, uint64_t *ret_at);

#endif
