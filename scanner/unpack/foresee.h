/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Foresight: while the engine looks at the image as a whole, or decodes one long stream, which
 * cannot be cut (a kernel), the helpers begin with what stands behind it in the image and is made
 * of blocks (the file system). It changes when blocks are decoded, not what is read, nor in which
 * order.
 */
#ifndef NETBOM_UNPACK_FORESEE_H
#define NETBOM_UNPACK_FORESEE_H

#include "unpack/engine-private.h"

/* Once in a scan, names the blocks of the first claim whose plugin has a foresee(): of one close to
 * the start of the image, or else of one behind the start of a stream of these encoded bytes, which
 * is about to be decoded. */
void foresee_first(Engine *engine);
void foresee_behind(NetbomScan *scan, const guint8 *src, guint64 size);
/* If the claim that is about to be unpacked was foreseen, its blocks are the scan's. */
void foresee_take(NetbomScan *scan);
/* At the end: what was foreseen and never read goes. */
void foresee_end(Engine *engine);

#endif
