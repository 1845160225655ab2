/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The ledger of a range of bytes: every byte once. Ranges are added as they are understood
 * (structure) or handed on (a child); what is left when it is closed are the gaps. Ranges may
 * touch, repeat and overlap: the first that covers a byte keeps it, and a child is never displaced
 * by structure.
 */
#ifndef NETBOM_IMAGE_LEDGER_H
#define NETBOM_IMAGE_LEDGER_H

#include <glib.h>
#include <stdbool.h>

typedef enum { LEDGER_STRUCTURE, LEDGER_CHILD, LEDGER_GAP } LedgerUse;

typedef struct {
    guint64 offset, size; /* bytes */
    LedgerUse use;
} LedgerRange;

typedef struct Ledger Ledger;

Ledger *ledger_new(void);
void ledger_free(Ledger *ledger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Ledger, ledger_free)

void ledger_add(Ledger *ledger, guint64 offset, guint64 size, LedgerUse use);
/* The partition of [0, total): sorted ranges that touch, neighbours of one use merged (children
 * too). LedgerRange elements; the caller frees the array. The ledger can be closed once. */
GArray *ledger_close(Ledger *ledger, guint64 total);

#endif
