/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts that the programs and libraries of one source hold, and those of no other: which software
 * the bytes are of, whatever the file is called and however it was built. The list is made of
 * Debian's packages (signatures/known-strings.py).
 */
#ifndef NETBOM_IDENTIFY_KNOWN_STRINGS_H
#define NETBOM_IDENTIFY_KNOWN_STRINGS_H

#include <glib.h>
#include <stdbool.h>

#include "base/printed.h"

/* Fewer texts of one source prove nothing: a word of 32 bits may be that of any text. */
#define KNOWN_STRINGS_MIN 2

/* The name of the list, in the folder of our rules: it counts as one of them. */
#define KNOWN_STRINGS_FILE "known-strings.txt"

typedef struct KnownStrings KnownStrings;

/* Reads such a list: a source and the CRC-32 of its texts in hexadecimal, with blanks between them,
 * one source a line. path: for errors. */
KnownStrings *known_strings_parse(const char *list, gsize size, const char *path, GError **error);
/* Appends it in the form in which it is searched, and the machine's byte order. */
void known_strings_save(const KnownStrings *strings, GByteArray *bytes);
/* Of what was saved, which must outlive it and stand at a multiple of eight bytes. NULL: it is
 * something else. */
KnownStrings *known_strings_load(const guint8 *saved, gsize size);
/* NULL is allowed. */
void known_strings_free(KnownStrings *strings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KnownStrings, known_strings_free)

/* How many sources it has. */
guint known_strings_count(const KnownStrings *strings);

typedef struct {
    const char *source;   /* of the list */
    guint count;          /* of its texts that are there, KNOWN_STRINGS_MIN or more */
    guint64 offset, size; /* bytes: the first of them */
} KnownStringsMatch;

/* The sources of which some bytes hold texts, in the order of the list: a GArray of
 * KnownStringsMatch, or NULL if there is none. For any number of threads at once. */
GArray *known_strings_search(const KnownStrings *strings, const PrintedBytes *bytes);

#endif
