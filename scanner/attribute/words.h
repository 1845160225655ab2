/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words of free text, which may be any bytes, and the words that make a corporate form. */
#ifndef NETBOM_ATTRIBUTE_WORDS_H
#define NETBOM_ATTRIBUTE_WORDS_H

#include <glib.h>
#include <stdbool.h>

#define WORD_HARD_MAX 3

/* What stands between two words: the signs that must agree between name and text. */
typedef struct {
    char hard[WORD_HARD_MAX + 1];
    bool plain; /* exactly one blank, or a parenthesis with at most one blank */
} WordGap;

typedef enum { CHARACTER_SEPARATOR, CHARACTER_WORD, CHARACTER_IDEOGRAPH } CharacterClass;

/* The class of the character at `at` and its length in bytes. Words are letters (of scripts that
 * set blanks), digits and '_'; bytes that are not UTF-8 separate. */
CharacterClass word_character(const char *text, gsize size, gsize at, gsize *ret_length);

/* The end of the word that covers `at`. */
gsize word_end(const char *text, gsize size, gsize at);

/* FNV-1a over the word with A-Z as a-z. */
guint32 word_hash(const char *text, gsize length);

/* The end of the ASCII separators at `at`. */
gsize word_skip(const char *text, gsize size, gsize at);
/* word_end() and word_hash() of the word that begins at `at`, in one pass. */
gsize word_scan(const char *text, gsize size, gsize at, guint32 *ret_hash);

/* Whether two words of the same length are the same, A-Z as a-z. */
bool word_equal(const char *a, const char *b, gsize length);

/* Whether a word may stand before `at`: the character there is part of a word. */
bool word_before(const char *text, gsize at);

/* Reads the gap at `at`; false at a line end, a control byte, the end, or a gap too long to stand
 * inside a name. */
bool word_gap(const char *text, gsize size, gsize at, gsize *ret_next, WordGap *ret_gap);

/* "Ltd", "GmbH", ...: ends a legal name. Forms that are ordinary words in lower case must be in
 * upper case. */
bool word_is_form(const char *word, gsize length);
/* "AO", "UAB": begins a legal name. */
bool word_is_leading_form(const char *word, gsize length);
/* "Copyright", "by", ...: stands before an organisation's name without being part of it. */
bool word_is_introduction(const char *word, gsize length);

#endif
