/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two SHA-256 at once (FIPS 180-4, section 6.2), by the instructions that newer processors have for
 * it. Each of these waits for the one before, and the processor takes those of a second stream
 * meanwhile: two take hardly longer than one.
 */
#ifndef NETBOM_BASE_SHA256_PAIR_H
#define NETBOM_BASE_SHA256_PAIR_H

#include <glib.h>
#include <stdbool.h>

#define SHA256_BLOCK_BYTES 64

/* Whether this processor can. */
bool sha256_pair_works(void);

/* Takes whole blocks into two states, eight words from `a` to `h` each. Only if it works. */
void sha256_pair_blocks(guint32 state[8], const guint8 *data, guint32 other_state[8],
                        const guint8 *other_data, gsize n_blocks);

#endif
