/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sweep-image.h: whole images around a mutated seed, read by the engine. An image holds a sibling,
 * a gzip stream of a text of its own, before or behind the seed; whatever the seed has become, the
 * sibling must be read. A broken rule prints what it is and aborts.
 */
#ifndef SWEEP_IMAGE_H
#define SWEEP_IMAGE_H

#include "netbom-plugin.h"

#include <glib.h>

/* Loads what the engine needs, once. */
void sweep_image_setup(void);

/* Images around mutations of the seed, at most `max`; fields: offsets (uint64_t) in the seed whose
 * values matter. A format without an end of its own (`endless`) may swallow what is behind it: the
 * sibling is looked for there only if it is read behind the untouched seed. Answers how many images
 * were read. */
unsigned sweep_images(const NetbomBytes *seed, bool endless, const GArray *fields, unsigned max);

/* An image of up to `size` bytes that repeats the first `part` bytes of the seed: no magic may make
 * the engine slow. */
void sweep_flood(const NetbomBytes *seed, uint64_t part, uint64_t size);

#endif
