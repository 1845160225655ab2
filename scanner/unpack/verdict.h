/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Verdicts on bytes that nobody claimed and that look random: what was tried on them. Streams that
 * have magics were searched for before; here those without are tried at the start.
 */
#ifndef NETBOM_UNPACK_VERDICT_H
#define NETBOM_UNPACK_VERDICT_H

#include <glib.h>

/* Smaller ranges get no verdict (bytes). */
#define VERDICT_MIN_BYTES (64 * 1024)

/* One line with size, entropy (bits per byte) and what was tried. The caller frees it. */
char *verdict_text(const guint8 *data, guint64 size, double entropy);

#endif
