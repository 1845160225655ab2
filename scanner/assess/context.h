/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Contexts: the use that a device is meant for, as the user states it, held against the scope tags
 * of a list. A list that speaks of certain uses only (5G networks, video surveillance) says nothing
 * plain of an image whose use nobody stated, and nothing at all of one that is meant for another.
 */
#ifndef NETBOM_ASSESS_CONTEXT_H
#define NETBOM_ASSESS_CONTEXT_H

#include <glib.h>
#include <stdbool.h>

typedef enum {
    CONTEXT_ANY_USE, /* the list is not about certain uses */
    CONTEXT_MET,     /* it is about a use that was stated */
    CONTEXT_UNSAID,  /* it is about certain uses, and none was stated */
    CONTEXT_OTHER,   /* it is about other uses than those that were stated */
} ContextFit;

/* Whether the word is a context: "5g-core", "ran", ... */
bool context_known(const char *word);
/* The words, separated by ", ". The caller frees it. */
char *context_words(void);

/* tags: of a list; contexts: of the user, known ones; both NULL-ended, or NULL for none. */
ContextFit context_fit(char *const *tags, const char *const *contexts);

/* Whether the tag is about a use, or a word that any list may carry: to find typing errors in
 * lists. */
bool context_tag_known(const char *tag);

#endif
