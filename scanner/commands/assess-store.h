/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judges all that a store holds, from the attributions in it, several at a time. */
#ifndef NETBOM_COMMANDS_ASSESS_STORE_H
#define NETBOM_COMMANDS_ASSESS_STORE_H

#include "assess/judge.h"
#include "commands/knowledge.h"

typedef struct {
    Knowledge *knowledge; /* its basis is set; rules are loaded where a result needs them */
    char *const *rules;   /* further rules, or NULL */
    const AssessChoice *choice;
    const char *store;
    const char *since_lists; /* a date, or a folder with lists or with a folder of them; NULL: what
                                the lists say is printed, not what has changed */
    guint n_threads;
    bool json;
    bool has_gate;
    Verdict gate;
} AssessStore;

/* A row for each image in the order of the digests, or for each that lists now say otherwise of, on
 * standard output. The exit status is that of the worst image; *error is set if the store failed.
 */
int assess_store(const AssessStore *assess, GError **error);

#endif
