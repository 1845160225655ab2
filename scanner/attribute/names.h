/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An index of organisation names that finds them in text: whole phrases with a word boundary on
 * both sides, told apart by form.
 *
 * A name is compared word by word. Between two words of a name any of blank, comma, full stop,
 * parenthesis and quote may stand, in any number up to a few; other signs (as the hyphen of
 * TP-LINK) must be the same. Case does not matter for a name with a corporate form ("zte
 * corporation"); a bare name must begin its words in upper case where the index does, short ones
 * must be as written.
 */
#ifndef NETBOM_ATTRIBUTE_NAMES_H
#define NETBOM_ATTRIBUTE_NAMES_H

#include <glib.h>
#include <stdbool.h>

typedef struct NameIndex NameIndex;

typedef enum {
    NAME_PLAIN,     /* a legal name or an alias: which of them, its corporate form tells */
    NAME_AMBIGUOUS, /* an alias that is an ordinary word too */
    NAME_LOOKALIKE, /* the name of someone else, that hides the owner's names inside it */
} NameClass;

typedef enum {
    NAME_FOUND_LEGAL,
    NAME_FOUND_BARE,
    NAME_FOUND_AMBIGUOUS,
    NAME_FOUND_PART_OF_NAME,
    NAME_FOUND_PART_OF_IDENTIFIER,
    NAME_FOUND_LOOKALIKE,
} NameFound;

typedef struct {
    NameFound found;
    gsize start, end;        /* bytes, end exclusive */
    const GPtrArray *owners; /* the index's; empty for a lookalike that is no owner's name */
} NameMatch;

NameIndex *name_index_new(void);
void name_index_free(NameIndex *index);

/* Adds a name of `owner`; a name without a word in it is ignored. Only before the first search. */
void name_index_add(NameIndex *index, const char *name, NameClass class, gconstpointer owner);
/* Sorts; call once after the last name. The index never changes after it. */
void name_index_finish(NameIndex *index);

/* The longest name that begins at `at`, which must be the first byte of a word. False: none. */
bool name_index_match(const NameIndex *index, const char *text, gsize size, gsize at,
                      NameMatch *ret_match);

/* The first name (or lookalike) that begins at or after *at; moves *at behind it, or to `size`
 * where there is none. */
bool name_index_next(const NameIndex *index, const char *text, gsize size, gsize *at,
                     NameMatch *ret_match);

#endif
