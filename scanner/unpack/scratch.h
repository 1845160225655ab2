/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Scratch: large blocks of memory out of one region, that of the scratch file
 * (worker/scratch-file.h), which is not charged to the budget of memory. Used by the thread of the
 * engine only.
 */
#ifndef NETBOM_UNPACK_SCRATCH_H
#define NETBOM_UNPACK_SCRATCH_H

#include <stdbool.h>

#include "netbom-plugin.h"

#include <glib.h>

/* Smaller blocks (bytes) are better in memory, to which they are written faster. */
#define SCRATCH_BLOCK_MIN (32u << 20)

typedef struct Scratch Scratch;

/* region: memory that can be written, all zeros, whose data begins a page. NULL: it has no size. */
Scratch *scratch_new(const NetbomBytes *region);
void scratch_free(Scratch *scratch);

/* In all of these NULL stands for a scratch without room. */

/* A block of that many bytes, which may be any if they need not be zeros; NULL: no room. */
guint8 *scratch_take(Scratch *scratch, guint64 size, bool zeros);
/* Makes a block larger where it stands, by any bytes. False: no room behind it. */
bool scratch_extend(Scratch *scratch, const guint8 *block, guint64 size);
/* Whether the block is one of these. */
bool scratch_holds(const Scratch *scratch, const guint8 *block);
void scratch_release(Scratch *scratch, const guint8 *block);

#endif
