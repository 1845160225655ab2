/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Gaps: what bytes are that nobody claimed. A gap is split where long runs of one byte (erased
 * flash, zero fill) begin and end; the rest is told apart by its entropy.
 */
#ifndef NETBOM_IMAGE_GAP_H
#define NETBOM_IMAGE_GAP_H

#include <glib.h>

#include "worker/record.h"

typedef struct {
    guint64 offset, size; /* bytes, in the data that was given */
    GapClass class;
    double entropy; /* bits per byte, 0 to 8 */
} GapPiece;

/* Pieces that partition the data, sorted. The caller frees the array (GapPiece). */
GArray *gap_split(const guint8 *data, guint64 size);

/* The whole data as one piece: padding only if all of it is. */
GapPiece gap_classify(const guint8 *data, guint64 size);

/* Shannon entropy in bits per byte. */
double gap_entropy(const guint8 *data, guint64 size);
/* True if they begin (64 KiB) as encrypted, compressed or random bytes do; false if they are too
 * few to tell. */
bool gap_looks_random(const guint8 *data, guint64 size);

#endif
