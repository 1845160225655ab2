/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the script of a site searches: data files, each a script that hands one value to
 * netbomData(), because a page on a disk may load scripts and nothing else.
 *
 *   data/index.js      {"words": [first word of each file of words], "entries": [number of the
 *                      first entry of each file of entries], "kinds": [how many of each kind]}
 *   data/words-N.js    [word, [entries], word, [entries], ...], by the words' code points; the
 *                      entries count up, and each but the first is what it is more than the one
 *                      before. A word of very many entries stands several times.
 *   data/entries-N.js  [[kind, title, note, address], ...]
 *
 * A word is a run of letters and digits (Unicode's L and N), each made lower case by itself, at
 * most 64 of them. Entries are numbered kind after kind, in the order in which they were added.
 */
#ifndef NETBOM_SITE_SEARCH_H
#define NETBOM_SITE_SEARCH_H

#include "site/page.h"

typedef enum {
    SEARCH_SUPPLIER,
    SEARCH_LIST,
    SEARCH_COMPONENT,
    SEARCH_IMAGE,
} SearchKind;

#define SEARCH_KINDS 4

Search *search_new(void);
void search_free(Search *search);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Search, search_free)

/* Adds an entry; the kinds come in their order. title and note are shown, path is a page of the
 * site. The entry is found by the words of the title. */
void search_add(Search *search, SearchKind kind, const char *title, const char *note,
                const char *path);
/* The entry that was added last is found by the words of this text too. */
void search_words(Search *search, const char *text);
/* Writes the data files. */
void search_write(Search *search, Site *site);

#endif
