/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A release line of a store (store/store.h), as scans recall from it and add to it. */
#ifndef NETBOM_COMMANDS_LINE_H
#define NETBOM_COMMANDS_LINE_H

#include "memo/memo.h"
#include "store/store.h"

/* The option that batch and worker have; the variable is an int that begins as LINE_AUDIT. */
#define LINE_AUDIT 128
#define LINE_AUDIT_ENTRY(variable)                                                                 \
    {                                                                                              \
        "line-audit", 0, 0, G_OPTION_ARG_INT, &(variable),                                         \
            "of what is known of a line, one part in N is read all the same and compared "         \
            "(default: 128; 1: all)",                                                              \
            "N"                                                                                    \
    }

/* What the store knows of the line for a scan by these rules and options, now. What is damaged is
 * left out, and said on standard error. NULL: the database failed. */
Memo *line_load(Store *store, const char *name, const char *rules, const char *options,
                GError **error);
/* Puts a result and its place into the store as one of the line, all or nothing. That the line has
 * to begin anew is said on standard error. */
bool line_put(Store *store, const char *name, const StoreResult *result, const StorePlace *place,
              GError **error);

#endif
