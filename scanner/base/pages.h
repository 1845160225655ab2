/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pages: memory for decoded objects. Large blocks are pages of their own: they grow without a copy,
 * and zeros that are appended need no memory.
 */
#ifndef NETBOM_BASE_PAGES_H
#define NETBOM_BASE_PAGES_H

#include <glib.h>

/* From here on a block has pages of its own: zeros, until something is written. */
#define PAGES_LARGE_BYTES (16u << 20)

/* A block of zeros; free it with pages_free(). NULL if there is no memory. */
guint8 *pages_zeros(gsize capacity);
/* Makes a block of `capacity` bytes another size, and keeps its first `used` bytes; NULL and 0: a
 * new one, of any bytes. NULL if there is no memory; the block is as it was then. */
guint8 *pages_resize(guint8 *block, gsize used, gsize capacity, gsize wanted);
/* block: of so many bytes; NULL is allowed. */
void pages_free(guint8 *block, gsize capacity);

/* Copies data to block + used, where there is room. */
void pages_append(guint8 *block, gsize used, gsize capacity, const guint8 *data, gsize size);

#endif
